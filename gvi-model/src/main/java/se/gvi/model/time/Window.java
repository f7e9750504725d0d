// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A placeholder that shows how an entity carries its state in a private record. */
public final class Window {
    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Window(State state) {
        this.state = state;
    }

    /**
     * A window that has not ended.
     *
     * @param from its first day
     * @return the window
     */
    public static Window startingOn(LocalDate from) {
        return new Window(new State(from, null, ImmutableList.of()));
    }

    /**
     * Its first day.
     *
     * @return the first day
     */
    public LocalDate from() {
        return state.from();
    }

    /**
     * Its notes.
     *
     * @return the notes, unmodifiable
     */
    public List<String> notes() {
        return state.notes();
    }

    @JsonValue
    private State state() {
        return state;
    }

    private record State(
            @JsonProperty(required = true) LocalDate from,
            @Nullable LocalDate to,
            List<String> notes) {
        private State {
            notes = ImmutableList.copyOf(notes);
        }
    }
}
