// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.gvi.model.time.DateSpan;

/** What holds for every rule and all facts. */
final class RetentionProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    /** The Gregorian calendar repeats itself after 400 years to the day of the week. */
    private static final int CYCLE = 400;

    /** Facts of which some may be unknown, as a list that can be changed about. */
    record Facts(
            String rule,
            LocalDate anchor,
            LocalDate judgment,
            List<LocalDate> registrations,
            List<DateSpan> prison,
            boolean young) {

        Anchors anchors() {
            return builder().build();
        }

        Anchors.Builder builder() {
            Anchors.Builder builder = Anchors.builder()
                    .day(AnchorKind.JUDGMENT, judgment)
                    .day(theRule().anchor(), anchor)
                    .under18AtOffence(young);
            registrations.forEach(builder::registration);
            prison.forEach(builder::prison);
            return builder;
        }

        RetentionRule theRule() {
            return RetentionRules.bundled().rule(rule, TODAY).orElseThrow();
        }

        RetentionAnswer answer() {
            return RetentionRules.bundled().answer(rule, anchors(), TODAY);
        }

        Facts mapped(UnaryOperator<LocalDate> day) {
            return new Facts(
                    rule,
                    day.apply(anchor),
                    day.apply(judgment),
                    registrations.stream().map(day).toList(),
                    prison.stream()
                            .map(span -> DateSpan.of(
                                    day.apply(span.from()), day.apply(span.end().orElseThrow())))
                            .toList(),
                    young);
        }

        Facts with(List<LocalDate> otherRegistrations, List<DateSpan> otherPrison) {
            return new Facts(rule, anchor, judgment, otherRegistrations, otherPrison, young);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2045, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 3000))
                .as((from, length) -> DateSpan.of(from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return factsOf(rule -> true);
    }

    @Provide
    Arbitrary<Facts> factsOfAge() {
        return factsOf(rule -> rule.under18().isPresent()).map(facts -> facts.with(List.of(), facts.prison()));
    }

    @Provide
    Arbitrary<Facts> factsOfPrison() {
        return factsOf(rule -> !rule.prisonTimeCounts());
    }

    private Arbitrary<Facts> factsOf(Predicate<RetentionRule> which) {
        return Combinators.combine(
                        Arbitraries.of(RetentionRules.bundled().all().stream()
                                .filter(which)
                                .map(RetentionRule::id)
                                .toList()),
                        days(),
                        Arbitraries.integers().between(0, 4000),
                        days().list().ofMaxSize(4),
                        spans().list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((rule, anchor, before, registrations, prison, young) -> {
                    boolean judged = RetentionRules.bundled()
                                    .rule(rule, TODAY)
                                    .orElseThrow()
                                    .anchor()
                            == AnchorKind.JUDGMENT;
                    return new Facts(
                            rule, anchor, judged ? anchor : anchor.minusDays(before), registrations, prison, young);
                });
    }

    @Property
    void R18_when_everything_is_known_there_is_a_day_and_it_never_precedes_its_anchor(@ForAll("facts") Facts facts) {
        RetentionAnswer answer = facts.answer();
        assertThat(answer.kind()).isNotEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(answer.missing()).isEmpty();
        boolean limited =
                facts.theRule().longest().isPresent() && !facts.theRule().ownTimeFirst();
        assertThat(answer.day().orElseThrow())
                .isAfterOrEqualTo(
                        limited && facts.anchor().isAfter(facts.judgment().plusYears(20))
                                ? facts.judgment().plusYears(20)
                                : facts.anchor());
    }

    @Property
    void dates_of_another_cycle_of_the_calendar_give_the_answer_of_that_cycle(@ForAll("facts") Facts facts) {
        assertThat(facts.mapped(day -> day.plusYears(CYCLE)).answer().day())
                .isEqualTo(facts.answer().day().map(day -> day.plusYears(CYCLE)));
    }

    @Property
    void without_prison_and_leap_days_a_year_later_gives_a_year_later(
            @ForAll("facts") Facts facts, @ForAll @IntRange(min = 1, max = 40) int years) {
        Facts free = facts.with(facts.registrations(), List.of());
        Assume.that(free.anchor().getDayOfYear() != 60
                && free.judgment().getDayOfYear() != 60
                && free.registrations().stream().noneMatch(day -> day.getDayOfYear() == 60));
        LocalDate now = free.answer().day().orElseThrow();
        Assume.that(now.getDayOfYear() < 59 || now.getDayOfYear() > 61);
        assertThat(free.mapped(day -> day.plusYears(years)).answer().day()).contains(now.plusYears(years));
    }

    @Property
    void R19_longer_prison_never_shortens(@ForAll("facts") Facts facts, @ForAll("spans") DateSpan more) {
        List<DateSpan> prison = new ArrayList<>(facts.prison());
        prison.add(more);
        assertThat(facts.with(facts.registrations(), prison).answer().day().orElseThrow())
                .isAfterOrEqualTo(facts.answer().day().orElseThrow());
    }

    @Property
    void R19_a_further_registration_never_shortens(@ForAll("facts") Facts facts, @ForAll("days") LocalDate more) {
        List<LocalDate> registrations = new ArrayList<>(facts.registrations());
        registrations.add(more);
        assertThat(facts.with(registrations, facts.prison()).answer().day().orElseThrow())
                .isAfterOrEqualTo(facts.answer().day().orElseThrow());
    }

    @Property
    void R19_a_registration_after_the_end_brings_nothing_back(
            @ForAll("facts") Facts facts, @ForAll @IntRange(min = 1, max = 9000) int late) {
        LocalDate end = facts.answer().day().orElseThrow();
        // 18 §: an entry is in time for the others as long as any of them stays, even beyond the limit of this one
        Assume.that(facts.theRule().renewal() != RetentionRule.Renewal.ANY_ENTRY);
        List<LocalDate> registrations = new ArrayList<>(facts.registrations());
        registrations.add(end.plusDays(late));
        assertThat(facts.with(registrations, facts.prison()).answer().day()).contains(end);
    }

    @Property
    void the_order_of_registrations_and_of_prison_is_irrelevant(@ForAll("facts") Facts facts, @ForAll long seed) {
        List<LocalDate> registrations = new ArrayList<>(facts.registrations());
        List<DateSpan> prison = new ArrayList<>(facts.prison());
        Collections.shuffle(registrations, new Random(seed));
        Collections.shuffle(prison, new Random(seed));
        assertThat(facts.with(registrations, prison).answer()).isEqualTo(facts.answer());
    }

    @Property
    void an_unknown_anchor_settled_any_way_agrees_with_what_was_promised(
            @ForAll("facts") Facts facts, @ForAll @IntRange(min = 0, max = 5000) int earlier) {
        Anchors.Builder less = Anchors.builder();
        facts.registrations().forEach(less::registration);
        facts.prison().forEach(less::prison);
        less.under18AtOffence(facts.young());
        less.notBefore(facts.theRule().anchor(), facts.anchor().minusDays(earlier));
        Assume.that(facts.theRule().longest().isEmpty() || facts.registrations().isEmpty());

        RetentionAnswer open = RetentionRules.bundled().answer(facts.rule(), less.build(), TODAY);

        assertThat(open.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(open.missing())
                .extracting(MissingAnchor::fact)
                .containsExactly(facts.theRule().anchor().name());
        RetentionAnswer settled = RetentionRules.bundled()
                .answer(
                        facts.rule(),
                        less.day(facts.theRule().anchor(), facts.anchor()).build(),
                        TODAY);
        assertThat(settled.day().orElseThrow()).isAfterOrEqualTo(open.day().orElseThrow());
    }

    @Property
    void an_unknown_age_gives_the_two_days_that_it_can_be(@ForAll("factsOfAge") Facts facts) {
        Assume.that(
                facts.theRule().under18().isPresent() && facts.registrations().isEmpty());
        Anchors open = Anchors.of(AnchorKind.JUDGMENT, facts.judgment());
        RetentionAnswer answer = RetentionRules.bundled().answer(facts.rule(), open, TODAY);
        LocalDate young = settled(facts, open.toBuilder().under18AtOffence(true).build());
        LocalDate old = settled(facts, open.toBuilder().under18AtOffence(false).build());
        assertThat(answer.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(answer.day()).contains(young);
        assertThat(answer.latest()).contains(old);
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo(MissingAnchor.UNDER_18_AT_OFFENCE);
            assertThat(missing.settles().en()).isEqualTo("If so, it is " + young + "; if not, " + old + ".");
        });
    }

    @Property
    void time_that_may_have_been_remand_gives_the_two_days_that_it_can_be(
            @ForAll("factsOfPrison") Facts facts, @ForAll("spans") DateSpan custody) {
        RetentionAnswer open = RetentionRules.bundled()
                .answer(facts.rule(), facts.builder().perhapsPrison(custody).build(), TODAY);
        LocalDate remand = facts.answer().day().orElseThrow();
        LocalDate served = settled(facts, facts.builder().prison(custody).build());
        assertThat(open.day()).contains(remand);
        if (remand.equals(served)) {
            assertThat(open.kind()).isEqualTo(RetentionAnswer.Kind.LAST_DAY);
        } else {
            assertThat(open.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
            assertThat(open.latest()).contains(served);
        }
    }

    private static LocalDate settled(Facts facts, Anchors anchors) {
        return RetentionRules.bundled()
                .answer(facts.rule(), anchors, TODAY)
                .day()
                .orElseThrow();
    }
}
