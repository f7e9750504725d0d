// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import se.gvi.model.finding.Text;

/** How the first contact after a request for help stands. */
public enum ContactState {
    /** The first contact is overdue. */
    OVERDUE(Text.of("overdue", "försenad")),
    /** The days that would tell are not recorded. */
    UNDETERMINED(Text.of("undetermined", "kan inte avgöras")),
    /** The first contact is to be made, and there is still time. */
    WAITING(Text.of("waiting", "väntar")),
    /** It was made, after the deadline. */
    MADE_LATE(Text.of("made late", "tagen för sent")),
    /** It was made in time. */
    MADE_IN_TIME(Text.of("made in time", "tagen i tid")),
    /** The case ended before a contact was made. */
    ENDED_BEFORE(Text.of("ended before a contact", "avslutat före kontakt")),
    /** Help was offered and not asked for. */
    NOT_REQUESTED(Text.of("not requested", "inte begärt"));

    private final Text label;

    ContactState(Text label) {
        this.label = label;
    }

    /**
     * Returns how it reads.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }
}
