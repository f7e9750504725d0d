// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.relation;

/**
 * In what circumstances two people were seen together.
 */
public enum TieKind {
    /** Seen or stopped together. */
    SEEN_TOGETHER,
    /** Arrested together. */
    ARRESTED_TOGETHER,
    /** Committed a crime together. */
    CO_OFFENDED,
    /** Committed a serious crime together. */
    CO_OFFENDED_SERIOUS
}
