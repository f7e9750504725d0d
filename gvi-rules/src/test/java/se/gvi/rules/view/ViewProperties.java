// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.RecordType;
import se.gvi.model.group.Group;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.json.SituationJson;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.rules.criterion.Asked;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Invented;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;
import se.gvi.rules.risk.RiskIndication;

/** What holds of every view, whatever is recorded and whoever may see what. */
final class ViewProperties {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .build();

    @Provide
    Arbitrary<Situation> towns() {
        return new Towns().situations();
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsHiddenChangesNothingThatIsShown(@ForAll("towns") Situation town, @ForAll long seed) {
        Random random = new Random(seed);
        Situation situation = Mixed.mixed(town, random);
        AuthorityBranch recipient = one(random, AuthorityBranch.values());
        Purpose purpose = one(random, Purpose.values());
        Visibility visibility = random.nextInt(4) == 0 ? Visibility.standard() : Mixed.visibility(random);
        View view = View.of(situation, recipient, purpose, visibility);
        Clearance clearance =
                Clearance.of(visibility, recipient, purpose, situation.records().sources());
        Situation other = Hidden.changed(situation, view, clearance, random);

        View again = View.of(other, recipient, purpose, visibility);

        assertThat(SituationJson.toJson(again.situation())).isEqualTo(SituationJson.toJson(view.situation()));
        Policy policy = Answers.BUNDLED.get(random.nextInt(Answers.BUNDLED.size()));
        assertThat(told(again, policy)).isEqualTo(told(view, policy));
        Statistics.label("hidden facts")
                .collect(!SituationJson.toJson(other).equals(SituationJson.toJson(situation)))
                .coverage(checker -> checker.check(true).percentage(percent -> percent > 50));
        Statistics.label("people are shown")
                .collect(!view.situation().individuals().isEmpty())
                .coverage(checker -> checker.check(true).percentage(percent -> percent > 20));
    }

    /**
     * Soundness: what somebody who does not see everything is answered is what everything that is recorded says, or
     * unknown.
     */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsKnownFromAViewIsSo(@ForAll long seed) {
        Random random = new Random(seed);
        Invented world = Invented.of(random);
        Situation situation = Mixed.mixed(world.situation(), random);
        View view = View.of(
                situation, one(random, AuthorityBranch.values()), one(random, Purpose.values()), anyVisibility(random));
        Asked asked = Asked.of(random, false, id -> true);
        asked.arguments().forEach((id, arguments) -> {
            Criterion criterion = Criteria.standard().find(id).orElseThrow();
            Marking marking = new Marking(Stream.of(criterion), view);
            Asked.subjects(view.situation(), criterion.definition().asks(), world.asOf())
                    .forEach(subject -> {
                        Reason seen = criterion.explain(subject, arguments).accept(marking);
                        Truth truth = criterion.test(
                                Asked.about(situation, subject.id(), world.asOf()), arguments, Notes.NONE);
                        assertThat(seen.truth()).as("%s %s", id, subject.id()).isIn(truth, Truth.UNKNOWN);
                        Statistics.label("known")
                                .collect(seen.truth().isKnown())
                                .coverage(checker -> checker.check(true).percentage(percent -> percent > 10));
                    });
        });
    }

    /** The same for the steps and the risk indications of the policies that the library brings. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatAPolicySaysOfAViewIsSo(@ForAll("towns") Situation town, @ForAll long seed) {
        Random random = new Random(seed);
        Situation situation = Mixed.mixed(town, random);
        View view = View.of(
                situation, one(random, AuthorityBranch.values()), one(random, Purpose.values()), anyVisibility(random));
        Policy policy = Answers.BUNDLED.get(random.nextInt(Answers.BUNDLED.size()));
        for (Intervention step : policy.interventions()) {
            if (step == Intervention.ENFORCEMENT_FOCUS) {
                for (Group group : view.situation().groups()) {
                    requireSo(
                            view.eligibility(group.id(), policy, Mixed.TODAY).eligibility(),
                            Eligibility.test(situation, policy, Mixed.TODAY, group.id()));
                }
            } else {
                for (Individual individual : view.situation().individuals()) {
                    requireSo(
                            view.eligibility(individual.id(), step, policy, Mixed.TODAY)
                                    .eligibility(),
                            Eligibility.test(situation, policy, Mixed.TODAY, individual.id(), step));
                }
            }
        }
        for (RiskSide side : policy.riskSides()) {
            for (Individual individual : view.situation().individuals()) {
                RiskIndication seen =
                        view.risk(individual.id(), side, policy, Mixed.TODAY).risk();
                RiskIndication whole = RiskIndication.of(situation, policy, Mixed.TODAY, individual.id(), side);
                assertThat(seen.lowest().rank())
                        .as("%s", individual.id())
                        .isLessThanOrEqualTo(whole.lowest().rank());
                assertThat(seen.highest().rank())
                        .as("%s", individual.id())
                        .isGreaterThanOrEqualTo(whole.highest().rank());
            }
        }
    }

    private static Visibility anyVisibility(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Visibility.standard();
            case 1 -> Mixed.visibility(random);
            default -> Mixed.nearlyEverything(random);
        };
    }

    private static void requireSo(Eligibility seen, Eligibility whole) {
        assertThat(seen.verdict())
                .as("%s %s under %s", seen.about(), seen.intervention(), seen.policy())
                .isIn(whole.verdict(), Verdict.UNDETERMINED);
        Statistics.label("determined")
                .collect(seen.verdict() != Verdict.UNDETERMINED)
                .coverage(checker -> checker.check(true).percentage(percent -> percent > 1));
    }

    /** Everything that a recipient can be told of a view. */
    private static String told(View view, Policy policy) {
        StringBuilder told = new StringBuilder(view.text(Language.ENGLISH));
        told.append(view.situation().report());
        for (Individual individual : view.situation().individuals()) {
            for (Intervention step : policy.interventions()) {
                if (step != Intervention.ENFORCEMENT_FOCUS) {
                    ViewedEligibility answer = view.eligibility(individual.id(), step, policy, Mixed.TODAY);
                    told.append(answer.explain(Language.SWEDISH)).append(json(answer));
                }
            }
            for (RiskSide side : policy.riskSides()) {
                ViewedRisk answer = view.risk(individual.id(), side, policy, Mixed.TODAY);
                told.append(answer.explain(Language.ENGLISH)).append(json(answer));
            }
            told.append(IdentitySearch.in(view.situation(), individual.id(), Mixed.TODAY));
        }
        if (policy.interventions().contains(Intervention.ENFORCEMENT_FOCUS)) {
            for (Group group : view.situation().groups()) {
                ViewedEligibility answer = view.eligibility(group.id(), policy, Mixed.TODAY);
                told.append(answer.explain(Language.ENGLISH)).append(json(answer));
            }
        }
        return told.toString();
    }

    private static String json(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Explanations within clearance: the tree names nothing that is not shown, and says where something may be. */
    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void R27_a_reason_names_nothing_outside_the_view_and_says_where_something_may_be_withheld(
            @ForAll("towns") Situation town, @ForAll long seed) {
        Random random = new Random(seed);
        View view = View.of(
                Mixed.mixed(town, random),
                one(random, AuthorityBranch.values()),
                one(random, Purpose.values()),
                anyVisibility(random));
        Set<RecordRef> shown = new HashSet<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                view.situation().records().recorded(kind).forEach(record -> shown.add(RecordRef.to(record.id())));
            }
        }
        Policy policy = Answers.BUNDLED.get(random.nextInt(Answers.BUNDLED.size()));
        for (Individual individual : view.situation().individuals()) {
            for (RiskSide side : policy.riskSides()) {
                ViewedRisk answer = view.risk(individual.id(), side, policy, Mixed.TODAY);
                answer.risk().levels().forEach(level -> requireWithin(shown, level.reasons(), view, answer.withheld()));
            }
            for (Intervention step : policy.interventions()) {
                if (step != Intervention.ENFORCEMENT_FOCUS) {
                    ViewedEligibility answer = view.eligibility(individual.id(), step, policy, Mixed.TODAY);
                    requireWithin(shown, answer.eligibility().reasons(), view, answer.withheld());
                }
            }
        }
    }

