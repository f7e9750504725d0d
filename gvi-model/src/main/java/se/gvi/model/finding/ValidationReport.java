// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in one run, in a stable order: findings by place, exact counts per code, and whether every check
 * could run. Of each code the first findings by place are kept, up to a bound; all are counted, and {@link #truncated()}
 * says whether some were not kept. The report is the same whatever order the findings were added in.
 */
public final class ValidationReport {

    private final List<Finding> findings;
    private final Tally tally;
    private final Map<FindingCode, Long> counts;
    private final List<OverrideUse> overrides;
    private final List<String> notRun;

    private ValidationReport(List<Finding> findings, Tally tally, List<OverrideUse> overrides, List<String> notRun) {
        this.findings = findings;
        this.tally = tally;
        this.counts = tally.perCode();
        this.overrides = overrides;
        this.notRun = notRun;
    }

    /** A report of nothing found and nothing left out. */
    static ValidationReport nothing() {
        return new ValidationReport(List.of(), new Tally(), List.of(), List.of());
    }

    /**
     * Starts a report.
     *
     * @param keptPerCode how many findings of one code are kept as samples, at least 1; all are counted
     * @return a collector, not safe for use by several threads
     * @throws IllegalArgumentException if fewer than 1 would be kept
     */
    public static Collector collector(int keptPerCode) {
        return new Collector(keptPerCode, FindingOverrides.none(), true);
    }

    /**
     * Starts a report in which overrides apply. It also tells what is wrong with them, and which applied to nothing.
     *
     * @param keptPerCode how many findings of one code are kept as samples, at least 1; all are counted
     * @param overrides the overrides
     * @return a collector, not safe for use by several threads
     * @throws IllegalArgumentException if fewer than 1 would be kept
     */
    public static Collector collector(int keptPerCode, FindingOverrides overrides) {
        return new Collector(keptPerCode, overrides, false);
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
     * Returns how many there were of each code, kept or not, without those that were suppressed.
     *
     * @return an immutable map in the order of the codes, without zeros
     */
    public Map<FindingCode, Long> counts() {
        return counts;
    }

    /**
     * Returns how many there were of one severity, kept or not, as overrides have it.
     *
     * @param severity the severity
     * @return the number
     */
    public long count(Severity severity) {
        return tally.count(severity);
    }

    /**
     * Returns how many there were of one code and severity, kept or not, as overrides have it.
     *
     * @param code the code
     * @param severity the severity
     * @return the number
     */
    public long count(FindingCode code, Severity severity) {
        return tally.count(code, severity);
    }

    /**
     * Returns how many there were of each code that an override suppressed. They are not among {@link #findings()} and
     * {@link #counts()}.
     *
     * @return an immutable map in the order of the codes, without zeros
     */
    public Map<FindingCode, Long> suppressed() {
        return tally.suppressed();
    }

    /**
     * Returns how many findings of codes that are an ERROR were lowered or suppressed. While there are any, no situation
     * is made of the data, even if the report is {@link #valid()}.
     *
     * @return the number
     */
    public long overriddenErrors() {
        return tally.overriddenErrors();
    }

    /**
     * Returns the overrides that applied, and to how many findings.
     *
     * @return an immutable list in the order they were written
     */
    public List<OverrideUse> overrides() {
        return overrides;
    }

    /**
     * Tells whether findings were counted that are not among {@link #findings()}, other than suppressed ones.
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
     * Tells whether the data are valid: every check ran and none found an ERROR that still is one as overrides have it.
     * Warnings do not make data invalid.
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
                && tally.equals(report.tally)
                && overrides.equals(report.overrides)
                && notRun.equals(report.notRun);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return Objects.hash(findings, tally, overrides, notRun);
    }

    /** The counts, without any finding. */
    @Override
    public String toString() {
        return "ValidationReport[" + counts
                + (suppressed().isEmpty() ? "" : ", suppressed " + suppressed())
                + (complete() ? "" : ", incomplete") + "]";
    }

    /** Collects findings as checks run. */
    public static final class Collector {

        private final int keptPerCode;
        private final FindingOverrides overrides;
        private final boolean partOnly;
        private final Map<FindingCode, PriorityQueue<Finding>> kept = new EnumMap<>(FindingCode.class);
        private final Tally tally = new Tally();
        private final long[] uses;
        private final SortedSet<String> notRun = new TreeSet<>();

        private Collector(int keptPerCode, FindingOverrides overrides, boolean partOnly) {
            if (keptPerCode < 1) {
                throw new IllegalArgumentException(
                        "A report that keeps " + keptPerCode + " findings per code shows nothing. Keep at least 1.");
            }
            this.keptPerCode = keptPerCode;
            this.overrides = Objects.requireNonNull(overrides, "overrides");
            this.partOnly = partOnly;
            this.uses = new long[overrides.inForce().size()];
        }

        /**
         * Starts a report on a part of what this one is about, to be put together with {@link #addAll}. The same
         * overrides apply; whether they were used is only known of the whole.
         *
         * @return a collector
         */
        public Collector part() {
            return new Collector(keptPerCode, overrides, true);
        }

        /**
         * Adds a finding, which matters as much as overrides say.
         *
         * @param finding the finding
         * @return this collector
         */
        public Collector add(Finding finding) {
            int index = overrides.indexFor(finding);
            if (index < 0) {
                return keep(finding);
            }
            Severity severity = overridden(finding.code(), index, 1);
            return severity == null ? this : keep(finding.weighing(severity));
        }

        /** Notes that an override applied; returns what it makes of the findings, or null if it suppresses them. */
        private @Nullable Severity overridden(FindingCode code, int index, long number) {
            uses[index] += number;
            Severity severity = overrides.inForce().get(index).severity();
            if (severity == null) {
                tally.suppress(code, number);
            }
            return severity;
        }

        private Collector keep(Finding finding) {
            tally.add(finding.code(), finding.severity(), 1);
            PriorityQueue<Finding> sample =
                    kept.computeIfAbsent(finding.code(), code -> new PriorityQueue<>(Comparator.reverseOrder()));
            sample.add(finding);
            if (sample.size() > keptPerCode) {
                sample.remove(); // the last by place
            }
            return this;
        }

        /**
         * Counts findings that another report counted without keeping them. Overrides apply only if they are for all
         * findings of the code, since nobody knows which records these were about.
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
                int index = overrides.indexForAll(code);
                Severity severity = index < 0 ? code.severity() : overridden(code, index, number);
                if (severity != null) {
                    tally.add(code, severity, number);
                }
            }
            return this;
        }

        /**
         * Adds all of a {@linkplain #part() part}: what it kept, what it only counted, what overrides did there, and the
         * checks that did not run.
         *
         * @param part a report on a part; overrides are not applied to it again
         * @return this collector
         */
        public Collector addAll(ValidationReport part) {
            return addAll(part, Optional::of);
        }

        /**
         * Adds all of a {@linkplain #part() part} whose findings know less about their places than the whole does.
         *
         * @param part a report on a part; overrides are not applied to it again
         * @param moved gives a finding its place in the whole, or leaves it out
         * @return this collector
         */
        public Collector addAll(ValidationReport part, Function<Finding, Optional<Finding>> moved) {
            Tally unkept = part.tally.copy();
            for (Finding finding : part.findings) {
                unkept.remove(finding.code(), finding.severity());
                moved.apply(finding).ifPresent(this::keep);
            }
            tally.addAll(unkept);
            for (OverrideUse use : part.overrides) {
                int index = overrides.inForce().indexOf(use.override());
                if (index >= 0) {
                    uses[index] += use.findings();
                }
            }
            notRun.addAll(part.notRun);
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
         * Tells whether something was added that is an ERROR by its code, whatever overrides make of it.
         *
         * @return true if so
         */
        public boolean hasErrors() {
            return tally.hasErrors();
        }

        /**
         * Makes the report of what was added so far.
         *
         * @return the report
         */
        public ValidationReport report() {
            if (partOnly) {
                return soFar();
            }
            Collector whole = part().addAll(soFar()).addAll(overrides.report());
            if (notRun.isEmpty()) {
                overrides.unused(uses).forEach(whole::keep);
            }
            return whole.soFar();
        }

        private ValidationReport soFar() {
            List<Finding> sorted =
                    kept.values().stream().flatMap(Collection::stream).sorted().toList();
            List<OverrideUse> used = new ArrayList<>();
            for (int i = 0; i < uses.length; i++) {
                if (uses[i] > 0) {
                    used.add(new OverrideUse(overrides.inForce().get(i), uses[i]));
                }
            }
            return new ValidationReport(sorted, tally.copy(), List.copyOf(used), List.copyOf(notRun));
        }
    }
}
