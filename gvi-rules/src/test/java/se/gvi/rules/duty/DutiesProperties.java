// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Rewriting;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.programme.ProgrammeRules;

/** What holds of duties in every town. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class DutiesProperties {

    private static final LocalDate TODAY = Town.TODAY;

    /** Ages that hold at all times, and law that is known until far away, so that the century makes no difference. */
    private static final ProgrammeRules TIMELESS = ProgrammeRules.read(ProgrammeRules.document()
            .replaceAll("\"knownUntil\": \"[0-9-]+\"", "\"knownUntil\": \"9999-12-31\"")
            .replace("\"until\": \"2026-06-13\", ", "")
            .replaceAll(
                    "\\{\"age\": \"CRIMINAL_RESPONSIBILITY\", \"from\": \"2026-06-13\",\\s*\"unsettled\": \\{[^}]*}},",
                    ""));

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** A town with plans, assessments and decisions besides, some of them complete. */
    private static Situation busy(Situation situation, Random random) {
        Town town = Town.of(situation);
        for (int i = 1; i <= 5; i++) {
            String person = "I-" + i;
            LocalDate from = TODAY.minusDays(random.nextInt(100));
            LocalDate until = from.plusDays(1 + random.nextInt(150));
            if (random.nextBoolean()) {
                town.add(
                        random.nextBoolean()
                                ? Listed.plan("L-" + i, person, from, until)
                                : Listed.fullPlan("L-" + i, person, from, until));
            }
            if (random.nextBoolean()) {
                town.add(Listed.assessment(
                        "A-" + i,
                        person,
                        one(List.of(RiskSide.values()), random),
                        one(List.of(RiskLevel.values()), random),
                        from,
                        until));
            }
            if (random.nextBoolean()) {
                town.add(Listed.decision("D-" + i, person, Instant.parse("2026-02-10T12:00:00Z"), null));
            }
        }
        if (random.nextBoolean()) {
            town.complete(RecordKind.PLAN);
        }
        return town.situation();
    }

    private static Duties duties(Situation situation, LocalDate day) {
        return Duties.check(situation, TIMELESS, day);
    }

    @Property(tries = 60)
    void the_order_of_records_makes_no_difference(@ForAll Situation situation, @ForAll Random random) {
        Situation busy = busy(situation, random);
        assertThat(duties(Rewriting.shuffled(busy, random), TODAY)).isEqualTo(duties(busy, TODAY));
    }

    @Property(tries = 60)
    void other_names_change_names_only(@ForAll Situation situation, @ForAll Random random) {
        Situation busy = busy(situation, random);
        assertThat(duties(Rewriting.renamedInOrder(busy), TODAY).explain(Language.ENGLISH))
                .isEqualTo(Rewriting.renamedInOrder(duties(busy, TODAY).explain(Language.ENGLISH)));
    }

    @Property(tries = 60)
    void later_dates_move_every_duty_as_far(@ForAll Situation situation, @ForAll Random random) {
        Situation busy = busy(situation, random);
        Duties later = duties(Rewriting.fourCenturiesLater(busy), Rewriting.fourCenturiesLater(TODAY));
        Duties now = duties(busy, TODAY);
        assertThat(later.duties())
                .extracting(
                        Duty::code,
                        Duty::about,
                        Duty::state,
                        duty -> duty.since().minusYears(400))
                .isEqualTo(now.duties().stream()
                        .map(duty -> org.assertj.core.api.Assertions.tuple(
                                duty.code(), duty.about(), duty.state(), duty.since()))
                        .toList());
    }

    @Property(tries = 60)
    void R16_a_full_plan_that_runs_takes_away_what_it_answers_and_adds_nothing(
            @ForAll Situation situation, @ForAll Random random) {
        Situation busy = busy(situation, random);
        Situation planned = Town.of(busy)
                .add(Listed.fullPlan("L-9", "I-1", TODAY.minusDays(1), TODAY.plusDays(30)))
                .situation();
        List<Duty> before = duties(busy, TODAY).duties();
        List<Duty> after = duties(planned, TODAY).duties();
        assertThat(before).containsAll(after);
        assertThat(after)
                .filteredOn(duty -> duty.about().id().equals("I-1"))
                .extracting(Duty::code)
                .doesNotContain(DutyCode.PLAN_MISSING, DutyCode.PLAN_NOT_BEGUN, DutyCode.PLAN_ENDED);
        assertThat(Stream.concat(
                        after.stream(),
                        before.stream().filter(duty -> duty.about().id().equals("I-1"))))
                .containsAll(before);
    }

    @Property(tries = 60)
    void nothing_is_due_before_its_day(@ForAll Situation situation, @ForAll Random random) {
        assertThat(duties(busy(situation, random), TODAY).duties())
                .allMatch(duty -> !duty.since().isAfter(TODAY));
    }

    @Property(tries = 60)
    void saying_that_all_plans_are_recorded_settles_and_never_hides(
            @ForAll Situation situation, @ForAll Random random) {
        Situation busy = busy(situation, random);
        Situation complete = Town.of(busy).complete(RecordKind.PLAN).situation();
        assertThat(duties(complete, TODAY).duties())
                .extracting(Duty::code, Duty::about, Duty::since)
                .isEqualTo(duties(busy, TODAY).duties().stream()
                        .map(duty -> org.assertj.core.api.Assertions.tuple(duty.code(), duty.about(), duty.since()))
                        .toList());
    }
}
