// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.Recorded;

/**
 * That a record, or every record of a kind, is not shown to the person whom it is about, and on which provision. A human
 * being decides it for the controller, beforehand; nothing here decides it.
 *
 * @param records the kind of record
 * @param id the record's id, or null if it concerns every record of the kind
 * @param provision the provision on which it is withheld, for instance {@code BDL 4:5} or {@code OSL 35:1}
 * @param reason why, to the person; null if the reasons are withheld too, as they may be under brottsdatalagen 4:5
 * @param revealed whether the person is told that something is withheld; if not, the statement neither confirms nor
 *     denies it (directive (EU) 2016/680 art. 15)
 */
public record Withholding(
        RecordKind records,
        @Nullable String id,
        String provision,
        @Nullable Text reason,
        boolean revealed) {

    /**
     * A withholding.
     *
     * @param records the kind of record
     * @param id the record's id, or null for every record of the kind
     * @param provision the provision
     * @param reason why, or null if that is withheld too
     * @param revealed whether the person is told that something is withheld
     * @throws IllegalArgumentException if the provision is blank
     */
    public Withholding {
        Objects.requireNonNull(records, "records");
        if (provision.isBlank()) {
            throw new IllegalArgumentException(
                    "A withholding names no provision. Nothing is withheld without one; name it, for instance BDL 4:5.");
        }
    }

    /**
     * Withholds one record, every version of it.
     *
     * @param record the record
     * @param provision the provision
     * @param reason why, or null if that is withheld too
     * @return a withholding of which the person is told
     * @throws IllegalArgumentException if the provision is blank
     */
    public static Withholding of(RecordRef record, String provision, @Nullable Text reason) {
        return new Withholding(record.kind(), record.id(), provision, reason, true);
    }

    /**
     * Withholds every record of a kind.
     *
     * @param kind the kind
     * @param provision the provision
     * @param reason why, or null if that is withheld too
     * @return a withholding of which the person is told
     * @throws IllegalArgumentException if the provision is blank
     */
    public static Withholding of(RecordKind kind, String provision, @Nullable Text reason) {
        return new Withholding(kind, null, provision, reason, true);
    }

    /**
     * The same, of which the person is not told.
     *
     * @return a withholding that the statement neither confirms nor denies
     */
    public Withholding unrevealed() {
        return new Withholding(records, id, provision, reason, false);
    }

    /** Whether it concerns a record. */
    boolean concerns(Recorded record) {
        return record.id().kind() == records
                && (id == null || id.equals(record.id().value()));
    }
}
