// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.format.EntityType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

/**
 * What changed from one extract to a later one: which records came, went, were withdrawn or say something else, which
 * sections are there now or no longer, and whether the site is described otherwise. Order does not matter. A record is
 * the same record if it has the same id and was recorded at the same moment; what is only rewritten under its old moment
 * is {@link RecordChange.Nature#CHANGED}, which a source that keeps history would not do.
 */
public final class ExtractDifference {

    private static final Text SAME =
            Text.of("The two extracts hold the same.", "De två utdragen innehåller samma sak.");
    private static final Text SITE =
            Text.of("The site is described otherwise.", "Orten är beskriven på ett annat sätt.");
    private static final Text NEW_SECTION =
            Text.of("The section {section} is new: {count} records.", "Avsnittet {section} är nytt: {count} poster.");
    private static final Text LOST_SECTION = Text.of(
            "The section {section} is no longer there: {count} records are missing.",
            "Avsnittet {section} finns inte längre: {count} poster saknas.");

    private final boolean siteChanged;
    private final Map<RecordKind, Integer> newSections;
    private final Map<RecordKind, Integer> lostSections;
    private final List<RecordChange> changes;

    private ExtractDifference(
            boolean siteChanged,
            Map<RecordKind, Integer> newSections,
            Map<RecordKind, Integer> lostSections,
            List<RecordChange> changes) {
        this.siteChanged = siteChanged;
        this.newSections = Collections.unmodifiableMap(newSections);
        this.lostSections = Collections.unmodifiableMap(lostSections);
        this.changes = List.copyOf(changes);
    }

    /** A version of a record: sources have none. */
    private record Version(String id, Instant recordedAt) {}

    /**
     * Compares two extracts.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @return what changed
     */
    public static ExtractDifference between(Situation earlier, Situation later) {
        Records before = earlier.records();
        Records after = later.records();
        Map<RecordKind, Integer> newSections = new EnumMap<>(RecordKind.class);
        Map<RecordKind, Integer> lostSections = new EnumMap<>(RecordKind.class);
        List<RecordChange> changes = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (before.has(kind) != after.has(kind)) {
                (after.has(kind) ? newSections : lostSections)
                        .put(kind, (after.has(kind) ? after : before).all(kind).size());
            }
            compare(kind, before.all(kind), after.all(kind), changes);
        }
        Collections.sort(changes);
        return new ExtractDifference(!before.site().equals(after.site()), newSections, lostSections, changes);
    }

    private static void compare(RecordKind kind, List<?> before, List<?> after, List<RecordChange> changes) {
        Map<Version, Object> earlier = byVersion(before);
        Map<Version, Object> later = byVersion(after);
        later.forEach((version, record) -> {
            Object old = earlier.get(version);
            RecordRef ref = new RecordRef(kind, version.id());
            if (old == null) {
                changes.add(new RecordChange(ref, RecordChange.Nature.ADDED, List.of()));
            } else if (!old.equals(record)) {
                changes.add(changed(kind, ref, old, record));
            }
        });
        earlier.keySet().stream()
                .filter(version -> !later.containsKey(version))
                .forEach(version -> changes.add(
                        new RecordChange(new RecordRef(kind, version.id()), RecordChange.Nature.REMOVED, List.of())));
    }

    private static RecordChange changed(RecordKind kind, RecordRef ref, Object old, Object record) {
        List<String> members = EntityType.of(kind).differing(old, record);
        boolean withdrawn = old instanceof Recorded was
                && record instanceof Recorded is
                && was.provenance().stands()
                && !is.provenance().stands()
                && was.withProvenance(is.provenance()).equals(is);
        return withdrawn
                ? new RecordChange(ref, RecordChange.Nature.WITHDRAWN, List.of())
                : new RecordChange(ref, RecordChange.Nature.CHANGED, members);
    }

    private static Map<Version, Object> byVersion(List<?> records) {
        Map<Version, Object> versions = new HashMap<>();
        for (Object record : records) {
            versions.put(
                    record instanceof Source source
                            ? new Version(source.id().value(), Instant.MIN)
                            : new Version(
                                    ((Recorded) record).id().value(),
                                    ((Recorded) record).provenance().recordedAt()),
                    record);
        }
        return versions;
    }

    /**
     * Tells whether nothing changed.
     *
     * @return true if both hold the same, in whatever order
     */
    public boolean isEmpty() {
        return !siteChanged && newSections.isEmpty() && lostSections.isEmpty() && changes.isEmpty();
    }

    /**
     * Tells whether the site is described otherwise.
     *
     * @return true if so
     */
    public boolean siteChanged() {
        return siteChanged;
    }

    /**
     * Returns the sections that are only in the later extract.
     *
     * @return how many records each holds; immutable
     */
    public Map<RecordKind, Integer> newSections() {
        return newSections;
    }

    /**
     * Returns the sections that are only in the earlier extract.
     *
     * @return how many records each held; immutable
     */
    public Map<RecordKind, Integer> lostSections() {
        return lostSections;
    }

    /**
     * Returns the records that changed.
     *
     * @return an immutable list, ordered by kind and id
     */
    public List<RecordChange> changes() {
        return changes;
    }

    /**
     * Returns the ids of a kind of which any version came, went or changed.
     *
     * @param kind the kind
     * @return the ids in order
     */
    public Set<String> changedIds(RecordKind kind) {
        Set<String> ids = new TreeSet<>();
        changes.stream()
                .filter(change -> change.record().kind() == kind)
                .forEach(change -> ids.add(change.record().id()));
        return Collections.unmodifiableSet(ids);
    }

    /**
     * Says in words what changed: a line for each section that came or went, a count for each kind and nature, and a
     * line for each record. No line tells what a member holds.
     *
     * @param language the language
     * @return lines, each ending in a line feed
     */
    public String explain(Language language) {
        if (isEmpty()) {
            return SAME.in(language) + "\n";
        }
        StringBuilder text = new StringBuilder();
        if (siteChanged) {
            text.append(SITE.in(language)).append('\n');
        }
        sections(NEW_SECTION, newSections, language, text);
        sections(LOST_SECTION, lostSections, language, text);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RecordChange change : changes) {
            counts.merge(
                    change.record().kind().section() + ": "
                            + word(change.nature()).in(language),
                    1,
                    Integer::sum);
        }
        counts.forEach(
                (what, count) -> text.append(what).append(' ').append(count).append('\n'));
        for (RecordChange change : changes) {
            text.append("  ")
                    .append(mark(change.nature()))
                    .append(' ')
                    .append(change.record().label().in(language))
                    .append(change.members().isEmpty() ? "" : ": " + String.join(", ", change.members()))
                    .append('\n');
        }
        return text.toString();
    }

    private static void sections(Text line, Map<RecordKind, Integer> sections, Language language, StringBuilder text) {
        sections.forEach((kind, count) -> text.append(line.with(Map.of("section", kind.section(), "count", count))
                        .in(language))
                .append('\n'));
    }

    private static Text word(RecordChange.Nature nature) {
        return switch (Objects.requireNonNull(nature)) {
            case ADDED -> Text.of("added", "tillkomna");
            case REMOVED -> Text.of("removed", "borttagna");
            case CHANGED -> Text.of("changed", "ändrade");
            case WITHDRAWN -> Text.of("withdrawn", "återkallade");
        };
    }

    private static char mark(RecordChange.Nature nature) {
        return switch (nature) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case CHANGED -> '~';
            case WITHDRAWN -> 'x';
        };
    }

    /** How many records changed. */
    @Override
    public String toString() {
        return "ExtractDifference[" + changes.size() + " records]";
    }
}
