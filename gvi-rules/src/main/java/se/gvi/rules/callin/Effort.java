// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

/**
 * How hard to look for the best plan. It is counted in steps of the search and never in time, so that the same situation
 * gives the same plan on every machine. With less effort a plan is never less allowed, only perhaps further from the best,
 * and its {@link Proof} says how far at most.
 *
 * @param exactUpTo of how many people a part of the network can have and still be searched through; larger ones get a good
 *     plan and a bound
 * @param nodesForFewest into how many cases a search for the fewest seats is divided at most; 0 for none
 * @param nodesForReach into how many cases a search for the largest reach is divided at most; 0 for none
 */
public record Effort(int exactUpTo, long nodesForFewest, long nodesForReach) {

    /** For a plan that people will act on: seconds at most for a city. */
    public static final Effort USUAL = new Effort(300, 10_000, 2_000);

    /** For many plans, as in simulations: nothing is divided into cases, which takes a hundredth of the steps. */
    public static final Effort QUICK = new Effort(300, 0, 0);

    /**
     * Checks the members.
     *
     * @param exactUpTo how many people a part can have that is searched through
     * @param nodesForFewest cases of a search for the fewest seats
     * @param nodesForReach cases of a search for the largest reach
     * @throws IllegalArgumentException if one is negative
     */
    public Effort {
        notNegative("exactUpTo", exactUpTo);
        notNegative("nodesForFewest", nodesForFewest);
        notNegative("nodesForReach", nodesForReach);
    }

    private static void notNegative(String what, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("The " + what + " is " + value + ". Give 0 or a positive number.");
        }
    }
}
