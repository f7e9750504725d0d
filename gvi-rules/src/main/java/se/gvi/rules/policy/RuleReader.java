// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Parameter;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.criterion.Unit;

/** Reads compositions of criteria. Every composition is an object with one operator and, if it likes, a title. */
final class RuleReader {

    private static final String NOTIFIED = "group.notified";
    private static final List<String> OPERATORS = List.of("criterion", "allOf", "anyOf", "atLeast", "points", "not");
    private static final Text RULE = Text.of("the rule", "regeln");

    private final Criteria criteria;
    private final Map<String, PolicyParameter> parameters;
    private final ValidationReport.Collector report;
    private final Set<String> used = new HashSet<>();

    RuleReader(Criteria criteria, Map<String, PolicyParameter> parameters, ValidationReport.Collector report) {
        this.criteria = criteria;
        this.parameters = parameters;
        this.report = report;
    }

    /** The parameters that any rule referred to. */
    Set<String> used() {
        return used;
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
                        FindingCode.POLICY_EMPTY_COMPOSITION,
                        node,
                        Map.of(
                                "what",
                                RULE,
                                "needs",
                                "1 (" + String.join(", ", OPERATORS) + ")",
                                "has",
                                operators.size()));
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
            case "atLeast" ->
                members.required(operator)
                        .flatMap(node -> Members.of(node, RULE, operator, report))
                        .flatMap(inner -> atLeast(inner, tests));
            default ->
                members.required(operator)
                        .flatMap(node -> Members.of(node, RULE, operator, report))
                        .flatMap(inner -> points(inner, tests));
        };
    }

    /** Empty unless there are rules and nothing is wrong with any of them. */
    private Optional<List<Rule>> several(Members members, String name, RecordKind tests) {
        List<Node> nodes = members.list(name, true);
        if (nodes.isEmpty()) {
            tooFew(members, name, 1, 0);
            return Optional.empty();
        }
        List<Rule> rules =
                nodes.stream().flatMap(node -> read(node, tests).stream()).toList();
        return rules.size() == nodes.size() ? Optional.of(rules) : Optional.empty();
    }

    private static void tooFew(Members members, String what, int needs, int has) {
        members.find(
                FindingCode.POLICY_EMPTY_COMPOSITION, members.node(), Map.of("what", what, "needs", needs, "has", has));
    }

    private Optional<Rule> atLeast(Members members, RecordKind tests) {
        Optional<PolicyParameter> needed = parameter(members);
        Optional<List<Rule>> rules = several(members, "of", tests);
        members.close();
        if (needed.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        int most = needed.get().values().stream()
                .mapToInt(ParameterValue::number)
                .max()
                .orElse(1);
        if (most > rules.get().size()) {
            tooFew(members, "atLeast", most, rules.get().size());
            return Optional.empty();
        }
        return Optional.of(new AtLeastRule(needed.get(), rules.get()));
    }

    private Optional<Rule> points(Members members, RecordKind tests) {
        Optional<PolicyParameter> threshold = parameter(members);
        List<Node> nodes = members.list("of", true);
        members.close();
        if (nodes.isEmpty()) {
            tooFew(members, "points", 1, 0);
        }
        List<PointsRule.Part> parts = new ArrayList<>();
        for (Node node : nodes) {
            Members.of(node, RULE, "points", report).ifPresent(part -> {
                Optional<PolicyParameter> gives = parameter(part);
                Optional<Rule> when = part.required("when").flatMap(rule -> read(rule, tests));
                part.close();
                if (gives.isPresent() && when.isPresent()) {
                    parts.add(new PointsRule.Part(gives.get(), when.get()));
                }
            });
        }
        return threshold.isPresent() && !parts.isEmpty() && parts.size() == nodes.size()
                ? Optional.of(new PointsRule(threshold.get(), List.copyOf(parts)))
                : Optional.empty();
    }

    /** The parameter that the member {@code parameter} names. */
    private Optional<PolicyParameter> parameter(Members members) {
        Optional<String> name = members.text("parameter");
        if (name.isPresent() && !parameters.containsKey(name.get())) {
            members.find(
                    FindingCode.POLICY_UNKNOWN_PARAMETER,
                    members.node().member("parameter").orElseThrow(),
                    Map.of("parameter", name.get()));
        }
        name.ifPresent(used::add);
        return name.map(parameters::get);
    }

    private Optional<Rule> ask(Members members, RecordKind tests) {
        Optional<String> name = members.text("criterion");
        Optional<Members> with = members.optional("with").flatMap(node -> Members.of(node, RULE, "with", report));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Criterion> criterion = criteria.find(name.get());
        Node place = members.node().member("criterion").orElseThrow();
        if (criterion.isEmpty()) {
            String all = criteria.definitions().stream()
                    .map(definition -> definition.id())
                    .filter(id -> id.startsWith(name.get().replaceAll("\\..*", "")))
                    .collect(Collectors.joining(", "));
            members.find(
                    FindingCode.POLICY_UNKNOWN_CRITERION,
                    place,
                    Map.of(
                            "criterion",
                            name.get(),
                            "hint",
                            all.isEmpty()
                                    ? Text.of("docs/criteria.md lists them.", "docs/criteria.md räknar upp dem.")
                                    : Text.of("Maybe one of " + all + ".", "Kanske något av " + all + ".")));
            return Optional.empty();
        }
        if (criterion.get().definition().asks() != tests) {
            members.find(
                    FindingCode.POLICY_WRONG_SUBJECT,
                    place,
                    Map.of(
                            "criterion", name.get(),
                            "asks", criterion.get().definition().asks().label(),
                            "tests", tests.label()));
            return Optional.empty();
        }
        return bindings(criterion.get(), members, with).map(bindings -> new AskRule(criterion.get(), bindings));
    }

    private Optional<List<Binding>> bindings(Criterion criterion, Members members, Optional<Members> with) {
        List<Parameter<?>> takes = criterion.definition().parameters();
        List<Binding> bindings = new ArrayList<>();
        for (Parameter<?> parameter : takes) {
            Optional<Node> given = with.flatMap(arguments -> arguments.optional(parameter.name()));
            if (given.isEmpty()) {
                bad(members, criterion, parameter.name(), members.node(), Text.of("it is missing", "det saknas"));
            } else {
                bind(criterion, members, parameter, given.get()).ifPresent(bindings::add);
            }
        }
        with.ifPresent(Members::close);
        return bindings.size() == takes.size() ? Optional.of(bindings) : Optional.empty();
    }

    private static void bad(Members members, Criterion criterion, String argument, Node place, Text problem) {
        members.find(
                FindingCode.POLICY_BAD_ARGUMENT,
                place,
                Map.of("criterion", criterion.definition().id(), "argument", argument, "problem", problem));
    }

    private Optional<Binding> bind(Criterion criterion, Members members, Parameter<?> takes, Node given) {
        if (takes instanceof Parameter.Words<?> words) {
            return words(criterion, members, words, given);
        }
        if (!(given instanceof ObjectNode)) {
            bad(
                    members,
                    criterion,
                    takes.name(),
                    given,
                    Text.of(
                            "numbers are parameters of the policy, written {\"parameter\": \"…\"}",
                            "tal är parametrar i policyn, skrivna {\"parameter\": \"…\"}"));
            return Optional.empty();
        }
        Members reference = Members.of(given, RULE, takes.name(), report).orElseThrow();
        Optional<PolicyParameter> parameter = parameter(reference);
        reference.close();
        if (parameter.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = parameter.get().unit();
        boolean isTime = unit != Unit.COUNT && unit != Unit.POINTS;
        if (takes instanceof Parameter.Time time && isTime) {
            return Optional.of(new Binding.Length(time, parameter.get()));
        }
        if (takes instanceof Parameter.Number number && unit == Unit.COUNT) {
            return Optional.of(new Binding.Count(number, parameter.get()));
        }
        bad(
                members,
                criterion,
                takes.name(),
                given,
                Text.of("the unit " + unit.word() + " does not fit", "enheten " + unit.word() + " passar inte"));
        return Optional.empty();
    }

    private static <E extends Enum<E>> Optional<Binding> words(
            Criterion criterion, Members members, Parameter.Words<E> takes, Node given) {
        Map<String, E> allowed =
                Stream.of(takes.type().getEnumConstants()).collect(Collectors.toMap(Enum::name, constant -> constant));
        Set<E> chosen = EnumSet.noneOf(takes.type());
        boolean good = given instanceof ListNode;
        if (given instanceof ListNode list) {
            for (Node word : list) {
                good &= word instanceof TextNode text
                        && allowed.containsKey(text.text())
                        && chosen.add(allowed.get(text.text()));
            }
        }
        if (!good || chosen.isEmpty()) {
            String words =
                    Stream.of(takes.type().getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            bad(
                    members,
                    criterion,
                    takes.name(),
                    given,
                    Text.of(
                            "it is a list of one or more of " + words,
                            "det är en lista av ett eller flera av " + words));
            return Optional.empty();
        }
        return Optional.of(new Binding.Listed<>(takes, Sets.immutableEnumSet(chosen), Terms.list(chosen)));
    }
}
