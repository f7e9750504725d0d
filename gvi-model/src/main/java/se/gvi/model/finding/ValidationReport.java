// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that was found in one run, in a stable order: findings by place, exact counts per code, and whether every check
 * could run. Of each code the first findings by place are kept, up to a bound; all are counted, and {@link #truncated()}
 * says whether some were not kept. The report is the same whatever order the findings were added in.
 */
public final class ValidationReport {

    private final List<Finding> findings;
    private final Map<FindingCode, Long> counts;
    private final Map<Severity, Long> bySeverity;
    private final List<String> notRun;

    private ValidationReport(
            List<Finding> findings,
            Map<FindingCode, Long> counts,
            Map<Severity, Long> bySeverity,
            List<String> notRun) {
        this.findings = findings;
        this.counts = counts;
        this.bySeverity = bySeverity;
        this.notRun = notRun;
    }

    /**
     * Starts a report.
     *
     * @param keptPerCode how many findings of one code are kept as samples, at least 1; all are counted
     * @return a collector, not safe for use by several threads
     * @throws IllegalArgumentException if fewer than 1 would be kept
     */
    public static Collector collector(int keptPerCode) {
        return new Collector(keptPerCode);
    }

    /**
     * Returns the findings kept, ordered by place.
     *
     * @return an immutable list
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many there were of each code, kept or not.
     *
     * @return an immutable map in the order of the codes, without zeros
     */
    public Map<FindingCode, Long> counts() {
        return counts;
    }

    /**
     * Returns how many there were of one severity, kept or not.
     *
     * @param severity the severity
     * @return the number
     */
    public long count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /**
     * Tells whether findings were counted that are not among {@link #findings()}.
     *
     * @return true if the list is only a sample
     */
    public boolean truncated() {
        return counts.values().stream().mapToLong(Long::longValue).sum() > findings.size();
    }

    /**
     * Returns the checks that could not run, in words of the format (English). While there are any, the data may hold
     * problems that are not listed.
     *
     * @return an immutable list in the order of the alphabet, each check once; empty when every check ran
     */
    public List<String> notRun() {
        return notRun;
    }

    /**
     * Tells whether every check ran.
     *
     * @return true if {@link #notRun()} is empty
     */
    public boolean complete() {
        return notRun.isEmpty();
    }

    /**
     * Tells whether the data are valid: every check ran and none found an ERROR. Warnings do not make data invalid.
     *
     * @return true only if nothing is wrong and nothing was skipped
     */
    public boolean valid() {
        return complete() && count(Severity.ERROR) == 0;
    }

    /**
     * Returns what the report says of the data as a whole.
     *
     * @return valid, invalid, or incomplete if anything could not be read or checked
     */
    public Outcome outcome() {
        if (!complete()) {
            return Outcome.INCOMPLETE;
        }
        return valid() ? Outcome.VALID : Outcome.INVALID;
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport report
                && findings.equals(report.findings)
                && counts.equals(report.counts)
                && bySeverity.equals(report.bySeverity)
                && notRun.equals(report.notRun);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return Objects.hash(findings, counts, bySeverity, notRun);
    }

    /** The counts, without any finding. */
    @Override
    public String toString() {
        return "ValidationReport[" + counts + (complete() ? "" : ", incomplete") + "]";
    }

    /** Collects findings as checks run. */
    public static final class Collector {

        private final int keptPerCode;
        private final Map<FindingCode, PriorityQueue<Finding>> kept = new EnumMap<>(FindingCode.class);
        private final Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
        private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        private final SortedSet<String> notRun = new TreeSet<>();

        private Collector(int keptPerCode) {
            if (keptPerCode < 1) {
                throw new IllegalArgumentException(
                        "A report that keeps " + keptPerCode + " findings per code shows nothing. Keep at least 1.");
            }
            this.keptPerCode = keptPerCode;
        }

        /**
         * Adds a finding.
         *
         * @param finding the finding
         * @return this collector
         */
        public Collector add(Finding finding) {
            count(finding.code(), finding.severity(), 1);
            PriorityQueue<Finding> sample =
                    kept.computeIfAbsent(finding.code(), code -> new PriorityQueue<>(Comparator.reverseOrder()));
            sample.add(finding);
            if (sample.size() > keptPerCode) {
                sample.remove(); // the last by place
            }
            return this;
        }

        private void count(FindingCode code, Severity severity, long number) {
            counts.merge(code, number, Long::sum);
            bySeverity.merge(severity, number, Long::sum);
        }

        /**
         * Counts findings that another report counted without keeping them.
         *
         * @param code what was wrong
         * @param number how many there were
         * @return this collector
         * @throws IllegalArgumentException if the number is negative
         */
        public Collector addUnkept(FindingCode code, long number) {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "There cannot be " + number + " findings of " + code + ". Count from 0.");
            }
            if (number > 0) {
                count(code, code.severity(), number);
            }
            return this;
        }

        /**
         * Says that a check could not run.
         *
         * @param check the check, in English, without personal values
         * @return this collector
         */
        public Collector notRun(String check) {
            notRun.add(Objects.requireNonNull(check, "check"));
            return this;
        }

        /**
         * Tells whether an ERROR was added.
         *
         * @return true if so
         */
        public boolean hasErrors() {
            return counts.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR);
        }

        /**
         * Makes the report of what was added so far.
         *
         * @return the report
         */
        public ValidationReport report() {
            List<Finding> sorted =
                    kept.values().stream().flatMap(Collection::stream).sorted().toList();
            return new ValidationReport(
                    sorted,
                    Collections.unmodifiableMap(new EnumMap<>(counts)),
                    Collections.unmodifiableMap(new EnumMap<>(bySeverity)),
                    List.copyOf(notRun));
        }
    }
}
