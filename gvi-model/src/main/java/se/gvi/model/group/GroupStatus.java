// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

/**
 * Whether a group is on the street.
 */
public enum GroupStatus {
    /** It acts as a group. */
    ACTIVE,
    /** It has gone quiet but may return. */
    DORMANT,
    /** It is no more. */
    DISSOLVED
}
