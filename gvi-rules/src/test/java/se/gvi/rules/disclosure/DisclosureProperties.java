// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Settlement;
import se.gvi.rules.reason.SettlingAnswer;
import se.gvi.rules.reason.Truth;

/** What holds whatever is asked, and whatever is stated. */
final class DisclosureProperties {

    private static final DisclosureCheck CHECK = DisclosureCheck.of(Grounds.bundled());

    @Provide
    Arbitrary<DisclosureQuestion> questions() {
        Arbitrary<Confidentiality> secrecy = Arbitraries.frequency(
                        Tuple.of(8, "OSL 26:1"),
                        Tuple.of(2, "OSL 26:1a"),
                        Tuple.of(2, "OSL 25:1"),
                        Tuple.of(2, "OSL 25:2"),
                        Tuple.of(2, "OSL 35:1"),
                        Tuple.of(1, "OSL 35:3"),
                        Tuple.of(3, "OSL 35:15"),
                        Tuple.of(2, "OSL 23:2"),
                        Tuple.of(2, "OSL 15:1a"),
                        Tuple.of(4, "NONE"))
                .map(Confidentiality::of);
        Arbitrary<LocalDate> dates = Arbitraries.of(
                        "2015-06-01", "2024-01-01", "2025-03-31", "2025-04-01", "2025-12-01")
                .map(LocalDate::parse);
        Arbitrary<AuthorityBranch> branches = Arbitraries.of(AuthorityBranch.class);
        Arbitrary<Map<DisclosureFact, Boolean>> facts = Arbitraries.maps(
                        Arbitraries.of(DisclosureFact.class), Arbitraries.of(true, false))
                .ofMaxSize(DisclosureFact.values().length);
        Arbitrary<Map<DisclosureNumber, Integer>> numbers = Arbitraries.maps(
                Arbitraries.of(DisclosureNumber.class), Arbitraries.of(0, 3, 6, 12, 17, 18, 20, 21, 24));
        return Combinators.combine(
                        branches.filter(from -> from != AuthorityBranch.CIVIL_SOCIETY),
                        secrecy,
                        branches,
                        Arbitraries.of(DisclosureContent.class),
                        Arbitraries.of(DisclosurePurpose.class),
                        dates,
                        facts,
                        numbers)
                .as((from, provision, to, content, purpose, date, stated, counted) -> {
                    DisclosureQuestion.Builder builder = DisclosureQuestion.builder(IndividualId.of("I-017"))
                            .from(from, provision)
                            .to(to)
                            .content(content)
                            .purpose(purpose)
                            .date(date);
                    stated.forEach(builder::fact);
                    counted.forEach(builder::number);
                    return builder.build();
                });
    }

    private static Map<String, Truth> truths(DisclosureQuestion question) {
        Map<String, Truth> truths = new TreeMap<>();
        DisclosureAnswer answer = CHECK.check(question);
        answer.grounds()
                .forEach(ground -> truths.put(ground.ground(), ground.reasons().truth()));
        truths.put("availability", answer.reasons().truth());
        return truths;
    }

