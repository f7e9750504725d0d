// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.decision.Intervention;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.support.SupportCase;
import se.gvi.rules.policy.Policy;

/** Tells how far things have come, from what is recorded. Days after the one asked about do not count. */
public final class LifeCycles {

    private LifeCycles() {}

    /**
     * Tells how far the work with a group has come.
     *
     * @param situation what is recorded
     * @param policy says which groups come first, which have gone quiet and how long an audit is fresh; a policy that
     *     says nothing of it leaves these states out
     * @param group the group
     * @param asOf the day
     * @return the life cycle; {@link GroupState#UNDER_FOCUS} only if the message came before the focus
     * @throws IllegalArgumentException if the situation does not hold the group
     */
    public static LifeCycle<GroupState> of(Situation situation, Policy policy, GroupId group, LocalDate asOf) {
        return GroupTale.of(situation, policy, group, asOf);
    }

    /**
     * Tells how far the review of an incident has come.
     *
     * @param situation what is recorded
     * @param policy says which incidents are reviewed
     * @param incident the incident
     * @param asOf the day
     * @return the life cycle; a role that became known after the classification opens the incident again
     * @throws IllegalArgumentException if the situation does not hold the incident
     */
    public static LifeCycle<IncidentState> of(Situation situation, Policy policy, IncidentId incident, LocalDate asOf) {
        return IncidentTale.of(situation, policy, incident, asOf);
    }

    /**
     * Tells how far one step has come with an individual.
     *
     * @param situation what is recorded
     * @param policy says when the step is open
     * @param individual the individual
     * @param step {@link Intervention#CALL_IN} or {@link Intervention#CUSTOM_NOTIFICATION}
     * @param asOf the day
     * @return the life cycle
     * @throws IllegalArgumentException if the situation does not hold the individual, the policy says nothing of the
     *     step, or the step is another
     */
    public static LifeCycle<CandidacyState> of(
            Situation situation, Policy policy, IndividualId individual, Intervention step, LocalDate asOf) {
        return CandidacyTale.of(situation, policy, individual, step, asOf);
    }

    /**
     * Tells how far a call-in has come.
     *
     * @param callIn the call-in
     * @param asOf the day
     * @return the life cycle; whether a planned call-in whose day has passed was held is unknown
     */
    public static LifeCycle<CallInState> of(CallIn callIn, LocalDate asOf) {
        return CallInTale.of(callIn, asOf);
    }

    /**
     * Tells how far a custom notification has come.
     *
     * @param notification the notification
     * @param asOf the day
     * @return the life cycle
     */
    public static LifeCycle<NotificationState> of(CustomNotification notification, LocalDate asOf) {
        return NotificationTale.of(notification, asOf);
    }

    /**
     * Tells how far a support case has come.
     *
     * @param support the support case
     * @param asOf the day
     * @return the life cycle
     */
    public static LifeCycle<SupportState> of(SupportCase support, LocalDate asOf) {
        return SupportTale.of(support, asOf);
    }

    /**
     * Tells how far an enforcement focus has come.
     *
     * @param situation what is recorded
     * @param focus the focus
     * @param asOf the day
     * @return the life cycle; running only if the message came before it
     */
    public static LifeCycle<FocusState> of(Situation situation, EnforcementFocus focus, LocalDate asOf) {
        return FocusTale.of(situation, focus, asOf);
    }
}
