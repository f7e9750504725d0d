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
import se.gvi.model.document.CanonicalJson;
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

    private final Criteria criteria;
    private final ReadLimits limits;
    private final ValidationReport.Collector report;
    private final ParameterReader parameters;
    private final RuleReader rules;

    PolicyReader(Criteria criteria, ReadLimits limits) {
        this.criteria = criteria;
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
        Practices practices = new PracticeReader(parameters, rules, report).read(members);
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
                practices,
                PolicyDocument.of(CanonicalJson.value(members.node()), criteria),
                report.report()));
    }

    private Map<Intervention, Rule> interventions(Members policy) {
        Map<Intervention, Rule> interventions = new EnumMap<>(Intervention.class);
        policy.object("interventions").ifPresent(steps -> {
            for (Intervention step : Intervention.values()) {
                steps.optionalObject(step.name())
                        .flatMap(members -> intervention(step, members))
                        .ifPresent(rule -> interventions.put(step, rule));
            }
            steps.close();
        });
        return interventions;
    }

    private Optional<Rule> intervention(Intervention step, Members members) {
        boolean focus = step == Intervention.ENFORCEMENT_FOCUS;
        RecordKind tests = focus ? RecordKind.GROUP : RecordKind.INDIVIDUAL;
        Optional<Rule> entry = members.required("entry").flatMap(node -> rules.read(node, tests));
        List<Node> nodes =
                members.has("exclusions") ? members.list("exclusions").orElse(List.of()) : List.of();
        List<Rule> exclusions =
                nodes.stream().flatMap(node -> rules.read(node, tests).stream()).toList();
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
        Set<String> names = new HashSet<>();
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
                    FindingCode.REPEATED_ENTRY, members.place("level"), Map.of("member", "levels", "record", POLICY));
        }
        return id.isPresent() && title.isPresent() && when.isPresent()
                ? Optional.of(new LevelRule(new IndicationLevel(id.get(), title.get(), rank), when.get()))
                : Optional.empty();
    }
}
