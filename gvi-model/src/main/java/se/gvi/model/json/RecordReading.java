// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.MemberNames;
import se.gvi.model.document.Node;
import se.gvi.model.document.NullNode;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

/** One record while it is read: what it is called, what it names, and what is wrong with it. */
final class RecordReading {

    private record Mention(RecordRef target, Node node) {}

    private final int pointerLength;
    private final @Nullable Node idNode;
    private final Text label;
    private final String id;
    private final Consumer<Finding> findings;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> held = new ArrayList<>();
    private boolean flawed;

    private RecordReading(String pointer, @Nullable Node idNode, Text label, String id, Consumer<Finding> findings) {
        this.pointerLength = pointer.length();
        this.idNode = idNode;
        this.label = label;
        this.id = id;
        this.findings = findings;
    }

    /** The reading of a record of a kind, called by its id if that can be read. */
    static RecordReading of(RecordKind kind, ObjectNode record, Consumer<Finding> findings) {
        Node idNode = record.member("id").orElse(null);
        String id = idNode instanceof TextNode text && isId(kind, text.text()) ? text.text() : "";
        Text label = RecordRef.label(kind, id.isEmpty() ? null : id);
        return new RecordReading(record.place().pointer(), idNode, label, id, findings);
    }

    /** The reading of something that has no id. */
    static RecordReading of(Text label, String pointer, Consumer<Finding> findings) {
        return new RecordReading(pointer, null, label, "", findings);
    }

    private static boolean isId(RecordKind kind, String word) {
        try {
            RecordId.check(kind.label(), word);
            return true;
        } catch (InvalidValueException noId) {
            return false;
        }
    }

    /** Says that the record names another, unless it is its own name. */
    void mention(RecordRef target, Node node) {
        if (node != idNode) {
            mentions.add(new Mention(target, node));
        }
    }

    int mentioned() {
        return mentions.size();
    }

    /** Says that all that was mentioned from a number on stands in a member that could be read. */
    void hold(int from) {
        List<Mention> read = mentions.subList(from, mentions.size());
        held.addAll(read);
        read.clear();
    }

    /** What came of it. */
    Entry entry(@Nullable Object entity) {
        if (entity != null && !flawed) {
            return new Entry(entity, false, id, label, List.of());
        }
        List<Mention> loose = new ArrayList<>(mentions);
        if (entity == null) {
            loose.addAll(held);
        }
        return new Entry(
                entity,
                true,
                id,
                label,
                loose.stream()
                        .map(mention ->
                                new Entry.Loose(mention.target(), mention.node().place()))
                        .toList());
    }

    void wrongType(Node node, Text expected) {
        if (node instanceof NullNode) {
            report(FindingCode.NULL_VALUE, node, Map.of());
        } else {
            report(FindingCode.WRONG_TYPE, node, Map.of("expected", expected, "actual", node.kind()));
        }
    }

    void missing(ObjectNode object, String member) {
        report(FindingCode.MISSING_MEMBER, object, Map.of("member", memberOf(object, member)));
    }

    void unknown(String name, Place place, Iterable<String> known) {
        flawed = true;
        findings.accept(new Finding(
                FindingCode.UNKNOWN_MEMBER,
                place,
                id,
                Map.of(
                        "record", label,
                        "member", MemberNames.inWords(name),
                        "hint", Hints.instead(name, known))));
    }

    /** Reports what a value said of itself, all of it, but not what is missing: that was reported where it is not. */
    void report(InvalidValueException bad, Node node) {
        reportOne(bad, node);
        for (Throwable other : bad.getSuppressed()) {
            if (other instanceof InvalidValueException another) {
                reportOne(another, node);
            }
        }
    }

    private void reportOne(InvalidValueException bad, Node node) {
        if (bad.code() == FindingCode.MISSING_MEMBER) {
            return;
        }
        Map<String, Object> arguments = new TreeMap<>(bad.arguments());
        Object member = arguments.remove("member");
        if (member instanceof String name && node instanceof ObjectNode object) {
            arguments.put("member", memberOf(object, name));
            report(bad.code(), object.member(name).orElse(node), arguments);
        } else if (isAboutId(bad.code()) && node instanceof ObjectNode object) {
            report(bad.code(), object.member("id").orElse(node), arguments);
        } else {
            report(bad.code(), node, arguments);
        }
    }

    private static boolean isAboutId(FindingCode code) {
        return code == FindingCode.BAD_ID || code == FindingCode.ID_LIKE_PERSONAL_NUMBER;
    }

    /** Reports a finding; the record's label and the member's name need not be given. */
    void report(FindingCode code, Node node, Map<String, ?> more) {
        flawed = true;
        Map<String, Object> arguments = new TreeMap<>(more);
        arguments.put("record", label);
        if (!arguments.containsKey("member")) {
            arguments.put("member", memberOf(node, null));
        }
        findings.accept(new Finding(code, node.place(), id, arguments));
    }

    /** The way from the record to a value, or to a member of it, such as {@code evidence[0].kind}. */
    private String memberOf(Node node, @Nullable String member) {
        String pointer = node.place().pointer() + (member == null ? "" : "/" + member);
        StringBuilder way = new StringBuilder();
        for (String step : pointer.substring(pointerLength).split("/", -1)) {
            if (!step.isEmpty() && Character.isDigit(step.charAt(0))) {
                way.append('[').append(step).append(']');
            } else {
                way.append(way.length() == 0 ? "" : ".").append(step);
            }
        }
        return way.toString();
    }
}
