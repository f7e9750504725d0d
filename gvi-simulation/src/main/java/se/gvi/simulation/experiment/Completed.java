// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import java.util.Objects;

/**
 * What is to be said of an experiment that was run to its end.
 *
 * @param runs how many lines the table has, but for its header
 * @param failed how many of them tell of a failure
 * @param sha256 the SHA-256 of the table in UTF-8: 64 hexadecimal digits in lower case
 */
public record Completed(int runs, int failed, String sha256) {

    /**
     * Checks the members.
     *
     * @param runs how many lines the table has
     * @param failed how many of them tell of a failure
     * @param sha256 the SHA-256 of the table
     */
    public Completed {
        Objects.requireNonNull(sha256, "sha256");
    }
}
