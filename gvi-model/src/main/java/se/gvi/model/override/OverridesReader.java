// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.override;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.BooleanNode;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.format.RecordReading;
import se.gvi.model.format.Subject;
import se.gvi.model.format.Times;

/** Reads the overrides of a document and reports all that is wrong with each of them. */
final class OverridesReader {

    private static final String FORMAT = "gvi-overrides/1";
    private static final int LONGEST = 1000;
    private static final List<String> ROOT = List.of("format", "overrides");
    private static final List<String> MEMBERS =
            List.of("code", "severity", "suppress", "record", "file", "reason", "author", "expires");
    private static final Text EXPECTED_DAY = Text.of("it as 2026-03-02", "det som 2026-03-02");
    private static final Text SEVERITY_OR_SUPPRESS = Text.of("severity, or suppress", "severity, eller suppress");

    private final String file;
    private final Consumer<Finding> findings;

    OverridesReader(String file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    List<FindingOverride> read(Node root) {
        RecordReading whole = new RecordReading(
                () -> Subject.of(Text.of("the file of overrides", "filen med undantag"), ""),
                ReadOptions.defaults(),
                findings);
        if (!(root instanceof ObjectNode document)) {
            whole.wrongType(root, ObjectNode.KIND);
            return List.of();
        }
        refuseUnknown(document, ROOT, whole);
        if (!isOurFormat(document, whole)) {
            return List.of();
        }
        Node list = required(document, "overrides", whole);
        if (!(list instanceof ListNode elements)) {
            if (list != null) {
                whole.wrongType(list, ListNode.KIND);
            }
            return List.of();
        }
        List<FindingOverride> overrides = new ArrayList<>();
        for (Node element : elements) {
            FindingOverride override = override(element);
            if (override != null) {
                overrides.add(override);
            }
        }
        return overrides;
    }

    private static boolean isOurFormat(ObjectNode document, RecordReading whole) {
        Node format = required(document, "format", whole);
        String word = format == null ? null : text(format, whole);
        if (word != null && !word.equals(FORMAT)) {
            whole.report(
                    FindingCode.FORMAT_NOT_SUPPORTED,
                    document.member("format").orElse(document),
                    Map.of("expected", FORMAT));
        }
        return FORMAT.equals(word);
    }

    private @Nullable FindingOverride override(Node node) {
        boolean[] flawed = new boolean[1];
        RecordReading reading = new RecordReading(
                () -> Subject.of(
                        Text.of("the override", "undantaget"), node.place().pointer()),
                ReadOptions.defaults(),
                finding -> {
                    flawed[0] = true;
                    findings.accept(finding);
                });
        if (!(node instanceof ObjectNode object)) {
            reading.wrongType(node, ObjectNode.KIND);
            return null;
        }
        refuseUnknown(object, MEMBERS, reading);
        FindingCode code = word(FindingCode.class, required(object, "code", reading), reading);
        boolean suppress = suppress(object, reading);
        Severity severity = word(Severity.class, object.member("severity").orElse(null), reading);
        if (!flawed[0] && suppress == (severity != null)) {
            oneOfTwo(object, suppress, reading);
        }
        String record = optionalText(object, "record", reading);
        String inFile = optionalText(object, "file", reading);
        String reason = requiredText(object, "reason", reading);
        String author = requiredText(object, "author", reading);
        LocalDate expires = day(required(object, "expires", reading), reading);
        if (flawed[0] || code == null || reason == null || author == null || expires == null) {
            return null;
        }
        try {
            return new FindingOverride(
                    code,
                    severity,
                    record,
                    inFile,
                    reason,
                    author,
                    expires,
                    node.place().in(file));
        } catch (InvalidValueException notAllowed) {
            reading.report(notAllowed, object.member("code").orElse(object));
            return null;
        }
    }

    /** Both a severity and suppression, or neither: nobody knows what was decided. */
    private static void oneOfTwo(ObjectNode object, boolean both, RecordReading reading) {
        if (both) {
            reading.report(
                    FindingCode.UNKNOWN_MEMBER,
                    object.member("severity").orElse(object),
                    Map.of(
                            "member",
                            "severity",
                            "hint",
                            Text.of(
                                    "What is suppressed has no severity; keep one of the two.",
                                    "Det som inte visas har ingen allvarlighetsgrad; behåll en av dem.")));
        } else {
            reading.report(FindingCode.MISSING_MEMBER, object, Map.of("member", SEVERITY_OR_SUPPRESS));
        }
    }

    private static void refuseUnknown(ObjectNode object, List<String> known, RecordReading reading) {
        for (ObjectNode.Member member : object) {
            if (!known.contains(member.name())) {
                reading.unknown(member.name(), member.value().place(), known);
            }
        }
    }

    private static @Nullable Node required(ObjectNode object, String name, RecordReading reading) {
        Node value = object.member(name).orElse(null);
        if (value == null) {
            reading.missing(object, name);
        }
        return value;
    }

    private static boolean suppress(ObjectNode object, RecordReading reading) {
        Node value = object.member("suppress").orElse(null);
        if (value == null) {
            return false;
        }
        if (value instanceof BooleanNode truth) {
            return truth.value();
        }
        reading.wrongType(value, BooleanNode.KIND);
        return false;
    }

    private static @Nullable String requiredText(ObjectNode object, String name, RecordReading reading) {
        Node value = required(object, name, reading);
        return value == null ? null : text(value, reading);
    }

    private static String optionalText(ObjectNode object, String name, RecordReading reading) {
        Node value = object.member(name).orElse(null);
        String words = value == null ? null : text(value, reading);
        return words == null ? "" : words;
    }

    private static @Nullable String text(Node value, RecordReading reading) {
        if (!(value instanceof TextNode text)) {
            reading.wrongType(value, TextNode.KIND);
            return null;
        }
        String words = text.text();
        if (words.isBlank() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            reading.report(FindingCode.BAD_TEXT, value, Map.of("longest", LONGEST));
            return null;
        }
        return words;
    }

    private static @Nullable LocalDate day(@Nullable Node value, RecordReading reading) {
        String words = value == null ? null : text(value, reading);
        if (value == null || words == null) {
            return null;
        }
        LocalDate day = Times.day(words);
        if (day == null) {
            reading.report(FindingCode.BAD_DATE, value, Map.of("expected", EXPECTED_DAY));
        }
        return day;
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable Node value, RecordReading reading) {
        String words = value == null ? null : text(value, reading);
        if (value == null || words == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(words)) {
                return constant;
            }
        }
        reading.report(FindingCode.UNKNOWN_VALUE, value, Map.of("allowed", allowed(type)));
        return null;
    }

    private static <E extends Enum<E>> Text allowed(Class<E> type) {
        if (type == FindingCode.class) {
            return Text.of("the codes of docs/findings.md", "koderna i docs/findings.md");
        }
        return Text.same(Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }
}
