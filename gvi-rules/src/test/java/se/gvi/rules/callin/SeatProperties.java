// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.relation.TieKind;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;

/** What one seat more does to a plan, from the records to the proposal. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class SeatProperties {

    private static final int PEOPLE = 5;

    @Property(tries = 60)
    void withOneSeatMoreACallInIsNeverExpectedToReachFewer(@ForAll Situation situation, @ForAll Random random) {
        Situation town = tied(situation, random);
        CallInPlan before = plan(town, 0);
        assertThat(before.seats()).isEmpty();
        assertThat(before.expectedReach()).isZero();
        for (int seats = 1; seats <= PEOPLE; seats++) {
            CallInPlan plan = plan(town, seats);
            assertThat(plan.seats()).hasSizeLessThanOrEqualTo(seats);
            assertThat(plan.expectedReach()).isGreaterThanOrEqualTo(before.expectedReach());
            Statistics.label("better").collect(seats > 1, plan.expectedReach() > before.expectedReach());
            before = plan;
        }
        Statistics.label("better").coverage(better -> {
            better.check(true, true).count(count -> count > 0);
            better.check(true, false).count(count -> count > 0);
        });
    }

    /** Everybody is grown up, and some have been arrested together. */
    private static Situation tied(Situation situation, Random random) {
        Town town = Town.of(situation);
        for (int i = 1; i <= PEOPLE; i++) {
            town.born("I-" + i, "1999-05-05");
            if (random.nextBoolean()) {
                town.member("I-" + i, "G-" + (1 + random.nextInt(3)));
            }
        }
        Meeting meeting = new Meeting(town.ifValid().map(Town::of).orElse(Town.of(situation)));
        for (int i = random.nextInt(7); i > 0; i--) {
            int first = random.nextInt(PEOPLE);
            int second = (first + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
            meeting.tie("I-" + (1 + first), "I-" + (1 + second), TieKind.ARRESTED_TOGETHER, "2025-05-01");
        }
        return meeting.situation();
    }

    private static CallInPlan plan(Situation situation, int seats) {
        Set<GroupId> groups = situation.groups().stream().map(Group::id).collect(Collectors.toSet());
        return CallInPlanner.bestReach(situation, Meeting.POLICY, Meeting.DAY, Meeting.DAY, groups, seats);
    }
}
