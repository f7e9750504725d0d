// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.json.RecordJson;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * Expands the short form of a situation. Provenance, assessor and day of assessment may be left out; sources, groups
 * and individuals that are only named need not be listed; {@code complete} and {@code incomplete} list kinds of record, or
 * coverages in full.
 */
final class ShortForm {

    private static final String ID = "id";
    private static final String SOURCE = "K-1";
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final Set<RecordKind> BARE = EnumSet.of(RecordKind.GROUP, RecordKind.INDIVIDUAL);
    private static final Set<RecordKind> ASSESSED =
            EnumSet.of(RecordKind.MEMBERSHIP, RecordKind.CLASSIFICATION, RecordKind.ASSESSMENT);

    private final LocalDate asOf;
    private final Instant recordedAt;
    private final Records.Builder records = Records.builder(Site.swedish("Exempelstad"));
    private final Set<RecordRef> there = new HashSet<>();
    private final Deque<RecordRef> named = new ArrayDeque<>();
    private int coverages;

    /** Without a moment, records were made a year after the day at eight, so that nothing depends on when. */
    ShortForm(LocalDate asOf) {
        this(asOf, asOf.plusYears(1).atTime(EIGHT).toInstant(ZoneOffset.UTC));
    }

    /** Records that do not say when they were made were made at that moment. */
    ShortForm(LocalDate asOf, Instant recordedAt) {
        this.asOf = asOf;
        this.recordedAt = recordedAt;
    }

    Situation situation(Fields given, Optional<RecordRef> about) {
        if (given.has(RecordKind.SOURCE.section())) {
            given.list(RecordKind.SOURCE.section()).forEach(node -> source(Fields.of(node, RecordKind.SOURCE.label())));
        }
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE && kind != RecordKind.COVERAGE && given.has(kind.section())) {
                given.list(kind.section()).forEach(node -> add(kind, object(node, kind.label())));
            }
        }
        coverage(given, "complete", "COMPLETE");
        coverage(given, "incomplete", "PARTIAL");
        given.close();
        about.ifPresent(named::add);
        while (!named.isEmpty()) {
            RecordRef name = named.remove();
            if (name.kind() == RecordKind.SOURCE && !there.contains(name)) {
                source(new SourceId(name.id()), Optional.empty());
            } else if (BARE.contains(name.kind()) && !there.contains(name)) {
                Map<String, Object> bare = new LinkedHashMap<>();
                bare.put(ID, name.id());
                add(name.kind(), bare);
            }
        }
        return Situation.of(records.build());
    }

    private void source(SourceId id, Optional<AuthorityBranch> listed) {
        there.add(RecordRef.to(id));
        AuthorityBranch branch = listed.orElse(AuthorityBranch.POLICE);
        records.add(Source.builder()
                .id(id)
                .branch(branch)
                .regime(branch.regimes().get(0))
                .purpose(Purpose.GROUP_AUDIT)
                .legalBasis("BDL 2 kap. 1 §")
                .controller("Polismyndigheten")
                .confidentiality(Confidentiality.CRIME_FIGHTING)
                .asOf(asOf.plusYears(1))
                .build());
    }

    private void source(Fields listed) {
        source(
                new SourceId(listed.text(ID)),
                listed.has("branch") ? Optional.of(listed.word(AuthorityBranch.class, "branch")) : Optional.empty());
        listed.close();
    }

    @SuppressWarnings("unchecked") // objects of a document are maps from names
    private static Map<String, Object> object(Node node, Text what) {
        return (Map<String, Object>) CanonicalJson.value(Fields.of(node, what).node());
    }

    private void coverage(Fields given, String list, String completeness) {
        if (!given.has(list)) {
            return;
        }
        for (Node node : given.list(list)) {
            Map<String, Object> coverage = new LinkedHashMap<>();
            if (node instanceof TextNode kind) {
                coverage.put("records", kind.text());
            } else {
                coverage.putAll(object(node, RecordKind.COVERAGE.label()));
            }
            coverages++;
            coverage.putIfAbsent(ID, "C-" + coverages);
            coverage.putIfAbsent("completeness", completeness);
            coverage.putIfAbsent("span", Map.of("from", LONG_AGO.toString()));
            add(RecordKind.COVERAGE, coverage);
        }
    }

    private void add(RecordKind kind, Map<String, Object> written) {
        if (kind == RecordKind.MEMBERSHIP && written.get("span") instanceof Map<?, ?> span) {
            written.putIfAbsent("assessedOn", span.get("from"));
        }
        if (ASSESSED.contains(kind)) {
            written.putIfAbsent("assessedBy", "P-1");
            written.putIfAbsent("assessedOn", asOf.toString());
        }
        Map<String, Object> provenance = new LinkedHashMap<>();
        provenance.put("source", SOURCE);
        provenance.put("recordedAt", recordedAt.toString());
        if (written.get("provenance") instanceof Map<?, ?> own) {
            own.forEach((name, value) -> provenance.put((String) name, value));
        }
        written.put("provenance", provenance);
        Recorded record = RecordJson.fromJson(kind, CanonicalJson.of(written));
        there.add(RecordRef.to(record.id()));
        record.references().stream().map(Reference::target).forEach(named::add);
        records.section(record instanceof Coverage coverage ? coverage.records() : kind);
        records.add(record);
    }
}
