// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import se.gvi.rules.policy.Policy;

/** Strategies to begin with. */
public final class Strategies {

    private Strategies() {}

    /**
     * Nothing is done: the baseline that others are compared with.
     *
     * @return the strategy
     */
    public static Strategy nothing() {
        return new Strategy(null, 0, 0, 0, 0, 0, Odds.assumed(), Deterrence.assumed());
    }

    /**
     * A policy, and nothing done yet: call-ins and visits come with their paces.
     *
     * @param policy the policy by which people are chosen and promises looked after
     * @return the strategy, with the library's assumptions
     */
    public static Strategy under(Policy policy) {
        return new Strategy(policy, 0, 0, 0, 0, 0, Odds.assumed(), Deterrence.assumed());
    }

    /**
     * Call-ins, and the promises made there.
     *
     * @param policy the policy by which people are chosen and promises looked after
     * @param months months from one call-in to the next, at least 1
     * @return the strategy, with the library's assumptions
     * @throws IllegalArgumentException if the months are fewer than 1
     */
    public static Strategy callIns(Policy policy, int months) {
        requireSome("call-ins", months);
        return under(policy).withCallInEvery(months);
    }

    /**
     * Call-ins soon after every shooting between groups in which somebody was hit, and the promises made there.
     *
     * @param policy the policy by which people are chosen and promises looked after
     * @param days within how many days, at least 1: the police know of a shooting the day after
     * @return the strategy, with the library's assumptions
     * @throws IllegalArgumentException if the days are fewer than 1
     */
    public static Strategy callInsAfter(Policy policy, int days) {
        requireDays("call-ins", days);
        return under(policy).withCallInAfter(days);
    }

    /**
     * Visits face to face, and the promises made there.
     *
     * @param policy the policy by which people are chosen and promises looked after
     * @param months months from one round to the next, at least 1
     * @param atMost how many people are visited in a round at most
     * @return the strategy, with the library's assumptions
     * @throws IllegalArgumentException if the months are fewer than 1 or the people fewer than 0
     */
    public static Strategy talks(Policy policy, int months, int atMost) {
        requireSome("visits", months);
        return under(policy).withTalks(months, atMost);
    }

    /**
     * Visits face to face soon after every shooting between groups in which somebody was hit, above all so that nobody
     * strikes back.
     *
     * @param policy the policy by which people are chosen and promises looked after
     * @param days within how many days, at least 1: the police know of a shooting the day after
     * @param atMost how many people are visited in a round at most
     * @return the strategy, with the library's assumptions
     * @throws IllegalArgumentException if the days are fewer than 1 or the people fewer than 0
     */
    public static Strategy talksAfter(Policy policy, int days, int atMost) {
        requireDays("visits", days);
        return under(policy).withTalksAfter(days, atMost);
    }

    private static void requireDays(String what, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(
                    "There are " + what + " within " + days + " days of a shooting. Give at least 1 day.");
        }
    }

    private static void requireSome(String what, int months) {
        if (months < 1) {
            throw new IllegalArgumentException(
                    "There are " + what + " every " + months + " months. Give at least 1 month.");
        }
    }
}
