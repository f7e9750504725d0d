// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlements;

/**
 * Whether a step is open for an individual or a group on a day under a policy, and why. The verdict follows from the
 * reasons each time it is asked for; there is none without them. It informs; a human being decides.
 *
 * @param about the individual or group
 * @param intervention the step
 * @param asOf the day
 * @param policy the policy
 * @param reasons why
 */
@JsonPropertyOrder({"about", "intervention", "asOf", "policy", "verdict", "reasons", "settlements"})
public record Eligibility(
        @JsonProperty(value = "about", required = true) RecordRef about,

        @JsonProperty(value = "intervention", required = true)
        Intervention intervention,

        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "reasons", required = true) Reason reasons) {

    /**
     * A finding.
     *
     * @param about the individual or group
     * @param intervention the step
     * @param asOf the day
     * @param policy the policy
     * @param reasons why
     */
    public Eligibility {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(intervention, "intervention");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(reasons, "reasons");
    }

    /**
     * Tests whether a step is open for an individual.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @param individual the individual
     * @param intervention a step towards individuals
     * @return the verdict with its reasons
     * @throws IllegalArgumentException if the situation does not hold the individual, the policy says nothing of the
     *     step, or the step is one towards groups
     */
    public static Eligibility test(
            Situation situation, Policy policy, LocalDate asOf, IndividualId individual, Intervention intervention) {
        if (intervention == Intervention.ENFORCEMENT_FOCUS) {
            throw new IllegalArgumentException("Enforcement focus is a step towards groups, not individuals. Ask about"
                    + " a group; every measure within it is a decision of its own.");
        }
        return test(policy, Subject.of(situation, individual, asOf), intervention);
    }

    /**
     * Tests whether enforcement focus is open for a group. It never is without prior notice to the group.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @param group the group
     * @return the verdict with its reasons
     * @throws IllegalArgumentException if the situation does not hold the group or the policy says nothing of focus
     */
    public static Eligibility test(Situation situation, Policy policy, LocalDate asOf, GroupId group) {
        return test(policy, Subject.of(situation, group, asOf), Intervention.ENFORCEMENT_FOCUS);
    }

    private static Eligibility test(Policy policy, Subject subject, Intervention intervention) {
        return new Eligibility(
                RecordRef.to(subject.id()),
                intervention,
                subject.asOf(),
                policy.ref(),
                policy.rule(intervention).explain(subject));
    }

    /**
     * Returns the verdict.
     *
     * @return what follows from the reasons
     */
    @JsonProperty("verdict")
    public Verdict verdict() {
        return Verdict.of(reasons.truth());
    }

    /**
     * Returns what would settle an undetermined verdict: the smallest sets of answers to unknown questions, and the
     * truth each would lead to.
     *
     * @return the settlements, none if the verdict is determined
     */
    @JsonProperty("settlements")
    public Settlements settlements() {
        return Settlements.of(reasons);
    }

    /**
     * Returns the verdict with every reason, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return EligibilityText.of(this, language);
    }

    /**
     * Returns the verdict in one line: what it rests on or, if it is undetermined, one way to settle it.
     *
     * @param language the language
     * @return one line without a line end; every reason is in {@link #explain}
     */
    public String inShort(Language language) {
        return new EligibilityLine(this, language).text();
    }
}
