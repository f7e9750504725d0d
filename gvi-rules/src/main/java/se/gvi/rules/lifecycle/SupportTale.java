// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportStatus;

/**
 * How far a support case has come. The status says how far it is now; of an earlier day only the recorded days tell.
 */
final class SupportTale {

    private static final Text DAY_IT_ENDED = Text.of("the day it ended", "dagen för avslutet");
    private static final Text STATUS_THEN = Text.of("the status on that day", "status den dagen");
    private static final List<SupportState> ENDS =
            List.of(SupportState.COMPLETED, SupportState.DROPPED, SupportState.RELOCATED);

    private final SupportCase support;
    private final SupportState now;
    private final Tale<SupportState> tale;

    private SupportTale(SupportCase support, LocalDate asOf) {
        this.support = support;
        this.now = of(support.status());
        this.tale = new Tale<>(RecordRef.to(support.id()), asOf);
    }

    static LifeCycle<SupportState> of(SupportCase support, LocalDate asOf) {
        return new SupportTale(support, asOf).tell();
    }

    private LifeCycle<SupportState> tell() {
        ENDS.forEach(this::end);
        boolean ended = ENDS.contains(now);
        if (now == SupportState.ACTIVE) {
            tale.holds(SupportState.ACTIVE, null);
        } else if (ended) {
            tale.unknown(SupportState.ACTIVE, STATUS_THEN);
        } else {
            tale.holdsNot(SupportState.ACTIVE);
        }
        step(SupportState.CONTACTED, support.firstContactOn());
        step(SupportState.REQUESTED, support.requestedOn());
        return tale.holds(SupportState.OFFERED, support.offeredOn()).end();
    }

    private void end(SupportState end) {
        if (now == end && support.endedOn().isEmpty()) {
            tale.unknown(end, DAY_IT_ENDED);
        } else {
            tale.from(end, support.endedOn().filter(day -> now == end));
        }
    }

    /** A step of which the day may not be recorded. */
    private void step(SupportState step, Optional<LocalDate> day) {
        if (day.isPresent() || now.compareTo(step) < 0) {
            tale.from(step, day);
        } else if (now == step) {
            tale.holds(step, null);
        } else {
            tale.unknown(step, STATUS_THEN);
        }
    }

    private static SupportState of(SupportStatus status) {
        return switch (status) {
            case OFFERED -> SupportState.OFFERED;
            case REQUESTED -> SupportState.REQUESTED;
            case CONTACTED -> SupportState.CONTACTED;
            case ACTIVE -> SupportState.ACTIVE;
            case COMPLETED -> SupportState.COMPLETED;
            case DROPPED -> SupportState.DROPPED;
            case RELOCATED -> SupportState.RELOCATED;
        };
    }
}
