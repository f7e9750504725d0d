// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import se.gvi.model.finding.Language;
import se.gvi.rules.page.Page;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Revision;

/**
 * An evaluated trial for those who decide about it: the verdict with its reasons, what was registered, the data and the
 * days of their publication, every comparison as a picture with its numbers, what happened beside the trial and after it,
 * what revised counts would change, and what would settle what is open. It
 * judges nothing that the evaluation does not, and decides nothing. Immutable.
 */
public final class EvaluationReport {

    private final Evaluation evaluation;
    private final List<Revision> revisions;
    private final Supplier<Page> page;

    private EvaluationReport(Evaluation evaluation, List<Revision> revisions) {
        this.evaluation = evaluation;
        this.revisions = List.copyOf(revisions);
        this.page = Suppliers.memoize(() -> new EvaluationPage(evaluation, this.revisions).page());
    }

    /**
     * Reports an evaluation.
     *
     * @param evaluation the evaluation
     * @return the report
     */
    public static EvaluationReport of(Evaluation evaluation) {
        return new EvaluationReport(Objects.requireNonNull(evaluation, "evaluation"), List.of());
    }

    /**
     * Returns the report with what the same counts led to as they were published before.
     *
     * @param earlier the revisions in the order in which they are shown, after those given before
     * @return the report
     * @throws IllegalArgumentException if a revision is of another place
     */
    public EvaluationReport with(Revision... earlier) {
        String place = evaluation.trial().place();
        for (Revision revision : earlier) {
            String other = revision.later().trial().place();
            if (!other.equals(place)) {
                throw new IllegalArgumentException("The report is of " + place + ", the revision of " + other
                        + ". Give revisions of the counts that the report is about.");
            }
        }
        List<Revision> all = new ArrayList<>(revisions);
        all.addAll(List.of(earlier));
        return new EvaluationReport(evaluation, all);
    }

    /**
     * Returns the report as a page.
     *
     * @return the page
     */
    public Page page() {
        return page.get();
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
