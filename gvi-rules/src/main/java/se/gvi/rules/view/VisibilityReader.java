// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.EnumType;
import se.gvi.model.format.RecordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.reason.Basis;

/** Reads a visibility; the first thing that is wrong ends the reading. */
final class VisibilityReader {

    private static final String FORMAT = "gvi-visibility/1";
    private static final Text WHAT = Text.of("the visibility", "behörighetslistan");
    private static final Text LINE = Text.of("the line", "raden");

    private static final String RECIPIENTS = "recipients";
    private static final String PURPOSES = "purposes";
    private static final String RECORDS = "records";
    private static final String MEMBERS = "members";
    private static final String ONLY = "only";
    private static final String NOT_FROM = "notFrom";

    /** Who is no authority; no data about offences may go there (dataskyddslagen 3:8). */
    static final Set<AuthorityBranch> NO_AUTHORITIES =
            Sets.immutableEnumSet(AuthorityBranch.CIVIL_SOCIETY, AuthorityBranch.RESEARCH);

    /** What says nothing about any person or offence. */
    static final Set<RecordKind> ABOUT_NO_OFFENCE =
            Sets.immutableEnumSet(RecordKind.SOURCE, RecordKind.GROUP, RecordKind.CALL_IN, RecordKind.NOTICE);

    private VisibilityReader() {}

    static Visibility read(String json) {
        Fields document = Fields.parse(json, WHAT);
        document.format(FORMAT);
        String version = document.text("version");
        Text title = document.bilingual("title");
        List<Line> lines = new ArrayList<>();
        for (Node node : document.list("lines")) {
            Line line = line(Fields.of(node, LINE));
            requireNew(line, lines, node);
            lines.add(line);
        }
        document.close();
        return new Visibility(version, title, lines);
    }

    private static Line line(Fields fields) {
        Set<AuthorityBranch> recipients = words(fields, RECIPIENTS, AuthorityBranch.class);
        Set<Purpose> purposes = words(fields, PURPOSES, Purpose.class);
        RecordKind records = fields.word(RecordKind.class, RECORDS);
        requireAboutNoOffence(recipients, records, fields);
        Set<String> members = members(records, fields);
        Map<String, Set<String>> only = fields.has(ONLY) ? only(records, members, fields.object(ONLY)) : Map.of();
        Set<AuthorityBranch> notFrom = fields.has(NOT_FROM) ? words(fields, NOT_FROM, AuthorityBranch.class) : Set.of();
        if (records == RecordKind.SOURCE && !notFrom.isEmpty()) {
            throw unknown(
                    fields.any(RECORDS),
                    RECORDS,
                    Stream.of(RecordKind.values())
                            .filter(kind -> kind != RecordKind.SOURCE)
                            .map(Enum::name));
        }
        Basis basis = basis(fields.object("basis"));
        fields.close();
        return new Line(recipients, purposes, records, members, only, notFrom, basis);
    }

    /** R04: data about offences never go to somebody who is no authority, and being listed is such data. */
    private static void requireAboutNoOffence(Set<AuthorityBranch> recipients, RecordKind records, Fields fields) {
        if (!ABOUT_NO_OFFENCE.contains(records)
                && !Sets.intersection(recipients, NO_AUTHORITIES).isEmpty()) {
            throw unknown(
                    fields.any(RECORDS), RECORDS, ABOUT_NO_OFFENCE.stream().map(Enum::name));
        }
    }

    private static void requireNew(Line line, List<Line> lines, Node node) {
        boolean again = lines.stream()
                .anyMatch(other -> other.records() == line.records()
                        && !Sets.intersection(other.recipients(), line.recipients())
                                .isEmpty()
                        && !Sets.intersection(other.purposes(), line.purposes()).isEmpty());
        if (again) {
            throw InvalidDocumentException.of(
                    FindingCode.REPEATED_ENTRY, node.place(), Map.of("member", "lines", "record", WHAT));
        }
    }

    private static Set<String> members(RecordKind records, Fields fields) {
        List<String> known = EntityType.of(records).layout().ways();
        Set<String> members = new LinkedHashSet<>();
        List<Node> nodes = fields.list(MEMBERS);
        List<String> texts = fields.texts(MEMBERS);
        for (int i = 0; i < nodes.size(); i++) {
            if (!known.contains(texts.get(i))) {
                throw unknown(nodes.get(i), MEMBERS, known.stream());
            }
            if (!members.add(texts.get(i))) {
                throw repeated(nodes.get(i), MEMBERS);
            }
        }
        requireEntry(fields, MEMBERS, members);
        return members;
    }

    private static Map<String, Set<String>> only(RecordKind records, Set<String> members, Fields fields) {
        Map<String, EnumType> filters = EntityType.of(records).layout().members().stream()
                .filter(member -> member.type() instanceof EnumType)
                .collect(Collectors.toMap(
                        RecordType.Member::name, member -> (EnumType) member.type(), (a, b) -> a, LinkedHashMap::new));
        Map<String, Set<String>> only = new LinkedHashMap<>();
        for (ObjectNode.Member member : fields.node()) {
            EnumType words = filters.get(member.name());
            if (words == null) {
                throw unknown(member.value(), ONLY, filters.keySet().stream());
            }
            if (!members.contains(member.name())) {
                throw unknown(member.value(), ONLY, members.stream().filter(filters::containsKey));
            }
            List<Node> nodes = fields.list(member.name());
            List<String> wanted = fields.texts(member.name());
            for (int i = 0; i < nodes.size(); i++) {
                if (!words.words().contains(wanted.get(i))) {
                    throw unknown(nodes.get(i), member.name(), words.words().stream());
                }
            }
            requireEntry(fields, member.name(), wanted);
            only.put(member.name(), Set.copyOf(new LinkedHashSet<>(wanted)));
        }
        return only;
    }

    private static Basis basis(Fields fields) {
        Basis basis = fields.has("published")
                ? Basis.published(fields.bilingual("published"))
                : Basis.local(fields.bilingual("local"));
        fields.close();
        return basis;
    }

    private static <E extends Enum<E>> Set<E> words(Fields fields, String name, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        List<Node> nodes = fields.list(name);
        List<String> texts = fields.texts(name);
        for (int i = 0; i < nodes.size(); i++) {
            String text = texts.get(i);
            E word = Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst()
                    .orElse(null);
            if (word == null) {
                throw unknown(
                        nodes.get(i), name, Stream.of(type.getEnumConstants()).map(Enum::name));
            }
            if (!words.add(word)) {
                throw repeated(nodes.get(i), name);
            }
        }
        requireEntry(fields, name, words);
        return words;
    }

    private static void requireEntry(Fields fields, String name, Iterable<?> entries) {
        if (!entries.iterator().hasNext()) {
            throw InvalidDocumentException.of(
                    FindingCode.EMPTY_LIST, fields.any(name).place(), Map.of("member", name, "record", LINE));
        }
    }

    private static InvalidDocumentException unknown(Node at, String member, Stream<String> allowed) {
        return InvalidDocumentException.of(
                FindingCode.UNKNOWN_VALUE,
                at.place(),
                Map.of("member", member, "record", LINE, "allowed", allowed.collect(Collectors.joining(", "))));
    }

    private static InvalidDocumentException repeated(Node at, String member) {
        return InvalidDocumentException.of(
                FindingCode.REPEATED_ENTRY, at.place(), Map.of("member", member, "record", LINE));
    }
}
