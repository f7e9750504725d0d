// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.simulation.statistics.FourCells;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.PlaceboRank;
import se.gvi.simulation.statistics.RateRatio;

/**
 * What the data of a trial can tell. All intervals are at 95 %.
 *
 * <p>The verdict is {@link Verdict#DOES_NOT_SUPPORT} if the interval for the ratio of the rates after and before lies at
 * or above 1, or above the least effect that was registered, and no {@link Reason} is one that an effect may hide behind:
 * places without the trial did worse, or something else happened. It is {@link Verdict#SUPPORTS} if that interval lies
 * below 1 and no reason is a doubt: there is a comparison and the place fell more than it, no comparison place fell as
 * much, the fall is more than the trend goes on to, it has not faded, nothing rose beside it and what was to be watched
 * there is given, nothing came back after the end, nothing else happened that no comparison takes out, the place of the
 * start within its period does not matter, there were events enough, and the trial was registered before it began. Else
 * it is {@link Verdict#CANNOT_TELL}. The verdict is about data, not about the people in the trial, and decides nothing.
 *
 * <p>Immutable.
 */
public final class Evaluation {

    /** The confidence level of every interval. */
    public static final double LEVEL = 0.95;

    private final Trial trial;
    private final TrialData data;
    private final Comparisons comparisons;
    private final List<Reason> reasons;

    Evaluation(Trial trial, TrialData data, Comparisons comparisons, List<Reason> reasons) {
        this.trial = trial;
        this.data = data;
        this.comparisons = comparisons;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Returns the trial.
     *
     * @return the trial
     */
    public Trial trial() {
        return trial;
    }

    /**
     * Returns the data.
     *
     * @return the data, with the day of their publication
     */
    public TrialData data() {
        return data;
    }

    /**
     * Returns the data that judge the effect: of every place what was counted until the end of the trial.
     *
     * @return the data; all of them if the trial has no end, or nothing was counted after it
     */
    public TrialData judged() {
        return Comparisons.until(trial, data);
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (reasons.stream().anyMatch(reason -> reason.kind() == Reason.Kind.NO_FALL)) {
            return reasons.stream().anyMatch(reason -> reason.kind().mayHideAnEffect())
                    ? Verdict.CANNOT_TELL
                    : Verdict.DOES_NOT_SUPPORT;
        }
        return reasons.stream().anyMatch(reason -> reason.kind().isDoubt()) ? Verdict.CANNOT_TELL : Verdict.SUPPORTS;
    }

    /**
     * Returns why the verdict is what it is.
     *
     * @return an immutable list, the plain comparison first
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Returns the time after compared with the time before, for each month. A period counts as after if it begins with
     * the start or later.
     *
     * @return the comparison, with ratio, difference and intervals
     */
    public RateRatio ratio() {
        return comparisons.plain();
    }

    /**
     * Says that {@link #ratio()} is not adjusted for the season, where that can matter.
     *
     * @return sentences for a board; empty if before and after are whole years, so that each side has every calendar month
     *     as often as any other
     */
    public Optional<Text> season() {
        boolean wholeYears =
                ratio().before().exposure() % 12 == 0 && ratio().after().exposure() % 12 == 0;
        return wholeYears
                ? Optional.empty()
                : Optional.of(Text.of(
                        "How many times as many there were as before is not adjusted for the season: the time before and"
                                + " the time after are not both whole years, so one may hold more summer than the other."
                                + " Half-years are compared with the same months before, where those were counted.",
                        "Hur många gånger så många det blev som före är inte justerat för årstid: tiden före och tiden"
                                + " efter är inte båda hela år, så den ena kan ha mer sommar än den andra. Halvår jämförs"
                                + " med samma månader före, där de är räknade."));
    }

    /**
     * Returns the interval for the ratio if a trend goes through the whole time, and season for monthly counts of two
     * years or more before the start, with the scatter that the counts have, but no less than that of independent
     * events.
     *
     * @return the interval; empty if there are too few periods, or events, to fit a trend
     */
    public Optional<Interval> trendAdjusted() {
        return comparisons.trendAdjusted();
    }

    /**
     * Returns the interval for {@link #comparison()}, with the scatter that the counts of the place have.
     *
     * @return the interval; empty without comparison
     */
    public Optional<Interval> comparisonInterval() {
        return comparisons.cells().map(cells -> cells.interval(LEVEL, comparisons.scatter()));
    }

    /**
     * Returns the place beside the sum of all comparison places.
     *
     * @return the four cells; empty without comparison
     */
    public Optional<FourCells> comparison() {
        return comparisons.cells();
    }

    /**
     * Returns how the fall ranks among falls in comparison places from the same period on.
     *
     * @return the rank of the logarithms of ratios; empty without comparison, or if a place counted nothing before or
     *     after
     */
    public Optional<PlaceboRank> placebo() {
        return comparisons.placebo();
    }

    /**
     * Returns the effect by half-year since the start, until the end if the trial has one.
     *
     * @return an immutable list, in order of time
     */
    public List<WindowEffect> halfYears() {
        return comparisons.halfYears();
    }

    /**
     * Returns what happened beside the trial, after compared with before: the first of {@link #displacements()} that is
     * given.
     *
     * @return the comparison; empty if no data beside were given
     */
    public Optional<RateRatio> beside() {
        return comparisons.displacements().stream()
                .flatMap(each -> each.ratio().stream())
                .findFirst();
    }

    /**
     * Returns what happened beside the trial, in places and to crimes named at registration, given or not, and then in
     * others that are among the data.
     *
     * @return an immutable list; empty if nothing was named and nothing given, so that nothing can be said
     */
    public List<Displacement> displacements() {
        return comparisons.displacements();
    }

    /**
     * Returns whether what the trial stopped came back after its end.
     *
     * @return the comparison; empty if no end was registered, or nothing was counted after it
     */
    public Optional<Postponement> postponement() {
        return comparisons.postponement();
    }

    /**
     * Returns by what the variance of the counts of the trial's place exceeds their mean. Intervals beside comparison
     * places are widened by it.
     *
     * @return the scatter, at least 1
     */
    public double scatter() {
        return comparisons.scatter();
    }

    /**
     * Returns what revised counts would have to be like to change the answers. Counts are revised, so this belongs to
     * every evaluation that rests on counts published once. It takes up to a few hundred evaluations.
     *
     * @return how far the answers are from others
     */
    public Fragility fragility() {
        return Fragility.of(this);
    }

    /**
     * Returns everything that a board is to read, in words: the verdict with its reasons, the effect by half-year, what
     * happened beside the trial and after it, and on which counts all this rests.
     *
     * @return the text
     */
    public Text report() {
        return new EvaluationReport(this).text();
    }

    /**
     * Returns the evaluation in words: the verdict, then each reason on a line of its own.
     *
     * @return the text
     */
    public Text text() {
        return new Lines()
                .add(verdict().text())
                .points(reasons.stream().map(Reason::text))
                .text();
    }
}
