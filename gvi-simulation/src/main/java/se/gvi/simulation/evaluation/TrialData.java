// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The data that judge a {@link Trial}. Immutable. */
public final class TrialData {

    private final CountSeries series;
    private final List<CountSeries> comparisons;
    private final List<CountSeries> beside;
    private final List<Disturbance> disturbances;

    private TrialData(
            CountSeries series,
            List<CountSeries> comparisons,
            List<CountSeries> beside,
            List<Disturbance> disturbances) {
        this.series = series;
        this.comparisons = comparisons;
        this.beside = beside;
        this.disturbances = disturbances;
    }

    /**
     * The outcome in the place of the trial.
     *
     * @param series the counts
     * @return the data, without comparison
     */
    public static TrialData of(CountSeries series) {
        return new TrialData(Objects.requireNonNull(series, "series"), List.of(), List.of(), List.of());
    }

    /**
     * Returns the data with places where nothing was started, chosen before their counts were seen.
     *
     * @param places the same outcome over the same periods in other places
     * @return the data
     * @throws IllegalArgumentException if periods differ, or a place occurs twice or is the trial's
     */
    public TrialData comparedWith(CountSeries... places) {
        Set<String> names = new HashSet<>(Set.of(series.place()));
        for (CountSeries place : places) {
            samePeriods(place);
            if (!names.add(place.place())) {
                throw new IllegalArgumentException("There are two series of " + place.place() + ". Leave one out.");
            }
        }
        return new TrialData(series, List.copyOf(Arrays.asList(places)), beside, disturbances);
    }

    /**
     * Returns the data with what might rise when the outcome falls: the same outcome next door, or another outcome. Call
     * it once for each. What {@link Trial#watching} named is recognised by its place.
     *
     * @param other the counts over the same periods
     * @return the data
     * @throws IllegalArgumentException if periods differ, or the place is the trial's or was given as beside before
     */
    public TrialData beside(CountSeries other) {
        samePeriods(other);
        if (other.place().equals(series.place())
                || beside.stream().anyMatch(each -> each.place().equals(other.place()))) {
            throw new IllegalArgumentException("There are two series of " + other.place() + ". Leave one out.");
        }
        List<CountSeries> all = new ArrayList<>(beside);
        all.add(other);
        return new TrialData(series, comparisons, List.copyOf(all), disturbances);
    }

    /**
     * Returns the data with something else that happened. It can neither be told from an effect, nor from the absence
     * of one, unless there are comparison places that it struck as well. What began after the last period is left out.
     *
     * @param disturbance what happened
     * @return the data
     */
    public TrialData disturbedBy(Disturbance disturbance) {
        List<Disturbance> all = new ArrayList<>(disturbances);
        all.add(Objects.requireNonNull(disturbance, "disturbance"));
        return new TrialData(series, comparisons, beside, List.copyOf(all));
    }

    /** The same data over fewer periods. */
    TrialData between(YearMonth from, YearMonth to) {
        return with(each -> each.between(from, to));
    }

    /** The same data with other counts in the place of the trial. */
    TrialData withCounts(List<Long> counts) {
        return new TrialData(
                new CountSeries(series.place(), series.first(), series.step(), counts, series.published()),
                comparisons,
                beside,
                disturbances);
    }

    private TrialData with(UnaryOperator<CountSeries> change) {
        return new TrialData(
                change.apply(series),
                comparisons.stream().map(change).toList(),
                beside.stream().map(change).toList(),
                disturbances);
    }

    /** The trial's place, then what it is compared with, then what lies beside it. */
    List<CountSeries> all() {
        List<CountSeries> all = new ArrayList<>(List.of(series));
        all.addAll(comparisons);
        beside.stream().filter(each -> !comparisons.contains(each)).forEach(all::add);
        return List.copyOf(all);
    }

    private void samePeriods(CountSeries other) {
        if (!other.hasPeriodsOf(series)) {
            throw new IllegalArgumentException("The series of " + other.place() + " has other periods than that of "
                    + series.place() + ". Give the same first month, step and number of periods for both.");
        }
    }

    /**
     * Returns the outcome in the place of the trial.
     *
     * @return the counts
     */
    public CountSeries series() {
        return series;
    }

    /**
     * Returns the places where nothing was started.
     *
     * @return an immutable list, perhaps empty
     */
    public List<CountSeries> comparisons() {
        return comparisons;
    }

    /**
     * Returns what might rise when the outcome falls, if it is given: the first of {@link #allBeside()}.
     *
     * @return the counts, if given
     */
    public Optional<CountSeries> beside() {
        return beside.stream().findFirst();
    }

    /**
     * Returns all that might rise when the outcome falls.
     *
     * @return an immutable list in the order in which they were given, perhaps empty
     */
    public List<CountSeries> allBeside() {
        return beside;
    }

    /**
     * Returns what else happened.
     *
     * @return an immutable list, perhaps empty
     */
    public List<Disturbance> disturbances() {
        return disturbances;
    }
}
