// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.rules.reason.Basis;

/** Writes the bundled policies as a page: what each asks, in words, with every number and where it comes from. */
final class PoliciesPage {

    private static final String BEGINNING = """
            # Bundled policies

            These are published programmes, composed by gvi and approved by none of them. Every number has its source, or is local: gvi's example, to be decided by the city. What a programme does not publish is left out, or left open so that the answer is undetermined. They are examples to copy and change, see [policy.md](policy.md); `gvi policy show NAME` prints one.

            In the rules below a number stands as its latest value with the name of its parameter. [criteria.md](criteria.md) tells what each criterion asks. This page is generated from the policies in `gvi-rules/src/main/resources/se/gvi/rules/policy`; cases that show what they answer are in `gvi-rules/src/test/resources/policies` and `gvi-examples/policy`.
            """;

    private final Policy policy;
    private final List<String> lines = new ArrayList<>();

    private PoliciesPage(Policy policy) {
        this.policy = policy;
    }

    static String markdown() {
        return BEGINNING
                + Policies.bundled().stream()
                        .map(id -> new PoliciesPage(Policies.bundled(id)).section())
                        .collect(Collectors.joining());
    }

    private String section() {
        line("");
        line("## " + policy.ref().id() + ": " + policy.ref().title().en());
        line("");
        line(policy.about().en());
        line("");
        line("Version " + policy.ref().version() + ". Sources:");
        line("");
        policy.sources()
                .forEach(source -> line("- " + source.id() + ": [" + source.title() + "]("
                        + source.address().orElse("") + ")"));
        for (Intervention step : policy.interventions()) {
            heading("Step " + step);
            rule(policy.rule(step), 0);
        }
        for (RiskSide side : policy.riskSides()) {
            heading("Indications of risk: " + side);
            for (LevelRule level : policy.levels(side)) {
                line("- level **" + level.level().title().en() + "**");
                rule(level.rule(), 1);
            }
        }
        practices();
        numbers();
        return String.join("\n", lines) + "\n";
    }

    private void heading(String text) {
        line("");
        line("### " + text);
        line("");
    }

    private void line(String line) {
        lines.add(line);
    }

    private void item(int depth, String text) {
        line("  ".repeat(depth) + "- " + text);
    }

    private void rule(Rule rule, int depth) {
        rule(rule, depth, "");
    }

    private void rule(Rule rule, int depth, String lead) {
        if (rule instanceof TitledRule titled) {
            rule(titled.rule(), depth, lead + "**" + titled.title().en() + "**: ");
        } else if (rule instanceof AskRule ask) {
            item(depth, lead + words(ask));
        } else if (rule instanceof AllOfRule all) {
            parts(depth, lead + "all of", all.rules());
        } else if (rule instanceof AnyOfRule any) {
            parts(depth, lead + "any of", any.rules());
        } else if (rule instanceof NotRule not) {
            parts(depth, lead + "not", List.of(not.rule()));
        } else if (rule instanceof AtLeastRule some) {
            parts(depth, lead + "at least " + number(some.needed()) + " of", some.rules());
        } else if (rule instanceof PointsRule points) {
            item(depth, lead + "at least " + number(points.threshold()) + " from");
            points.parts().forEach(part -> rule(part.rule(), depth + 1, number(part.points()) + ": "));
        }
    }

    private void parts(int depth, String text, List<Rule> rules) {
        item(depth, text);
        rules.forEach(each -> rule(each, depth + 1));
    }

    private static String words(AskRule ask) {
        String wording = ask.criterion().definition().wording().en();
        for (Binding binding : ask.bindings()) {
            String shown = binding.parameter()
                    .map(PoliciesPage::number)
                    .orElseGet(() -> ((Binding.Listed<?>) binding).text().en());
            wording = wording.replace("{" + name(binding) + "}", shown);
        }
        return wording + " (`" + ask.criterion().definition().id() + "`)";
    }

    private static String name(Binding binding) {
        if (binding instanceof Binding.Count count) {
            return count.takes().name();
        }
        return binding instanceof Binding.Length length
                ? length.takes().name()
                : ((Binding.Listed<?>) binding).takes().name();
    }

