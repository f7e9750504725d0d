// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.document.NumberNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.time.DateSpan;

/** Reads a document of grounds; the first thing that is wrong ends the reading. */
final class GroundsReader {

    private static final String FORMAT = "gvi-grounds/1";
    private static final Text DOCUMENT = Text.of("the document of grounds", "dokumentet med grunder");
    private static final Text GROUND = Text.of("the ground", "grunden");
    private static final Text BAR = Text.of("the bar", "spärren");
    private static final Text WORDING = Text.of("the wording", "lydelsen");
    private static final Text CONDITION = Text.of("the precondition", "förutsättningen");
    private static final List<String> OPERATORS = List.of(
            "allOf",
            "anyOf",
            "not",
            "fact",
            "number",
            "stage",
            "secrecy",
            "recipient",
            "recipientIsAuthority",
            "discloser",
            "discloserIsAuthority",
            "purpose",
            "content",
            "offenceData",
            "waiver",
            "duty");

    private final Set<String> ids = new HashSet<>();

    Grounds read(String json) {
        Fields document = Fields.parse(json, DOCUMENT);
        document.format(FORMAT);
        String id = document.text("id");
        String version = document.text("version");
        LocalDate knownUntil = document.day("knownUntil");
        List<Ground> grounds = new ArrayList<>();
        for (Node node : nonEmpty(document, "grounds", DOCUMENT)) {
            grounds.add(ground(Fields.of(node, GROUND)));
        }
        List<Bar> bars = new ArrayList<>();
        for (Node node : document.list("bars")) {
            bars.add(bar(Fields.of(node, BAR)));
        }
        document.close();
        return new Grounds(id, version, knownUntil, grounds, bars);
    }

    private Ground ground(Fields fields) {
        String id = fields.text("id");
        if (!ids.add(id)) {
            throw refuse(FindingCode.REPEATED_ENTRY, fields.any("id"), "grounds", DOCUMENT, Map.of());
        }
        GroundKind kind = fields.word(GroundKind.class, "kind");
        Text title = fields.bilingual("title");
        LocalDate since = fields.day("since");
        List<Wording> wordings = wordings(fields, GROUND);
        fields.close();
        return new Ground(id, kind, title, since, wordings);
    }

    private Bar bar(Fields fields) {
        String id = fields.text("id");
        Text title = fields.bilingual("title");
        LocalDate since = fields.day("since");
        List<Wording> wordings = wordings(fields, BAR);
        Set<String> closes = new HashSet<>();
        if (fields.has("closes")) {
            for (Node node : nonEmpty(fields, "closes", BAR)) {
                closes.add(known(text(node, "closes", BAR), node));
            }
        }
        fields.close();
        return new Bar(id, title, since, wordings, Set.copyOf(closes));
    }

    private String known(String ground, Node node) {
        if (!ids.contains(ground)) {
            String allowed = ids.stream().sorted().collect(Collectors.joining(", "));
            throw refuse(FindingCode.UNKNOWN_VALUE, node, "closes", BAR, Map.of("allowed", allowed));
        }
        return ground;
    }

    /** Each holds until the day before the next; the last for good, or until its end. */
    private static List<Wording> wordings(Fields owner, Text what) {
        List<Wording> wordings = new ArrayList<>();
        List<Fields> listed = nonEmpty(owner, "wordings", what).stream()
                .map(node -> Fields.of(node, WORDING))
                .toList();
        for (int i = 0; i < listed.size(); i++) {
            Fields fields = listed.get(i);
            LocalDate from = fields.day("from");
            @Nullable LocalDate until = fields.has("until") ? fields.day("until") : null;
            if (i + 1 < listed.size()) {
                LocalDate next = listed.get(i + 1).day("from");
                until = until == null || next.isBefore(until) ? next : until;
            }
            if (until != null && !until.isAfter(from)) {
                throw InvalidDocumentException.of(
                        FindingCode.SPAN_ENDS_BEFORE_START,
                        fields.any("from").place(),
                        Map.of("record", WORDING, "from", from, "until", until));
            }
            String source = fields.text("source");
            Condition requires = Condition.allOf(conditions(fields, "requires", WORDING));
            fields.close();
            wordings.add(new Wording(new DateSpan(from, until), source, requires));
        }
        return wordings;
    }

    private static List<Condition> conditions(Fields owner, String name, Text what) {
        return nonEmpty(owner, name, what).stream()
                .map(GroundsReader::condition)
                .toList();
    }

