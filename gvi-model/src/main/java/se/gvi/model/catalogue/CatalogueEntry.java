// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;

/**
 * All that the catalogue says about a code.
 *
 * @param code the code
 * @param area what it is about
 * @param since the version of the library that first had it
 * @param meaning what it means
 * @param why why it is a finding
 * @param sources what the reason rests on: laws, audits, publications; empty if it rests on the data alone
 * @param arguments what each argument of the message holds, by name; immutable and in order of name
 * @param mend what to do about it
 * @param bad an example that yields the code
 * @param good a nearby one that yields nothing
 */
public record CatalogueEntry(
        FindingCode code,
        Area area,
        String since,
        Text meaning,
        Text why,
        List<String> sources,
        Map<String, Text> arguments,
        Text mend,
        CatalogueExample bad,
        CatalogueExample good) {

    /**
     * An entry.
     *
     * @param code the code
     * @param area what it is about
     * @param since the version that first had it
     * @param meaning what it means
     * @param why why it is a finding
     * @param sources what the reason rests on
     * @param arguments what each argument holds
     * @param mend what to do about it
     * @param bad an example that yields the code
     * @param good a nearby one that yields nothing
     */
    public CatalogueEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(why, "why");
        sources = List.copyOf(sources);
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
        Objects.requireNonNull(mend, "mend");
        Objects.requireNonNull(bad, "bad");
        Objects.requireNonNull(good, "good");
    }

    /**
     * Returns how much a finding matters unless somebody decided otherwise.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Returns what a finding says.
     *
     * @return the message with its places still open
     */
    public Text message() {
        return code.text();
    }
}
