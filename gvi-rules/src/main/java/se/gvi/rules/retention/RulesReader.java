// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.retention.RetentionRule.CountedFrom;
import se.gvi.rules.retention.RetentionRule.Gives;
import se.gvi.rules.retention.RetentionRule.Renewal;

/** Reads rules from their document, and refuses it at the first thing that is wrong. */
final class RulesReader {

    static final String FORMAT = "gvi-retention-rules/1";

    private static final Text DOCUMENT = Text.of("the document of retention rules", "dokumentet med gallringsregler");
    private static final Text LAW = Text.of("the law", "författningen");
    private static final Text RULE = Text.of("the rule", "regeln");
    private static final Text READING = Text.of("the reading", "läsningen");
    private static final int LONGEST = 200;

    private final Map<String, Law> laws = new HashMap<>();
    private final List<RetentionRule> rules = new ArrayList<>();
    private final List<RetentionRules.DatedReading> prison = new ArrayList<>();

    private record Law(Text title, LocalDate knownUntil) {}

    private RulesReader() {}

    static RetentionRules read(String json) {
        RulesReader reader = new RulesReader();
        reader.document(Fields.parse(json, DOCUMENT));
        return new RetentionRules(reader.rules, reader.prison);
    }

    private void document(Fields document) {
        document.format(FORMAT);
        document.list("laws").forEach(this::law);
        document.list("prisonTime").forEach(this::reading);
        document.list("rules").forEach(this::rule);
        document.close();
    }

    private void law(Node node) {
        Fields law = Fields.of(node, LAW);
        laws.put(law.text("id"), new Law(law.bilingual("title"), law.day("knownUntil")));
        law.close();
    }

    private void reading(Node node) {
        Fields reading = Fields.of(node, READING);
        DateSpan validity = span(reading);
        prison.add(new RetentionRules.DatedReading(validity, new PrisonReading(basis(reading, READING))));
        reading.close();
    }

    private void rule(Node node) {
        Fields rule = Fields.of(node, RULE);
        String id = rule.text("id");
        Optional<Law> law = rule.has("law") ? Optional.of(law(rule)) : Optional.empty();
        DateSpan validity = span(rule);
        if (rules.stream()
                .anyMatch(other -> other.id().equals(id) && other.validity().overlaps(validity))) {
            throw refuse(FindingCode.REPEATED_ENTRY, rule.any("id"), Map.of("member", "id", "record", RULE));
        }
        RetentionBasis basis = basis(rule, RULE);
        rules.add(new RetentionRule(
                id,
                validity,
                law.map(Law::knownUntil).orElse(LocalDate.MAX),
                new RetentionBasis(
                        basis.kind(),
                        law.map(known -> Text.of(
                                        known.title().en() + " "
                                                + basis.citation().en(),
                                        known.title().sv() + " "
                                                + basis.citation().sv()))
                                .orElse(basis.citation())),
                rule.bilingual("about"),
                rule.word(AnchorKind.class, "anchor"),
                number(rule, "years"),
                number(rule, "months"),
                rule.has("countedFrom") ? rule.word(CountedFrom.class, "countedFrom") : CountedFrom.DAY,
                !rule.has("prisonTimeCounts") || rule.truth("prisonTimeCounts"),
                rule.has("renewal") ? rule.word(Renewal.class, "renewal") : Renewal.NONE,
                optionalNumber(rule, "longestYears"),
                rule.has("ownTimeFirst") && rule.truth("ownTimeFirst"),
                optionalNumber(rule, "yearsUnder18"),
                !rule.has("archivable") || rule.truth("archivable"),
                rule.has("gives") ? rule.word(Gives.class, "gives") : Gives.LAST_DAY,
                rule.has("caveat") ? rule.bilingual("caveat") : null));
        rule.close();
    }

    private Law law(Fields rule) {
        Law law = laws.get(rule.text("law"));
        if (law == null) {
            throw refuse(
                    FindingCode.UNKNOWN_VALUE,
                    rule.any("law"),
                    Map.of(
                            "member",
                            "law",
                            "record",
                            RULE,
                            "allowed",
                            String.join(", ", laws.keySet().stream().sorted().toList())));
        }
        return law;
    }

    /** Exactly one of {@code published}, {@code local} and {@code unsettled}. */
    static RetentionBasis basis(Fields fields, Text what) {
        List<RetentionBasis> given = new ArrayList<>();
        for (RetentionBasis.Kind kind : RetentionBasis.Kind.values()) {
            String member = kind.label().en();
            if (fields.has(member)) {
                given.add(new RetentionBasis(kind, fields.bilingual(member)));
            }
        }
        if (given.size() != 1) {
            throw refuse(
                    FindingCode.MISSING_MEMBER,
                    fields.node(),
                    Map.of("record", what, "member", "published | local | unsettled"));
        }
        return given.get(0);
    }

    static DateSpan span(Fields fields) {
        LocalDate from = fields.day("from");
        if (!fields.has("until")) {
            return DateSpan.from(from);
        }
        LocalDate until = fields.day("until");
        if (!until.isAfter(from)) {
            throw refuse(
                    FindingCode.SPAN_ENDS_BEFORE_START,
                    fields.any("until"),
                    Map.of("record", RULE, "from", from, "until", until));
        }
        return DateSpan.of(from, until);
    }

    private static int number(Fields rule, String name) {
        Integer number = optionalNumber(rule, name);
        return number == null ? 0 : number;
    }

    private static @Nullable Integer optionalNumber(Fields rule, String name) {
        if (!rule.has(name)) {
            return null;
        }
        return number(rule, name, RULE);
    }

    static int number(Fields fields, String name, Text what) {
        int number = fields.number(name);
        if (number < 0 || number > LONGEST) {
            throw refuse(
                    FindingCode.BAD_NUMBER,
                    fields.any(name),
                    Map.of("record", what, "member", name, "low", 0, "high", LONGEST));
        }
        return number;
    }

    static InvalidDocumentException refuse(FindingCode code, Node at, Map<String, ?> arguments) {
        return InvalidDocumentException.of(code, at.place(), arguments);
    }
}
