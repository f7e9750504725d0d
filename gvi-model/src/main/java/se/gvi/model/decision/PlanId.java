// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;

/**
 * The id of an intervention plan.
 *
 * @param value the word the host chose
 */
public record PlanId(String value) implements RecordId {

    /**
     * An id.
     *
     * @param value the word the host chose
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    public PlanId {
        RecordId.check(RecordKind.PLAN.label(), value);
    }

    /**
     * The id written as a word.
     *
     * @param value the word the host chose
     * @return the id
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlanId of(String value) {
        return new PlanId(value);
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
        return RecordKind.PLAN;
    }

    /** The word itself. */
    @Override
    public String toString() {
        return value;
    }
}
