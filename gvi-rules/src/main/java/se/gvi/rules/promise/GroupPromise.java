// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.rules.lifecycle.GroupState;
import se.gvi.rules.lifecycle.LifeCycle;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlements;
import se.gvi.rules.reason.Truth;

/**
 * Where the promise to one group stands, and why. The status follows from the reasons each time it is asked for. It
 * informs: whether focus begins, goes on or ends is decided by people, and so is each measure within it.
 *
 * @param group the group
 * @param asOf the day
 * @param progress how far the work with the group has come
 * @param told the notices to the group until that day, the earliest first
 * @param acts the incidents of its own people after the latest notice; if it was never told, those in this round
 * @param reasons whether focus is due: it is open by the policy, and one of the acts calls for what was promised
 * @param deadline until when focus that is due begins in time, or null if none is due or the policy has no value for it
 * @param refusal why there can be no focus although the group acted or focus is recorded, and the remedy; or null
 * @param running the focuses that are recorded as running
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "group",
    "asOf",
    "status",
    "deadline",
    "refusal",
    "told",
    "acts",
    "running",
    "progress",
    "reasons",
    "settlements"
})
public record GroupPromise(
        @JsonProperty(value = "group", required = true) GroupId group,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "progress", required = true) LifeCycle<GroupState> progress,
        @JsonProperty(value = "told", required = true) List<Telling> told,
        @JsonProperty(value = "acts", required = true) List<Act> acts,
        @JsonProperty(value = "reasons", required = true) Reason reasons,
        @JsonProperty("deadline") @Nullable Deadline deadline,
        @JsonProperty("refusal") @Nullable Text refusal,
        @JsonProperty(value = "running", required = true) List<FocusInForce> running) {

    /**
     * Where the promise to a group stands.
     *
     * @param group the group
     * @param asOf the day
     * @param progress how far the work with the group has come
     * @param told the notices to the group
     * @param acts the incidents of its own people
     * @param reasons whether focus is due
     * @param deadline until when focus that is due begins in time, or null
     * @param refusal why there can be no focus, or null
     * @param running the focuses that are recorded as running
     */
    public GroupPromise {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(progress, "progress");
        told = List.copyOf(told);
        acts = List.copyOf(acts);
        Objects.requireNonNull(reasons, "reasons");
        running = List.copyOf(running);
    }

    /**
     * Returns where the promise stands.
     *
     * @return what follows from the reasons and the running focus
     */
    @JsonProperty("status")
    public PromiseStatus status() {
        if (!running.isEmpty()) {
            return whileRunning();
        }
        return switch (reasons.truth()) {
            case MET -> deadline != null && deadline.isOverOn(asOf) ? PromiseStatus.OVERDUE : PromiseStatus.DUE;
            case NOT_MET -> refusal == null ? PromiseStatus.NOT_DUE : PromiseStatus.REFUSED_WITHOUT_NOTICE;
            case UNKNOWN -> PromiseStatus.UNDETERMINED;
        };
    }

    private PromiseStatus whileRunning() {
        List<FocusInForce> inForce = running.stream()
                .filter(focus -> focus.told().truth() == Truth.MET)
                .toList();
        if (inForce.isEmpty()) {
            return refusal == null ? PromiseStatus.UNDETERMINED : PromiseStatus.REFUSED_WITHOUT_NOTICE;
        }
        if (inForce.stream().anyMatch(focus -> !focus.ends().isEmpty())) {
            return PromiseStatus.TO_BE_ENDED;
        }
        return inForce.stream().anyMatch(focus -> focus.reviewOverdue() == Truth.MET)
                ? PromiseStatus.REVIEW_OVERDUE
                : PromiseStatus.RUNNING;
    }

    /**
     * Returns the incident that calls for what was promised.
     *
     * @return the earliest act that certainly does, or empty if none does
     */
    public Optional<Act> trigger() {
        return told.isEmpty()
                ? Optional.empty()
                : acts.stream()
                        .filter(act -> act.reasons().truth() == Truth.MET)
                        .findFirst();
    }

    /**
     * Returns what would settle whether focus is due.
     *
     * @return the smallest sets of answers to unknown questions; none if it is determined
     */
    @JsonProperty("settlements")
    public Settlements settlements() {
        return Settlements.of(reasons);
    }

    /**
     * Returns the status with every reason, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new PromiseText(language).of(this);
    }
}
