// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * What follows for one ground, or for all together, from what was stated. It is a finding about formal preconditions
 * and no judgement: whether to disclose, and whether that is right, a human being decides.
 */
public enum DisclosureVerdict {
    /** A duty to disclose: all its preconditions are met. */
    DUTY("duty to disclose", "skyldighet att lämna ut"),
    /** No duty to disclose. That forbids nothing: a permission is another ground. */
    NO_DUTY("no duty to disclose", "ingen skyldighet att lämna ut"),
    /** All formal preconditions of a permission are met. */
    FORMALLY_AVAILABLE("formally available", "formellt tillgänglig"),
    /** A formal precondition of the permission is not met. */
    NOT_AVAILABLE("not available", "inte tillgänglig"),
    /** It cannot be told from what was stated. */
    UNDETERMINED("undetermined", "kan inte avgöras");

    private final Text label;

    DisclosureVerdict(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /** The verdict on a ground of a kind. */
    static DisclosureVerdict of(GroundKind kind, Truth truth) {
        return switch (truth) {
            case MET -> kind == GroundKind.DUTY ? DUTY : FORMALLY_AVAILABLE;
            case NOT_MET -> kind == GroundKind.DUTY ? NO_DUTY : NOT_AVAILABLE;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    /**
     * Returns how it reads in a sentence.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }
}
