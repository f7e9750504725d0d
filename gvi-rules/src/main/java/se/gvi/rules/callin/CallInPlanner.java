// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.time.LocalDate;
import java.util.Set;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.CallInRules;
import se.gvi.rules.policy.Policy;

/**
 * Plans call-ins: whom to invite so that the message reaches the groups that come first (Wheeler and others, Choosing
 * Representatives, and its extension with odds of attending).
 *
 * <p>Only people for whom the policy's rule for the step is met on the day of the session are seated; its exclusions
 * (custody, open prosecution, vulnerable witnesses, minors, recent attendance, whatever the policy names) hold without
 * exception. Where the records do not reach that day, whoever can be invited today is seated and the plan says that it
 * rests on today's records. Of whom it cannot be told even today, they are named as open, never seated. The message passes over the policy's ties
 * only, as far back as the policy says; a tie without a known day does not count and is named.
 *
 * <p>People are taken in the order of their ids, and the search is bounded by steps, never by time. So the same records
 * in another order, on another machine or on more threads give the same plan. Renaming people may change which of
 * several equally good plans is given, never how good it is. Among equally good plans of the fewest seats people who are
 * likelier to attend are preferred where that is plain, not in every case.
 *
 * <p>Parts of the network of up to 300 people are searched for the best plan; hard ones and larger ones get a good plan
 * and the bound that no plan betters ({@link Proof}). Whoever needs many plans can ask for less {@link Effort}.
 */
public final class CallInPlanner {

    private CallInPlanner() {}

    /**
     * Plans the fewest seats that reach everyone in the groups that come first under the policy.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day on which the plan is made
     * @param session the day of the session
     * @return the plan
     * @throws IllegalArgumentException if the session is before the day of the plan, the policy does not say how a
     *     call-in is planned, who can be invited or which groups come first, or a number has no value on the day
     */
    public static CallInPlan fewest(Situation situation, Policy policy, LocalDate asOf, LocalDate session) {
        return fewest(situation, policy, asOf, session, Effort.USUAL);
    }

    /**
     * Plans the fewest seats that reach everyone in the groups that come first under the policy, with some effort.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day on which the plan is made
     * @param session the day of the session
     * @param effort how hard to look
     * @return the plan
     * @throws IllegalArgumentException if the session is before the day of the plan, the policy does not say how a
     *     call-in is planned, who can be invited or which groups come first, or a number has no value on the day
     */
    public static CallInPlan fewest(
            Situation situation, Policy policy, LocalDate asOf, LocalDate session, Effort effort) {
        Priorities first = Priorities.of(situation, policy, asOf);
        return planner(situation, policy, asOf, session, first).fewest(effort);
    }

    /**
     * Plans the fewest seats that reach everyone in some groups.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day on which the plan is made
     * @param session the day of the session
     * @param groups the groups
     * @return the plan
     * @throws IllegalArgumentException if the session is before the day of the plan, the situation does not hold a group,
     *     the policy does not say how a call-in is planned or who can be invited, or a number has no value on the day
     */
    public static CallInPlan fewest(
            Situation situation, Policy policy, LocalDate asOf, LocalDate session, Set<GroupId> groups) {
        return planner(situation, policy, asOf, session, Priorities.given(situation, groups))
                .fewest(Effort.USUAL);
    }

    /**
     * Plans the largest expected reach in the groups that come first under the policy, with as many seats as the policy
     * has.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day on which the plan is made
     * @param session the day of the session
     * @return the plan
     * @throws IllegalArgumentException if the session is before the day of the plan, the policy does not say how a
     *     call-in is planned, who can be invited or which groups come first, or a number has no value on the day
     */
    public static CallInPlan bestReach(Situation situation, Policy policy, LocalDate asOf, LocalDate session) {
        return bestReach(situation, policy, asOf, session, Effort.USUAL);
    }

    /**
     * Plans the largest expected reach in the groups that come first under the policy, with as many seats as the policy
     * has and some effort.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day on which the plan is made
     * @param session the day of the session
     * @param effort how hard to look
     * @return the plan
     * @throws IllegalArgumentException if the session is before the day of the plan, the policy does not say how a
     *     call-in is planned, who can be invited or which groups come first, or a number has no value on the day
     */
    public static CallInPlan bestReach(
            Situation situation, Policy policy, LocalDate asOf, LocalDate session, Effort effort) {
        Priorities first = Priorities.of(situation, policy, asOf);
        return planner(situation, policy, asOf, session, first).bestReach(effort);
    }

    /**
     * Plans the largest expected reach in the groups that come first under the policy with a number of seats.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day on which the plan is made
     * @param session the day of the session
     * @param seats how many people can be invited at most; fewer are if fewer can be
     * @return the plan
     * @throws IllegalArgumentException if the session is before the day of the plan, the number of seats is negative, the
     *     policy does not say how a call-in is planned, who can be invited or which groups come first, or a number has no
     *     value on the day
     */
    public static CallInPlan bestReach(
            Situation situation, Policy policy, LocalDate asOf, LocalDate session, int seats) {
        notNegative(seats);
        Priorities first = Priorities.of(situation, policy, asOf);
        return planner(situation, policy, asOf, session, first).bestReach(seats, Effort.USUAL);
    }

    private static void notNegative(int seats) {
        if (seats < 0) {
            throw new IllegalArgumentException("The number of seats is " + seats + ". Make it 0 or more.");
        }
    }

    /**
     * Plans the largest expected reach in some groups with a number of seats. A plan is never worth less than one with
     * fewer seats.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day on which the plan is made
     * @param session the day of the session
     * @param groups the groups
     * @param seats how many people can be invited at most; fewer are if fewer can be
     * @return the plan
     * @throws IllegalArgumentException if the session is before the day of the plan, the situation does not hold a group,
     *     the number of seats is negative, the policy does not say how a call-in is planned or who can be invited, or a
     *     number has no value on the day
     */
    public static CallInPlan bestReach(
            Situation situation, Policy policy, LocalDate asOf, LocalDate session, Set<GroupId> groups, int seats) {
        notNegative(seats);
        return planner(situation, policy, asOf, session, Priorities.given(situation, groups))
                .bestReach(seats, Effort.USUAL);
    }

    private static Planning planner(
            Situation situation, Policy policy, LocalDate asOf, LocalDate session, Priorities first) {
        if (session.isBefore(asOf)) {
            throw new IllegalArgumentException("The session (" + session + ") is before the day of the plan (" + asOf
                    + "). Plan on an earlier day, or for a later session.");
        }
        CallInRules rules = policy.callIn()
                .orElseThrow(() -> new IllegalArgumentException("The policy "
                        + policy.ref().id() + " does not say how a call-in is planned. Add its part \"callIn\"."));
        return new Planning(new Roll(situation, policy, rules, asOf, session, first));
    }
}
