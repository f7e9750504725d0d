// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * What revised counts change: one trial, judged by the same periods as they were published first and as they were
 * published later. Periods that only one of them has are left out of both, so that nothing but the revision differs.
 *
 * <pre>{@code
 * Revision revision = Revision.of(trial, TrialData.of(asPublishedIn2020), TrialData.of(asPublishedIn2022));
 * revision.changesVerdict();
 * }</pre>
 *
 * @param earlier the trial judged by the counts published first
 * @param later the trial judged by the counts published later
 * @param changes every count that differs, place by place, in order of time
 */
public record Revision(Evaluation earlier, Evaluation later, List<RevisedCount> changes) {

    /**
     * What revised counts change. {@link #of} computes it.
     *
     * @param earlier the trial judged by the counts published first
     * @param later the trial judged by the counts published later
     * @param changes every count that differs
     */
    public Revision {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two publications of the same counts.
     *
     * @param trial the trial
     * @param earlier the counts published first
     * @param later the counts published later, of the same places in the same order
     * @return what the revision changes
     * @throws IllegalArgumentException if places or the lengths of periods differ, the earlier counts were published
     *     after the later ones, fewer than two periods are in both, or those do not reach both sides of the start
     */
    public static Revision of(Trial trial, TrialData earlier, TrialData later) {
        List<CountSeries> old = earlier.all();
        List<CountSeries> revised = later.all();
        if (!names(old).equals(names(revised))) {
            throw new IllegalArgumentException("The counts published first are of " + String.join(", ", names(old))
                    + ", those published later of " + String.join(", ", names(revised))
                    + ". Give the same places in the same order.");
        }
        CountSeries one = earlier.series();
        CountSeries other = later.series();
        if (one.step() != other.step()
                || one.begins(0).getMonthValue() % one.step().months()
                        != other.begins(0).getMonthValue() % one.step().months()) {
            throw new IllegalArgumentException(
                    "The counts published first have other periods than those published later. Give the same step.");
        }
        if (one.published().isAfter(other.published())) {
            throw new IllegalArgumentException("The counts given first were published on " + one.published()
                    + ", those given second on " + other.published() + ". Give the earlier ones first.");
        }
        YearMonth from = one.first().isAfter(other.first()) ? one.first() : other.first();
        YearMonth to = one.last().isBefore(other.last()) ? one.last() : other.last();
        TrialData before = earlier.between(from, to);
        TrialData after = later.between(from, to);
        return new Revision(trial.evaluate(before), trial.evaluate(after), changes(before.all(), after.all()));
    }

    private static List<String> names(List<CountSeries> series) {
        return series.stream().map(CountSeries::place).toList();
    }

    private static List<RevisedCount> changes(List<CountSeries> before, List<CountSeries> after) {
        List<RevisedCount> changes = new ArrayList<>();
        for (int place = 0; place < before.size(); place++) {
            CountSeries old = before.get(place);
            for (int period = 0; period < old.counts().size(); period++) {
                long was = old.counts().get(period);
                long is = after.get(place).counts().get(period);
                if (was != is) {
                    changes.add(new RevisedCount(old.place(), old.begins(period), was, is));
                }
            }
        }
        return changes;
    }

    /**
     * Returns whether the counts lead to another verdict now.
     *
     * @return whether they do
     */
    public boolean changesVerdict() {
        return earlier.verdict() != later.verdict();
    }

    /**
     * Returns what the revision changes in words.
     *
     * @return a line, then a point for each revised count, for the effect and for the verdict
     */
    public Text text() {
        CountSeries series = later.data().series();
        Lines lines = new Lines()
                .add(Text.of(
                                "What the revision changes, from {from} to {to}, as published on {first} and on {then}:",
                                "Vad ändringen av antalen gör, från {from} till {to}, publicerade {first} och {then}:")
                        .with(Map.of(
                                "from", series.first(),
                                "to", series.last(),
                                "first", earlier.data().series().published(),
                                "then", series.published())));
        if (changes.isEmpty()) {
            lines.point(Text.of("No count was revised.", "Inget antal ändrades."));
        }
        lines.points(changes.stream().map(count -> words(count, series.step())));
        lines.point(Text.of(
                        "After the start compared with before: {was} at first, {is} now.",
                        "Efter starten jämfört med före: {was} först, {is} nu.")
                .with(Map.of("was", Figures.times(earlier.ratio()), "is", Figures.times(later.ratio()))));
        lines.point(
                changesVerdict()
                        ? Text.of(
                                        "The verdict was another: {was} It is now: {is}",
                                        "Bedömningen var en annan: {was} Nu är den: {is}")
                                .with(Map.of(
                                        "was", earlier.verdict().text(),
                                        "is", later.verdict().text()))
                        : Text.of("The verdict stays: {is}", "Bedömningen står kvar: {is}")
                                .with(Map.of("is", later.verdict().text())));
        return lines.text();
    }

    private static Text words(RevisedCount count, Step step) {
        long change = count.change();
        return Text.of(
                        change > 0
                                ? "{place}, {period}: {was}, then {is}, {by} more."
                                : "{place}, {period}: {was}, then {is}, {by} fewer.",
                        change > 0
                                ? "{place}, {period}: {was}, sedan {is}, {by} fler."
                                : "{place}, {period}: {was}, sedan {is}, {by} färre.")
                .with(Map.of(
                        "place", count.place(),
                        "period", step.name(count.period()),
                        "was", count.earlier(),
                        "is", count.later(),
                        "by", Math.abs(change)));
    }
}
