// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** What counts of incidents promise: nothing that is certain is wrong, and nothing that is so is left out. */
final class GroupIncidentsProperties {

    private static final Set<IncidentType> TYPES = EnumSet.allOf(IncidentType.class);
    private static final Set<GroupInvolvement> GRADES = EnumSet.of(GroupInvolvement.CONFIRMED, GroupInvolvement.LIKELY);

    private static GroupIncidents incidents(World world, Situation situation, Side side) {
        DateSpan year = DateSpan.of(world.asOf().minusDays(365), world.asOf().plusDays(1));
        return GroupIncidents.of(situation, world.asOf(), side, year, TYPES, GRADES);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatPartOfTheRecordsLeavesOpenHoldsWhatIsSo(@ForAll long seed) {
        Random random = new Random(seed);
        World whole = Worlds.whole(random);
        World part = Forgetting.some(whole, random);
        Assume.that(part.situation().isPresent());
        Situation all = whole.situation().orElseThrow();
        Situation known = part.situation().orElseThrow();
        for (Side side : Side.values()) {
            GroupIncidents truth = incidents(whole, all, side);
            GroupIncidents open = incidents(part, known, side);
            for (GroupId group : known.groups().stream().map(Group::id).toList()) {
                List<IncidentId> so = truth.of(group).certain();
                IncidentCount count = open.of(group);
                assertThat(so).as("%s from %s", whole, part).containsAll(count.certain());
                if (!count.more()) {
                    Set<IncidentId> may = new HashSet<>(count.certain());
                    may.addAll(count.possible());
                    may.addAll(open.unattributed());
                    assertThat(may).as("%s from %s", whole, part).containsAll(so);
                    Statistics.label("bounded").collect(!so.isEmpty());
                }
            }
        }
        Statistics.label("bounded").coverage(bounded -> bounded.check(true).count(count -> count > 0));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theCountIsTheOneThatCriteriaUse(@ForAll long seed) throws IOException {
        World world = Worlds.withGaps(new Random(seed));
        Situation situation = world.situation().orElseThrow();
        Criterion criterion = Criteria.standard().find("group.recent-incident").orElseThrow();
        for (Group group : situation.groups()) {
            IncidentCount count = incidents(world, situation, Side.OFFENDER).of(group.id());
            for (int least = 1; least <= 3; least++) {
                Truth truth =
                        criterion.test(Subject.of(situation, group.id(), world.asOf()), arguments(least), Notes.NONE);
                if (count.certain().size() >= least) {
                    assertThat(truth).as("%s", world).isEqualTo(Truth.MET);
                } else {
                    assertThat(truth).as("%s", world).isNotEqualTo(Truth.MET);
                }
                int most = count.certain().size() + count.possible().size() + count.unattributed();
                if (!count.more() && most < least) {
                    assertThat(truth).as("%s", world).isEqualTo(Truth.NOT_MET);
                }
            }
        }
    }

    private static Arguments arguments(int least) throws IOException {
        return TestArguments.of(
                Criteria.standard().find("group.recent-incident").orElseThrow().definition(),
                World.JSON.readTree("{\"types\": [\"HOMICIDE\", \"NONFATAL_SHOOTING\", \"SHOTS_FIRED\"],"
                        + " \"grades\": [\"CONFIRMED\", \"LIKELY\"], \"within\": {\"days\": 365}, \"count\": "
                        + least + "}"));
    }
}
