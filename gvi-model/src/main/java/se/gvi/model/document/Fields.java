// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/**
 * The members of one object, asked for one by one. The first thing that is wrong ends the reading; {@link #close()}
 * refuses whatever was not asked for.
 */
public final class Fields {

    static final Text DOCUMENT = Text.of("the document", "dokumentet");

    private final ObjectNode node;
    private final Text what;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(ObjectNode node, Text what) {
        this.node = node;
        this.what = what;
    }

    /**
     * Reads a document whose root is an object.
     *
     * @param json the document
     * @param what what messages call it
     * @return its members
     * @throws InvalidDocumentException if it is no JSON, or no object
     */
    public static Fields parse(String json, Text what) {
        ValidationReport.Collector report = ValidationReport.collector(1);
        try {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            Optional<Node> root = DocumentReader.parse(new ByteArrayInputStream(bytes), ReadLimits.defaults(), report);
            if (root.isEmpty() || report.hasErrors()) {
                throw new InvalidDocumentException(report.report().findings().get(0));
            }
            return of(root.get(), what);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be read.", impossible);
        }
    }

    /**
     * The members of a value that must be an object.
     *
     * @param node the value
     * @param what what messages call it
     * @return its members
     * @throws InvalidDocumentException if it is something else
     */
    public static Fields of(Node node, Text what) {
        return new Fields(expect(node, ObjectNode.class, ObjectNode.KIND, what), what);
    }

    static String lastName(Place place) {
        return place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
    }

    private static <N extends Node> N expect(Node node, Class<N> type, Text kind, Text what) {
        if (!type.isInstance(node)) {
            throw InvalidDocumentException.of(
                    FindingCode.WRONG_TYPE,
                    node.place(),
                    Map.of("member", lastName(node.place()), "record", what, "expected", kind, "actual", node.kind()));
        }
        return type.cast(node);
    }

    /**
     * Returns the object itself.
     *
     * @return the node
     */
    public ObjectNode node() {
        return node;
    }

    /**
     * Tells whether a member is there.
     *
     * @param name its name
     * @return true if it is, whatever its value
     */
    public boolean has(String name) {
        known.add(name);
        return node.member(name).isPresent();
    }

    /**
     * Returns a member.
     *
     * @param name its name
     * @return its value
     * @throws InvalidDocumentException if it is missing
     */
    public Node any(String name) {
        return optional(name)
                .orElseThrow(() -> InvalidDocumentException.of(
                        FindingCode.MISSING_MEMBER, node.place(), Map.of("record", what, "member", name)));
    }

    /**
     * Returns a member that may be missing.
     *
     * @param name its name
     * @return its value, or empty
     */
    public Optional<Node> optional(String name) {
        known.add(name);
        return node.member(name);
    }

    /**
     * Returns a member that is an object.
     *
     * @param name its name
     * @return its members
     * @throws InvalidDocumentException if it is missing or something else
     */
    public Fields object(String name) {
        return of(any(name), Text.same(name));
    }

    /**
     * Returns a member that is a list.
     *
     * @param name its name
     * @return its elements
     * @throws InvalidDocumentException if it is missing or something else
     */
    public List<Node> list(String name) {
        return expect(any(name), ListNode.class, ListNode.KIND, what).elements();
    }

    /**
     * Returns a member that is a text.
     *
     * @param name its name
     * @return the text
     * @throws InvalidDocumentException if it is missing or something else
     */
    public String text(String name) {
        return text(any(name));
    }

    /**
     * Returns a member that is a list of texts.
     *
     * @param name its name
     * @return the texts
     * @throws InvalidDocumentException if it is missing or something else
     */
    public List<String> texts(String name) {
        return list(name).stream().map(this::text).toList();
    }

    private String text(Node value) {
        return expect(value, TextNode.class, TextNode.KIND, what).text();
    }

    /**
     * Returns a member that is a whole number.
     *
     * @param name its name
     * @return the number
     * @throws InvalidDocumentException if it is missing or something else
     */
    public int number(String name) {
        OptionalInt number =
                expect(any(name), NumberNode.class, NumberNode.KIND, what).toInt();
        if (number.isEmpty()) {
            throw refuse(FindingCode.BAD_NUMBER, name, Map.of("low", Integer.MIN_VALUE, "high", Integer.MAX_VALUE));
        }
        return number.getAsInt();
    }

    /**
     * Returns a member that is a number, whole or not.
     *
     * @param name its name
     * @return the number
     * @throws InvalidDocumentException if it is missing or something else
     */
    public BigDecimal decimal(String name) {
        return decimal(any(name));
    }

    /**
     * Returns a member that is a list of numbers.
     *
     * @param name its name
     * @return the numbers
     * @throws InvalidDocumentException if it is missing or something else
     */
    public List<BigDecimal> decimals(String name) {
        return list(name).stream().map(this::decimal).toList();
    }

    private BigDecimal decimal(Node value) {
        return expect(value, NumberNode.class, NumberNode.KIND, what)
                .toDecimal()
                .orElseThrow(() -> InvalidDocumentException.of(
                        FindingCode.BAD_NUMBER,
                        value.place(),
                        Map.of("member", lastName(value.place()), "record", what, "low", "-1e100", "high", "1e100")));
    }

    /**
     * Returns a member that is true or false.
     *
     * @param name its name
     * @return which
     * @throws InvalidDocumentException if it is missing or something else
     */
    public boolean truth(String name) {
        return expect(any(name), BooleanNode.class, BooleanNode.KIND, what).value();
    }

    /**
     * Returns a member that is a day.
     *
     * @param name its name
     * @return the day
     * @throws InvalidDocumentException if it is missing or something else
     */
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException bad) {
            throw refuse(FindingCode.BAD_DATE, name, Map.of("expected", "2026-03-02"));
        }
    }

    /**
     * Returns a member that is a moment.
     *
     * @param name its name
     * @return the moment
     * @throws InvalidDocumentException if it is missing or something else
     */
    public Instant moment(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException bad) {
            throw refuse(FindingCode.BAD_INSTANT, name, Map.of());
        }
    }

    /**
     * Returns a member that is one of the words of a closed list.
     *
     * @param <E> the list
     * @param type the list
     * @param name its name
     * @return the word
     * @throws InvalidDocumentException if it is missing or something else
     */
    public <E extends Enum<E>> E word(Class<E> type, String name) {
        String word = text(name);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> refuse(
                        FindingCode.UNKNOWN_VALUE,
                        name,
                        Map.of(
                                "allowed",
                                Stream.of(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /**
     * Returns a member that is a text in both languages.
     *
     * @param name its name
     * @return the text
     * @throws InvalidDocumentException if it is missing or something else
     */
    public Text bilingual(String name) {
        Fields languages = object(name);
        Text text = Text.of(languages.text("en"), languages.text("sv"));
        languages.close();
        return text;
    }

    /**
     * Requires that the format is one that the reader knows.
     *
     * @param format the only one it knows
     * @throws InvalidDocumentException if it is another or missing
     */
    public void format(String format) {
        if (!text("format").equals(format)) {
            throw refuse(FindingCode.FORMAT_NOT_SUPPORTED, "format", Map.of("expected", format));
        }
    }

    /**
     * Requires that every member was asked for.
     *
     * @throws InvalidDocumentException if there is any other
     */
    public void close() {
        String list = String.join(", ", known);
        for (ObjectNode.Member member : node) {
            if (!known.contains(member.name())) {
                throw InvalidDocumentException.of(
                        FindingCode.UNKNOWN_MEMBER,
                        member.value().place(),
                        Map.of(
                                "member",
                                MemberNames.inWords(member.name()),
                                "hint",
                                Text.of("It knows " + list + ".", "Det känner till " + list + ".")));
            }
        }
    }

    private InvalidDocumentException refuse(FindingCode code, String name, Map<String, ?> more) {
        Map<String, Object> arguments = new TreeMap<>(more);
        arguments.put("member", name);
        arguments.put("record", what);
        return InvalidDocumentException.of(code, any(name).place(), arguments);
    }
}
