// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;

/**
 * The id of a tombstone.
 *
 * @param value the word the host chose
 */
public record TombstoneId(String value) implements RecordId {

    /**
     * An id.
     *
     * @param value the word the host chose
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    public TombstoneId {
        RecordId.check(RecordKind.TOMBSTONE.label(), value);
    }

    /**
     * The id written as a word.
     *
     * @param value the word the host chose
     * @return the id
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TombstoneId of(String value) {
        return new TombstoneId(value);
    }

    /** {@inheritDoc} */
    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** {@inheritDoc} */
    @Override
    public RecordKind kind() {
        return RecordKind.TOMBSTONE;
    }

    /** The word itself. */
    @Override
    public String toString() {
        return value;
    }
}
