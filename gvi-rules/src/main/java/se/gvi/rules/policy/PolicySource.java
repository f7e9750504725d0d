// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A publication that a policy takes numbers or criteria from.
 *
 * @param id its name in the policy
 * @param title what it is: who published what, and when
 * @param url where it is found, or null
 */
public record PolicySource(
        String id, String title, @Nullable String url) {

    /**
     * A publication.
     *
     * @param id its name in the policy
     * @param title what it is
     * @param url where it is found, or null
     */
    public PolicySource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Returns where it is found.
     *
     * @return the address, or empty
     */
    public Optional<String> address() {
        return Optional.ofNullable(url);
    }
}
