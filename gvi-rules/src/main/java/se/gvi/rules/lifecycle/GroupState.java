// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.google.common.collect.Sets;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * How far the work with a group has come. The one gate that cities publish is the message before focus (NNSC, Group
 * Violence Intervention; Polisen, May 2023, Göteborg). That a group can be told before anybody has audited it is this
 * library's choice: the message must not wait. After a focus has ended the earlier message still stands.
 */
public enum GroupState implements State<GroupState> {
    /** It is recorded. */
    IDENTIFIED(Text.of("identified", "identifierad"), Text.of("a record of the group", "en post om gruppen")),
    /** A group audit has gone through it recently. */
    AUDITED(
            Text.of("audited", "genomgången i group audit"),
            Text.of("a group audit that is still fresh", "en group audit som fortfarande är aktuell")),
    /** It is one of those that the policy puts first. */
    PRIORITISED(
            Text.of("prioritised", "prioriterad"),
            Text.of(
                    "what the policy's rule for priority asks",
                    "det som policyns regel för prioritering frågar efter")),
    /** It has had the message. */
    NOTIFIED(
            Text.of("told the message", "har fått budskapet"),
            Text.of("a notice to the group", "ett budskap till gruppen")),
    /** Increased focus is running, and the message came before it. */
    UNDER_FOCUS(
            Text.of("under increased focus", "under ökat fokus"),
            Text.of("an enforcement focus on the group", "ett ökat fokus på gruppen")),
    /** Focus has ended, and the group has not been told again since. */
    FOCUS_ENDED(
            Text.of("focus ended", "ökat fokus avslutat"),
            Text.of("the end of the focus", "slutet på det ökade fokuset")),
    /** It has gone quiet. */
    DORMANT(
            Text.of("dormant", "vilande"),
            Text.of(
                    "a status dormant, or what the policy's rule for it asks",
                    "status vilande, eller det som policyns regel för det frågar efter")),
    /** It is no more. */
    DISSOLVED(Text.of("dissolved", "upplöst"), Text.of("a status dissolved", "status upplöst"));

    private final Text label;
    private final Text needs;

    GroupState(Text label, Text needs) {
        this.label = label;
        this.needs = needs;
    }

    /** {@inheritDoc} */
    @Override
    public Set<GroupState> next() {
        return switch (this) {
            case IDENTIFIED -> Sets.immutableEnumSet(AUDITED, PRIORITISED, NOTIFIED, DORMANT, DISSOLVED);
            case AUDITED -> Sets.immutableEnumSet(PRIORITISED, NOTIFIED, DORMANT, DISSOLVED);
            case PRIORITISED -> Sets.immutableEnumSet(AUDITED, NOTIFIED, DORMANT, DISSOLVED);
            case NOTIFIED -> Sets.immutableEnumSet(UNDER_FOCUS, DORMANT, DISSOLVED);
            case UNDER_FOCUS -> Sets.immutableEnumSet(FOCUS_ENDED);
            case FOCUS_ENDED -> Sets.immutableEnumSet(NOTIFIED, UNDER_FOCUS, DORMANT, DISSOLVED);
            case DORMANT -> Sets.immutableEnumSet(IDENTIFIED, AUDITED, PRIORITISED, NOTIFIED, DISSOLVED);
            case DISSOLVED -> Set.of();
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
