// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/**
 * A reference to a record of any kind.
 *
 * @param kind the kind of record
 * @param id its id, as a word
 */
public record RecordRef(
        @JsonProperty("kind") RecordKind kind,
        @JsonProperty("id") String id) {

    /**
     * A reference.
     *
     * @param kind the kind of record
     * @param id its id, as a word
     * @throws se.gvi.model.finding.InvalidValueException if ids are not written so, see {@link RecordId}
     */
    public RecordRef {
        Objects.requireNonNull(kind, "kind");
        RecordId.check(kind.label(), id);
    }

    /**
     * A reference to a record by its typed id.
     *
     * @param id the id
     * @return the reference
     */
    public static RecordRef to(RecordId id) {
        return new RecordRef(id.kind(), id.value());
    }

    /**
     * Returns how messages name the record.
     *
     * @return for instance "involvement V-07"
     */
    public Text label() {
        return label(kind, id);
    }

    /**
     * Returns how messages name a record whose id may be missing.
     *
     * @param kind the kind of record
     * @param id its id, or null
     * @return for instance "involvement V-07", or "involvement ?" without an id
     */
    public static Text label(RecordKind kind, @Nullable Object id) {
        String word = id == null ? "?" : id.toString();
        return Text.of(kind.label().en() + " " + word, kind.label().sv() + " " + word);
    }

    /** Kind and id. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
