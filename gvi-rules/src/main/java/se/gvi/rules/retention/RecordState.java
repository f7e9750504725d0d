// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import se.gvi.model.finding.Text;

/** Where a record stands on a day, from what may be used to what is gone. */
public enum RecordState {
    /** It may be used. */
    ACTIVE("may be used", "får användas"),
    /** There is no limit that can be told, and nobody considered the need in time: out of use until somebody does. */
    REVIEW_OVERDUE("review overdue, out of use", "prövning försenad, får inte användas"),
    /** It may have had to go, and a fact is missing without which that cannot be told: out of use until it is known. */
    UNSETTLED("may have had to go, out of use", "kan ha behövt tas bort, får inte användas"),
    /** It is kept apart as evidence, or because it is contested. */
    RESTRICTED("restricted", "begränsad"),
    /** It is kept apart in the archive. */
    ARCHIVED("archived", "arkiverad"),
    /** It must be gone. */
    ERASED("must be gone", "ska vara borta");

    private final Text label;

    RecordState(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns how lists say it.
     *
     * @return for instance "must be gone"
     */
    public Text label() {
        return label;
    }

    /** Whether it stays in the records that are stored, though perhaps out of use. */
    boolean isStored() {
        return compareTo(UNSETTLED) <= 0;
    }
}
