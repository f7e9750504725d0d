// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

/**
 * A step the strategy can take.
 */
public enum Intervention {
    /** An invitation of an individual to a call-in. */
    CALL_IN,
    /** A custom notification to an individual. */
    CUSTOM_NOTIFICATION,
    /** An offer of support to an individual. */
    SUPPORT,
    /** Increased focus on a group. */
    ENFORCEMENT_FOCUS
}
