// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

/**
 * Expands the short form of a situation: provenance, assessor and day of assessment may be left out; sources, groups and
 * individuals that are only named need not be listed; {@code complete} and {@code incomplete} list kinds of record, or
 * coverages in full.
 */
final class Given {

    private static final String SOURCE = "K-1";
    private static final Set<RecordKind> BARE = EnumSet.of(RecordKind.SOURCE, RecordKind.GROUP, RecordKind.INDIVIDUAL);

    private final ObjectMapper json;
    private final JsonNode given;
    private final JsonNode about;
    private final LocalDate asOf;
    private final Records.Builder records = Records.builder(Site.swedish("Exempelstad"));
    private final Set<RecordRef> there = new HashSet<>();
    private final Deque<RecordRef> named = new ArrayDeque<>();
    private int coverages;

    Given(ObjectMapper json, JsonNode given, JsonNode about, LocalDate asOf) {
        this.json = json;
        this.given = given;
        this.about = about;
        this.asOf = asOf;
    }

    Situation situation() throws JsonProcessingException {
        for (RecordKind kind : RecordKind.values()) {
            for (JsonNode record : given.path(kind.section())) {
                add(kind, record.deepCopy());
            }
        }
        for (JsonNode coverage : given.path("complete")) {
            coverage("COMPLETE", coverage);
        }
        for (JsonNode coverage : given.path("incomplete")) {
            coverage("PARTIAL", coverage);
        }
        named.add(json.treeToValue(about, RecordRef.class));
        while (!named.isEmpty()) {
            RecordRef name = named.remove();
            if (BARE.contains(name.kind()) && !there.contains(name)) {
                add(name.kind(), json.createObjectNode().put("id", name.id()));
            }
        }
        return Situation.of(records.build());
    }

    private void coverage(String completeness, JsonNode said) throws JsonProcessingException {
        ObjectNode coverage =
                said.isTextual() ? json.createObjectNode().put("records", said.asText()) : said.<ObjectNode>deepCopy();
        coverages++;
        setIfAbsent(coverage, "id", "C-" + coverages);
        setIfAbsent(coverage, "completeness", completeness);
        if (!coverage.has("span")) {
            coverage.putObject("span").put("from", "1900-01-01");
        }
        records.section(RecordKind.valueOf(coverage.required("records").asText()));
        add(RecordKind.COVERAGE, coverage);
    }

    private void add(RecordKind kind, ObjectNode written) throws JsonProcessingException {
        if (kind == RecordKind.SOURCE) {
            setIfAbsent(written, "branch", "POLICE");
            setIfAbsent(written, "regime", "LED_POLICE");
            setIfAbsent(written, "purpose", "GROUP_AUDIT");
            setIfAbsent(written, "legalBasis", "BDL 2 kap. 1 §");
            setIfAbsent(written, "asOf", asOf.plusYears(1).toString());
            Source source = json.treeToValue(written, Source.class);
            there.add(RecordRef.to(source.id()));
            records.add(source);
            return;
        }
        if (kind == RecordKind.MEMBERSHIP) {
            setIfAbsent(written, "assessedOn", written.path("span").path("from").asText());
        }
        if (kind == RecordKind.MEMBERSHIP || kind == RecordKind.CLASSIFICATION || kind == RecordKind.ASSESSMENT) {
            setIfAbsent(written, "assessedBy", "P-1");
            setIfAbsent(written, "assessedOn", asOf.toString());
        }
        if (!written.has("provenance")) {
            written.putObject("provenance");
        }
        ObjectNode provenance = (ObjectNode) written.get("provenance");
        setIfAbsent(provenance, "source", SOURCE);
        setIfAbsent(provenance, "recordedAt", asOf.plusYears(1) + "T08:00:00Z");
        Recorded record = (Recorded) json.treeToValue(written, Records.type(kind));
        there.add(RecordRef.to(record.id()));
        record.references().stream().map(Reference::target).forEach(named::add);
        records.add(record);
    }

    private static void setIfAbsent(ObjectNode object, String member, String value) {
        if (!object.has(member)) {
            object.put(member, value);
        }
    }
}
