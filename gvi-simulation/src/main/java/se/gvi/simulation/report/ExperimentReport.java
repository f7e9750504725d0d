// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Page;
import se.gvi.simulation.outcome.MonthlyCounts;
import se.gvi.simulation.picture.PolicyComparison;
import se.gvi.simulation.picture.PolicyComparison.Runs;
import se.gvi.simulation.strategy.TriedStrategy;

/**
 * Strategies tried on fictional cities, for those who think about which to try: how they compare, one city to look at, and
 * every number that went in with where it is from. What comes out follows from what was put in. Immutable.
 */
public final class ExperimentReport {

    private final PolicyComparison comparison;
    private final Optional<TriedStrategy> example;

    private ExperimentReport(PolicyComparison comparison, Optional<TriedStrategy> example) {
        this.comparison = comparison;
        this.example = example;
    }

    /**
     * Reports how strategies compare.
     *
     * @param comparison the comparison
     * @return the report, without a city to look at
     */
    public static ExperimentReport of(PolicyComparison comparison) {
        return new ExperimentReport(Objects.requireNonNull(comparison, "comparison"), Optional.empty());
    }

    /**
     * Reports how the strategies of an experiment compare.
     *
     * @param title what is compared
     * @param counts what happened, month by month
     * @return the report, without a city to look at
     */
    public static ExperimentReport of(Text title, MonthlyCounts counts) {
        List<Runs> strategies = counts.with().entrySet().stream()
                .map(strategy -> new Runs(Text.same(strategy.getKey()), strategy.getValue()))
                .toList();
        return of(PolicyComparison.of(title, new Runs(Text.of("nothing", "ingenting"), counts.without()), strategies));
    }

    /**
     * Returns the report with one of the trials to look at, such as {@code Experiment.replay} gives: what happened in its
     * city, who was in feud with whom, what was done, and the numbers that its city and strategy were made from.
     *
     * @param trial the trial
     * @return the report
     */
    public ExperimentReport with(TriedStrategy trial) {
        return new ExperimentReport(comparison, Optional.of(trial));
    }

    /**
     * Returns the report as a page.
     *
     * @return the page
     */
    public Page page() {
        return new ExperimentPage(comparison, example).page();
    }

    /**
     * Writes the report as plain text; pictures as their numbers.
     *
     * @param language the language
     * @return lines of text, each ended by a line feed
     */
    public String text(Language language) {
        return page().text(language);
    }

    /**
     * Writes the report as an HTML document that needs nothing from elsewhere.
     *
     * @param language the language
     * @return the document, to be stored and sent as UTF-8
     */
    public String html(Language language) {
        return page().html(language);
    }
}
