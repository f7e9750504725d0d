// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.validation.Unread;

/** What was read of a situation, before anything was checked across records. */
public final class Draft {

    private final Map<RecordKind, Section> sections = new EnumMap<>(RecordKind.class);
    private final List<Entry> naming = new ArrayList<>();
    private boolean strangers;
    private @Nullable Site site;

    /** The section of a kind, from now on there. */
    public Section section(RecordKind kind) {
        return sections.computeIfAbsent(kind, absent -> new Section());
    }

    public void add(RecordKind kind, Entry entry) {
        section(kind).add(entry);
        if (!entry.loose().isEmpty()) {
            naming.add(entry);
        }
    }

    /** Says that there is a section under an unknown name: a section that is absent may be that one. */
    public void hasStrangers() {
        this.strangers = true;
    }

    public void site(@Nullable Site read) {
        this.site = read;
    }

    /** Whether a site could be read; without one nothing can be checked across records. */
    public boolean hasSite() {
        return site != null;
    }

    /** The records that could be made. */
    public Records records() {
        if (site == null) {
            throw new IllegalStateException("The records have no site.");
        }
        Records.Builder records = Records.builder(site);
        sections.forEach((kind, section) -> {
            records.section(kind);
            for (Object entity : section.entities()) {
                if (entity instanceof Source source) {
                    records.add(source);
                } else {
                    records.add((Recorded) entity);
                }
            }
        });
        return records.build();
    }

    /** What the records leave out. */
    public Unread unread() {
        Set<RecordRef> named = new HashSet<>();
        Set<RecordKind> kinds = new HashSet<>();
        sections.forEach((kind, section) -> {
            section.flawedIds().forEach(id -> named.add(new RecordRef(kind, id)));
            if (section.idsUnknown()) {
                kinds.add(kind);
            }
        });
        for (RecordKind kind : RecordKind.values()) {
            if (strangers && !sections.containsKey(kind)) {
                kinds.add(kind);
            }
        }
        return new Unread(named, kinds);
    }

    /** Reports references that lead nowhere, where no record shows them because it could not be made whole. */
    public void checkLooseReferences(Records records, Unread unread, Consumer<Finding> findings) {
        if (naming.isEmpty()) {
            return;
        }
        Set<RecordRef> there = new HashSet<>();
        for (RecordKind kind : RecordKind.values()) {
            for (Object record : records.all(kind)) {
                there.add(RecordRef.to(record instanceof Source source ? source.id() : ((Recorded) record).id()));
            }
        }
        for (Entry entry : naming) {
            for (Entry.Loose loose : entry.loose()) {
                if (!there.contains(loose.target()) && !unread.mayHold(loose.target())) {
                    findings.accept(new Finding(
                            FindingCode.DANGLING_REFERENCE,
                            loose.place(),
                            entry.id(),
                            Map.of(
                                    "record",
                                    entry.label(),
                                    "target",
                                    loose.target().label())));
                }
            }
        }
    }

    /** The sections that are there. */
    public Map<RecordKind, Section> sections() {
        return Collections.unmodifiableMap(sections);
    }
}
