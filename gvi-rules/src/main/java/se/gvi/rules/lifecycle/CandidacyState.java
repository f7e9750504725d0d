// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.google.common.collect.Sets;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * How far one step of the strategy has come with one individual. Being selected is a human decision. Not to have been
 * reached is a valid end; who was reached can become a candidate again: about one in ten in Malmö had the message several
 * times (Polisen, Malmö).
 *
 * <p>That somebody was removed is not recorded by the model: {@link #REMOVED} is for hosts that keep it.
 */
public enum CandidacyState implements State<CandidacyState> {
    /** Nobody has tested the individual, or it cannot be told. */
    CANDIDATE(Text.of("candidate", "kandidat"), Text.of("a record of the individual", "en post om individen")),
    /** The step is not open. */
    NOT_ELIGIBLE(
            Text.of("not eligible", "ej behörig"),
            Text.of(
                    "what the policy's rule asks, answered not met",
                    "svar på det som policyns regel frågar efter, ej uppfyllt")),
    /** The step is open. */
    ELIGIBLE(
            Text.of("eligible", "behörig"),
            Text.of(
                    "what the policy's rule asks, answered met",
                    "svar på det som policyns regel frågar efter, uppfyllt")),
    /** Somebody decided to take the step. */
    SELECTED(Text.of("selected", "utvald"), Text.of("a decision to go ahead", "ett beslut att gå vidare")),
    /** The individual was invited, or somebody tried to reach the individual. */
    INVITED(
            Text.of("invited or attempted", "inbjuden eller kontaktad"),
            Text.of("an invitation or an attempt", "en inbjudan eller ett kontaktförsök")),
    /** The individual was told. */
    REACHED(
            Text.of("reached", "nådd"),
            Text.of(
                    "attendance, or an attempt that delivered the message",
                    "närvaro, eller ett kontaktförsök där budskapet framfördes")),
    /** The individual asked for help. */
    SUPPORT_REQUESTED(
            Text.of("support requested", "har begärt stöd"), Text.of("the day of the request", "dagen för begäran")),
    /** The individual is no longer considered. */
    REMOVED(
            Text.of("removed", "borttagen"),
            Text.of("that the individual was removed, and why", "att individen togs bort, och varför"));

    private final Text label;
    private final Text needs;

    CandidacyState(Text label, Text needs) {
        this.label = label;
        this.needs = needs;
    }

    /** {@inheritDoc} */
    @Override
    public Set<CandidacyState> next() {
        return switch (this) {
            case CANDIDATE -> Sets.immutableEnumSet(NOT_ELIGIBLE, ELIGIBLE, REMOVED);
            case NOT_ELIGIBLE -> Sets.immutableEnumSet(ELIGIBLE, REMOVED);
            case ELIGIBLE -> Sets.immutableEnumSet(NOT_ELIGIBLE, SELECTED, REMOVED);
            case SELECTED -> Sets.immutableEnumSet(NOT_ELIGIBLE, INVITED, REMOVED);
            case INVITED -> Sets.immutableEnumSet(INVITED, REACHED, REMOVED);
            case REACHED -> Sets.immutableEnumSet(CANDIDATE, SUPPORT_REQUESTED, REMOVED);
            case SUPPORT_REQUESTED -> Sets.immutableEnumSet(CANDIDATE, REMOVED);
            case REMOVED -> Set.of();
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
