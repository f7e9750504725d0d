// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One problem in data. Its arguments never hold personal values: they name ids, members, dates of records and kinds of
 * value, not birth dates, names or what was written where something else belongs.
 *
 * @param code what is wrong
 * @param place where it stands
 * @param record the record's own id, or empty if the problem belongs to no record or its id could not be read
 * @param arguments what the message speaks of, by name; immutable and in order of name
 */
public record Finding(FindingCode code, Place place, String record, Map<String, Object> arguments)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(Finding::record)
            .thenComparing(finding -> finding.arguments().toString());

    /**
     * A finding.
     *
     * @param code what is wrong
     * @param place where it stands
     * @param record the record's own id, or empty
     * @param arguments what the message speaks of
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(arguments, "arguments");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * Returns how much it matters.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
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
