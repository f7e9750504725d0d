// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

/** What brought an event about. */
public enum Trigger {
    /** Nothing that happened before. */
    BACKGROUND,
    /** The group that was hit strikes back. */
    RETALIATION,
    /** The group that struck strikes the same group again. */
    REPEAT
}
