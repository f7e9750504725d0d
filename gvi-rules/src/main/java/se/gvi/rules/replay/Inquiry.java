// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.decision.Intervention;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.policy.Policy;

/**
 * What was asked before a decision: about whom, which step, as of which day and from what was known when.
 *
 * @param about the individual or group
 * @param intervention the step
 * @param asOf the day
 * @param knownAt the moment, inclusive, after which nothing that became known counts; or null for everything recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Inquiry(
        @JsonProperty(value = "about", required = true) RecordRef about,

        @JsonProperty(value = "intervention", required = true)
        Intervention intervention,

        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty("knownAt") @Nullable Instant knownAt) {

    /**
     * A question.
     *
     * @param about the individual or group
     * @param intervention the step
     * @param asOf the day
     * @param knownAt the moment after which nothing that became known counts, or null
     * @throws IllegalArgumentException if the step is not one towards whom it is asked about
     */
    public Inquiry {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(intervention, "intervention");
        Objects.requireNonNull(asOf, "asOf");
        RecordKind towards = intervention == Intervention.ENFORCEMENT_FOCUS ? RecordKind.GROUP : RecordKind.INDIVIDUAL;
        if (about.kind() != towards) {
            throw new IllegalArgumentException(intervention + " is no step towards "
                    + about.label().en() + ". Ask about one of kind " + towards + ".");
        }
    }

    /**
     * Asks about a step towards an individual, from everything recorded.
     *
     * @param individual the individual
     * @param intervention the step
     * @param asOf the day
     * @return the question
     * @throws IllegalArgumentException if it is a step towards groups
     */
    public static Inquiry about(IndividualId individual, Intervention intervention, LocalDate asOf) {
        return new Inquiry(RecordRef.to(individual), intervention, asOf, null);
    }

    /**
     * Asks about enforcement focus on a group, from everything recorded.
     *
     * @param group the group
     * @param asOf the day
     * @return the question
     */
    public static Inquiry about(GroupId group, LocalDate asOf) {
        return new Inquiry(RecordRef.to(group), Intervention.ENFORCEMENT_FOCUS, asOf, null);
    }

    /**
     * Asks the same from what was known at a moment, so that the answer stays the same whatever is recorded later.
     *
     * @param moment the moment, inclusive
     * @return the question
     */
    public Inquiry knownAt(Instant moment) {
        return new Inquiry(about, intervention, asOf, Objects.requireNonNull(moment, "moment"));
    }

    /**
     * Returns the moment after which nothing that became known counts.
     *
     * @return the moment, inclusive, or empty if everything recorded counts
     */
    public Optional<Instant> moment() {
        return Optional.ofNullable(knownAt);
    }

    /** The records that count. */
    Situation seen(Situation situation) {
        return knownAt == null ? situation : situation.knownAt(knownAt);
    }

    /** Whether there is anything to answer. */
    boolean canBeAnswered(Situation seen, Policy policy) {
        boolean there = about.kind() == RecordKind.GROUP
                ? seen.group(new GroupId(about.id())).isPresent()
                : seen.individual(new IndividualId(about.id())).isPresent();
        return there && policy.interventions().contains(intervention);
    }

    Eligibility answer(Situation seen, Policy policy) {
        return about.kind() == RecordKind.GROUP
                ? Eligibility.test(seen, policy, asOf, new GroupId(about.id()))
                : Eligibility.test(seen, policy, asOf, new IndividualId(about.id()), intervention);
    }
}
