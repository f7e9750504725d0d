// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The data that judge a {@link Trial}. Immutable. */
public final class TrialData {

    private final CountSeries series;
    private final List<CountSeries> comparisons;
    private final Optional<CountSeries> beside;

    private TrialData(CountSeries series, List<CountSeries> comparisons, Optional<CountSeries> beside) {
        this.series = series;
        this.comparisons = comparisons;
        this.beside = beside;
    }

    /**
     * The outcome in the place of the trial.
     *
     * @param series the counts
     * @return the data, without comparison
     */
    public static TrialData of(CountSeries series) {
        return new TrialData(Objects.requireNonNull(series, "series"), List.of(), Optional.empty());
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
        return new TrialData(series, List.copyOf(Arrays.asList(places)), beside);
    }

    /**
     * Returns the data with what might rise when the outcome falls: the same outcome next door, or another outcome.
     *
     * @param other the counts over the same periods
     * @return the data
     * @throws IllegalArgumentException if periods differ
     */
    public TrialData beside(CountSeries other) {
        samePeriods(other);
        return new TrialData(series, comparisons, Optional.of(other));
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
     * Returns what might rise when the outcome falls.
     *
     * @return the counts, if given
     */
    public Optional<CountSeries> beside() {
        return beside;
    }
}