    private static void onlyOpensAreSettled(DisclosureQuestion less, DisclosureQuestion more) {
        Map<String, Truth> before = truths(less);
        Map<String, Truth> after = truths(more);
        before.forEach((ground, truth) -> {
            if (truth.isKnown()) {
                assertThat(after.get(ground)).as(ground).isEqualTo(truth);
            }
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void stating_one_fact_more_never_turns_an_answer_around(
            @ForAll("questions") DisclosureQuestion question,
            @ForAll DisclosureFact fact,
            @ForAll DisclosureNumber number,
            @ForAll OffenceStage stage,
            @ForAll boolean so) {
        if (question.fact(fact) == Truth.UNKNOWN) {
            onlyOpensAreSettled(question, question.toBuilder().fact(fact, so).build());
        }
        if (!question.numbers().containsKey(number)) {
            onlyOpensAreSettled(
                    question, question.toBuilder().number(number, so ? 3 : 20).build());
        }
        onlyOpensAreSettled(question, question.toBuilder().offenceStage(stage).build());
        onlyOpensAreSettled(question, question.toBuilder().noWaiver().build());
        onlyOpensAreSettled(
                question,
                question.toBuilder()
                        .waiver(new Waiver(
                                Set.of(question.content()), Set.of(question.to()), question.date(), null, so))
                        .build());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_facts_are_stated_does_not_matter(
            @ForAll("questions") DisclosureQuestion question, @ForAll long seed) {
        List<Map.Entry<DisclosureFact, Boolean>> facts =
                new ArrayList<>(question.facts().entrySet());
        Collections.shuffle(facts, new Random(seed));
        DisclosureQuestion.Builder builder = DisclosureQuestion.builder(question.about())
                .date(question.date())
                .purpose(question.purpose())
                .content(question.content())
                .to(question.to())
                .from(question.from(), question.secrecy());
        question.numbers().forEach(builder::number);
        facts.forEach(fact -> builder.fact(fact.getKey(), fact.getValue()));
        assertThat(builder.build()).isEqualTo(question);
        assertThat(CHECK.check(builder.build())).isEqualTo(CHECK.check(question));
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void stating_what_would_settle_a_ground_settles_it_as_promised(@ForAll("questions") DisclosureQuestion question) {
        for (GroundAnswer ground : CHECK.check(question).grounds()) {
            for (Settlement settlement : ground.settlements().first(5).settlements()) {
                DisclosureQuestion.Builder more = question.toBuilder();
                boolean stated = settlement.answers().stream().allMatch(answer -> state(more, answer));
                Statistics.label("settlements").collect(stated);
                if (stated) {
                    GroundAnswer after =
                            CHECK.check(more.build()).ground(ground.ground()).orElseThrow();
                    assertThat(after.reasons().truth())
                            .as("%s %s", ground.ground(), settlement)
                            .isEqualTo(settlement.outcome());
                }
            }
        }
        Statistics.label("settlements").coverage(checker -> checker.check(true).count(count -> count > 100));
    }

    /** States a yes-or-no fact; what is asked in another form is left alone. */
    private static boolean state(DisclosureQuestion.Builder builder, SettlingAnswer answer) {
        String name = answer.question().criterion().replace('-', '_').toUpperCase(Locale.ROOT);
        for (DisclosureFact fact : DisclosureFact.values()) {
            if (fact.name().equals(name)) {
                builder.fact(fact, answer.answer() == Truth.MET);
                return true;
            }
        }
        return false;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_follows_from_its_reasons_and_the_answer_from_its_grounds(
            @ForAll("questions") DisclosureQuestion question) {
        DisclosureAnswer answer = CHECK.check(question);
        assertThat(answer.availability())
                .isEqualTo(DisclosureVerdict.of(
                        GroundKind.PERMISSION, answer.reasons().truth()));
        for (GroundAnswer ground : answer.grounds()) {
            assertThat(ground.verdict())
                    .isEqualTo(
                            DisclosureVerdict.of(ground.kind(), ground.reasons().truth()));
            boolean open = ground.reasons().answers().anyMatch(each -> each.truth() == Truth.UNKNOWN);
            assertThat(ground.verdict() == DisclosureVerdict.UNDETERMINED && !open)
                    .isFalse();
            assertThat(ground.reasons().answers().map(Answer::question)).isNotEmpty();
        }
        if (answer.duty() == DisclosureVerdict.DUTY
                && !question.secrecy().equals(Confidentiality.NONE)
                && question.date().isAfter(LocalDate.of(2025, 1, 1))) {
            assertThat(answer.ground("OSL 10:28").orElseThrow().verdict())
                    .isEqualTo(DisclosureVerdict.FORMALLY_AVAILABLE);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void R04_what_concerns_offences_never_goes_to_civil_society(@ForAll("questions") DisclosureQuestion question) {
        DisclosureQuestion asked = question.toBuilder()
                .to(AuthorityBranch.CIVIL_SOCIETY)
                .content(DisclosureContent.SUSPICION_OF_COMMITTED_OFFENCE)
                .date(LocalDate.of(2026, 3, 2))
                .build();
        assertThat(CHECK.check(asked).verdict()).isEqualTo(DisclosureVerdict.NOT_AVAILABLE);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void R26_the_register_stays_closed_whatever_is_stated(@ForAll("questions") DisclosureQuestion question) {
        DisclosureQuestion asked = question.toBuilder()
                .from(question.from(), Confidentiality.CRIMINAL_RECORDS)
                .date(LocalDate.of(2026, 3, 2))
                .build();
        assertThat(CHECK.check(asked).verdict()).isEqualTo(DisclosureVerdict.NOT_AVAILABLE);
    }
}
