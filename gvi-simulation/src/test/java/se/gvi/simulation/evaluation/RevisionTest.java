// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.simulation.fixture.GoldenText;

/** Counts are revised: what then becomes of an evaluation. */
final class RevisionTest {

    private static final Text SHOOTINGS = Text.of("shootings", "skjutningar");

    private static CountSeries years(String place, int first, LocalDate published, long... counts) {
        return CountSeries.of(place, YearMonth.of(first, 1), Step.YEAR, published, counts);
    }

    /** Published figures: confirmed shootings in Sweden 2017 to 2020, as the press quoted the police at the time. */
    private static final CountSeries SWEDEN_THEN =
            years("Sverige", 2017, LocalDate.of(2021, 1, 15), 306, 306, 334, 366);

    /** The same in the revised column of the police's table; the day is assumed. */
    private static final CountSeries SWEDEN_NOW =
            years("Sverige", 2017, LocalDate.of(2026, 1, 15), 281, 325, 360, 379, 344, 391, 368, 296, 158);

    /** No trial was started in the whole country; it is pretended, as a placebo. */
    private static Trial pretended() {
        return Trial.registered(YearMonth.of(2019, 1), SHOOTINGS, "Sverige", LocalDate.of(2018, 6, 1))
                .lookingFor(0.8);
    }

    @Test
    void publishedRevisionsMoveAnEffectByAnEighth() throws IOException {
        Revision revision = Revision.of(pretended(), TrialData.of(SWEDEN_THEN), TrialData.of(SWEDEN_NOW));
        assertThat(revision.changes()).extracting(RevisedCount::change).containsExactly(-25L, 19L, 26L, 13L);
        assertThat(revision.earlier().ratio().ratio()).isBetween(1.143, 1.144);
        assertThat(revision.later().ratio().ratio()).isBetween(1.219, 1.220);
        assertThat(revision.changesVerdict()).isFalse();
        GoldenText.assertSame(
                revision.text().en() + "\n\n" + revision.text().sv() + "\n", "evaluation/revision-sweden.txt");
    }

    /** As the press quoted the police in December 2020, a rise in 2019 was not clear; as revised since, it is. */
    @Test
    void publishedRevisionsTurnAVerdict() throws IOException {
        Trial trial = Trial.registered(YearMonth.of(2019, 1), SHOOTINGS, "Sverige", LocalDate.of(2018, 6, 1));
        Revision revision = Revision.of(
                trial,
                TrialData.of(years("Sverige", 2017, LocalDate.of(2020, 12, 31), 306, 306, 334)),
                TrialData.of(SWEDEN_NOW));
        assertThat(revision.earlier().verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(revision.later().verdict()).isEqualTo(Verdict.DOES_NOT_SUPPORT);
        assertThat(revision.later().data().series().counts()).hasSize(3);
        GoldenText.assertSame(
                revision.text().en() + "\n\n" + revision.text().sv() + "\n", "evaluation/revision-sweden-2019.txt");
    }

    @Test
    void aRevisionUpwardsOfTheLatestCountsTakesAnEffectAway() {
        Trial trial = ReportTest.alby();
        TrialData first = ReportTest.compared(ReportTest.months("Alby", 20, 12, 13, 0));
        List<Long> revised = new ArrayList<>(first.series().counts());
        Fragility fragility = trial.evaluate(first).fragility();
        long events = fragility.more().orElseThrow().events();
        assertThat(fragility.from()).isEqualTo(YearMonth.of(2024, 1));
        assertThat(fragility.to()).isEqualTo(YearMonth.of(2024, 12));
        assertThat(fragility.tried()).isEqualTo(fragility.counted() / 4);
        for (int more = 0; more < events; more++) {
            int period = 59 - more % 12;
            revised.set(period, revised.get(period) + 1);
        }
        Revision revision = Revision.of(trial, first, first.withCounts(revised));
        assertThat(revision.changesVerdict()).isTrue();
        assertThat(revision.text().en())
                .contains("\n- The verdict was another: The data support an effect. It is now: The data cannot tell.");
        assertThat(revision.text().sv())
                .contains("\n- Bedömningen var en annan: Data talar för en effekt. Nu är den: Data räcker inte för att"
                        + " avgöra.");
        assertThat(revision.changes().stream().mapToLong(RevisedCount::change).sum())
                .isEqualTo(events);
    }

    @Test
    void theSameCountsChangeNothing() {
        TrialData data = TrialData.of(SWEDEN_NOW);
        Revision revision = Revision.of(pretended(), data, data);
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.changesVerdict()).isFalse();
        assertThat(revision.text().en()).contains("- No count was revised.\n");
        assertThat(revision.text().sv()).contains("- Inget antal ändrades.\n");
    }

    @Test
    void whatCannotBeComparedIsRefusedWithItsRemedy() {
        TrialData then = TrialData.of(SWEDEN_THEN);
        TrialData now = TrialData.of(SWEDEN_NOW);
        assertThatThrownBy(() -> Revision.of(pretended(), now, then))
                .hasMessage(
                        "The counts given first were published on 2026-01-15, those given second on 2021-01-15. Give"
                                + " the earlier ones first.");
        assertThatThrownBy(() -> Revision.of(
                        pretended(),
                        then.comparedWith(years("Norge", 2017, LocalDate.of(2021, 1, 15), 1, 2, 3, 4)),
                        now))
                .hasMessage(
                        "The counts published first are of Sverige, Norge, those published later of Sverige. Give the"
                                + " same places in the same order.");
        CountSeries quarters = CountSeries.of(
                "Sverige", YearMonth.of(2018, 1), Step.QUARTER, LocalDate.of(2020, 1, 1), 1, 2, 3, 4, 5, 6, 7, 8);
        assertThatThrownBy(() -> Revision.of(pretended(), TrialData.of(quarters), now))
                .hasMessage("The counts published first have other periods than those published later. Give the same"
                        + " step.");
    }
}
