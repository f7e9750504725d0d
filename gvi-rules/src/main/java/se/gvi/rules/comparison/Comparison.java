// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.policy.PolicyRef;

/**
 * What differs between two assessments: who has another verdict or another level, and for which reasons. The two can be
 * of two days, two policies, two situations, or of anything of that together.
 *
 * <p>Only what both sides answer is compared. Who is recorded on one side only is listed; which steps and which sides of
 * risk only one policy speaks of shows in {@link #before()} and {@link #after()}.
 *
 * @param before what was assessed first
 * @param after what was assessed second
 * @param changes what is found otherwise: step by step, then risk by risk, each in the order of the first situation
 * @param onlyBefore the individuals and groups that only the first situation holds, in its order
 * @param onlyAfter the individuals and groups that only the second situation holds, in its order
 */
@JsonPropertyOrder({"before", "after", "changes", "onlyBefore", "onlyAfter"})
public record Comparison(
        @JsonProperty(value = "before", required = true) Side before,
        @JsonProperty(value = "after", required = true) Side after,
        @JsonProperty(value = "changes", required = true) List<Change> changes,

        @JsonProperty(value = "onlyBefore", required = true) List<RecordRef> onlyBefore,

        @JsonProperty(value = "onlyAfter", required = true) List<RecordRef> onlyAfter) {

    /**
     * One of the two assessments.
     *
     * @param site the name of the site
     * @param asOf the day
     * @param policy the policy
     * @param interventions the steps that the policy speaks of, in their order
     * @param risk the sides of risk that the policy speaks of, in their order
     */
    public record Side(
            @JsonProperty(value = "site", required = true) String site,
            @JsonProperty(value = "asOf", required = true) LocalDate asOf,
            @JsonProperty(value = "policy", required = true) PolicyRef policy,

            @JsonProperty(value = "interventions", required = true)
            List<Intervention> interventions,

            @JsonProperty(value = "risk", required = true) List<RiskSide> risk) {

        /**
         * One of the two.
         *
         * @param site the name of the site
         * @param asOf the day
         * @param policy the policy
         * @param interventions the steps that the policy speaks of
         * @param risk the sides of risk that the policy speaks of
         */
        public Side {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(policy, "policy");
            interventions = List.copyOf(interventions);
            risk = List.copyOf(risk);
        }

        static Side of(Assessment assessment) {
            return new Side(
                    assessment.situation().site().name(),
                    assessment.asOf(),
                    assessment.policy().ref(),
                    assessment.policy().interventions().stream().sorted().toList(),
                    assessment.policy().riskSides().stream().sorted().toList());
        }
    }

    /**
     * A comparison.
     *
     * @param before what was assessed first
     * @param after what was assessed second
     * @param changes what is found otherwise
     * @param onlyBefore the individuals and groups that only the first situation holds
     * @param onlyAfter the individuals and groups that only the second situation holds
     */
    public Comparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * Compares two assessments.
     *
     * @param before the first
     * @param after the second
     * @return what differs
     */
    public static Comparison of(Assessment before, Assessment after) {
        return new Comparer(before, after).comparison();
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true if both sides hold the same people and groups and find the same of them
     */
    @JsonIgnore
    public boolean isEmpty() {
        return changes.isEmpty() && onlyBefore.isEmpty() && onlyAfter.isEmpty();
    }

    /**
     * Returns what differs, with the reasons, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new ComparisonText(this, language).text();
    }

    /** The elements that the other list has not, in order. */
    static <T> List<T> without(List<T> these, List<T> those) {
        Set<T> others = Set.copyOf(those);
        return these.stream().filter(each -> !others.contains(each)).toList();
    }
}
