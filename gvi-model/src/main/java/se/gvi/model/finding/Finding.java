// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One problem in data. Its arguments never hold personal values: they name ids, members, dates of records and kinds of
 * value, not birth dates, names or what was written where something else belongs.
 *
 * @param code what is wrong
 * @param place where it stands
 * @param record the record's own id, or empty if the problem belongs to no record or its id could not be read
 * @param arguments what the message speaks of, by name; immutable and in order of name
 * @param severity how much it matters here: that of the code, unless somebody decided otherwise and said why
 * @param written what was written where the problem is, or null if nothing was
 */
public record Finding(
        FindingCode code,
        Place place,
        String record,
        Map<String, Object> arguments,
        Severity severity,
        @Nullable Written written)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(Finding::record)
            .thenComparing(finding -> finding.arguments().toString())
            .thenComparing(Finding::severity)
            .thenComparing(finding -> String.valueOf(finding.written()));

    /**
     * A finding.
     *
     * @param code what is wrong
     * @param place where it stands
     * @param record the record's own id, or empty
     * @param arguments what the message speaks of
     * @param severity how much it matters here
     * @param written what was written there, or null
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(severity, "severity");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * A finding that matters as much as its code does, about nothing in particular that was written.
     *
     * @param code what is wrong
     * @param place where it stands
     * @param record the record's own id, or empty
     * @param arguments what the message speaks of
     */
    public Finding(FindingCode code, Place place, String record, Map<String, Object> arguments) {
        this(code, place, record, arguments, code.severity(), null);
    }

    /**
     * The same finding elsewhere.
     *
     * @param elsewhere where
     * @return the finding
     */
    public Finding at(Place elsewhere) {
        return new Finding(code, elsewhere, record, arguments, severity, written);
    }

    /**
     * The same finding about a record.
     *
     * @param id the record's own id, or empty
     * @return the finding
     */
    public Finding about(String id) {
        return new Finding(code, place, id, arguments, severity, written);
    }

    /**
     * The same finding, mattering more or less than its code.
     *
     * @param other how much it matters
     * @return the finding
     */
    public Finding weighing(Severity other) {
        return new Finding(code, place, record, arguments, other, written);
    }

    /**
     * The same finding about something that was written.
     *
     * @param what what was written, or null
     * @return the finding
     */
    public Finding written(@Nullable Written what) {
        return new Finding(code, place, record, arguments, severity, what);
    }

    /**
     * Returns the sentence that says what is wrong and how to mend it.
     *
     * @param language the language
     * @return the sentence
     */
    public String message(Language language) {
        return code.text().with(arguments).in(language);
    }

    /** Orders by place, then code, record and arguments: the same whatever found it first. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
