// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

/**
 * What was read of one record of a document.
 *
 * @param entity the record, perhaps without members that could not be read, or null if it could not be made
 * @param flawed whether anything was wrong with it
 * @param id its id if it is flawed and the id could be read, else an empty text
 * @param label what messages call it if it is flawed, else an empty text
 * @param loose the records it names in places that the entity does not show
 */
public record Entry(@Nullable Object entity, boolean flawed, String id, Text label, List<Loose> loose) {

    private static final Text NOTHING_TO_SAY = Text.same("");

    /**
     * A record that is named where no entity shows it.
     *
     * @param target the record that is named
     * @param place where
     */
    public record Loose(RecordRef target, Place place) {}

    /** A record with which nothing is wrong. */
    public static Entry whole(Object entity) {
        return new Entry(entity, false, "", NOTHING_TO_SAY, List.of());
    }

    /** A record of which nothing could be read. */
    public static Entry unreadable(RecordKind kind) {
        return new Entry(null, true, "", RecordRef.label(kind, null), List.of());
    }
}