    private static void requireWithin(Set<RecordRef> shown, Reason reasons, View view, List<Withheld> withheld) {
        reasons.answers().forEach(answer -> {
            assertThat(answer.evidence()).extracting(Evidence::record).isSubsetOf(shown);
            assertThat(answer.missing()).extracting(MissingFact::subject).isSubsetOf(shown);
            Set<RecordKind> kinds = Criteria.standard()
                    .find(answer.question().criterion())
                    .map(criterion -> view.kindsWithheldFrom(criterion.needs()))
                    .orElse(Set.of());
            if (!kinds.isEmpty()) {
                assertThat(answer.missing())
                        .allMatch(fact -> fact.what().en().endsWith("(not recorded, or withheld from this recipient)"));
                assertThat(withheld).extracting(Withheld::kind).containsAll(kinds);
            }
            Statistics.label("may be withheld")
                    .collect(!kinds.isEmpty())
                    .coverage(checker -> checker.check(true).percentage(percent -> percent > 10));
        });
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aViewOfAViewIsTheView(@ForAll("towns") Situation town, @ForAll long seed) {
        Random random = new Random(seed);
        Visibility visibility = random.nextInt(4) == 0 ? Visibility.standard() : Mixed.visibility(random);
        AuthorityBranch recipient = one(random, AuthorityBranch.values());
        Purpose purpose = one(random, Purpose.values());
        View view = View.of(Mixed.mixed(town, random), recipient, purpose, visibility);

        View again = View.of(view.situation(), recipient, purpose, visibility);

        assertThat(SituationJson.toJson(again.situation())).isEqualTo(SituationJson.toJson(view.situation()));
        assertThat(again.withheld()).isEqualTo(view.withheld());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void whoeverSeesEverythingSeesTheRecordsThatStandAsTheyAre(@ForAll("towns") Situation town) {
        View view = View.of(town, AuthorityBranch.POLICE, Purpose.GROUP_AUDIT, Mixed.visibility(Mixed.everything()));

        assertThat(SituationJson.toJson(view.situation())).isEqualTo(SituationJson.toJson(town));
        assertThat(view.withheld()).isEmpty();
    }

    /** Where somebody has a protected identity it may: who sees a role in an incident does not see its area. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aWiderVisibilityHidesNothingMoreButThePlacesOfTheProtected(
            @ForAll("towns") Situation town, @ForAll long seed) {
        Random random = new Random(seed);
        Situation situation = Mixed.mixed(town, random);
        Visibility narrow = Mixed.visibility(random);

        Set<String> less = seen(situation, narrow);
        Set<String> more = seen(situation, wider(narrow, random));

        less.removeIf(way -> way.startsWith("INCIDENT") && way.endsWith(" area"));
        assertThat(more).containsAll(less);
    }

    /** The visibility with filters lifted, kinds of record added, and members that name no other record. */
    private static Visibility wider(Visibility narrow, Random random) {
        List<Line> lines = new ArrayList<>();
        for (Line line : narrow.lines()) {
            Set<String> members = new LinkedHashSet<>(line.members());
            EntityType.of(line.records()).layout().ways().stream()
                    .filter(way -> Naming.kinds(line.records(), Set.of(way)).isEmpty())
                    .filter(way -> random.nextBoolean())
                    .forEach(members::add);
            lines.add(Mixed.line(
                    line.records(),
                    members,
                    random.nextBoolean() ? line.only() : Map.of(),
                    random.nextBoolean() ? line.notFrom() : Set.of()));
        }
        Mixed.everything().stream()
                .filter(line -> narrow.lines().stream().noneMatch(known -> known.records() == line.records()))
                .filter(line -> random.nextBoolean())
                .forEach(lines::add);
        return Mixed.visibility(lines);
    }

    /** What is seen: each record with each of its members that is there. */
    private static Set<String> seen(Situation situation, Visibility visibility) {
        Records records = View.of(situation, AuthorityBranch.POLICE, Purpose.GROUP_AUDIT, visibility)
                .situation()
                .records();
        Set<String> seen = new HashSet<>();
        for (RecordKind kind : RecordKind.values()) {
            EntityType type = EntityType.of(kind);
            if (kind != RecordKind.SOURCE) {
                for (Recorded record : records.recorded(kind)) {
                    @Nullable Object[] values = type.values(record);
                    List<RecordType.Member> members = type.layout().members();
                    for (int i = 0; i < values.length; i++) {
                        if (values[i] != null) {
                            seen.add(kind + " " + record.id() + " "
                                    + members.get(i).name());
                        }
                    }
                }
            }
        }
        return seen;
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aViewByTheLibrarysOwnVisibilityIsADocumentWithoutErrors(@ForAll("towns") Situation town, @ForAll long seed) {
        Random random = new Random(seed);
        Situation situation = Mixed.mixed(town, random);
        View view = View.of(situation, one(random, AuthorityBranch.values()), one(random, Purpose.values()));
        String json = SituationJson.toJson(view.situation());
        if (situation.report().valid()) {
            assertThat(SituationJson.toJson(SituationJson.fromJson(json))).isEqualTo(json);
        }
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
