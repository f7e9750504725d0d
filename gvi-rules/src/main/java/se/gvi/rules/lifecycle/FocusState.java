// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.google.common.collect.Sets;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * How far an enforcement focus has come. Örebro ended each round when an effect was seen (Polisen, October 2023).
 */
public enum FocusState implements State<FocusState> {
    /** There is an incident that may lead to it. */
    PROPOSED(Text.of("proposed", "föreslaget"), Text.of("the incident that triggered it", "den utlösande händelsen")),
    /** Somebody decided it. */
    DECIDED(Text.of("decided", "beslutat"), Text.of("the day on which it was decided", "dagen då det beslutades")),
    /** It is running, and the message came before it. */
    ACTIVE(
            Text.of("running", "pågående"),
            Text.of("its first day, after a notice to the group", "dess första dag, efter ett budskap till gruppen")),
    /** It is running and has been reviewed. */
    REVIEWED(Text.of("reviewed", "omprövat"), Text.of("the day of a review", "dagen för en omprövning")),
    /** It has ended. */
    ENDED(Text.of("ended", "avslutat"), Text.of("its end", "dess slut"));

    private final Text label;
    private final Text needs;

    FocusState(Text label, Text needs) {
        this.label = label;
        this.needs = needs;
    }

    /** {@inheritDoc} */
    @Override
    public Set<FocusState> next() {
        return switch (this) {
            case PROPOSED -> Sets.immutableEnumSet(DECIDED);
            case DECIDED -> Sets.immutableEnumSet(ACTIVE);
            case ACTIVE, REVIEWED -> Sets.immutableEnumSet(REVIEWED, ENDED);
            case ENDED -> Set.of();
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
