// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Motive;
import se.gvi.rules.criterion.Side;

/**
 * One classification that people made of an incident. Every one is kept, those withdrawn included; one of those that
 * stand is in force.
 *
 * @param classification its id
 * @param assessedOn when it was made
 * @param recordedAt when it became known to the partnership
 * @param withdrawnAt when it was withdrawn, or null while it stands
 * @param inForce whether it is the one that counts
 * @param offenders its grade of the offenders' side
 * @param offenderGroups the groups it puts there, or null if it does not say
 * @param victims its grade of the victims' side
 * @param victimGroups the groups it puts there, or null if it does not say
 * @param motive the motive it found, or null if it does not say; it changes no grade
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reclassification(
        @JsonProperty(value = "classification", required = true)
        ClassificationId classification,

        @JsonProperty(value = "assessedOn", required = true) LocalDate assessedOn,
        @JsonProperty(value = "recordedAt", required = true) Instant recordedAt,
        @JsonProperty("withdrawnAt") @Nullable Instant withdrawnAt,
        @JsonProperty(value = "inForce", required = true) boolean inForce,
        @JsonProperty(value = "offenders", required = true) GroupInvolvement offenders,
        @JsonProperty("offenderGroups") @Nullable List<GroupId> offenderGroups,
        @JsonProperty(value = "victims", required = true) GroupInvolvement victims,
        @JsonProperty("victimGroups") @Nullable List<GroupId> victimGroups,
        @JsonProperty("motive") @Nullable Motive motive) {

    /**
     * A classification.
     *
     * @param classification its id
     * @param assessedOn when it was made
     * @param recordedAt when it became known
     * @param withdrawnAt when it was withdrawn, or null
     * @param inForce whether it is the one that counts
     * @param offenders its grade of the offenders' side
     * @param offenderGroups the groups it puts there, or null
     * @param victims its grade of the victims' side
     * @param victimGroups the groups it puts there, or null
     * @param motive the motive it found, or null
     */
    public Reclassification {
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(assessedOn, "assessedOn");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(offenders, "offenders");
        Objects.requireNonNull(victims, "victims");
        offenderGroups = offenderGroups == null ? null : List.copyOf(offenderGroups);
        victimGroups = victimGroups == null ? null : List.copyOf(victimGroups);
    }

    static Reclassification of(GmiClassification made, boolean inForce) {
        return new Reclassification(
                made.id(),
                made.assessedOn(),
                made.provenance().recordedAt(),
                made.provenance().withdrawnAt(),
                inForce,
                made.offenderSide(),
                made.offenderGroups().orElse(null),
                made.victimSide(),
                made.victimGroups().orElse(null),
                made.motive().orElse(null));
    }

    /**
     * Returns its grade of a side.
     *
     * @param side the side
     * @return the grade
     */
    public GroupInvolvement grade(Side side) {
        return side == Side.OFFENDER ? offenders : victims;
    }
}
