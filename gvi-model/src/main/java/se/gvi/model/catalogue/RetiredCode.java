// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/**
 * A code that was public once. It stays in the catalogue, so that links to it lead somewhere, and is never used again.
 *
 * @param code the name it had
 * @param retiredIn the version of the library that no longer has it
 * @param replacedBy the code that says the same now, or null if none does
 * @param meaning what it meant
 */
public record RetiredCode(
        String code, String retiredIn, @Nullable String replacedBy, Text meaning) {

    /**
     * A retired code.
     *
     * @param code the name it had
     * @param retiredIn the version that no longer has it
     * @param replacedBy the code that says the same now, or null
     * @param meaning what it meant
     */
    public RetiredCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(retiredIn, "retiredIn");
        Objects.requireNonNull(meaning, "meaning");
    }
}
