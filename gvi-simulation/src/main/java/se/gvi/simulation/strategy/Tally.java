// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

/**
 * How much was done in a trial.
 *
 * @param callIns call-ins held; one to which nobody came is not
 * @param invited people invited to them, each counted once for each call-in
 * @param attended of these, who came
 * @param visits visits to tell somebody face to face, and letters left
 * @param delivered of these, those at which somebody was told
 * @param focuses promises that were kept: focuses begun
 * @param broken promises that were due and not kept
 * @param supported people who took the help that was offered, each counted once for each time
 */
public record Tally(
        int callIns, int invited, int attended, int visits, int delivered, int focuses, int broken, int supported) {}
