// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Section;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.picture.CountsPicture;

/** The counts over time. */
final class CourseSection {

    private final Evaluation evaluation;

    CourseSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        return Section.of(
                "course",
                Text.of("Course of the counts", "Antalens förlopp"),
                Text.of("and what was to be expected", "och vad som var att vänta"),
                List.of(CountsPicture.of(evaluation)));
    }
}