    private static String number(PolicyParameter parameter) {
        return latest(parameter).orElse("*left open*") + " (`" + parameter.id() + "`)";
    }

    private static Optional<String> latest(PolicyParameter parameter) {
        return parameter.values().isEmpty()
                ? Optional.empty()
                : Optional.of(parameter
                        .say(parameter.values().get(parameter.values().size() - 1))
                        .en());
    }

    private void practices() {
        Map<String, Optional<? extends Record>> parts = new LinkedHashMap<>();
        parts.put("incidentReview", policy.incidentReview());
        parts.put("groups", policy.groups());
        parts.put("scorecards", policy.scorecards());
        parts.put("callIn", policy.callIn());
        parts.put("notifications", policy.notifications());
        parts.put("promises", policy.promises());
        parts.put("support", policy.support());
        parts.put("review", policy.review());
        parts.forEach((name, part) -> part.ifPresent(practice -> {
            heading("The weekly work: `" + name + "`");
            members(practice, 0);
        }));
    }

    private void members(Record practice, int depth) {
        for (RecordComponent component : practice.getClass().getRecordComponents()) {
            member("`" + component.getName() + "`", value(practice, component), depth);
        }
    }

    private static Object value(Record practice, RecordComponent component) {
        try {
            return component.getAccessor().invoke(practice);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.getName(), impossible);
        }
    }

    private void member(String name, Object value, int depth) {
        if (value instanceof Rule rule) {
            rule(rule, depth, name + ": ");
        } else if (value instanceof PolicyParameter parameter) {
            item(depth, name + ": " + number(parameter));
        } else if (value instanceof Enum<?> word) {
            item(depth, name + ": `" + word.name() + "`");
        } else if (value instanceof Collection<?> many && many.stream().allMatch(Enum.class::isInstance)) {
            String all = many.stream()
                    .map(each -> (Enum<?>) each)
                    .sorted(Comparator.comparingInt(Enum::ordinal))
                    .map(each -> "`" + each.name() + "`")
                    .collect(Collectors.joining(", "));
            item(depth, name + ": " + (all.isEmpty() ? "none" : all));
        } else if (value instanceof Collection<?> many) {
            item(depth, name);
            many.forEach(each -> each(each, depth + 1));
        } else if (value instanceof Record record) {
            item(depth, name);
            members(record, depth + 1);
        } else {
            throw new IllegalStateException("The page cannot show " + name + ". Teach it to.");
        }
    }

    private void each(Object value, int depth) {
        if (value instanceof Rule rule) {
            rule(rule, depth);
        } else if (value instanceof PolicyParameter parameter) {
            item(depth, number(parameter));
        } else {
            item(depth, "each of");
            members((Record) value, depth + 1);
        }
    }

    private void numbers() {
        heading("Numbers");
        line("| number | means | value | holds | basis |");
        line("|---|---|---|---|---|");
        for (PolicyParameter parameter : policy.parameters()) {
            parameter.values().forEach(value -> line(row(parameter, value)));
        }
        List<PolicyParameter> open = policy.parameters().stream()
                .filter(parameter -> parameter.values().isEmpty())
                .toList();
        if (!open.isEmpty()) {
            heading("Left open");
            open.forEach(parameter -> item(
                    0,
                    "`" + parameter.id() + "`, "
                            + parameter.meaning().en() + ": "
                            + parameter.leftOpen().orElseThrow().en()));
        }
    }

    private static String row(PolicyParameter parameter, ParameterValue value) {
        boolean published = value.basis().kind() == Basis.Kind.PUBLISHED;
        String until = value.validity().end().map(day -> " until " + day).orElse("");
        return "| `%s` | %s | %s | from %s%s | %s: %s |"
                .formatted(
                        parameter.id(),
                        parameter.meaning().en(),
                        parameter.say(value).en(),
                        value.validity().from(),
                        until,
                        published ? "published" : "local",
                        value.basis().citation().en());
    }
}
