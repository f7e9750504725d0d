// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Regime;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.retention.RetentionPolicy.Custody;
import se.gvi.rules.retention.RetentionPolicy.CustodyCounts;
import se.gvi.rules.retention.RetentionPolicy.Review;

/** Reads a retention policy from its document, and refuses it at the first thing that is wrong. */
final class RetentionPolicyReader {

    private static final String FORMAT = "gvi-retention-policy/1";
    private static final Text POLICY = Text.of("the retention policy", "gallringspolicyn");
    private static final Text LINE = Text.of("the line", "raden");

    private final RetentionRules rules;

    RetentionPolicyReader(RetentionRules rules) {
        this.rules = rules;
    }

    RetentionPolicy read(String json) {
        Fields document = Fields.parse(json, POLICY);
        document.format(FORMAT);
        RetentionPolicy policy = new RetentionPolicy(
                document.text("id"),
                document.text("version"),
                document.bilingual("title"),
                document.list("custody").stream().map(this::custody).toList(),
                document.list("review").stream().map(this::review).toList(),
                document.list("lines").stream().map(this::line).toList(),
                rules);
        document.close();
        return policy;
    }

    private Custody custody(Node node) {
        Fields fields = Fields.of(node, LINE);
        Custody custody = new Custody(
                RulesReader.span(fields),
                fields.word(CustodyCounts.class, "countsAs"),
                RulesReader.basis(fields, LINE));
        fields.close();
        return custody;
    }

    private Review review(Node node) {
        Fields fields = Fields.of(node, LINE);
        Review review = new Review(
                RulesReader.span(fields),
                RulesReader.number(fields, "months", LINE),
                RulesReader.number(fields, "monthsForMinors", LINE),
                RulesReader.number(fields, "underAge", LINE),
                RulesReader.basis(fields, LINE));
        fields.close();
        return review;
    }

    private RetentionLine line(Node node) {
        Fields fields = Fields.of(node, LINE);
        DateSpan validity = RulesReader.span(fields);
        List<String> named = fields.texts("rules");
        if (named.isEmpty()) {
            throw RulesReader.refuse(
                    FindingCode.EMPTY_LIST, fields.any("rules"), Map.of("member", "rules", "record", LINE));
        }
        for (String name : named) {
            Optional<RetentionRule> rule = rules.rule(name, validity.from());
            if (rule.filter(each -> each.gives() != RetentionRule.Gives.NOT_SEARCHABLE_FROM)
                    .isEmpty()) {
                throw RulesReader.refuse(
                        FindingCode.UNKNOWN_VALUE,
                        fields.any("rules"),
                        Map.of(
                                "member",
                                "rules",
                                "record",
                                LINE,
                                "allowed",
                                rules.all().stream()
                                        .filter(each -> each.validity().contains(validity.from()))
                                        .filter(each -> each.gives() != RetentionRule.Gives.NOT_SEARCHABLE_FROM)
                                        .map(RetentionRule::id)
                                        .collect(Collectors.joining(", "))));
            }
        }
        RetentionLine line = new RetentionLine(
                validity,
                fields.word(Regime.class, "regime"),
                fields.has("kinds") ? kinds(fields) : Set.of(),
                named,
                fields.has("prisonTime") && fields.truth("prisonTime"),
                RulesReader.basis(fields, LINE));
        fields.close();
        return line;
    }

    private static Set<RecordKind> kinds(Fields fields) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        for (String word : fields.texts("kinds")) {
            kinds.add(Stream.of(RecordKind.values())
                    .filter(kind -> kind.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> RulesReader.refuse(
                            FindingCode.UNKNOWN_VALUE,
                            fields.any("kinds"),
                            Map.of(
                                    "member",
                                    "kinds",
                                    "record",
                                    LINE,
                                    "allowed",
                                    Stream.of(RecordKind.values())
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", "))))));
        }
        return kinds;
    }
}
