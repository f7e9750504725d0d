// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.gvi.model.finding.Text;

/**
 * A named human being who assesses or decides: the service id by which an authority knows its own officer, coordinator
 * or social worker. The host can tell the name; the library never needs it.
 *
 * @param value the service id, written as ids are, see {@link RecordId}
 */
public record PractitionerId(String value) {

    /**
     * A practitioner.
     *
     * @param value the service id
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    public PractitionerId {
        RecordId.check(Text.of("practitioner", "handläggare"), value);
    }

    /**
     * The practitioner with a service id.
     *
     * @param value the service id
     * @return the practitioner
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PractitionerId of(String value) {
        return new PractitionerId(value);
    }

    /**
     * Returns the service id.
     *
     * @return the word
     */
    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** The service id. */
    @Override
    public String toString() {
        return value;
    }
}
