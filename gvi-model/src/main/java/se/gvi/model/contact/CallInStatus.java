// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

/**
 * How far a call-in has come.
 */
public enum CallInStatus {
    /** It is to be held. */
    PLANNED,
    /** It was held. */
    HELD,
    /** It was not held. */
    CANCELLED
}
