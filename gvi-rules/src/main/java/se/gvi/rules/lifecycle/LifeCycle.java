// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.Truth;

/**
 * How far something has come on a day, as far as it is recorded. The states are tried in turn, the one that overrides
 * all others first; the first that is certain is the state, and those before it that are unknown are possible as well.
 * Nothing here moves anything: it says where something is and what could follow.
 *
 * @param <S> the states
 * @param about the record
 * @param asOf the day
 * @param stages the states in the order in which they are tried; the last one always holds
 */
@JsonPropertyOrder({"about", "asOf", "state", "possible", "stages"})
public record LifeCycle<S extends Enum<S> & State<S>>(
        @JsonProperty(value = "about", required = true) RecordRef about,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "stages", required = true) List<Stage<S>> stages) {

    /**
     * A life cycle.
     *
     * @param about the record
     * @param asOf the day
     * @param stages the states in the order in which they are tried
     * @throws IllegalArgumentException if none of the states is certain
     */
    public LifeCycle {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(asOf, "asOf");
        stages = List.copyOf(stages);
        if (stages.stream().noneMatch(stage -> stage.reasons().truth() == Truth.MET)) {
            throw new IllegalArgumentException("No state of " + about.label().en()
                    + " is certain. Give it the state in which every such record begins.");
        }
    }

    /**
     * Returns the stage that is certain.
     *
     * @return the first stage whose reasons are met
     */
    public Stage<S> stage() {
        return stages.stream()
                .filter(stage -> stage.reasons().truth() == Truth.MET)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the state that is certain, unless one of the {@link #possible} ones holds as well.
     *
     * @return the state
     */
    @JsonProperty("state")
    public S state() {
        return stage().state();
    }

    /**
     * Returns the states that would take the place of the certain one, and of which it is not known whether they hold.
     *
     * @return an immutable list, in the order in which the states are tried; empty if the state is determined
     */
    @JsonProperty(value = "possible", access = JsonProperty.Access.READ_ONLY)
    public List<S> possible() {
        return stages.subList(0, stages.indexOf(stage())).stream()
                .filter(stage -> stage.reasons().truth() == Truth.UNKNOWN)
                .map(Stage::state)
                .toList();
    }

    /**
     * Tells whether something can go on to a state from where it is. If it may be in several states, all of them must
     * allow it.
     *
     * @param to the state
     * @return allowed; refused, with the reason and the missing fact; or undetermined, with what is missing to tell
     */
    public Transition<S> move(S to) {
        return Moves.of(this, Objects.requireNonNull(to, "to"));
    }

    /**
     * Returns the state with every reason, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return LifeCycleText.of(this, language);
    }
}
