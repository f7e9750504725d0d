// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.risk.RiskIndication;

@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class AssessmentProperties {

    private static final Pattern DATE = Pattern.compile("\"([0-9]{4})((?:-[0-9]{2}){0,2}(?:T[^\"]*)?)\"");
    private static final Pattern ID = Pattern.compile("\"([IG])-([0-9]+)\"");

    /** Every 400 years the calendar repeats itself to the day: 146097 days. */
    private static final int CALENDAR = 400;

    private static List<Assessment> assessments(Situation situation, LocalDate day) {
        return Answers.BUNDLED.stream()
                .map(policy -> Assessment.of(situation, policy, day))
                .toList();
    }

    @Property(tries = 100)
    void the_fast_verdict_is_the_one_that_is_explained(@ForAll Situation situation) {
        for (Assessment assessment : assessments(situation, Town.TODAY)) {
            for (Eligibility eligibility : Answers.eligibilities(assessment)) {
                Statistics.label("verdict").collect(eligibility.verdict());
                assertThat(fast(assessment, eligibility)).isEqualTo(eligibility.verdict());
            }
            for (RiskIndication indication : Answers.indications(assessment)) {
                assertThat(assessment.lowest(indication.individual(), indication.side()))
                        .isEqualTo(indication.lowest());
                assertThat(assessment.highest(indication.individual(), indication.side()))
                        .isEqualTo(indication.highest());
            }
        }
        Statistics.label("verdict").coverage(verdicts -> {
            for (Verdict verdict : Verdict.values()) {
                verdicts.check(verdict).percentage(share -> share > 2);
            }
        });
    }

    private static Verdict fast(Assessment assessment, Eligibility eligibility) {
        String id = eligibility.about().id();
        return eligibility.intervention() == Intervention.ENFORCEMENT_FOCUS
                ? assessment.verdict(new GroupId(id))
                : assessment.verdict(new IndividualId(id), eligibility.intervention());
    }

    @Property(tries = 100)
    void everyone_has_one_verdict_per_step(@ForAll Situation situation) {
        for (Assessment assessment : assessments(situation, Town.TODAY)) {
            for (Intervention step : assessment.policy().interventions()) {
                boolean groups = step == Intervention.ENFORCEMENT_FOCUS;
                List<Object> listed = Stream.of(Verdict.values())
                        .flatMap(verdict -> groups
                                ? assessment.groups(verdict).stream()
                                : assessment.individuals(step, verdict).stream())
                        .collect(Collectors.toList());
                assertThat(listed)
                        .containsExactlyInAnyOrderElementsOf(groups ? assessment.groups() : assessment.individuals());
            }
        }
    }

    @Property(tries = 60)
    void the_order_of_records_shows_nowhere(@ForAll Situation situation, @ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(Town.of(situation).all());
        Collections.shuffle(shuffled, random);
        assertThat(Sets.symmetricDifference(texts(Situation.of(Town.records(shuffled))), texts(situation)))
                .isEmpty();
    }

    private static Set<String> texts(Situation situation) {
        return assessments(situation, Town.TODAY).stream()
                .flatMap(AssessmentProperties::texts)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(Assessment assessment) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                        Answers.eligibilities(assessment).stream().map(each -> each.explain(language)),
                        Answers.indications(assessment).stream().map(each -> each.explain(language))));
    }

    @Property(tries = 60)
    void names_do_not_matter(@ForAll Situation situation) {
        String json = SituationJson.toJson(situation);
        Situation renamed = SituationJson.fromJson(ID.matcher(json).replaceAll(AssessmentProperties::renamed));
        assertThat(truths(renamed, Town.TODAY)).isEqualTo(renamed(truths(situation, Town.TODAY)));
    }

    private static String renamed(MatchResult id) {
        return "\"" + renamed(id.group(1) + "-" + id.group(2)) + "\"";
    }

    /** Turns the order of names round. */
    private static String renamed(String id) {
        return id.charAt(0) + ":" + (char) ('z' - Integer.parseInt(id.substring(2)));
    }

    private static Map<String, List<Object>> renamed(Map<String, List<Object>> truths) {
        Map<String, List<Object>> renamed = new HashMap<>();
        truths.forEach((key, value) -> {
            int blank = key.indexOf(' ');
            renamed.put(renamed(key.substring(0, blank)) + key.substring(blank), value);
        });
        return renamed;
    }

    @Property(tries = 60)
    void only_the_distance_between_days_matters(@ForAll Situation situation) {
        String json = SituationJson.toJson(situation);
        Situation later = SituationJson.fromJson(DATE.matcher(json)
                .replaceAll(date -> "\"" + (Integer.parseInt(date.group(1)) + CALENDAR) + date.group(2) + "\""));
        assertThat(truths(later, Town.TODAY.plusDays(146_097))).isEqualTo(truths(situation, Town.TODAY));
    }

    /** Every answer to every question, by whom it is about, in order. */
    private static Map<String, List<Object>> truths(Situation situation, LocalDate day) {
        Map<String, List<Object>> truths = new HashMap<>();
        for (Assessment assessment : assessments(situation, day)) {
            String policy = assessment.policy().ref().id();
            for (Eligibility each : Answers.eligibilities(assessment)) {
                truths.put(
                        each.about().id() + " " + policy + " " + each.intervention(),
                        each.reasons().answers().<Object>map(Answer::truth).toList());
            }
            for (RiskIndication each : Answers.indications(assessment)) {
                truths.put(
                        each.individual() + " " + policy + " " + each.side(), List.of(each.lowest(), each.highest()));
            }
        }
        return truths;
    }

    @Property(tries = 10)
    void eight_threads_explain_the_same(@ForAll Situation situation) throws Exception {
        List<Assessment> assessments = assessments(situation, Town.TODAY);
        List<String> alone =
                assessments.stream().flatMap(AssessmentProperties::texts).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> explain = () ->
                    assessments.stream().flatMap(AssessmentProperties::texts).toList();
            for (Future<List<String>> explained : threads.invokeAll(Collections.nCopies(8, explain))) {
                assertThat(explained.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 300)
    void no_group_is_open_to_focus_without_an_earlier_notice(@ForAll Situation situation) {
        for (Assessment assessment : assessments(situation, Town.TODAY)) {
            if (!assessment.policy().interventions().contains(Intervention.ENFORCEMENT_FOCUS)) {
                continue;
            }
            for (GroupId group : assessment.groups()) {
                boolean told = situation.noticesTo(group).stream()
                        .anyMatch(notice -> notice.date().isBefore(Town.TODAY));
                Verdict verdict = assessment.verdict(group);
                Statistics.label("focus").collect(told, verdict == Verdict.ELIGIBLE);
                assertThat(told || verdict != Verdict.ELIGIBLE)
                        .as("focus on %s", group)
                        .isTrue();
            }
        }
        Statistics.label("focus").coverage(focus -> focus.check(true, true).count(count -> count > 0));
    }

    @Property(tries = 60)
    void a_level_that_is_certain_is_not_above_one_that_is_possible(@ForAll Situation situation) {
        for (Assessment assessment : assessments(situation, Town.TODAY)) {
            for (RiskSide side : RiskSide.values()) {
                for (IndividualId individual : assessment.individuals()) {
                    assertThat(assessment.lowest(individual, side))
                            .isLessThanOrEqualTo(assessment.highest(individual, side));
                }
            }
        }
    }

    @Property(tries = 60)
    void what_was_not_known_then_changes_nothing_then(@ForAll Situation situation) {
        Situation before = situation.knownAt(Instant.parse("2026-03-02T04:59:59Z"));
        for (Policy policy : Answers.BUNDLED) {
            assertThat(Assessment.of(before, policy, Town.TODAY).individuals()).isEmpty();
        }
    }
}
