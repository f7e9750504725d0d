// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;

/**
 * What a view does not show of one kind of record, whether or not there is anything. It follows from the visibility
 * alone and tells nothing of what is recorded.
 *
 * @param kind the kind of record
 * @param records which of its records may be withheld
 * @param members which members are withheld from the records that are shown, each as the way to a single value
 */
public record Withheld(RecordKind kind, Extent records, List<String> members) {

    private static final Text ALL = Text.of("{kind}: every record", "{kind}: alla poster");
    private static final Text SOME = Text.of("{kind}: perhaps some records", "{kind}: kanske några poster");
    private static final Text OF_ALL = Text.of("{kind}: {members}", "{kind}: {members}");
    private static final Text OF_SOME = Text.of(
            "{kind}: perhaps some records, and of the others {members}",
            "{kind}: kanske några poster, och av de andra {members}");

    /** Which records of a kind may be withheld. */
    public enum Extent {
        /** All of them. */
        EVERY_RECORD,
        /** Some of them, if there are such. */
        SOME_RECORDS,
        /** None: only members are. */
        NO_RECORD
    }

    /**
     * What is withheld of a kind.
     *
     * @param kind the kind of record
     * @param records which of its records
     * @param members which members of the others
     */
    public Withheld {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(records, "records");
        members = List.copyOf(members);
    }

    /**
     * Returns it in words.
     *
     * @return for instance "incident: area" or "supervision: every record"
     */
    public Text text() {
        Text words = switch (records) {
            case EVERY_RECORD -> ALL;
            case SOME_RECORDS -> members.isEmpty() ? SOME : OF_SOME;
            case NO_RECORD -> OF_ALL;
        };
        return words.with(Map.of("kind", kind.label(), "members", String.join(", ", members)));
    }
}
