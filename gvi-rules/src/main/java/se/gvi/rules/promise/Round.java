// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;

/**
 * The days since the message was last given at a call-in. Who is the first group is asked anew after every call-in; no
 * source says more of it.
 */
final class Round {

    /** Nobody recorded is older. It is no number of policy. */
    private static final Period LIFE = Period.ofYears(100);

    private static final Text WHETHER_HELD = Text.of("whether it was held: the status", "om mötet hölls: status");

    private final Situation situation;

    Round(Situation situation) {
        this.situation = situation;
    }

    /** The days after the latest call-in before a day, until the day before that day; empty if there is none between. */
    Optional<DateSpan> before(LocalDate day) {
        LocalDate from = situation.callIns().stream()
                .filter(callIn -> callIn.status() == CallInStatus.HELD)
                .map(CallIn::date)
                .filter(date -> date.isBefore(day))
                .max(LocalDate::compareTo)
                .map(date -> date.plusDays(1))
                .orElse(day.minus(LIFE));
        return from.isBefore(day) ? Optional.of(DateSpan.of(from, day)) : Optional.empty();
    }

    /** Whether a call-in was held on these days. */
    boolean hasBegun(DateSpan days) {
        return situation.callIns().stream()
                .anyMatch(callIn -> callIn.status() == CallInStatus.HELD && days.contains(callIn.date()));
    }

    /** Whether another call-in, not recorded as held, may have begun a new round on these days. */
    boolean mayHaveBegun(DateSpan days, GroupId about, Asking asking) {
        boolean may = false;
        for (CallIn callIn : situation.callIns()) {
            if (callIn.status() == CallInStatus.PLANNED && days.contains(callIn.date())) {
                asking.lacks(
                        callIn.id(),
                        Text.of(
                                WHETHER_HELD.en() + " of call-in " + callIn.id(),
                                WHETHER_HELD.sv() + " för call-in " + callIn.id()));
                may = true;
            }
        }
        if (!situation.isComplete(RecordKind.CALL_IN, days)) {
            asking.lacks(RecordKind.CALL_IN, about, days);
            may = true;
        }
        return may;
    }
}
