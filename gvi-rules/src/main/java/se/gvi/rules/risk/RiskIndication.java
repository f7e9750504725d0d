// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.risk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Language;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.IndicationLevel;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/**
 * What recorded facts indicate about one side of an individual's risk under a policy: the level that is certain, and
 * the level that could be reached if what is unknown turned out so. It is no risk assessment; that only a human being
 * makes.
 *
 * @param individual the individual
 * @param side which risk: of violence by, or against, the individual
 * @param asOf the day
 * @param policy the policy
 * @param levels the policy's levels, highest first, each with its reasons
 */
@JsonPropertyOrder({"individual", "side", "asOf", "policy", "lowest", "highest", "levels"})
public record RiskIndication(
        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "side", required = true) RiskSide side,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "levels", required = true) List<Level> levels) {

    /**
     * A level with the reasons for and against it.
     *
     * @param level the level
     * @param reasons why it is indicated, or not
     */
    public record Level(
            @JsonProperty(value = "level", required = true) IndicationLevel level,

            @JsonProperty(value = "reasons", required = true)
            Reason reasons) {

        /**
         * A level with its reasons.
         *
         * @param level the level
         * @param reasons why it is indicated, or not
         */
        public Level {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * An indication.
     *
     * @param individual the individual
     * @param side which risk
     * @param asOf the day
     * @param policy the policy
     * @param levels the policy's levels, highest first
     */
    public RiskIndication {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        levels = List.copyOf(levels);
    }

    /**
     * Indicates one side of an individual's risk.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @param individual the individual
     * @param side which risk
     * @return the indication with its reasons
     * @throws IllegalArgumentException if the situation does not hold the individual
     */
    public static RiskIndication of(
            Situation situation, Policy policy, LocalDate asOf, IndividualId individual, RiskSide side) {
        Subject subject = Subject.of(situation, individual, asOf);
        return new RiskIndication(
                individual,
                side,
                asOf,
                policy.ref(),
                policy.levels(side).stream()
                        .map(level -> new Level(level.level(), level.rule().explain(subject)))
                        .toList());
    }

    /**
     * Returns the level that the recorded facts certainly indicate.
     *
     * @return the highest level whose rule is met, or {@link IndicationLevel#NONE}
     */
    @JsonProperty("lowest")
    public IndicationLevel lowest() {
        return levels.stream()
                .filter(level -> level.reasons().truth() == Truth.MET)
                .findFirst()
                .map(Level::level)
                .orElse(IndicationLevel.NONE);
    }

    /**
     * Returns the level that could be reached if everything unknown turned out so.
     *
     * @return the highest level whose rule is met or unknown, or {@link IndicationLevel#NONE}
     */
    @JsonProperty("highest")
    public IndicationLevel highest() {
        return levels.stream()
                .filter(level -> level.reasons().truth() != Truth.NOT_MET)
                .findFirst()
                .map(Level::level)
                .orElse(IndicationLevel.NONE);
    }

    /**
     * Tells whether the level is certain.
     *
     * @return true if the lowest and the highest level are the same
     */
    public boolean determined() {
        return lowest().equals(highest());
    }

    /**
     * Returns the levels with every reason, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return RiskText.of(this, language);
    }
}
