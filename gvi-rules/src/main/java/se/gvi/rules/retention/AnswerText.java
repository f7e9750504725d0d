// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/** Writes an answer in words. */
final class AnswerText {

    private static final Text LAST_DAY =
            Text.of("may be kept until {day} ({rule})", "får finnas kvar till och med {day} ({rule})");
    private static final Text REVIEW = Text.of(
            "no statutory limit: to be reviewed by {day} ({rule})",
            "ingen lagstadgad gräns: ska prövas senast {day} ({rule})");
    private static final Text NOT_SEARCHABLE = Text.of(
            "no longer searchable as a suspect from {day} ({rule})",
            "inte längre sökbar som misstänkt från och med {day} ({rule})");
    private static final Text UNDETERMINED = Text.of("undetermined ({rule})", "kan inte avgöras ({rule})");
    private static final Text BETWEEN = Text.of(
            "undetermined, between {day} and {latest} ({rule})",
            "kan inte avgöras, mellan {day} och {latest} ({rule})");
    private static final Text NOT_BEFORE =
            Text.of("undetermined, but not before {day} ({rule})", "kan inte avgöras, men inte före {day} ({rule})");
    private static final Text MEANWHILE = Text.of("; to be reviewed by {review}", "; ska prövas senast {review}");
    private static final Text NOT_PERSONAL = Text.of("about no person", "gäller ingen person");
    private static final Text MISSING = Text.of("Missing: ", "Saknas: ");
    private static final Text CAVEAT = Text.of("Note: ", "Obs: ");

    private AnswerText() {}

    static Text inShort(RetentionAnswer answer) {
        Map<String, Object> values = new HashMap<>();
        answer.rule().ifPresent(rule -> values.put("rule", rule));
        answer.day().ifPresent(day -> values.put("day", day));
        answer.latest().ifPresent(latest -> values.put("latest", latest));
        answer.nextReview().ifPresent(review -> values.put("review", review));
        Text sentence = switch (answer.kind()) {
            case LAST_DAY -> LAST_DAY;
            case REVIEW -> REVIEW;
            case NOT_SEARCHABLE_FROM -> NOT_SEARCHABLE;
            case NOT_PERSONAL -> NOT_PERSONAL;
            case UNDETERMINED -> undetermined(answer);
        };
        return sentence.with(values);
    }

    private static Text undetermined(RetentionAnswer answer) {
        Text sentence = answer.day().isEmpty() ? UNDETERMINED : answer.latest().isPresent() ? BETWEEN : NOT_BEFORE;
        return answer.nextReview().isEmpty()
                ? sentence
                : Text.of(sentence.en() + MEANWHILE.en(), sentence.sv() + MEANWHILE.sv());
    }

    static String explain(RetentionAnswer answer, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(inShort(answer).in(language));
        answer.steps().forEach(step -> lines.add("  " + step.in(language)));
        answer.missing()
                .forEach(missing -> lines.add("  " + MISSING.in(language)
                        + missing.what().in(language) + " " + missing.settles().in(language)));
        answer.caveats()
                .forEach(caveat ->
                        lines.add("  " + CAVEAT.in(language) + caveat.text().in(language)));
        return String.join("\n", lines) + "\n";
    }
}
