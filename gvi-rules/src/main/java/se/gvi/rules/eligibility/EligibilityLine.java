// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlement;
import se.gvi.rules.reason.Truth;

/** Writes an eligibility in one line: what a verdict rests on or, if it is undetermined, one way to settle it. */
final class EligibilityLine {

    private static final int ANSWERS_SHOWN = 6;
    private static final Text NOT = Text.of("not ", "ej ");
    private static final Text IF = Text.of(" if ", " om ");
    private static final Text MISSING = Text.of("; missing: ", "; saknas: ");

    private final Eligibility eligibility;
    private final Language language;

    EligibilityLine(Eligibility eligibility, Language language) {
        this.eligibility = eligibility;
        this.language = language;
    }

    String text() {
        String why = eligibility.verdict() == Verdict.UNDETERMINED ? wayToSettle() : decisive();
        return eligibility.verdict().label().in(language) + (why.isEmpty() ? "" : ": " + why);
    }

    private String decisive() {
        return behind(eligibility.reasons())
                .map(this::withEvidence)
                .distinct()
                .limit(ANSWERS_SHOWN)
                .collect(Collectors.joining("; "));
    }

    /** The answers that a truth follows from: those below parts that have it too, and below the opposite of anything. */
    private static Stream<Answer> behind(Reason reason) {
        if (reason instanceof Answer answer) {
            return Stream.of(answer);
        }
        return reason.parts().stream()
                .filter(part -> reason instanceof Not || part.truth() == reason.truth())
                .flatMap(EligibilityLine::behind);
    }

    private String withEvidence(Answer answer) {
        String evidence =
                answer.evidence().stream().map(each -> each.record().id()).collect(Collectors.joining(", "));
        return (answer.truth() == Truth.NOT_MET ? NOT.in(language) : "")
                + answer.question().criterion()
                + (evidence.isEmpty() ? "" : " [" + evidence + "]");
    }

    /** The smallest way to eligible or, if there is none, to not eligible. */
    private String wayToSettle() {
        List<Settlement> ways = eligibility.settlements().settlements();
        return ways.stream()
                .filter(way -> way.outcome() == Truth.MET)
                .findFirst()
                .or(() -> ways.stream().findFirst())
                .map(this::way)
                .orElse("");
    }

    private String way(Settlement way) {
        String conditions = way.answers().stream()
                .map(answer -> answer.question().criterion() + " "
                        + answer.answer().label().in(language))
                .collect(Collectors.joining(", "));
        String missing = way.answers().stream()
                .flatMap(answer -> answer.missing().stream())
                .map(fact -> fact.what().in(language))
                .distinct()
                .collect(Collectors.joining("; "));
        return Verdict.of(way.outcome()).label().in(language)
                + IF.in(language)
                + conditions
                + MISSING.in(language)
                + missing;
    }
}
