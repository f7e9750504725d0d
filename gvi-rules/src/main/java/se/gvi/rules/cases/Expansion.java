// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import com.google.common.collect.Sets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.json.RecordJson;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** Writes a short situation out in full and reads that. */
final class Expansion {

    private static final Set<RecordKind> BARE =
            Sets.immutableEnumSet(RecordKind.SOURCE, RecordKind.GROUP, RecordKind.INDIVIDUAL);

    private final ObjectNode given;
    private final Defaults defaults;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Set<RecordRef> there = new HashSet<>();
    private final Deque<RecordRef> named = new ArrayDeque<>();
    private final Map<Integer, Node> shortCoverages = new LinkedHashMap<>();

    private Expansion(ObjectNode given, LocalDate asOf) {
        this.given = given;
        this.defaults = new Defaults(asOf);
    }

    static Situation situation(ObjectNode given, RecordRef about, LocalDate asOf) {
        Expansion expansion = new Expansion(given, asOf);
        expansion.copy();
        expansion.coverages("complete", "COMPLETE");
        expansion.coverages("incomplete", "PARTIAL");
        expansion.named.add(about);
        expansion.addWhatIsOnlyNamed();
        return expansion.read();
    }

    private void copy() {
        document.put("format", "gvi-situation/1");
        document.put("site", Defaults.site());
        for (ObjectNode.Member member : given) {
            if (!member.name().equals("complete") && !member.name().equals("incomplete")) {
                document.put(member.name(), CanonicalJson.value(member.value()));
            }
        }
        for (RecordKind kind : RecordKind.values()) {
            if (document.get(kind.section()) instanceof List<?> records) {
                records.forEach(record -> complete(kind, record));
            }
        }
    }

    private void complete(RecordKind kind, Object written) {
        if (written instanceof Map<?, ?>) {
            Map<String, Object> record = Defaults.members(written);
            defaults.fill(kind, record);
            if (record.get("id") instanceof String id) {
                there.add(new RecordRef(kind, id));
            }
            name(kind, record);
        }
    }

    /** Notes what a record names; one that cannot be read is reported when the whole is read. */
    private void name(RecordKind kind, Map<String, Object> record) {
        if (kind != RecordKind.SOURCE) {
            try {
                RecordJson.fromJson(kind, CanonicalJson.of(record)).references().stream()
                        .map(Reference::target)
                        .forEach(named::add);
            } catch (InvalidDocumentException reportedLater) {
                return;
            }
        }
    }

    private void coverages(String list, String completeness) {
        Optional<ListNode> said =
                given.member(list).filter(ListNode.class::isInstance).map(ListNode.class::cast);
        for (Node each : said.map(ListNode::elements).orElse(List.of())) {
            Object value = CanonicalJson.value(each);
            Map<String, Object> coverage = value instanceof Map<?, ?>
                    ? Defaults.members(value)
                    : new LinkedHashMap<>(Map.of("records", value));
            coverage.putIfAbsent("id", "short-" + (shortCoverages.size() + 1));
            coverage.putIfAbsent("completeness", completeness);
            coverage.putIfAbsent("span", Map.of("from", "1900-01-01"));
            Stream.of(RecordKind.values())
                    .filter(kind -> kind.name().equals(coverage.get("records")))
                    .forEach(kind -> document.putIfAbsent(kind.section(), new ArrayList<>()));
            shortCoverages.put(section(RecordKind.COVERAGE).size(), each);
            add(RecordKind.COVERAGE, coverage);
        }
    }

    private void add(RecordKind kind, Map<String, Object> record) {
        complete(kind, record);
        section(kind).add(record);
    }

    @SuppressWarnings("unchecked") // a section that is a list was made here, or copied as one that can be changed
    private List<Object> section(RecordKind kind) {
        Object section = document.computeIfAbsent(kind.section(), name -> new ArrayList<>());
        return section instanceof List<?> ? (List<Object>) section : new ArrayList<>();
    }

    private void addWhatIsOnlyNamed() {
        while (!named.isEmpty()) {
            RecordRef name = named.remove();
            if (BARE.contains(name.kind()) && !there.contains(name)) {
                add(name.kind(), new LinkedHashMap<>(Map.of("id", name.id())));
            }
        }
    }

    private Situation read() {
        byte[] bytes = CanonicalJson.of(document).getBytes(StandardCharsets.UTF_8);
        try {
            ReadResult result = SituationJson.check(new ByteArrayInputStream(bytes), ReadLimits.defaults());
            return result.situation()
                    .orElseThrow(() ->
                            new InvalidDocumentException(new Places(given, shortCoverages).first(result.report())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be read.", impossible);
        }
    }
}
