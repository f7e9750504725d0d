// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Truth;

/** Gathers the answer to one question about a group's promise. */
final class Asking {

    private static final Comparator<RecordRef> BY_KIND_AND_ID =
            Comparator.comparing(RecordRef::kind).thenComparing(RecordRef::id);

    private final Question question;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();

    Asking(String criterion, GroupId about, Text wording) {
        this.question = new Question(criterion, List.of(), RecordRef.to(about), wording);
    }

    Asking restsOn(RecordId record, Text what) {
        evidence.add(new Evidence(RecordRef.to(record), what));
        return this;
    }

    Asking takesFrom(Answer answer) {
        evidence.addAll(answer.evidence());
        missing.addAll(answer.missing());
        return this;
    }

    Asking lacks(RecordKind kind, GroupId about, DateSpan days) {
        return lacks(
                about,
                Text.of(
                        kind.label().en() + " of " + RecordRef.to(about).label().en() + " "
                                + days(days).en(),
                        kind.label().sv() + " för "
                                + RecordRef.to(about).label().sv() + " "
                                + days(days).sv()));
    }

    Asking lacks(RecordId about, Text what) {
        missing.add(new MissingFact(RecordRef.to(about), what));
        return this;
    }

    /** The answer; what is missing stands in it only if it is unknown. */
    Answer answer(Truth truth) {
        List<Evidence> rests = evidence.stream()
                .distinct()
                .sorted(Comparator.comparing(Evidence::record, BY_KIND_AND_ID)
                        .thenComparing(each -> each.what().en()))
                .toList();
        List<MissingFact> lacking = missing.stream()
                .distinct()
                .sorted(Comparator.comparing(MissingFact::subject, BY_KIND_AND_ID)
                        .thenComparing(fact -> fact.what().en()))
                .toList();
        return new Answer(question, truth, rests, truth.isKnown() ? List.of() : lacking);
    }

    private static Text days(DateSpan span) {
        Object last = span.end().<Object>map(end -> end.minusDays(1)).orElse("");
        return last.equals(span.from())
                ? Text.of("on " + last, "den " + last)
                : Text.of(
                        "from " + span.from() + " to " + last, "från och med " + span.from() + " till och med " + last);
    }
}
