// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Evidence;

/**
 * Somebody whom a plan invites, and why.
 *
 * @param individual who
 * @param groups the groups of the plan that the individual is of
 * @param basis mandatory only under supervision that is recorded as live on the day of the session and that the policy
 *     names as obliging; voluntary otherwise
 * @param evidence the supervision that obliges, none if the basis is voluntary
 * @param attends the odds of attending, from 0 to 1
 * @param odds the policy's value for these odds and where it comes from
 * @param reachesAlone the people whom no other seat reaches, the individual among them unless somebody tied is invited as
 *     well, in the order of their ids
 * @param costOfRefusal by how many people the expected reach falls if the individual declines and nobody comes instead
 * @param eligibility that and why the step is open for the individual on the day of the session
 */
public record Seat(
        @JsonProperty(value = "individual", required = true) IndividualId individual,

        @JsonProperty(value = "groups", required = true) List<GroupId> groups,
        @JsonProperty(value = "basis", required = true) InvitationBasis basis,
        @JsonProperty(value = "evidence", required = true) List<Evidence> evidence,
        @JsonProperty(value = "attends", required = true) double attends,
        @JsonProperty(value = "odds", required = true) Argument odds,

        @JsonProperty(value = "reachesAlone", required = true)
        List<IndividualId> reachesAlone,

        @JsonProperty(value = "costOfRefusal", required = true)
        double costOfRefusal,

        @JsonProperty(value = "eligibility", required = true)
        Eligibility eligibility) {

    /**
     * A seat.
     *
     * @param individual who
     * @param groups the groups of the plan
     * @param basis on what basis
     * @param evidence the supervision that obliges
     * @param attends the odds of attending
     * @param odds the policy's value for them
     * @param reachesAlone whom no other seat reaches
     * @param costOfRefusal by how much the expected reach falls without the individual
     * @param eligibility that and why the step is open
     * @throws IllegalArgumentException if the basis is mandatory without evidence
     */
    public Seat {
        Objects.requireNonNull(individual, "individual");
        groups = List.copyOf(groups);
        Objects.requireNonNull(basis, "basis");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(odds, "odds");
        reachesAlone = List.copyOf(reachesAlone);
        Objects.requireNonNull(eligibility, "eligibility");
        if (basis == InvitationBasis.MANDATORY && evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "A mandatory seat names no supervision. Name the live supervision, or make the seat voluntary.");
        }
    }

    /** The basis alone: who is invited is secret. */
    @Override
    public String toString() {
        return "Seat[" + basis + "]";
    }
}
