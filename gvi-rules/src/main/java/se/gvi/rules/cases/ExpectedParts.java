// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** What single criteria and titled rules are expected to answer, and what is expected to be missing. */
record ExpectedParts(Map<Truth, List<String>> answers, List<String> missing) {

    private static final Text DIFFERENCE =
            Text.of("{what}: expected {expected}, was {actual}", "{what}: väntat {expected}, blev {actual}");
    private static final Text NO_SUCH = Text.of(
            "{name}: the policy asks no criterion and titles no rule of that name",
            "{name}: policyn ställer inget kriterium och har ingen rubrik med det namnet");
    private static final Text NOT_MISSING = Text.of(
            "expected to be missing and is not: {fact}; missing: {others}",
            "väntades saknas och gör det inte: {fact}; saknas: {others}");
    private static final Text NOTHING = Text.of("nothing", "inget");
    private static final Text AND = Text.of(" and ", " och ");

    static Text difference(Text what, Text expected, Text actual) {
        return DIFFERENCE.with(Map.of("what", what, "expected", expected, "actual", actual));
    }

    void compare(List<Reason> reasons, List<Text> differences) {
        for (Truth truth : Truth.values()) {
            for (String name : answers.getOrDefault(truth, List.of())) {
                compare(name, truth, reasons, differences);
            }
        }
        List<Text> facts = reasons.stream()
                .flatMap(Reason::answers)
                .flatMap(answer -> answer.missing().stream())
                .map(fact -> fact.what())
                .distinct()
                .toList();
        for (String fact : missing) {
            if (facts.stream().noneMatch(text -> says(text, fact))) {
                differences.add(NOT_MISSING.with(
                        Map.of("fact", fact, "others", facts.isEmpty() ? NOTHING : join(facts, Text.same("; ")))));
            }
        }
    }

    private static void compare(String name, Truth expected, List<Reason> reasons, List<Text> differences) {
        Set<Truth> found = reasons.stream()
                .flatMap(ExpectedParts::all)
                .filter(reason -> isCalled(reason, name))
                .map(Reason::truth)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Truth.class)));
        if (found.isEmpty()) {
            differences.add(NO_SUCH.with(Map.of("name", name)));
        } else if (!found.equals(EnumSet.of(expected))) {
            differences.add(difference(
                    Text.same(name),
                    expected.label(),
                    join(found.stream().map(Truth::label).toList(), AND)));
        }
    }

    private static Stream<Reason> all(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.parts().stream().flatMap(ExpectedParts::all));
    }

    private static boolean isCalled(Reason reason, String name) {
        return reason instanceof Answer answer
                ? answer.question().criterion().equals(name)
                : reason instanceof Titled titled && says(titled.title(), name);
    }

    private static boolean says(Text text, String words) {
        return text.en().equals(words) || text.sv().equals(words);
    }

    private static Text join(List<Text> texts, Text between) {
        return Text.of(
                texts.stream().map(Text::en).collect(Collectors.joining(between.en())),
                texts.stream().map(Text::sv).collect(Collectors.joining(between.sv())));
    }
}
