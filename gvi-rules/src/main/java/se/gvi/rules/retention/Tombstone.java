// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.id.RecordKind;

/**
 * What is left of a record that is gone: nothing by which anybody can tell whom it was about. The marks of two records of
 * one person have nothing in common that shows.
 *
 * @param kind what kind of record it was
 * @param goneOn the day on which it was taken out
 * @param rule the rule under which it went, or the empty text if it went with another
 * @param marks keyed marks of what the record rested on, in order
 */
public record Tombstone(
        @JsonProperty(value = "kind", required = true) RecordKind kind,
        @JsonProperty(value = "goneOn", required = true) LocalDate goneOn,
        @JsonProperty(value = "rule", required = true) String rule,

        @JsonProperty(value = "marks", required = true) List<String> marks) {

    /**
     * What is left of a record.
     *
     * @param kind what kind of record it was
     * @param goneOn the day on which it was taken out
     * @param rule the rule under which it went
     * @param marks keyed marks of what it rested on
     */
    public Tombstone {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(goneOn, "goneOn");
        Objects.requireNonNull(rule, "rule");
        marks = List.copyOf(marks);
    }
}
