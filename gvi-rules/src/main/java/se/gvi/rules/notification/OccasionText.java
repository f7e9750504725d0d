// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.Argument;

/** Writes an occasion in one line: the trigger, what it arose from, the deadline, and how far it came. */
final class OccasionText {

    static final Text MISSING = Text.of("whether told: {missing}", "om budskapet framförts: {missing}");

    private static final Text LINE = Text.of(
            "{trigger}{event}, {arose}: {step}; {due}; {attempts} attempt(s), {contacts} contact(s); a letter {letter}",
            "{trigger}{event}, {arose}: {step}; {due}; {attempts} försök, {contacts} kontakt(er); brev {letter}");
    private static final Text DUE =
            Text.of("due by {day}, within {within}{overdue}", "senast {day}, inom {within}{overdue}");
    private static final Text NO_TIME =
            Text.of("the policy has no time for it on this day", "policyn har ingen tid för det den dagen");
    private static final Text NO_NUMBER = Text.of(
            "after a number of attempts that the policy does not have on this day",
            "efter ett antal försök som policyn inte har den dagen");
    private static final Text AFTER = Text.of("after {attempts} attempts", "efter {attempts} försök");
    private static final Text LEFT = Text.of("was left", "har lämnats");

    private OccasionText() {}

    static Text of(Occasion occasion) {
        return LINE.with(Map.of(
                "trigger", Terms.of(occasion.trigger()),
                "event", event(occasion.event()),
                "arose", occasion.arose().label(),
                "step", occasion.step().label(),
                "due", occasion.deadline().map(day -> due(occasion, day)).orElse(NO_TIME),
                "attempts", occasion.reached().attempts(),
                "contacts", occasion.reached().contacts(),
                "letter", letter(occasion)));
    }

    private static Text event(@Nullable RecordRef event) {
        return event == null ? Text.same("") : Text.same(" " + event.id());
    }

    private static Text due(Occasion occasion, PossibleDay day) {
        Argument within = occasion.within();
        Text overdue =
                switch (occasion.overdue()) {
                    case MET -> Text.of(": overdue", ": försenat");
                    case UNKNOWN -> Text.of(": perhaps overdue", ": kanske försenat");
                    case NOT_MET -> Text.same("");
                };
        return DUE.with(Map.of(
                "day", day.label(), "within", within == null ? Text.same("") : within.label(), "overdue", overdue));
    }

    private static Text letter(Occasion occasion) {
        if (occasion.reached().letterLeft()) {
            return LEFT;
        }
        Argument attempts = occasion.lettersAfter();
        return attempts == null ? NO_NUMBER : AFTER.with(Map.of("attempts", attempts.label()));
    }
}
