// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.google.common.collect.Sets;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * How far a support case has come. Consent can be withdrawn at any step; the case is then dropped.
 */
public enum SupportState implements State<SupportState> {
    /** Help was offered. */
    OFFERED(Text.of("offered", "erbjudet"), Text.of("the day of the offer", "dagen för erbjudandet")),
    /** The individual asked for it. */
    REQUESTED(Text.of("requested", "begärt"), Text.of("the day of the request", "dagen för begäran")),
    /** A first contact was made. */
    CONTACTED(Text.of("contacted", "kontaktad"), Text.of("the day of the first contact", "dagen för första kontakten")),
    /** Support is given. */
    ACTIVE(Text.of("active", "pågående"), Text.of("the status active", "status pågående")),
    /** It was brought to its end. */
    COMPLETED(
            Text.of("completed", "slutfört"),
            Text.of("the status completed and its day", "status slutfört och dagen för det")),
    /** It ended before. */
    DROPPED(
            Text.of("dropped", "avbrutet"),
            Text.of("the status dropped and its day", "status avbrutet och dagen för det")),
    /** The individual moved away with help. */
    RELOCATED(
            Text.of("relocated", "omlokaliserad"),
            Text.of("the status relocated and its day", "status omlokaliserad och dagen för det"));

    private final Text label;
    private final Text needs;

    SupportState(Text label, Text needs) {
        this.label = label;
        this.needs = needs;
    }

    /** {@inheritDoc} */
    @Override
    public Set<SupportState> next() {
        return switch (this) {
            case OFFERED -> Sets.immutableEnumSet(REQUESTED, DROPPED);
            case REQUESTED -> Sets.immutableEnumSet(CONTACTED, DROPPED);
            case CONTACTED -> Sets.immutableEnumSet(ACTIVE, DROPPED);
            case ACTIVE -> Sets.immutableEnumSet(COMPLETED, DROPPED, RELOCATED);
            case COMPLETED, DROPPED, RELOCATED -> Set.of();
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
