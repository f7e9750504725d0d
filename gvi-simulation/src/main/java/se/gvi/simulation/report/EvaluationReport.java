// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import se.gvi.model.finding.Language;
import se.gvi.rules.page.Page;
import se.gvi.simulation.evaluation.Evaluation;

/**
 * An evaluated trial for those who decide about it: the verdict with its reasons, what was registered, the data and the
 * days of their publication, every comparison as a picture with its numbers, and what would settle what is open. It
 * judges nothing that the evaluation does not, and decides nothing. Immutable.
 */
public final class EvaluationReport {

    private final Page page;

    private EvaluationReport(Page page) {
        this.page = page;
    }

    /**
     * Reports an evaluation.
     *
     * @param evaluation the evaluation
     * @return the report
     */
    public static EvaluationReport of(Evaluation evaluation) {
        return new EvaluationReport(new EvaluationPage(evaluation).page());
    }

    /**
     * Returns the report as a page.
     *
     * @return the page
     */
    public Page page() {
        return page;
    }

    /**
     * Writes the report as plain text; pictures as their numbers.
     *
     * @param language the language
     * @return lines of text, each ended by a line feed
     */
    public String text(Language language) {
        return page.text(language);
    }

    /**
     * Writes the report as an HTML document that needs nothing from elsewhere.
     *
     * @param language the language
     * @return the document, to be stored and sent as UTF-8
     */
    public String html(Language language) {
        return page.html(language);
    }
}
