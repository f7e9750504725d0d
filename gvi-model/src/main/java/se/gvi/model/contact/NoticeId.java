// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;

/**
 * The id of a notice to a group.
 *
 * @param value the word the host chose
 */
public record NoticeId(String value) implements RecordId {

    /**
     * An id.
     *
     * @param value the word the host chose
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    public NoticeId {
        RecordId.check(RecordKind.NOTICE.label(), value);
    }

    /**
     * The id written as a word.
     *
     * @param value the word the host chose
     * @return the id
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NoticeId of(String value) {
        return new NoticeId(value);
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
        return RecordKind.NOTICE;
    }

    /** The word itself. */
    @Override
    public String toString() {
        return value;
    }
}
