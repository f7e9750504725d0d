// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Unit;

/** Reads compositions of criteria. Every composition is an object with one operator and, if it likes, a title. */
final class RuleReader {

    private static final String NOTIFIED = "group.notified";
    private static final List<String> OPERATORS = List.of("criterion", "allOf", "anyOf", "atLeast", "points", "not");
    private static final Set<Unit> COUNT = Sets.immutableEnumSet(Unit.COUNT);
    private static final Set<Unit> POINTS = Sets.immutableEnumSet(Unit.POINTS);
    private static final Text RULE = Text.of("the rule", "regeln");

    private final Criteria criteria;
    private final ParameterReader parameters;
    private final ArgumentReader arguments;
    private final ValidationReport.Collector report;

    RuleReader(Criteria criteria, ParameterReader parameters, ValidationReport.Collector report) {
        this.criteria = criteria;
        this.parameters = parameters;
        this.arguments = new ArgumentReader(parameters, report);
        this.report = report;
    }

    /** Tells whether a rule can only be met for a group that has been told. */
    static boolean requiresNotice(Rule rule) {
        if (rule instanceof AskRule ask) {
            return ask.criterion().definition().id().equals(NOTIFIED);
        }
        if (rule instanceof TitledRule titled) {
            return requiresNotice(titled.rule());
        }
        return rule instanceof AllOfRule all && all.rules().stream().anyMatch(RuleReader::requiresNotice);
    }

    /** Reads a rule about individuals or about groups, or reports what is wrong with it. */
    Optional<Rule> read(Node node, RecordKind tests) {
        return Members.of(node, RULE, "rule", report).flatMap(members -> {
            Optional<Text> title = members.has("title") ? members.bilingual("title") : Optional.empty();
            List<String> operators = OPERATORS.stream().filter(members::has).toList();
            if (operators.size() != 1) {
                members.find(
                        FindingCode.POLICY_NOT_ONE_OPERATOR,
                        node,
                        Map.of("operators", String.join(", ", OPERATORS), "has", operators.size()));
                return Optional.empty();
            }
            Optional<Rule> rule = operator(operators.get(0), members, tests);
            members.close();
            return title.isPresent() ? rule.map(untitled -> new TitledRule(title.get(), untitled)) : rule;
        });
    }

    private Optional<Rule> operator(String operator, Members members, RecordKind tests) {
        return switch (operator) {
            case "criterion" -> ask(members, tests);
            case "allOf" -> several(members, operator, tests).map(AllOfRule::new);
            case "anyOf" -> several(members, operator, tests).map(AnyOfRule::new);
            case "not" ->
                members.required(operator).flatMap(node -> read(node, tests)).map(NotRule::new);
            case "atLeast" -> members.object(operator).flatMap(inner -> atLeast(inner, tests));
            default -> members.object(operator).flatMap(inner -> points(inner, tests));
        };
    }

    /** Empty unless there are rules and nothing is wrong with any of them. */
    private Optional<List<Rule>> several(Members members, String name, RecordKind tests) {
        Optional<List<Node>> nodes = members.list(name);
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        if (nodes.get().isEmpty()) {
            tooFew(members, name, Text.of("at least 1 rule", "minst 1 regel"), Text.of("none", "ingen"));
        }
        List<Rule> rules =
                nodes.get().stream().flatMap(node -> read(node, tests).stream()).toList();
        return !rules.isEmpty() && rules.size() == nodes.get().size() ? Optional.of(rules) : Optional.empty();
    }

    private static void tooFew(Members members, String what, Text needs, Text has) {
        members.find(
                FindingCode.POLICY_EMPTY_COMPOSITION, members.node(), Map.of("what", what, "needs", needs, "has", has));
    }

    private Optional<Rule> atLeast(Members members, RecordKind tests) {
        Optional<PolicyParameter> needed = parameters.named(members, COUNT);
        Optional<List<Rule>> rules = several(members, "of", tests);
        members.close();
        if (needed.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        int most = needed.get().values().stream()
                .mapToInt(ParameterValue::number)
                .max()
                .orElse(0);
        int has = rules.get().size();
        if (most > has) {
            tooFew(members, "atLeast", Text.of(most + " rules", most + " regler"), Text.same(Integer.toString(has)));
            return Optional.empty();
        }
        return Optional.of(new AtLeastRule(members.node().place().pointer(), needed.get(), rules.get()));
    }

    private Optional<Rule> points(Members members, RecordKind tests) {
        Optional<PolicyParameter> threshold = parameters.named(members, POINTS);
        Optional<List<Node>> nodes = members.list("of");
        members.close();
        List<PointsRule.Part> parts = new ArrayList<>();
        for (Node node : nodes.orElse(List.of())) {
            Members.of(node, RULE, "of", report)
                    .flatMap(part -> part(part, tests))
                    .ifPresent(parts::add);
        }
        if (nodes.isEmpty() || parts.size() < nodes.get().size() || threshold.isEmpty()) {
            return Optional.empty();
        }
        PointsRule rule = new PointsRule(members.node().place().pointer(), threshold.get(), List.copyOf(parts));
        Optional<PointsRule.Values> unreachable = rule.outOfReach();
        unreachable.ifPresent(values -> tooFew(
                members,
                "points",
                Unit.POINTS.say(values.threshold().number()),
                Text.of("at most " + values.sum(), "högst " + values.sum())));
        return unreachable.isPresent() ? Optional.empty() : Optional.of(rule);
    }

    private Optional<PointsRule.Part> part(Members members, RecordKind tests) {
        Optional<PolicyParameter> gives = parameters.named(members, POINTS);
        Optional<Rule> when = members.required("when").flatMap(rule -> read(rule, tests));
        members.close();
        return gives.isPresent() && when.isPresent()
                ? Optional.of(new PointsRule.Part(gives.get(), when.get()))
                : Optional.empty();
    }

    private Optional<Rule> ask(Members members, RecordKind tests) {
        Optional<String> name = members.text("criterion");
        Optional<Criterion> criterion = name.flatMap(criteria::find);
        if (criterion.isEmpty()) {
            members.has("with");
            name.ifPresent(id -> members.find(
                    FindingCode.POLICY_UNKNOWN_CRITERION,
                    members.place("criterion"),
                    Map.of("criterion", id, "hint", hint(id))));
            return Optional.empty();
        }
        Definition definition = criterion.get().definition();
        if (definition.asks() != tests) {
            members.find(
                    FindingCode.POLICY_WRONG_SUBJECT,
                    members.place("criterion"),
                    Map.of(
                            "criterion", definition.id(),
                            "asks", definition.asks().label(),
                            "tests", tests.label()));
        }
        return arguments
                .read(criterion.get(), members)
                .filter(bindings -> definition.asks() == tests)
                .map(bindings -> new AskRule(criterion.get(), bindings));
    }

    /** The criteria that share the word before or after the dot. */
    private Text hint(String name) {
        List<String> words = List.of(name.split("\\.", -1));
        String alike = criteria.definitions().stream()
                .map(Definition::id)
                .filter(id -> List.of(id.split("\\.", -1)).stream().anyMatch(words::contains))
                .collect(Collectors.joining(", "));
        return alike.isEmpty()
                ? Text.of("docs/criteria.md lists them.", "docs/criteria.md räknar upp dem.")
                : Text.of("Maybe one of " + alike + ".", "Kanske något av " + alike + ".");
    }
}
