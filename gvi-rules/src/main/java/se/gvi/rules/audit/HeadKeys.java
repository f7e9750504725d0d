// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.util.Optional;

/**
 * The secret keys with which a host seals the heads of its logs. It keeps them where it keeps its secrets, out of reach
 * of whoever can write the log. This library asks for a key whenever it needs one, and stores none.
 */
@FunctionalInterface
public interface HeadKeys {

    /**
     * Returns a key.
     *
     * @param keyId which one
     * @return at least 32 random bytes, which are not changed here; or empty if there is no such key
     */
    Optional<byte[]> key(String keyId);
}
