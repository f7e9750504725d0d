// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

/**
 * An operation on personal data that may only be done when it is logged, see {@link AuditLog#run}.
 *
 * @param <T> what it gives
 * @param <X> what it throws
 */
@FunctionalInterface
public interface AuditedOperation<T, X extends Exception> {

    /**
     * Does it.
     *
     * @return what it gives
     * @throws X if it fails
     */
    T run() throws X;
}
