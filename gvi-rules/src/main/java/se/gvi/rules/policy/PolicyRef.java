// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * Which policy an answer was given under.
 *
 * @param id its name, for instance {@code sluta-skjut}
 * @param version its version, as its makers write it
 * @param title what it is called
 */
public record PolicyRef(String id, String version, Text title) {

    /**
     * A policy's name, version and title.
     *
     * @param id its name
     * @param version its version
     * @param title what it is called
     */
    public PolicyRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
    }
}
