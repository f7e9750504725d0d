// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import se.gvi.model.finding.Text;

/** Where the promise to a group stands on a day. It is a finding: whether focus begins or ends is decided by people. */
public enum PromiseStatus {
    /** Nothing that was promised calls for focus. */
    NOT_DUE(Text.of("no focus due", "inget ökat fokus att inleda")),
    /** Focus should begin. */
    DUE(Text.of("focus due", "ökat fokus bör inledas")),
    /** Focus should have begun before today. */
    OVERDUE(Text.of("focus overdue", "ökat fokus borde ha inletts")),
    /** Focus is running, and no review is overdue. */
    RUNNING(Text.of("under focus", "ökat fokus pågår")),
    /** Focus is running and should have been reviewed before today. */
    REVIEW_OVERDUE(Text.of("under focus, review overdue", "ökat fokus pågår, omprövning försenad")),
    /** Focus is running, and the policy has a ground to end it. */
    TO_BE_ENDED(Text.of("focus to be ended", "ökat fokus bör avslutas")),
    /** The group acted, or is recorded as under focus, but never had the message before. */
    REFUSED_WITHOUT_NOTICE(
            Text.of("focus refused: no earlier notice", "ökat fokus inte möjligt: inget tidigare budskap")),
    /** It cannot be told from what is recorded. */
    UNDETERMINED(Text.of("undetermined", "kan inte avgöras"));

    private final Text label;

    PromiseStatus(Text label) {
        this.label = label;
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