    private static Condition condition(Node node) {
        Fields fields = Fields.of(node, CONDITION);
        List<String> operators = OPERATORS.stream().filter(fields::has).toList();
        if (operators.size() != 1) {
            throw InvalidDocumentException.of(
                    FindingCode.POLICY_NOT_ONE_OPERATOR,
                    node.place(),
                    Map.of(
                            "operators",
                            String.join(", ", OPERATORS),
                            "has",
                            operators.isEmpty() ? Text.of("none", "ingen") : String.join(", ", operators)));
        }
        String operator = operators.get(0);
        Condition condition = switch (operator) {
            case "allOf" -> Condition.allOf(conditions(fields, operator, CONDITION));
            case "anyOf" -> Condition.anyOf(conditions(fields, operator, CONDITION));
            case "not" -> Condition.not(condition(fields.any(operator)));
            case "fact" -> Condition.fact(fields.word(DisclosureFact.class, operator));
            case "number" -> number(fields);
            case "stage" -> Condition.stage(words(fields, operator, OffenceStage.class));
            case "secrecy" -> secrecy(fields.object(operator));
            case "recipient" -> Condition.recipient(words(fields, operator, AuthorityBranch.class));
            case "discloser" -> Condition.discloser(words(fields, operator, AuthorityBranch.class));
            case "purpose" -> Condition.purpose(words(fields, operator, DisclosurePurpose.class));
            case "content" -> Condition.content(words(fields, operator, DisclosureContent.class));
            default -> flag(fields, operator);
        };
        fields.close();
        return condition;
    }

    /** A precondition that takes nothing: its value is true. */
    private static Condition flag(Fields fields, String operator) {
        Condition condition = switch (operator) {
            case "recipientIsAuthority" -> Condition.recipientIsAuthority();
            case "discloserIsAuthority" -> Condition.discloserIsAuthority();
            case "offenceData" -> Condition.offenceData();
            case "waiver" -> Condition.waiver();
            default -> Condition.duty();
        };
        return fields.truth(operator) ? condition : Condition.not(condition);
    }

    private static Condition number(Fields fields) {
        DisclosureNumber number = fields.word(DisclosureNumber.class, "number");
        if (fields.has("below")) {
            return new NumberCondition(number, NumberCondition.Operator.BELOW, List.of(fields.number("below")));
        }
        if (fields.has("oneOf")) {
            List<Integer> values = nonEmpty(fields, "oneOf", CONDITION).stream()
                    .map(GroundsReader::whole)
                    .toList();
            return new NumberCondition(number, NumberCondition.Operator.ONE_OF, values);
        }
        return new NumberCondition(number, NumberCondition.Operator.AT_LEAST, List.of(fields.number("atLeast")));
    }

    private static int whole(Node node) {
        if (node instanceof NumberNode number && number.toInt().isPresent()) {
            return number.toInt().getAsInt();
        }
        throw refuse(
                FindingCode.WRONG_TYPE,
                node,
                "oneOf",
                CONDITION,
                Map.of("expected", NumberNode.KIND, "actual", node.kind()));
    }

    private static Condition secrecy(Fields fields) {
        @Nullable Provisions only = fields.has("only") ? provisions(fields, "only") : null;
        Provisions except = fields.has("except") ? provisions(fields, "except") : new Provisions(List.of());
        SecrecyCondition.@Nullable Chapters chapters =
                fields.has("chapters") ? chapters(fields.object("chapters")) : null;
        boolean none = fields.has("none") && fields.truth("none");
        fields.close();
        return new SecrecyCondition(only, except, chapters, none);
    }

    private static SecrecyCondition.Chapters chapters(Fields fields) {
        SecrecyCondition.Chapters chapters =
                new SecrecyCondition.Chapters(fields.number("first"), fields.number("last"));
        fields.close();
        return chapters;
    }

    private static Provisions provisions(Fields fields, String name) {
        List<String> entries = new ArrayList<>();
        for (Node node : nonEmpty(fields, name, CONDITION)) {
            String entry = text(node, name, CONDITION);
            if (!Pattern.matches(Provisions.FORM, entry)) {
                throw refuse(
                        FindingCode.UNKNOWN_VALUE, node, name, CONDITION, Map.of("allowed", "26:1, 25:1-5, 31:1/1"));
            }
            entries.add(entry);
        }
        return new Provisions(entries);
    }

    private static <E extends Enum<E>> Set<E> words(Fields fields, String name, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        for (Node node : nonEmpty(fields, name, CONDITION)) {
            String word = text(node, name, CONDITION);
            String allowed = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            E constant = Stream.of(type.getEnumConstants())
                    .filter(each -> each.name().equals(word))
                    .findFirst()
                    .orElseThrow(
                            () -> refuse(FindingCode.UNKNOWN_VALUE, node, name, CONDITION, Map.of("allowed", allowed)));
            if (!words.add(constant)) {
                throw refuse(FindingCode.REPEATED_ENTRY, node, name, CONDITION, Map.of());
            }
        }
        return Collections.unmodifiableSet(words);
    }

    private static List<Node> nonEmpty(Fields fields, String name, Text what) {
        List<Node> nodes = fields.list(name);
        if (nodes.isEmpty()) {
            throw refuse(FindingCode.EMPTY_LIST, fields.any(name), name, what, Map.of());
        }
        return nodes;
    }

    private static String text(Node node, String name, Text what) {
        if (node instanceof TextNode text) {
            return text.text();
        }
        throw refuse(
                FindingCode.WRONG_TYPE, node, name, what, Map.of("expected", TextNode.KIND, "actual", node.kind()));
    }

    private static InvalidDocumentException refuse(
            FindingCode code, Node node, String member, Text what, Map<String, ?> more) {
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put("member", member);
        arguments.put("record", what);
        return InvalidDocumentException.of(code, node.place(), arguments);
    }
}
