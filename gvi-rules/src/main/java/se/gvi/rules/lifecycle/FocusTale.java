// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Reason;

/** How far an enforcement focus has come. It runs only if the message came before it. */
final class FocusTale {

    private static final Text REVIEWS = Text.of("the reviews", "omprövningarna");
    private static final Text DAY_OF_DECISION = Text.of("the day on which it was decided", "dagen då det beslutades");

    private FocusTale() {}

    static LifeCycle<FocusState> of(Situation situation, EnforcementFocus focus, LocalDate asOf) {
        Tale<FocusState> tale = new Tale<>(RecordRef.to(focus.id()), asOf);
        tale.from(FocusState.ENDED, focus.span().end());
        Reason running = running(situation, focus, tale);
        Optional<LocalDate> review =
                focus.reviews().orElse(List.of()).stream().filter(tale::isOver).max(LocalDate::compareTo);
        if (review.isPresent()) {
            tale.add(FocusState.REVIEWED, review.get(), running);
        } else if (focus.reviews().isEmpty() && tale.isOver(focus.span().from())) {
            tale.unknown(FocusState.REVIEWED, REVIEWS);
        } else {
            tale.holdsNot(FocusState.REVIEWED);
        }
        tale.add(FocusState.ACTIVE, focus.span().from(), running);
        if (focus.decidedOn().isEmpty()) {
            tale.unknown(FocusState.DECIDED, DAY_OF_DECISION);
        } else {
            tale.from(FocusState.DECIDED, focus.decidedOn());
        }
        return tale.holds(FocusState.PROPOSED, null).end();
    }

    /** Whether it runs, which it only does after the message. */
    private static Reason running(Situation situation, EnforcementFocus focus, Tale<FocusState> tale) {
        boolean runs = focus.span().contains(tale.asOf());
        Answer days = Answer.known(
                tale.question(FocusState.ACTIVE),
                runs,
                runs ? List.of(tale.own(FocusState.ACTIVE, focus.span().from())) : List.of());
        return new AllOf(List.of(days, Told.before(situation, focus)));
    }
}
