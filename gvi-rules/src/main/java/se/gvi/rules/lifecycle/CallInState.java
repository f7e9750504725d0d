// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.google.common.collect.Sets;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * How far a call-in has come. Every call-in in Malmö is rehearsed, without the clients (Polisen, Malmö).
 */
public enum CallInState implements State<CallInState> {
    /** It is to be held. */
    PLANNED(Text.of("planned", "planerad"), Text.of("a record of the call-in", "en post om call-in")),
    /** Who is invited is settled. */
    PARTICIPANTS_FIXED(
            Text.of("participants fixed", "deltagare bestämda"),
            Text.of("the day on which the participants were fixed", "dagen då deltagarna bestämdes")),
    /** It was rehearsed. */
    REHEARSED(Text.of("rehearsed", "genrep hållet"), Text.of("the day of the rehearsal", "dagen för genrepet")),
    /** It was held. */
    HELD(Text.of("held", "genomförd"), Text.of("the status held", "status genomförd")),
    /** What came of it was gone through. */
    FOLLOWED_UP(Text.of("followed up", "uppföljd"), Text.of("the day of the follow-up", "dagen för uppföljningen")),
    /** It was not held. */
    CANCELLED(Text.of("cancelled", "inställd"), Text.of("the status cancelled", "status inställd"));

    private final Text label;
    private final Text needs;

    CallInState(Text label, Text needs) {
        this.label = label;
        this.needs = needs;
    }

    /** {@inheritDoc} */
    @Override
    public Set<CallInState> next() {
        return switch (this) {
            case PLANNED -> Sets.immutableEnumSet(PARTICIPANTS_FIXED, CANCELLED);
            case PARTICIPANTS_FIXED -> Sets.immutableEnumSet(REHEARSED, CANCELLED);
            case REHEARSED -> Sets.immutableEnumSet(HELD, CANCELLED);
            case HELD -> Sets.immutableEnumSet(FOLLOWED_UP);
            case FOLLOWED_UP, CANCELLED -> Set.of();
        };
    }

    /** {@inheritDoc} */
    @Override
    public Text label() {
        return label;
    }

    /** {@inheritDoc} */
    @Override
    public Text needs() {
        return needs;
    }
}
