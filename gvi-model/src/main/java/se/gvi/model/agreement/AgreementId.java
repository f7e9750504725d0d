// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;

/**
 * The id of a cooperation agreement.
 *
 * @param value the word the host chose
 */
public record AgreementId(String value) implements RecordId {

    /**
     * An id.
     *
     * @param value the word the host chose
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    public AgreementId {
        RecordId.check(RecordKind.AGREEMENT.label(), value);
    }

    /**
     * The id written as a word.
     *
     * @param value the word the host chose
     * @return the id
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgreementId of(String value) {
        return new AgreementId(value);
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
        return RecordKind.AGREEMENT;
    }

    /** The word itself. */
    @Override
    public String toString() {
        return value;
    }
}
