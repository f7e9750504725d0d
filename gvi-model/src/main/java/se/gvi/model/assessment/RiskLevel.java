// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.assessment;

/**
 * The level of risk at which a human being arrived, lowest first. The library computes no such level.
 */
public enum RiskLevel {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH
}
