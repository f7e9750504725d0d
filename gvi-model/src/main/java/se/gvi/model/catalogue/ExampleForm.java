// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Locale;

/** How an example is written, and so which reader finds what is wrong with it. */
public enum ExampleForm {
    /** Records that change the situation of the examples: the file {@code situation.json}. */
    RECORDS,
    /** A document of its own: the file {@code situation.json}. */
    DOCUMENT,
    /** A document with one record a line: the file {@code situation.ndjson}. */
    NDJSON,
    /** Tables, each a file with a name of its own, and perhaps {@code mapping.json}, which tells how they are read. */
    CSV,
    /** Members that change the policy of the examples, or a policy of its own: the file {@code policy.json}. */
    POLICY,
    /** Decisions about findings, {@code overrides.json}, and the situation they are about, {@code situation.json}. */
    OVERRIDES,
    /** Lines of Java of a host that calls the library: the file {@code Example.java}. */
    CODE;

    /**
     * Returns the word for it in the catalogue's files.
     *
     * @return its name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
