// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The overrides that hold on a day, and what is wrong with them. Where several cover a finding the narrowest counts: one
 * for a record before one for a file before one for all findings of the code, and of equals the one written first. An
 * override that has expired does not apply and is a finding; so is one that nothing was found for.
 */
public final class FindingOverrides {

    private static final FindingOverrides NONE = new FindingOverrides(List.of(), ValidationReport.nothing());

    private final List<FindingOverride> inForce;
    private final Map<FindingCode, List<Integer>> byCode = new EnumMap<>(FindingCode.class);
    private final ValidationReport report;

    private FindingOverrides(List<FindingOverride> inForce, ValidationReport report) {
        this.inForce = inForce;
        this.report = report;
        for (int i = 0; i < inForce.size(); i++) {
            byCode.computeIfAbsent(inForce.get(i).code(), code -> new ArrayList<>())
                    .add(i);
        }
        Comparator<Integer> narrowestFirst =
                Comparator.comparing(i -> inForce.get(i).narrowness(), Comparator.reverseOrder());
        byCode.values().forEach(indexes -> indexes.sort(narrowestFirst));
    }

    /**
     * No overrides.
     *
     * @return none
     */
    public static FindingOverrides none() {
        return NONE;
    }

    /**
     * Overrides made in code.
     *
     * @param overrides the overrides
     * @param asOf the day on which they are applied
     * @return those that hold, with a finding for each that has expired
     */
    public static FindingOverrides of(List<FindingOverride> overrides, LocalDate asOf) {
        return of(overrides, asOf, NONE.report);
    }

    /**
     * Overrides read from a file.
     *
     * @param overrides the overrides that could be read
     * @param asOf the day on which they are applied
     * @param reading what was wrong with the file
     * @return those that hold, with all that is wrong with the file and a finding for each that has expired
     */
    public static FindingOverrides of(List<FindingOverride> overrides, LocalDate asOf, ValidationReport reading) {
        Objects.requireNonNull(asOf, "asOf");
        ValidationReport.Collector report =
                ValidationReport.collector(ReadLimits.defaults().findingsPerCode());
        report.addAll(reading);
        overrides.stream()
                .filter(override -> !override.holdsOn(asOf))
                .map(override -> finding(FindingCode.OVERRIDE_EXPIRED, override, Map.of("expires", override.expires())))
                .forEach(report::add);
        return new FindingOverrides(
                overrides.stream().filter(override -> override.holdsOn(asOf)).toList(), report.report());
    }

    private static Finding finding(FindingCode code, FindingOverride override, Map<String, Object> more) {
        Map<String, Object> arguments = new TreeMap<>(more);
        arguments.put("code", override.code());
        return new Finding(code, override.place(), override.record(), arguments);
    }

    /**
     * Returns the overrides that hold.
     *
     * @return an immutable list in the order they were written
     */
    public List<FindingOverride> inForce() {
        return inForce;
    }

    /**
     * Returns what is wrong with the overrides themselves, before it is known whether they are used. Every report made
     * with them includes it.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }

    /** The index of the override that counts for a finding, or -1. */
    int indexFor(Finding finding) {
        for (int index : byCode.getOrDefault(finding.code(), List.of())) {
            if (inForce.get(index).covers(finding)) {
                return index;
            }
        }
        return -1;
    }

    /** The index of the override for all findings of a code, or -1. */
    int indexForAll(FindingCode code) {
        for (int index : byCode.getOrDefault(code, List.of())) {
            if (inForce.get(index).narrowness() == 0) {
                return index;
            }
        }
        return -1;
    }

    /** A finding for each override that applied to nothing. */
    List<Finding> unused(long[] uses) {
        List<Finding> unused = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] == 0) {
                unused.add(finding(FindingCode.OVERRIDE_UNUSED, inForce.get(i), Map.of()));
            }
        }
        return unused;
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "FindingOverrides[" + inForce.size() + " in force, " + report + "]";
    }
}
