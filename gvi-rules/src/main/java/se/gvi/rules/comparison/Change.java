// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.IndicationLevel;

/** Something that is found otherwise about one individual or group, and the reasons that differ. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.OfVerdict.class, name = "verdict"),
    @JsonSubTypes.Type(value = Change.OfLevel.class, name = "level")
})
public sealed interface Change permits Change.OfVerdict, Change.OfLevel {

    /**
     * Returns whom or what it is about.
     *
     * @return an individual or a group
     */
    RecordRef about();

    /**
     * Returns which reasons differ.
     *
     * @return the reasons
     */
    ReasonChange reasons();

    /**
     * Returns the same change seen from the other side.
     *
     * @return the change with before and after exchanged
     */
    Change mirrored();

    /**
     * Another verdict on a step.
     *
     * @param about the individual or group
     * @param intervention the step
     * @param before the verdict on the first side
     * @param after the verdict on the second side
     * @param reasons the reasons that differ
     */
    record OfVerdict(
            @JsonProperty(value = "about", required = true) RecordRef about,

            @JsonProperty(value = "intervention", required = true)
            Intervention intervention,

            @JsonProperty(value = "before", required = true) Verdict before,
            @JsonProperty(value = "after", required = true) Verdict after,

            @JsonProperty(value = "reasons", required = true)
            ReasonChange reasons)
            implements Change {

        /**
         * Another verdict.
         *
         * @param about the individual or group
         * @param intervention the step
         * @param before the verdict on the first side
         * @param after the verdict on the second side
         * @param reasons the reasons that differ
         */
        public OfVerdict {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(intervention, "intervention");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(reasons, "reasons");
        }

        /** {@inheritDoc} */
        @Override
        public OfVerdict mirrored() {
            return new OfVerdict(about, intervention, /* before= */ after, /* after= */ before, reasons.mirrored());
        }
    }

    /**
     * Another level that recorded facts indicate on one side of risk. It is no assessment of risk.
     *
     * @param about the individual
     * @param side which risk
     * @param before the levels on the first side
     * @param after the levels on the second side
     * @param reasons the reasons that differ
     */
    record OfLevel(
            @JsonProperty(value = "about", required = true) RecordRef about,
            @JsonProperty(value = "side", required = true) RiskSide side,
            @JsonProperty(value = "before", required = true) Levels before,
            @JsonProperty(value = "after", required = true) Levels after,

            @JsonProperty(value = "reasons", required = true)
            ReasonChange reasons)
            implements Change {

        /**
         * Another level.
         *
         * @param about the individual
         * @param side which risk
         * @param before the levels on the first side
         * @param after the levels on the second side
         * @param reasons the reasons that differ
         */
        public OfLevel {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(reasons, "reasons");
        }

        /** {@inheritDoc} */
        @Override
        public OfLevel mirrored() {
            return new OfLevel(about, side, /* before= */ after, /* after= */ before, reasons.mirrored());
        }
    }

    /**
     * The level that is certain and the one that could be reached.
     *
     * @param lowest the level that is certain
     * @param highest the level that could be reached if everything unknown turned out so
     */
    record Levels(
            @JsonProperty(value = "lowest", required = true) IndicationLevel lowest,

            @JsonProperty(value = "highest", required = true)
            IndicationLevel highest) {

        /**
         * Levels.
         *
         * @param lowest the level that is certain
         * @param highest the level that could be reached
         */
        public Levels {
            Objects.requireNonNull(lowest, "lowest");
            Objects.requireNonNull(highest, "highest");
        }

        /** Levels of two policies are the same if they have the same name. */
        boolean sameAs(Levels other) {
            return lowest.id().equals(other.lowest.id()) && highest.id().equals(other.highest.id());
        }
    }
}
