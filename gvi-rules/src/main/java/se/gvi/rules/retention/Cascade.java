// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.source.Recorded;

/**
 * What goes with what: a record that rests on one that is gone is erased with it, and one that rests on a record out of
 * use is out of use with it. Coverage, focuses and notices merely list what is gone; they lose it and stay.
 */
final class Cascade {

    private static final Text GOES_WITH =
            Text.of("It rests on {record}, which is {state}.", "Den vilar på {record}, som {state}.");
    private static final Map<RecordState, Text> IS = Map.of(
            RecordState.REVIEW_OVERDUE,
                    Text.of("out of use until it is reviewed", "inte får användas förrän den prövats"),
            RecordState.UNSETTLED,
                    Text.of("out of use until its limit is known", "inte får användas förrän dess gräns är känd"),
            RecordState.RESTRICTED, Text.of("restricted", "är begränsad"),
            RecordState.ARCHIVED, Text.of("archived", "är arkiverad"),
            RecordState.ERASED, Text.of("gone", "är borta"));

    private final Map<RecordRef, List<Recorded>> versions;
    private final Map<RecordRef, RetentionItem> items = new LinkedHashMap<>();

    private Cascade(Map<RecordRef, List<Recorded>> versions, List<RetentionItem> items) {
        this.versions = versions;
        items.forEach(item -> this.items.put(item.record(), item));
    }

    static List<RetentionItem> of(Map<RecordRef, List<Recorded>> versions, List<RetentionItem> items) {
        Cascade cascade = new Cascade(versions, items);
        while (cascade.step()) {
            // what goes with another may take more with it
        }
        return List.copyOf(cascade.items.values());
    }

    private boolean step() {
        boolean changed = false;
        for (Map.Entry<RecordRef, RetentionItem> entry : items.entrySet()) {
            RetentionItem item = entry.getValue();
            Optional<RetentionItem> worst = cause(item.record());
            if (worst.isPresent()) {
                RecordState cause = worst.get().state();
                RecordState then = cause.isStored() ? cause : RecordState.ERASED;
                if (then.compareTo(item.state()) > 0 && !isSetApart(item.state())) {
                    Text step = GOES_WITH.with(Map.of(
                            "record", worst.get().record().label(),
                            "state", IS.getOrDefault(cause, Text.same(""))));
                    entry.setValue(
                            new RetentionItem(item.record(), then, item.answer().with(List.of(step), List.of())));
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static boolean isSetApart(RecordState state) {
        return state == RecordState.RESTRICTED || state == RecordState.ARCHIVED;
    }

    private Optional<RetentionItem> cause(RecordRef ref) {
        if (ref.kind() == RecordKind.DISCLOSURE) {
            return best(ref);
        }
        RetentionItem worst = null;
        for (Recorded version : versions.getOrDefault(ref, List.of())) {
            for (Reference reference : version.references()) {
                RetentionItem target = items.get(reference.target());
                if (target != null
                        && !merelyLists(ref.kind(), reference)
                        && target.state() != RecordState.ACTIVE
                        && (worst == null || target.state().compareTo(worst.state()) > 0)) {
                    worst = target;
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    /** A disclosure is accounted for as long as anything that was disclosed is there: it loses the others. */
    private Optional<RetentionItem> best(RecordRef ref) {
        return versions.getOrDefault(ref, List.of()).stream()
                .flatMap(version -> version.references().stream())
                .map(reference -> items.get(reference.target()))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(RetentionItem::state))
                .filter(item -> item.state() != RecordState.ACTIVE);
    }

    /** Whether a record can lose a reference and still be what it is. */
    static boolean merelyLists(RecordKind kind, Reference reference) {
        return kind == RecordKind.COVERAGE
                || (kind == RecordKind.FOCUS && reference.pointer().startsWith("/measures/"))
                || (kind == RecordKind.NOTICE && reference.target().kind() == RecordKind.NOTIFICATION)
                || (kind == RecordKind.RIGHTS_REQUEST && reference.pointer().startsWith("/records/"));
    }
}
