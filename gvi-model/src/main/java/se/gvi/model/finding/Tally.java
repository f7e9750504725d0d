// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Exact numbers of findings: per code and severity, and suppressed ones per code. */
final class Tally {

    private final Map<FindingCode, Map<Severity, Long>> shown = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, Long> suppressed = new EnumMap<>(FindingCode.class);

    void add(FindingCode code, Severity severity, long number) {
        shown.computeIfAbsent(code, each -> new EnumMap<>(Severity.class)).merge(severity, number, Long::sum);
    }

    void suppress(FindingCode code, long number) {
        suppressed.merge(code, number, Long::sum);
    }

    /** Takes one away that was added. */
    void remove(FindingCode code, Severity severity) {
        Map<Severity, Long> ofCode = Objects.requireNonNull(shown.get(code), "never added");
        ofCode.merge(severity, -1L, (a, b) -> zeroAsNone(a + b));
        if (ofCode.isEmpty()) {
            shown.remove(code);
        }
    }

    @SuppressWarnings("NullAway") // a map drops what it is told to merge into nothing
    private static Long zeroAsNone(long number) {
        return number == 0 ? null : number;
    }

    void addAll(Tally other) {
        other.shown.forEach((code, ofCode) -> ofCode.forEach((severity, number) -> add(code, severity, number)));
        other.suppressed.forEach(this::suppress);
    }

    Tally copy() {
        Tally copy = new Tally();
        copy.addAll(this);
        return copy;
    }

    Map<FindingCode, Long> perCode() {
        Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
        shown.forEach((code, ofCode) -> counts.put(
                code, ofCode.values().stream().mapToLong(Long::longValue).sum()));
        return Collections.unmodifiableMap(counts);
    }

    Map<FindingCode, Long> suppressed() {
        return Collections.unmodifiableMap(suppressed);
    }

    long count(Severity severity) {
        return shown.values().stream()
                .mapToLong(ofCode -> ofCode.getOrDefault(severity, 0L))
                .sum();
    }

    long count(FindingCode code, Severity severity) {
        return shown.getOrDefault(code, Map.of()).getOrDefault(severity, 0L);
    }

    /** Whether there is a finding of a code that is an ERROR. */
    boolean hasErrors() {
        return shown.keySet().stream().anyMatch(Tally::isError)
                || suppressed.keySet().stream().anyMatch(Tally::isError);
    }

    /** How many findings of codes that are an ERROR are not counted as one. */
    long overriddenErrors() {
        long lowered = shown.keySet().stream()
                .filter(Tally::isError)
                .mapToLong(code -> count(code, Severity.WARNING) + count(code, Severity.INFO))
                .sum();
        return lowered
                + suppressed.entrySet().stream()
                        .filter(entry -> isError(entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    private static boolean isError(FindingCode code) {
        return code.severity() == Severity.ERROR;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && shown.equals(tally.shown) && suppressed.equals(tally.suppressed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shown, suppressed);
    }
}
