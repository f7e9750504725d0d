// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.relation;

/**
 * How two groups stand to each other.
 */
public enum RelationKind {
    /** They act together. */
    ALLIANCE,
    /** They are in conflict. */
    FEUD
}
