// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.rules.policy.InvalidPolicyException;

/** Runs one case: {@code {"case": …, "given" or "situation": …, "ask": …, "expect": …}}. */
final class ConformanceCase {

    private static final Text CASE = Text.of("the case", "fallet");

    private ConformanceCase() {}

    static CaseResult run(String file, String json) {
        String title = "";
        try {
            Fields document = Fields.parse(json, CASE);
            title = document.text("case");
            return new CaseResult(file, title, null, deviations(document));
        } catch (IllegalArgumentException | InvalidSituationException | InvalidPolicyException unreadable) {
            return new CaseResult(file, title, unreadable.getMessage(), List.of());
        }
    }

    private static List<Deviation> deviations(Fields document) {
        Fields ask = document.object("ask");
        Ask kind = Asks.kindOf(ask);
        Map<String, Object> answer = kind.answer(new Asked(document, ask));
        ask.close();
        Map<String, Object> expected = new TreeMap<>(kind.unlessSaid());
        document.object("expect")
                .node()
                .forEach(member -> expected.put(member.name(), CanonicalJson.value(member.value())));
        document.close();
        requireExpected(kind, expected);
        List<Deviation> deviations = new ArrayList<>();
        expected.forEach((member, value) -> {
            if (!answer.containsKey(member)) {
                throw new IllegalArgumentException("expect has the unknown member \"" + member + "\". Use some of "
                        + String.join(", ", new TreeSet<>(answer.keySet())) + ".");
            }
            String actual = written(answer.get(member));
            String wanted = written(value);
            if (!actual.equals(wanted)) {
                deviations.add(new Deviation(member, wanted, actual));
            }
        });
        return deviations;
    }

    private static void requireExpected(Ask kind, Map<String, Object> expected) {
        for (String required : kind.required()) {
            if (!expected.containsKey(required)) {
                throw new IllegalArgumentException("expect has no \"" + required + "\". Say what is expected of it.");
            }
        }
    }

    /** The canonical form; lists of texts are sets and sorted. */
    private static String written(Object value) {
        return CanonicalJson.of(sorted(value));
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> sorted(entry.getValue())));
        }
        if (!(value instanceof List<?> list)) {
            return value;
        }
        return list.stream().allMatch(String.class::isInstance)
                ? list.stream().sorted().toList()
                : list.stream().map(ConformanceCase::sorted).toList();
    }
}
