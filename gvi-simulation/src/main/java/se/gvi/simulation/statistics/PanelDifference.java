// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Difference-in-differences over several places and periods: each place has its level, each period what is common to
 * all places, and the treated place has one more effect from its start on. Fitted by Poisson regression.
 *
 * <p>With one treated place no standard error can be trusted, and least of all the clustered one. {@link #placebo()}
 * asks instead how often a place where nothing was started shows as large an effect from the same period on. With nine
 * comparison places that share is never below 0.1, however large the effect is.
 *
 * <p>Immutable.
 */
public final class PanelDifference {

    /** The name of the column that is 1 for the treated place from its start on. */
    public static final String EFFECT = "effect";

    private final List<PanelRow> rows;
    private final String treated;
    private final String start;
    private final CountFit fit;

    private PanelDifference(List<PanelRow> rows, String treated, String start) {
        this.rows = rows;
        this.treated = treated;
        this.start = start;
        this.fit = regression(rows, treated, start).poisson();
    }

    /**
     * Compares a treated place with the others.
     *
     * @param rows at most one row for each place and period; a row that is missing is left out, not taken as 0
     * @param treated the treated place
     * @param start the first period after the start
     * @return the comparison
     * @throws IllegalArgumentException if a row stands there twice, the treated place does not occur,
     *     there is no other place, or no period lies before the start, or none after
     * @throws ArithmeticException if there is no finite fit, because some place, or all in some period, counted nothing
     */
    public static PanelDifference of(List<PanelRow> rows, String treated, String start) {
        List<PanelRow> copy = List.copyOf(rows);
        Objects.requireNonNull(treated, "treated");
        Objects.requireNonNull(start, "start");
        SortedSet<String> places = new TreeSet<>();
        SortedSet<String> periods = new TreeSet<>();
        Set<List<String>> cells = new HashSet<>();
        for (PanelRow row : copy) {
            places.add(row.place());
            periods.add(row.period());
            if (!cells.add(List.of(row.place(), row.period()))) {
                throw new IllegalArgumentException(
                        "There are two rows for " + row.place() + " in " + row.period() + ". Leave one out.");
            }
        }
        if (!places.contains(treated) || places.size() < 2) {
            throw new IllegalArgumentException("The treated place is " + treated + ", and there are rows for " + places
                    + ". Give rows for it and for at least one other place.");
        }
        if (periods.headSet(start).isEmpty() || periods.tailSet(start).isEmpty()) {
            throw new IllegalArgumentException("No period lies before " + start + ", or none from it on. Periods go"
                    + " from " + periods.first() + " to " + periods.last() + ".");
        }
        return new PanelDifference(copy, treated, start);
    }

    private static CountRegression regression(List<PanelRow> rows, String treated, String start) {
        ModelMatrix matrix = ModelMatrix.ofRows(rows.size())
                .intercept()
                .factor("place ", rows.stream().map(PanelRow::place).toList())
                .factor("period ", rows.stream().map(PanelRow::period).toList())
                .column(
                        EFFECT,
                        rows.stream()
                                .mapToDouble(row -> row.place().equals(treated)
                                                && row.period().compareTo(start) >= 0
                                        ? 1
                                        : 0)
                                .toArray())
                .build();
        return CountRegression.of(
                        matrix, rows.stream().mapToLong(PanelRow::count).toArray())
                .exposure(rows.stream().mapToDouble(PanelRow::exposure).toArray());
    }

    /**
     * Returns the whole fit, by Poisson.
     *
     * @return the fit; the effect is its coefficient {@link #EFFECT}
     */
    public CountFit fit() {
        return fit;
    }

    /**
     * Returns the fit with standard errors widened by the root of the dispersion.
     *
     * @return the fit, by quasi-Poisson
     */
    public CountFit quasiFit() {
        return regression(rows, treated, start).quasiPoisson();
    }

    /**
     * Returns the fit with extra scatter.
     *
     * @return the fit, by negative binomial, or by Poisson if there is no extra scatter
     */
    public CountFit negativeBinomialFit() {
        return regression(rows, treated, start).negativeBinomial();
    }

    /**
     * Returns the fit with standard errors clustered by place. Far too small with one treated place: to be compared
     * with other software, not to be believed.
     *
     * @return the fit
     */
    public CountFit clusteredFit() {
        return fit.withClusters(rows.stream().map(PanelRow::place).toList());
    }

    /**
     * Returns the fit as {@link #clusteredFit()} does, with the factors for few clusters and few rows.
     *
     * @return the fit
     */
    public CountFit fewClustersFit() {
        return fit.withFewClusters(rows.stream().map(PanelRow::place).toList());
    }

    /**
     * Returns the effect as a ratio of rates.
     *
     * @return the ratio; 0.6 if the place fell to six tenths of what the others would have led one to expect
     */
    public double ratio() {
        return fit.coefficient(EFFECT).rateRatio();
    }

    /**
     * Pretends for each other place that it was the treated one, from the same period on, without the place that was.
     *
     * @return how the treated place ranks among the others
     * @throws IllegalStateException if there are not at least two other places
     */
    public PlaceboRank placebo() {
        List<PanelRow> others =
                rows.stream().filter(row -> !row.place().equals(treated)).toList();
        SortedMap<String, Double> effects = new TreeMap<>();
        SortedSet<String> places =
                new TreeSet<>(others.stream().map(PanelRow::place).toList());
        if (places.size() < 2) {
            throw new IllegalStateException(
                    "There is one comparison place, so nothing can be pretended about it. Give" + " at least two.");
        }
        for (String place : places) {
            CountFit pretended = regression(others, place, start).poisson();
            effects.put(place, pretended.coefficient(EFFECT).estimate());
        }
        Map<String, Double> all = Collections.unmodifiableSortedMap(effects);
        return new PlaceboRank(fit.coefficient(EFFECT).estimate(), all);
    }
}
