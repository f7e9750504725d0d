// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.util.List;
import se.gvi.model.source.Recorded;

/**
 * Records kept apart from operational work. They are no situation, so that no question of the strategy can be asked of
 * them, and they are handed out only for a named use (rule R21).
 */
public final class SetAside {

    private final SetAsideUse use;
    private final List<Recorded> records;

    SetAside(SetAsideUse use, List<Recorded> records) {
        this.use = use;
        this.records = List.copyOf(records);
    }

    /**
     * Returns how many there are.
     *
     * @return the number of records, each version counted
     */
    public int size() {
        return records.size();
    }

    /**
     * Hands the records out.
     *
     * @param forUse what they are looked at for
     * @return an immutable list
     * @throws IllegalArgumentException if they were not set apart for that use
     */
    public List<Recorded> records(SetAsideUse forUse) {
        if (forUse != use && forUse != SetAsideUse.SUPERVISION) {
            throw new IllegalArgumentException(
                    "These records were set apart for " + use + " and may not be looked at for " + forUse
                            + ". Name the use that they are for, or " + SetAsideUse.SUPERVISION + ".");
        }
        return records;
    }

    /** The use and the number alone. */
    @Override
    public String toString() {
        return "SetAside[" + use + ", " + records.size() + "]";
    }
}
