// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;

/** How far a call-in has come. */
final class CallInTale {

    private static final Text WHETHER_HELD = Text.of("whether it was held: the status", "om mötet hölls: status");

    private CallInTale() {}

    static LifeCycle<CallInState> of(CallIn callIn, LocalDate asOf) {
        Tale<CallInState> tale = new Tale<>(RecordRef.to(callIn.id()), asOf);
        boolean over = tale.isOver(callIn.date());
        if (callIn.status() == CallInStatus.CANCELLED) {
            tale.holds(CallInState.CANCELLED, null);
        } else {
            tale.holdsNot(CallInState.CANCELLED);
        }
        tale.from(CallInState.FOLLOWED_UP, callIn.followedUpOn());
        if (callIn.status() == CallInStatus.PLANNED && over) {
            tale.unknown(CallInState.HELD, WHETHER_HELD);
        } else {
            tale.from(CallInState.HELD, Optional.of(callIn.date()).filter(day -> callIn.status() == CallInStatus.HELD));
        }
        return tale.from(CallInState.REHEARSED, callIn.rehearsedOn())
                .from(CallInState.PARTICIPANTS_FIXED, callIn.participantsFixedOn())
                .holds(CallInState.PLANNED, null)
                .end();
    }
}
