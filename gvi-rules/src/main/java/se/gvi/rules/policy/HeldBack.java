// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Truth;

/**
 * What somebody's request keeps out of use must not become an answer by its absence: an answer that such a record could
 * overturn is unknown.
 */
final class HeldBack {

    private static final Text LACKING = Text.of(
            "{kind} of {subject} that must not be used, at somebody's request",
            "{kind} för {subject} som inte får användas, på någons begäran");

    private HeldBack() {}

    /** The answer, or unknown where a record that is out of use could overturn it. */
    static Truth believed(Criterion criterion, Truth truth, Subject subject) {
        return kinds(criterion, truth, subject).findAny().isPresent() ? Truth.UNKNOWN : truth;
    }

    /** The same with its reasons. */
    static Answer believed(Criterion criterion, Answer answer, Subject subject) {
        List<MissingFact> missing = kinds(criterion, answer.truth(), subject)
                .map(kind -> missing(kind, answer.question().subject()))
                .toList();
        return missing.isEmpty() ? answer : Answer.unknown(answer.question(), answer.evidence(), missing);
    }

    private static Stream<RecordKind> kinds(Criterion criterion, Truth truth, Subject subject) {
        Situation situation = subject.situation();
        if (truth == Truth.UNKNOWN || !situation.isAnyRestricted()) {
            return Stream.empty();
        }
        return Arrays.stream(RecordKind.values())
                .filter(kind -> criterion.overturnedBy(kind).contains(truth))
                .filter(kind -> subject.id() instanceof IndividualId individual
                        ? situation.isRestricted(kind, individual)
                        : situation.isRestricted(kind));
    }

    private static MissingFact missing(RecordKind kind, RecordRef subject) {
        return new MissingFact(subject, LACKING.with(Map.of("kind", kind.label(), "subject", subject.label())));
    }
}
