// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.gvi.model.document.Node;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Unit;
import se.gvi.rules.reason.Basis;

/**
 * Reads the sources and the parameters of a policy, and finds a parameter again where a rule refers to it. A parameter
 * that something is wrong with keeps its name, so that what refers to it is not reported as well.
 */
final class ParameterReader {

    private static final int HIGHEST = 100_000;
    private static final Text POLICY = Text.of("the policy", "policyn");
    private static final Text SOURCE = Text.of("the source", "källan");
    private static final Text PARAMETER = Text.of("the parameter", "parametern");
    private static final Text VALUE = Text.of("the value", "värdet");

    private final ValidationReport.Collector report;
    private final Map<String, PolicySource> sources = new LinkedHashMap<>();
    private final Map<String, PolicyParameter> parameters = new LinkedHashMap<>();
    private final Map<String, Node> named = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean sourcesKnown;

    ParameterReader(ValidationReport.Collector report) {
        this.report = report;
    }

    void read(Members policy) {
        Optional<List<Node>> listed = policy.list("sources");
        sourcesKnown = listed.isPresent();
        listed.orElse(List.of()).forEach(this::source);
        policy.list("parameters").orElse(List.of()).forEach(this::parameter);
    }

    List<PolicySource> sources() {
        return List.copyOf(sources.values());
    }

    List<PolicyParameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameter that the member {@code parameter} names, if its unit is one of those that fit. */
    Optional<PolicyParameter> named(Members reference, Set<Unit> fit) {
        Optional<String> name = reference.text("parameter");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        used.add(name.get());
        if (!named.containsKey(name.get())) {
            reference.find(
                    FindingCode.POLICY_UNKNOWN_PARAMETER,
                    reference.place("parameter"),
                    Map.of("parameter", name.get()));
        }
        Optional<PolicyParameter> parameter = Optional.ofNullable(parameters.get(name.get()));
        if (parameter.isPresent() && !fit.contains(parameter.get().unit())) {
            reference.find(
                    FindingCode.POLICY_WRONG_UNIT,
                    reference.place("parameter"),
                    Map.of(
                            "parameter", name.get(),
                            "unit", parameter.get().unit().word(),
                            "fit", fit.stream().map(Unit::word).sorted().collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        return parameter;
    }

    /** Reports parameters that nothing refers to; that is known only if every rule could be read. */
    void reportUnused() {
        if (report.hasErrors()) {
            report.notRun("whether every parameter of the policy is used");
            return;
        }
        named.forEach((name, node) -> {
            if (!used.contains(name)) {
                report.add(
                        new Finding(FindingCode.POLICY_UNUSED_PARAMETER, node.place(), "", Map.of("parameter", name)));
            }
        });
    }

    private void source(Node node) {
        Members.of(node, SOURCE, "sources", report).ifPresent(members -> {
            Optional<String> id = members.text("id");
            Optional<String> title = members.text("title");
            Optional<String> url = members.optionalText("url");
            members.close();
            if (id.isPresent()
                    && sources.putIfAbsent(
                                    id.get(), new PolicySource(id.get(), title.orElse(id.get()), url.orElse(null)))
                            != null) {
                repeated(members, "sources");
            }
        });
    }

    private static void repeated(Members members, String list) {
        members.find(FindingCode.REPEATED_ENTRY, members.place("id"), Map.of("member", list, "record", POLICY));
    }

    private void parameter(Node node) {
        Members.of(node, PARAMETER, "parameters", report).ifPresent(members -> {
            Optional<String> id = members.text("id");
            Optional<Unit> unit = members.unit("unit");
            Optional<Text> meaning = members.bilingual("meaning");
            Optional<Text> open = members.has("open") ? members.bilingual("open") : Optional.empty();
            List<ParameterValue> values = values(members, id.orElse("?"), unit);
            members.close();
            if (id.isPresent() && named.putIfAbsent(id.get(), node) != null) {
                repeated(members, "parameters");
            } else if (id.isPresent()
                    && unit.isPresent()
                    && meaning.isPresent()
                    && (open.isPresent() || !values.isEmpty())) {
                parameters.put(
                        id.get(), new PolicyParameter(id.get(), unit.get(), meaning.get(), values, open.orElse(null)));
            }
        });
    }

    private List<ParameterValue> values(Members members, String parameter, Optional<Unit> unit) {
        List<ParameterValue> values = new ArrayList<>();
        boolean none = members.has("open") && !members.has("values");
        for (Node node : none ? List.<Node>of() : members.entries("values")) {
            value(node, parameter, unit).ifPresent(value -> {
                reportOverlap(members, node, parameter, value, values);
                values.add(value);
            });
        }
        values.sort(Comparator.comparing(value -> value.validity().from()));
        return values;
    }

    private static void reportOverlap(
            Members members, Node node, String parameter, ParameterValue value, List<ParameterValue> before) {
        before.stream()
                .map(ParameterValue::validity)
                .filter(value.validity()::overlaps)
                .map(other -> latest(value.validity().from(), other.from()))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> members.find(
                        FindingCode.POLICY_VALUES_OVERLAP, node, Map.of("parameter", parameter, "date", day)));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<ParameterValue> value(Node node, String parameter, Optional<Unit> unit) {
        return Members.of(node, VALUE, "values", report).flatMap(members -> {
            Optional<Integer> number = members.number("value", 1, HIGHEST);
            Optional<Integer> of = unit.filter(Unit.SHARE::equals).isPresent()
                    ? members.number("of", number.orElse(1), HIGHEST)
                    : Optional.of(1);
            Optional<LocalDate> from = members.date("from");
            Optional<LocalDate> until = members.optionalDate("until");
            Optional<Basis> basis = basis(members, parameter);
            members.close();
            Optional<DateSpan> validity = from.flatMap(first -> span(members, parameter, first, until));
            return number.isPresent() && of.isPresent() && validity.isPresent() && basis.isPresent()
                    ? Optional.of(new ParameterValue(number.get(), of.get(), validity.get(), basis.get()))
                    : Optional.empty();
        });
    }

    private static Optional<DateSpan> span(
            Members members, String parameter, LocalDate from, Optional<LocalDate> until) {
        try {
            return Optional.of(new DateSpan(from, until.orElse(null)));
        } catch (InvalidValueException reversed) {
            Map<String, Object> arguments = new TreeMap<>(reversed.arguments());
            arguments.put("record", Text.of("the parameter " + parameter, "parametern " + parameter));
            members.find(reversed.code(), members.place("until"), arguments);
            return Optional.empty();
        }
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
        Optional<String> id = members.text("published");
        Optional<PolicySource> source = id.map(sources::get);
        if (id.isPresent() && source.isEmpty() && sourcesKnown) {
            members.find(FindingCode.POLICY_UNKNOWN_SOURCE, members.place("published"), Map.of("source", id.get()));
        }
        return source.map(found -> Basis.published(Text.same(found.title())));
    }
}
