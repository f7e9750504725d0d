// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.Argument;

/** Writes an occasion in one line: what it arose from, the next step, the deadline, and how far it came. */
final class OccasionText {

    static final Text MISSING = Text.of(
            "missing, to tell whether it was done: {missing}", "saknas för att avgöra om det är gjort: {missing}");

    private static final Text HEADING = Text.of(
            "{trigger}: told within {within}, a letter after {letter} attempts",
            "{trigger}: budskapet inom {within}, brev efter {letter} försök");
    private static final Text LINE = Text.of(
            "{event}{arose}: {step}; {due}; attempts {attempts}, contacts {contacts}{left}",
            "{event}{arose}: {step}; {due}; försök {attempts}, kontakter {contacts}{left}");
    private static final Text DUE = Text.of("due by {day}{overdue}", "senast {day}{overdue}");
    private static final Text NO_TIME =
            Text.of("the policy has no time for it on this day", "policyn har ingen tid för det den dagen");
    private static final Text NO_VALUE = Text.of("(no value on this day)", "(inget värde den dagen)");
    private static final Text LEFT = Text.of(", a letter was left", ", brev har lämnats");

    private OccasionText() {}

    static Text heading(Occasion occasion) {
        return HEADING.with(Map.of(
                "trigger", Terms.of(occasion.trigger()),
                "within", label(occasion.within()),
                "letter", label(occasion.lettersAfter())));
    }

    private static Text label(@Nullable Argument argument) {
        return argument == null ? NO_VALUE : argument.label();
    }

    static Text of(Occasion occasion) {
        return LINE.with(Map.of(
                "event", event(occasion.event()),
                "arose", occasion.arose().label(),
                "step", occasion.step().label(),
                "due", occasion.deadline().map(day -> due(occasion, day)).orElse(NO_TIME),
                "attempts", occasion.reached().attempts(),
                "contacts", occasion.reached().contacts(),
                "left", occasion.reached().letterLeft() ? LEFT : Text.same("")));
    }

    private static Text event(@Nullable RecordRef event) {
        return event == null ? Text.same("") : Text.same(event.id() + ", ");
    }

    private static Text due(Occasion occasion, PossibleDay day) {
        Text overdue = switch (occasion.overdue()) {
            case MET -> Text.of(": overdue", ": försenat");
            case UNKNOWN -> Text.of(": perhaps overdue", ": kanske försenat");
            case NOT_MET -> Text.same("");
        };
        return DUE.with(Map.of("day", day.label(), "overdue", overdue));
    }
}
