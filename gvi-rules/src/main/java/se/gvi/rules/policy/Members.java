// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.MemberNames;
import se.gvi.model.document.Node;
import se.gvi.model.document.NullNode;
import se.gvi.model.document.NumberNode;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.time.PartialDate;

/** The members of one object of a policy, read one by one; whatever is wrong with one is a finding. */
final class Members {

    private final ObjectNode node;
    private final Text what;
    private final ValidationReport.Collector report;
    private final Set<String> known = new LinkedHashSet<>();

    private Members(ObjectNode node, Text what, ValidationReport.Collector report) {
        this.node = node;
        this.what = what;
        this.report = report;
    }

    /** The members of a value that should be an object, or empty with a finding if it is something else. */
    static Optional<Members> of(Node node, Text what, String name, ValidationReport.Collector report) {
        if (node instanceof ObjectNode object) {
            return Optional.of(new Members(object, what, report));
        }
        wrongType(node, what, name, ObjectNode.KIND, report);
        return Optional.empty();
    }

    ObjectNode node() {
        return node;
    }

    Text what() {
        return what;
    }

    boolean has(String name) {
        known.add(name);
        return node.member(name).isPresent();
    }

    Optional<Node> optional(String name) {
        known.add(name);
        Optional<Node> value = node.member(name);
        if (value.isPresent() && value.get() instanceof NullNode) {
            find(FindingCode.NULL_VALUE, value.get(), Map.of("member", name, "record", what));
            return Optional.empty();
        }
        return value;
    }

    Optional<Node> required(String name) {
        if (!has(name)) {
            find(FindingCode.MISSING_MEMBER, node, Map.of("member", name, "record", what));
        }
        return optional(name);
    }

    Optional<String> text(String name) {
        return required(name).flatMap(value -> asText(value, name));
    }

    Optional<String> optionalText(String name) {
        return optional(name).flatMap(value -> asText(value, name));
    }

    private Optional<String> asText(Node value, String name) {
        if (!(value instanceof TextNode text)) {
            wrongType(value, what, name, TextNode.KIND, report);
            return Optional.empty();
        }
        if (text.text().isBlank() || text.text().length() > 1000) {
            find(FindingCode.BAD_TEXT, value, Map.of("member", name, "record", what, "longest", 1000));
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    /** A sentence in both languages: {@code {"en": …, "sv": …}}. */
    Optional<Text> bilingual(String name) {
        return required(name).flatMap(value -> of(value, what, name, report)).flatMap(languages -> {
            Optional<String> en = languages.text("en");
            Optional<String> sv = languages.text("sv");
            languages.close();
            return en.isPresent() && sv.isPresent() ? Optional.of(Text.of(en.get(), sv.get())) : Optional.empty();
        });
    }

    List<Node> list(String name, boolean isRequired) {
        Optional<Node> value = isRequired ? required(name) : optional(name);
        if (value.isPresent() && !(value.get() instanceof ListNode)) {
            wrongType(value.get(), what, name, ListNode.KIND, report);
        }
        return value.filter(ListNode.class::isInstance)
                .map(ListNode.class::cast)
                .map(ListNode::elements)
                .orElse(List.of());
    }

    Optional<Integer> number(String name, int low, int high) {
        Optional<Node> value = required(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof NumberNode number)) {
            wrongType(value.get(), what, name, NumberNode.KIND, report);
            return Optional.empty();
        }
        OptionalInt whole = number.toInt();
        if (whole.isEmpty() || whole.getAsInt() < low || whole.getAsInt() > high) {
            find(FindingCode.BAD_NUMBER, value.get(), Map.of("member", name, "record", what, "low", low, "high", high));
            return Optional.empty();
        }
        return Optional.of(whole.getAsInt());
    }

    Optional<LocalDate> date(String name, boolean isRequired) {
        Optional<String> text = isRequired ? text(name) : optionalText(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(text.get());
        if (day.isEmpty()) {
            find(
                    FindingCode.BAD_DATE,
                    node.member(name).orElse(node),
                    Map.of("member", name, "record", what, "expected", "2026-03-02"));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return PartialDate.parse(text).day();
        } catch (IllegalArgumentException | DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Reports the members that nothing asked for. */
    void close() {
        for (ObjectNode.Member member : node) {
            if (!known.contains(member.name())) {
                String list = String.join(", ", known);
                find(
                        FindingCode.UNKNOWN_MEMBER,
                        member.value(),
                        Map.of(
                                "member",
                                MemberNames.inWords(member.name()),
                                "hint",
                                Text.of("It knows " + list + ".", "Det kan " + list + ".")));
            }
        }
    }

    void find(FindingCode code, Node at, Map<String, ?> arguments) {
        report.add(new Finding(code, at.place(), "", new TreeMap<>(arguments)));
    }

    private static void wrongType(Node node, Text what, String name, Text expected, ValidationReport.Collector report) {
        report.add(new Finding(
                FindingCode.WRONG_TYPE,
                node.place(),
                "",
                Map.of("member", name, "record", what, "expected", expected, "actual", node.kind())));
    }
}
