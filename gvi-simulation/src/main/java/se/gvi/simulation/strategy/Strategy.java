// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.rules.policy.Policy;

/**
 * What a partnership does. It meets on the same day of every month. There it looks after its promises, and when it is
 * time, holds a call-in and visits people, chosen by the same rules as in operation, from what is on record that day. So
 * whoever cannot be chosen in operation, because the records have gaps, cannot be chosen here. Only the best seats are
 * looked for with less effort than in operation ({@link se.gvi.rules.callin.Effort#QUICK}), so that many trials can be made.
 *
 * @param policy the policy by which people are chosen and promises looked after, or null if nothing is done
 * @param callInEvery months from one call-in to the next, the first at the first meeting; 0 for none
 * @param callInAfter within how many days of a shooting between groups in which somebody was hit there is a call-in beside;
 *     0 for none. What is known by then decides who is called in: the police know of a shooting the day after
 * @param talksEvery months from one round of visits to the next, the first at the first meeting; 0 for none
 * @param talksAtMost how many people are visited in a round at most
 * @param talksAfter within how many days of a shooting between groups in which somebody was hit there is a round of visits
 *     beside; 0 for none. What is known by then decides who is visited
 * @param odds how likely it is that what was planned comes about
 * @param deterrence what the message does
 */
public record Strategy(
        @Nullable Policy policy,
        int callInEvery,
        int callInAfter,
        int talksEvery,
        int talksAtMost,
        int talksAfter,
        Odds odds,
        Deterrence deterrence) {

    /**
     * Checks the members.
     *
     * @param policy the policy, or null if nothing is done
     * @param callInEvery months from one call-in to the next, or 0
     * @param callInAfter days from a shooting to a call-in at most, or 0
     * @param talksEvery months from one round of visits to the next, or 0
     * @param talksAtMost how many people are visited in a round at most
     * @param talksAfter days from a shooting to a round of visits at most, or 0
     * @param odds how likely it is that what was planned comes about
     * @param deterrence what the message does
     * @throws IllegalArgumentException if a number is negative, or something would be done without a policy
     */
    public Strategy {
        Objects.requireNonNull(odds, "odds");
        Objects.requireNonNull(deterrence, "deterrence");
        notNegative("callInEvery", callInEvery);
        notNegative("callInAfter", callInAfter);
        notNegative("talksEvery", talksEvery);
        notNegative("talksAtMost", talksAtMost);
        notNegative("talksAfter", talksAfter);
        if (policy == null && (callInEvery > 0 || callInAfter > 0 || talksEvery > 0 || talksAfter > 0)) {
            throw new IllegalArgumentException(
                    "The strategy has call-ins or visits but no policy. Give it the policy that chooses people.");
        }
    }

    private static void notNegative(String what, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("The " + what + " is " + value + ". Give 0 or a positive number.");
        }
    }

    /**
     * Returns the policy.
     *
     * @return the policy, or empty if nothing is done
     */
    public Optional<Policy> chosenBy() {
        return Optional.ofNullable(policy);
    }

    /**
     * The same with other odds.
     *
     * @param other how likely it is that what was planned comes about
     * @return the strategy
     */
    public Strategy withOdds(Odds other) {
        return new Strategy(policy, callInEvery, callInAfter, talksEvery, talksAtMost, talksAfter, other, deterrence);
    }

    /**
     * The same with other effects.
     *
     * @param other what the message does
     * @return the strategy
     */
    public Strategy withDeterrence(Deterrence other) {
        return new Strategy(policy, callInEvery, callInAfter, talksEvery, talksAtMost, talksAfter, odds, other);
    }

    /**
     * The same with call-ins at another pace.
     *
     * @param months months from one to the next; 0 for none
     * @return the strategy
     */
    public Strategy withCallInEvery(int months) {
        return new Strategy(policy, months, callInAfter, talksEvery, talksAtMost, talksAfter, odds, deterrence);
    }

    /**
     * The same with a call-in soon after every shooting between groups in which somebody was hit.
     *
     * @param days within how many days; 0 for none
     * @return the strategy
     */
    public Strategy withCallInAfter(int days) {
        return new Strategy(policy, callInEvery, days, talksEvery, talksAtMost, talksAfter, odds, deterrence);
    }

    /**
     * The same with visits at another pace.
     *
     * @param months months from one round to the next; 0 for none
     * @param atMost how many people are visited in a round at most
     * @return the strategy
     */
    public Strategy withTalks(int months, int atMost) {
        return new Strategy(policy, callInEvery, callInAfter, months, atMost, talksAfter, odds, deterrence);
    }

    /**
     * The same with visits soon after every shooting between groups in which somebody was hit.
     *
     * @param days within how many days; 0 for none
     * @param atMost how many people are visited in a round at most, in those of every month too
     * @return the strategy
     */
    public Strategy withTalksAfter(int days, int atMost) {
        return new Strategy(policy, callInEvery, callInAfter, talksEvery, atMost, days, odds, deterrence);
    }

    boolean callsInAt(int month) {
        return callInEvery > 0 && month % callInEvery == 0;
    }

    boolean talksAt(int month) {
        return talksEvery > 0 && month % talksEvery == 0;
    }

    boolean doesNothing() {
        return callInEvery == 0 && callInAfter == 0 && talksEvery == 0 && talksAfter == 0;
    }

    /** The paces. */
    @Override
    public String toString() {
        return "Strategy[call-in every " + callInEvery + " months" + afterShooting(callInAfter) + ", visits to "
                + talksAtMost + " every " + talksEvery + " months" + afterShooting(talksAfter) + "]";
    }

    private static String afterShooting(int days) {
        return days > 0 ? " and within " + days + " days of a shooting" : "";
    }
}
