// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.document.DocumentReader;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.criterion.Criteria;

/** Reads one policy from its document, with all findings at once. */
final class PolicyReader {

    private static final String FORMAT = "gvi-policy/1";
    private static final Text POLICY = Text.of("the policy", "policyn");
    private static final Text LEVEL = Text.of("the level", "nivån");
    private static final Text ENTRY = Text.of("entry criteria", "villkor");
    private static final Text EXCLUSIONS = Text.of("no exclusion", "inget hinder");

    private final ReadLimits limits;
    private final ValidationReport.Collector report;
    private final ParameterReader parameters;
    private final RuleReader rules;

    PolicyReader(Criteria criteria, ReadLimits limits) {
        this.limits = limits;
        this.report = ValidationReport.collector(limits.findingsPerCode());
        this.parameters = new ParameterReader(report);
        this.rules = new RuleReader(criteria, parameters, report);
    }

    Policies.Reading read(InputStream in) throws IOException {
        Optional<Policy> policy = DocumentReader.parse(in, limits, report)
                .flatMap(root -> Members.of(root, POLICY, "policy", report))
                .flatMap(this::policy);
        return new Policies.Reading(policy, report.report());
    }

    private Optional<Policy> policy(Members members) {
        Optional<String> format = members.text("format");
        if (format.isPresent() && !format.get().equals(FORMAT)) {
            members.find(FindingCode.FORMAT_NOT_SUPPORTED, members.place("format"), Map.of("expected", FORMAT));
        }
        Optional<String> id = members.text("id");
        Optional<String> version = members.text("version");
        Optional<Text> title = members.bilingual("title");
        Optional<Text> about = members.bilingual("about");
        parameters.read(members);
        Map<Intervention, Rule> interventions = interventions(members);
        Map<RiskSide, List<LevelRule>> risk = risk(members);
        members.close();
        parameters.reportUnused();
        if (report.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Policy(
                new PolicyRef(id.orElseThrow(), version.orElseThrow(), title.orElseThrow()),
                about.orElseThrow(),
                parameters.sources(),
                parameters.parameters(),
                interventions,
                risk,
                report.report()));
    }

<<<<<<< HEAD
    private Map<Intervention, Rule> interventions(Members policy) {
        Map<Intervention, Rule> interventions = new EnumMap<>(Intervention.class);
        policy.object("interventions").ifPresent(steps -> {
            for (Intervention step : Intervention.values()) {
                steps.optionalObject(step.name())
                        .flatMap(members -> intervention(step, members))
                        .ifPresent(rule -> interventions.put(step, rule));
=======
    private void source(Node node) {
        Members.of(node, Text.of("the source", "källan"), "sources", report).ifPresent(members -> {
            Optional<String> id = members.text("id");
            Optional<String> title = members.text("title");
            Optional<String> url = members.optionalText("url");
            members.close();
            if (id.isPresent() && title.isPresent()) {
                PolicySource before =
                        sources.putIfAbsent(id.get(), new PolicySource(id.get(), title.get(), url.orElse(null)));
                if (before != null) {
                    duplicate(members, "source " + id.get(), "källan " + id.get());
                }
>>>>>>> 4f373c49f9d289519749f056456e369a7dcd0369
            }
            steps.close();
        });
        return interventions;
    }

<<<<<<< HEAD
    private Optional<Rule> intervention(Intervention step, Members members) {
        boolean focus = step == Intervention.ENFORCEMENT_FOCUS;
        RecordKind tests = focus ? RecordKind.GROUP : RecordKind.INDIVIDUAL;
        Optional<Rule> entry = members.required("entry").flatMap(node -> rules.read(node, tests));
        List<Node> nodes = members.has("exclusions") ? members.list("exclusions").orElse(List.of()) : List.of();
        List<Rule> exclusions =
                nodes.stream().flatMap(node -> rules.read(node, tests).stream()).toList();
=======
    private static void duplicate(Members members, String en, String sv) {
        members.find(FindingCode.DUPLICATE_ID, members.node(), Map.of("record", Text.of(en, sv)));
    }

    private void parameter(Node node) {
        Members.of(node, Text.of("the parameter", "parametern"), "parameters", report)
                .ifPresent(members -> {
                    Optional<String> id = members.text("id");
                    Optional<Unit> unit = unit(members);
                    Optional<Text> meaning = members.bilingual("meaning");
                    String name = id.orElse("?");
                    List<ParameterValue> values = new ArrayList<>();
                    members.list("values", true)
                            .forEach(value -> value(value, name).ifPresent(values::add));
                    members.close();
                    values.sort(Comparator.comparing(value -> value.validity().from()));
                    reportOverlaps(members, name, values);
                    // A parameter with something wrong is still known by its name, so that what refers to it is not
                    // reported as well.
                    PolicyParameter parameter =
                            new PolicyParameter(name, unit.orElse(Unit.COUNT), meaning.orElse(Text.same(name)), values);
                    parameterNodes.put(name, node);
                    if (parameters.putIfAbsent(name, parameter) != null) {
                        duplicate(members, "parameter " + name, "parametern " + name);
                    }
                });
    }

    private static Optional<Unit> unit(Members members) {
        Optional<String> word = members.text("unit");
        for (Unit unit : Unit.values()) {
            if (word.isPresent() && unit.word().equals(word.get())) {
                return Optional.of(unit);
            }
        }
        if (word.isPresent()) {
            members.find(
                    FindingCode.UNKNOWN_VALUE,
                    members.node().member("unit").orElseThrow(),
                    Map.of(
                            "member", "unit",
                            "record", members.what(),
                            "allowed", "days, months, years, count, points"));
        }
        return Optional.empty();
    }

    private static void reportOverlaps(Members members, String parameter, List<ParameterValue> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).validity().overlaps(values.get(i - 1).validity())) {
                members.find(
                        FindingCode.POLICY_VALUES_OVERLAP,
                        members.node(),
                        Map.of(
                                "parameter",
                                parameter,
                                "date",
                                values.get(i).validity().from()));
            }
        }
    }

    private Optional<ParameterValue> value(Node node, String parameter) {
        return Members.of(node, Text.of("a value", "ett värde"), "values", report)
                .flatMap(members -> {
                    Optional<Integer> number = members.number("value", 1, 100_000);
                    Optional<LocalDate> from = members.date("from", true);
                    Optional<LocalDate> until = members.date("until", false);
                    Optional<Basis> basis = basis(members, parameter);
                    members.close();
                    if (number.isEmpty() || from.isEmpty() || basis.isEmpty()) {
                        return Optional.empty();
                    }
                    try {
                        DateSpan validity = new DateSpan(from.get(), until.orElse(null));
                        return Optional.of(new ParameterValue(number.get(), validity, basis.get()));
                    } catch (InvalidValueException reversed) {
                        Map<String, Object> arguments = new TreeMap<>(reversed.arguments());
                        arguments.put("record", Text.of("the parameter " + parameter, "parametern " + parameter));
                        members.find(reversed.code(), node, arguments);
                        return Optional.empty();
                    }
                });
    }

    private Optional<Basis> basis(Members members, String parameter) {
        boolean published = members.has("published");
        boolean local = members.has("local");
        if (published == local) {
            members.find(FindingCode.POLICY_MISSING_BASIS, members.node(), Map.of("parameter", parameter));
            return Optional.empty();
        }
        if (local) {
            return members.bilingual("local").map(Basis::local);
        }
        Optional<String> source = members.text("published");
        if (source.isPresent() && !sources.containsKey(source.get())) {
            members.find(
                    FindingCode.POLICY_UNKNOWN_SOURCE,
                    members.node().member("published").orElseThrow(),
                    Map.of("source", source.get()));
            return Optional.empty();
        }
        return source.map(sources::get).map(found -> Basis.published(Text.same(found.title())));
    }

    private Optional<Rule> intervention(Intervention step, Members members, RuleReader rules) {
        RecordKind tests = step == Intervention.ENFORCEMENT_FOCUS ? RecordKind.GROUP : RecordKind.INDIVIDUAL;
        Optional<Node> entryNode = members.required("entry");
        Optional<Rule> entry = entryNode.flatMap(node -> rules.read(node, tests));
        List<Rule> exclusions = members.list("exclusions", false).stream()
                .flatMap(node -> rules.read(node, tests).stream())
                .toList();
>>>>>>> 4f373c49f9d289519749f056456e369a7dcd0369
        members.close();
        if (focus && entry.isPresent() && !RuleReader.requiresNotice(entry.get())) {
            members.find(FindingCode.POLICY_FOCUS_WITHOUT_NOTICE, members.place("entry"), Map.of());
        }
        return entry.map(rule -> new TitledRule(ENTRY, rule))
                .map(rule -> exclusions.isEmpty()
                        ? rule
                        : new AllOfRule(
                                List.of(rule, new TitledRule(EXCLUSIONS, new NotRule(new AnyOfRule(exclusions))))));
    }

    private Map<RiskSide, List<LevelRule>> risk(Members policy) {
        Map<RiskSide, List<LevelRule>> risk = new EnumMap<>(RiskSide.class);
        policy.optionalObject("risk").ifPresent(sides -> {
            for (RiskSide side : RiskSide.values()) {
                sides.optionalObject(side.name()).ifPresent(members -> risk.put(side, levels(members)));
            }
            sides.close();
        });
        return risk;
    }

    private List<LevelRule> levels(Members members) {
        List<LevelRule> levels = new ArrayList<>();
        List<Node> nodes = members.entries("levels");
        Set<String> names = new HashSet<>(Set.of(IndicationLevel.NONE.id()));
        for (int i = 0; i < nodes.size(); i++) {
            int rank = nodes.size() - i;
            Members.of(nodes.get(i), LEVEL, "levels", report)
                    .flatMap(level -> level(level, rank, names))
                    .ifPresent(levels::add);
        }
        members.close();
        return levels;
    }

    private Optional<LevelRule> level(Members members, int rank, Set<String> names) {
        Optional<String> id = members.text("level");
        Optional<Text> title = members.bilingual("title");
        Optional<Rule> when = members.required("when").flatMap(node -> rules.read(node, RecordKind.INDIVIDUAL));
        members.close();
        if (id.isPresent() && !names.add(id.get())) {
            members.find(
                    FindingCode.REPEATED_ENTRY, members.place("level"), Map.of("member", "level", "record", LEVEL));
        }
        return id.isPresent() && title.isPresent() && when.isPresent()
                ? Optional.of(new LevelRule(new IndicationLevel(id.get(), title.get(), rank), when.get()))
                : Optional.empty();
    }
}
