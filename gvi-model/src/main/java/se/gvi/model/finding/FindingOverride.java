// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision that findings of a code matter more or less here, or are not shown. It gives a reason, names who
 * decided it, and ends. Data do not become right by it: no situation is made of data with errors, whatever the
 * overrides.
 *
 * @param code the findings of which code
 * @param severity how much they matter, or null if they are suppressed: counted, but not listed
 * @param record only those about the record with this id; empty for all
 * @param file only those in this file of the extract, such as {@code memberships.csv}; empty for all. A finding that
 *     knows no file is taken to stand in the file that bears the name of its section
 * @param reason why
 * @param author who decided it, by name and role
 * @param expires the last day on which it holds
 * @param place where it is written
 */
public record FindingOverride(
        FindingCode code,
        @Nullable Severity severity,
        String record,
        String file,
        String reason,
        String author,
        LocalDate expires,
        Place place) {

    /**
     * An override.
     *
     * @param code the findings of which code
     * @param severity how much they matter, or null to suppress them
     * @param record only those about the record with this id, or empty
     * @param file only those in this file, or empty
     * @param reason why
     * @param author who decided it
     * @param expires the last day on which it holds
     * @param place where it is written
     * @throws InvalidValueException {@link FindingCode#OVERRIDE_NOT_ALLOWED} if the code cannot be overridden so
     * @throws IllegalArgumentException if the reason or the author is blank
     */
    public FindingOverride {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(expires, "expires");
        Objects.requireNonNull(place, "place");
        if (reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException(
                    "The override of " + code + " has no reason or no author. Say why, and who decided it.");
        }
        OverrideBound bound = OverrideBound.of(code);
        if (!bound.allows(severity)) {
            throw new InvalidValueException(
                    FindingCode.OVERRIDE_NOT_ALLOWED, Map.of("code", code, "reason", bound.reason()));
        }
    }

    /**
     * Tells whether its findings are not shown.
     *
     * @return true if it has no severity
     */
    public boolean suppresses() {
        return severity == null;
    }

    /**
     * Tells whether it still holds on a day.
     *
     * @param day the day
     * @return true until and on the day it expires
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }

    boolean covers(Finding finding) {
        return finding.code() == code
                && (record.isEmpty() || record.equals(finding.record()))
                && (file.isEmpty() || standsIn(file, finding.place()));
    }

    private static boolean standsIn(String file, Place place) {
        if (!place.file().isEmpty()) {
            return file.equals(place.file());
        }
        int dot = file.lastIndexOf('.');
        String section = "/" + (dot < 0 ? file : file.substring(0, dot));
        return place.pointer().equals(section) || place.pointer().startsWith(section + "/");
    }

    /** How narrow it is; among several that cover a finding the narrowest counts. */
    int narrowness() {
        return (record.isEmpty() ? 0 : 2) + (file.isEmpty() ? 0 : 1);
    }

    /** Code, scope and end, without the reason and the author. */
    @Override
    public String toString() {
        return "FindingOverride[" + code + (severity == null ? " suppressed" : " as " + severity)
                + (record.isEmpty() ? "" : ", record " + record) + (file.isEmpty() ? "" : ", file " + file)
                + ", until " + expires + "]";
    }
}
