// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.Written;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordRef;
import se.gvi.model.identity.PersonalNumberGuard;

/** One record while it is read: what it is called, what it names, and what is wrong with it. */
public final class RecordReading {

    /** An id or a reference, and where it stands. */
    private record Mention(Object target, Node node) {

        RecordRef reference() {
            return target instanceof RecordId id ? RecordRef.to(id) : (RecordRef) target;
        }
    }

    private final Supplier<Subject> naming;
    private final Consumer<Finding> findings;
    private final boolean showValues;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> dropped = new ArrayList<>(0);
    private @Nullable Subject subject;

    /**
     * Starts to read a record.
     *
     * @param naming what it is called, asked for only when something is wrong with it
     * @param options how it is read
     * @param findings takes what is wrong
     */
    public RecordReading(Supplier<Subject> naming, ReadOptions options, Consumer<Finding> findings) {
        this.naming = naming;
        this.showValues = options.showValues();
        this.findings = findings;
    }

    /** What the record is called. A record that is called something has something wrong with it. */
    private Subject subject() {
        if (subject == null) {
            subject = naming.get();
        }
        return subject;
    }

    /** Says that the record names another, or itself. */
    public void mention(RecordId target, Node node) {
        mentions.add(new Mention(target, node));
    }

    /** Says that the record names another. */
    public void mention(RecordRef target, Node node) {
        mentions.add(new Mention(target, node));
    }

    public int mentioned() {
        return mentions.size();
    }

    /** Says that all that was mentioned from a number on stands in a member that could not be read whole. */
    public void drop(int from) {
        dropped.addAll(mentions.subList(from, mentions.size()));
    }

    /** What came of it. */
    public Entry entry(@Nullable Object entity) {
        if (entity != null && subject == null) {
            return Entry.whole(entity);
        }
        Subject self = subject();
        List<Entry.Loose> loose = new ArrayList<>();
        for (Mention mention : entity == null ? mentions : dropped) {
            if (!self.isIdOf(mention.node())) {
                loose.add(new Entry.Loose(mention.reference(), mention.node().place()));
            }
        }
        return new Entry(entity, true, self.id(), self.label(), List.copyOf(loose));
    }

    public void wrongType(Node node, Text expected) {
        if (node instanceof NullNode) {
            report(FindingCode.NULL_VALUE, node, Map.of());
        } else {
            report(FindingCode.WRONG_TYPE, node, Map.of("expected", expected, "actual", node.kind()));
        }
    }

    public void missing(ObjectNode object, String member) {
        report(FindingCode.MISSING_MEMBER, object, Map.of("member", subject().way(object, member)));
    }

    public void unknown(String name, Place place, Iterable<String> known) {
        findings.accept(new Finding(
                FindingCode.UNKNOWN_MEMBER,
                place,
                subject().id(),
                Map.of("member", MemberNames.inWords(name), "hint", Hints.instead(name, known))));
    }

    /** Reports what a value said of itself, all of it, but not what is missing: that was reported where it is not. */
    public void report(InvalidValueException bad, Node node) {
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
            arguments.put("member", subject().way(object, name));
            report(bad.code(), object.member(name).orElse(node), arguments);
        } else if (isAboutId(bad.code()) && node instanceof ObjectNode object) {
            report(bad.code(), object.member("id").orElse(node), arguments);
        } else {
            report(bad.code(), node, arguments);
        }
    }

    private Written written(String text) {
        boolean personal = PersonalNumberGuard.isIn(text) || PersonalNumberGuard.isLike(text);
        return showValues && !personal ? Written.shown(text) : Written.masked(text);
    }

    private static boolean isAboutId(FindingCode code) {
        return code == FindingCode.BAD_ID || code == FindingCode.ID_LIKE_PERSONAL_NUMBER;
    }

    /** Reports a finding; what the message says of record and member need not be given. */
    public void report(FindingCode code, Node node, Map<String, ?> more) {
        Map<String, Object> arguments = new TreeMap<>(more);
        arguments.put("record", subject().label());
        if (!arguments.containsKey("member")) {
            arguments.put("member", subject().way(node, null));
        }
        String message = code.text().en();
        arguments.keySet().removeIf(name -> !message.contains("{" + name + "}"));
        Written written = node instanceof TextNode text ? written(text.text()) : null;
        findings.accept(new Finding(code, node.place(), subject().id(), arguments).written(written));
    }
}
