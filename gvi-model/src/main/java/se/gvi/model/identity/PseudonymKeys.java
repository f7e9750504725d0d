// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import java.util.Optional;

/**
 * The secret keys of one controller for one purpose, which the host keeps where it keeps its secrets, apart from the
 * pseudonyms. This library asks for a key whenever it needs one, and stores none.
 */
@FunctionalInterface
public interface PseudonymKeys {

    /**
     * Returns a key.
     *
     * @param keyId which one
     * @return at least 32 random bytes, which are not changed here; or empty if there is no such key
     */
    Optional<byte[]> key(String keyId);
}
