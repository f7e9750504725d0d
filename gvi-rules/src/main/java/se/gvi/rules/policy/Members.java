// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.MemberNames;
import se.gvi.model.document.Node;
import se.gvi.model.document.NullNode;
import se.gvi.model.document.NumberNode;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.criterion.Unit;

/** The members of one object of a policy, read one by one; whatever is wrong with one is a finding. */
final class Members {

    private static final int LONGEST = 4000;

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

    /** Where a member stands, or the object if it has no such member. */
    Node place(String name) {
        return node.member(name).orElse(node);
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
        String words = text.text();
        if (words.isBlank() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            find(FindingCode.BAD_TEXT, value, Map.of("member", name, "record", what, "longest", LONGEST));
            return Optional.empty();
        }
        return Optional.of(words);
    }

    Optional<Members> object(String name) {
        return required(name).flatMap(value -> object(value, name));
    }

    Optional<Members> optionalObject(String name) {
        return optional(name).flatMap(value -> object(value, name));
    }

    private Optional<Members> object(Node value, String name) {
        if (value instanceof ObjectNode object) {
            return Optional.of(new Members(object, Text.same(name), report));
        }
        wrongType(value, what, name, ObjectNode.KIND, report);
        return Optional.empty();
    }

    /** A sentence in both languages: {@code {"en": …, "sv": …}}. */
    Optional<Text> bilingual(String name) {
        return object(name).flatMap(languages -> {
            Optional<String> en = languages.text("en");
            Optional<String> sv = languages.text("sv");
            languages.close();
            return en.isPresent() && sv.isPresent() ? Optional.of(Text.of(en.get(), sv.get())) : Optional.empty();
        });
    }

    /** The elements of a list, which may be empty; nothing if it is missing or no list. */
    Optional<List<Node>> list(String name) {
        return required(name).flatMap(value -> {
            if (value instanceof ListNode list) {
                return Optional.of(list.elements());
            }
            wrongType(value, what, name, ListNode.KIND, report);
            return Optional.empty();
        });
    }

    /** The elements of a list that needs at least one; none if something is wrong with it. */
    List<Node> entries(String name) {
        Optional<List<Node>> elements = list(name);
        if (elements.filter(List::isEmpty).isPresent()) {
            find(FindingCode.EMPTY_LIST, place(name), Map.of("member", name, "record", what));
        }
        return elements.orElse(List.of());
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

    Optional<LocalDate> date(String name) {
        return text(name).flatMap(text -> asDay(text, name));
    }

    Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).flatMap(text -> asDay(text, name));
    }

    private Optional<LocalDate> asDay(String text, String name) {
        Optional<LocalDate> day = day(text);
        if (day.isEmpty()) {
            find(FindingCode.BAD_DATE, place(name), Map.of("member", name, "record", what, "expected", "2026-03-02"));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return PartialDate.parse(text).day();
        } catch (InvalidValueException noDate) {
            return Optional.empty();
        }
    }

    /** A unit by its word. */
    Optional<Unit> unit(String name) {
        Optional<String> word = text(name);
        Optional<Unit> unit = Stream.of(Unit.values())
                .filter(each -> word.filter(each.word()::equals).isPresent())
                .findFirst();
        if (word.isPresent() && unit.isEmpty()) {
            String allowed = Stream.of(Unit.values()).map(Unit::word).collect(Collectors.joining(", "));
            find(FindingCode.UNKNOWN_VALUE, place(name), Map.of("member", name, "record", what, "allowed", allowed));
        }
        return unit;
    }

    /** A word of a closed list. */
    <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        Optional<String> word = text(name);
        Optional<E> constant = word.flatMap(text -> constant(text, type));
        if (word.isPresent() && constant.isEmpty()) {
            unknownValue(name, place(name), type);
        }
        return constant;
    }

    /** One or more words of a closed list, each once; nothing if something is wrong with any. */
    <E extends Enum<E>> Optional<Set<E>> words(String name, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        boolean good = true;
        for (Node node : entries(name)) {
            Optional<E> constant = node instanceof TextNode text ? constant(text.text(), type) : Optional.<E>empty();
            if (constant.isEmpty()) {
                unknownValue(name, node, type);
                good = false;
            } else if (!words.add(constant.get())) {
                find(FindingCode.REPEATED_ENTRY, node, Map.of("member", name, "record", what));
                good = false;
            }
        }
        return good && !words.isEmpty() ? Optional.of(Sets.immutableEnumSet(words)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    private void unknownValue(String name, Node at, Class<? extends Enum<?>> type) {
        String allowed = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        find(FindingCode.UNKNOWN_VALUE, at, Map.of("member", name, "record", what, "allowed", allowed));
    }

    /** Reports the members that nothing asked for. */
    void close() {
        String list = String.join(", ", known);
        for (ObjectNode.Member member : node) {
            if (!known.contains(member.name())) {
                find(
                        FindingCode.UNKNOWN_MEMBER,
                        member.value(),
                        Map.of(
                                "member",
                                MemberNames.inWords(member.name()),
                                "hint",
                                Text.of("It knows " + list + ".", "Det känner till " + list + ".")));
            }
        }
    }

    void find(FindingCode code, Node at, Map<String, ?> arguments) {
        report.add(new Finding(code, at.place(), "", Map.copyOf(arguments)));
    }

    private static void wrongType(Node node, Text what, String name, Text expected, ValidationReport.Collector report) {
        report.add(new Finding(
                FindingCode.WRONG_TYPE,
                node.place(),
                "",
                Map.of("member", name, "record", what, "expected", expected, "actual", node.kind())));
    }
}
