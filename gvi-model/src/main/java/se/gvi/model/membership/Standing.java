// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

/** The place a membership claims for an individual. */
public enum Standing {
    /** Takes part in the group. */
    MEMBER,
    /** Is connected to the group without taking part in it. */
    ASSOCIATE,
    /** Has left. A former member is neither member nor associate. */
    FORMER
}
