// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.GroupStatus;
import se.gvi.rules.policy.PolicyRef;

/**
 * What is recorded of one group on a day: its incidents over the policy's windows, its feuds and alliances, its size, how
 * it can be reached and whether it was told. Counts show what may come to them.
 *
 * @param group the group
 * @param asOf the day
 * @param policy the policy
 * @param status whether it is active, or null if no status is recorded for the day
 * @param counts its incidents over each window, in the order of the policy
 * @param feuds the groups with which it is in feud on the day, by id
 * @param alliances the groups with which it is allied on the day, by id
 * @param relationsComplete whether all feuds and alliances are recorded on the day; if not, there may be more
 * @param size how large it is
 * @param supervised how many of its recorded members are under supervision
 * @param notification whether it was told, when and how
 * @param audit how fresh the knowledge of it is, or null if the policy says nothing of audits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "group",
    "asOf",
    "policy",
    "status",
    "counts",
    "feuds",
    "alliances",
    "relationsComplete",
    "size",
    "supervised",
    "notification",
    "audit"
})
public record Scorecard(
        @JsonProperty(value = "group", required = true) GroupId group,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty("status") @Nullable GroupStatus status,
        @JsonProperty(value = "counts", required = true) List<WindowCount> counts,
        @JsonProperty(value = "feuds", required = true) List<GroupId> feuds,
        @JsonProperty(value = "alliances", required = true) List<GroupId> alliances,

        @JsonProperty(value = "relationsComplete", required = true)
        boolean relationsComplete,

        @JsonProperty(value = "size", required = true) Size size,

        @JsonProperty(value = "supervised", required = true) SupervisedMembers supervised,

        @JsonProperty(value = "notification", required = true)
        Notification notification,

        @JsonProperty("audit") @Nullable Audit audit) {

    /**
     * A scorecard.
     *
     * @param group the group
     * @param asOf the day
     * @param policy the policy
     * @param status whether it is active, or null
     * @param counts its incidents over each window
     * @param feuds the groups with which it is in feud
     * @param alliances the groups with which it is allied
     * @param relationsComplete whether all feuds and alliances are recorded
     * @param size how large it is
     * @param supervised how many members are under supervision
     * @param notification whether it was told
     * @param audit how fresh the knowledge of it is, or null
     */
    public Scorecard {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        counts = List.copyOf(counts);
        feuds = List.copyOf(feuds);
        alliances = List.copyOf(alliances);
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(supervised, "supervised");
        Objects.requireNonNull(notification, "notification");
    }

    /**
     * Returns the scorecard as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new ScorecardText(this, language).text();
    }
}
