// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.incidentreview.IncidentReviews;
import se.gvi.rules.policy.Policy;

/** In which incidents was a group member involved, on which side? */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        description =
                "Reviews the incidents of the last days: in scope or not and why, the grade on each side, and the "
                        + "counts. JSON has every reason.")
final class Incidents extends WeeklyQuestion {

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many days, the last of them included (default: ${DEFAULT-VALUE}).")
    private int days;

    Incidents() {}

    @Override
    String part() {
        return "incidentReview";
    }

    @Override
    Optional<?> partOf(Policy policy) {
        return policy.incidentReview();
    }

    @Override
    Answer answer(Situation situation, Policy policy, LocalDate day) {
        if (days < 1) {
            throw Failure.notUnderstood("--days is " + days + ". Give a number of at least 1.");
        }
        DateSpan window = DateSpan.of(day.minusDays(days - 1L), day.plusDays(1));
        IncidentReviews reviews = IncidentReviews.of(situation, policy, day, window);
        return new Answer(reviews, reviews::explain);
    }
}
