// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;

/** Writes where records stand, in words. */
final class RetentionText {

    private static final Text HEAD = Text.of(
            "Retention as of {day}. It computes from recorded facts; the controller answers for it.",
            "Gallring den {day}. Uträknat ur registrerade uppgifter; den personuppgiftsansvarige svarar för den.");
    private static final Text NUMBER = Text.of("{state}: {number} ({kinds})", "{state}: {number} ({kinds})");
    private static final Text DUE = Text.of("Due by {day}: {number}", "Förfaller senast {day}: {number}");

    private RetentionText() {}

    static String summary(LocalDate asOf, List<RetentionItem> items, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD.with(Map.of("day", asOf)).in(language));
        for (RecordState state : RecordState.values()) {
            Map<RecordKind, Integer> kinds = new TreeMap<>();
            items.stream()
                    .filter(item -> item.state() == state)
                    .forEach(item -> kinds.merge(item.record().kind(), 1, Integer::sum));
            if (!kinds.isEmpty()) {
                List<String> words = kinds.entrySet().stream()
                        .map(entry -> entry.getKey().label().in(language) + " " + entry.getValue())
                        .toList();
                lines.add("  "
                        + NUMBER.with(Map.of(
                                        "state", state.label(),
                                        "number",
                                                kinds.values().stream()
                                                        .mapToInt(Integer::intValue)
                                                        .sum(),
                                        "kinds", String.join(", ", words)))
                                .in(language));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    static String due(LocalDate by, List<RetentionItem> due, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(DUE.with(Map.of("day", by, "number", due.size())).in(language));
        due.forEach(item -> lines.add("  " + item.record().label().in(language) + ": "
                + item.answer().inShort(language) + "; " + item.state().label().in(language)));
        return String.join("\n", lines) + "\n";
    }
}
