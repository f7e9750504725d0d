// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;

/**
 * Something that one party is about to do with personal data: for or with another, or for itself.
 *
 * @param from who acts
 * @param to for or with whom; the same branch if it records for itself
 * @param purpose what for
 * @param day when
 * @param place the area that it concerns, as the agreements name it, or null if it concerns the whole site or none is stated
 * @param proportionality the note that leaving the field of brottsdatalagen is necessary and proportionate, or null
 * @param obligation the provision that obliges {@code from} to hand over the data, or null if none does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"from", "to", "purpose", "day", "place", "proportionality", "obligation"})
public record Act(
        @JsonProperty(value = "from", required = true) AuthorityBranch from,
        @JsonProperty(value = "to", required = true) AuthorityBranch to,
        @JsonProperty(value = "purpose", required = true) Purpose purpose,
        @JsonProperty(value = "day", required = true) LocalDate day,
        @JsonProperty("place") @Nullable String place,
        @JsonProperty("proportionality") @Nullable String proportionality,
        @JsonProperty("obligation") @Nullable String obligation) {

    /**
     * An act.
     *
     * @param from who acts
     * @param to for or with whom; the same branch if it records for itself
     * @param purpose what for
     * @param day when
     * @param place the area that it concerns, as the agreements name it, or null if it concerns the whole site or none is stated
     * @param proportionality the note that leaving the field of brottsdatalagen is necessary and proportionate, or null
     * @param obligation the provision that obliges {@code from} to hand over the data, or null if none does
     * @throws IllegalArgumentException if an area, a note or a provision is blank
     */
    public Act {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(day, "day");
        requireWords("area", place);
        requireWords("note of necessity and proportionality", proportionality);
        requireWords("provision that obliges", obligation);
    }

    private static void requireWords(String what, @Nullable String words) {
        if (words != null && words.isBlank()) {
            throw new IllegalArgumentException("The " + what + " of an act is blank. Write it, or leave it out.");
        }
    }

    /**
     * An act of one party for or with another.
     *
     * @param from who acts
     * @param to for or with whom
     * @param purpose what for
     * @param day when
     * @return the act, without an area
     */
    public static Act between(AuthorityBranch from, AuthorityBranch to, Purpose purpose, LocalDate day) {
        return new Act(from, to, purpose, day, null, null, null);
    }

    /**
     * An act of a party for itself, such as recording.
     *
     * @param branch who acts
     * @param purpose what for
     * @param day when
     * @return the act, without an area
     */
    public static Act own(AuthorityBranch branch, Purpose purpose, LocalDate day) {
        return between(branch, branch, purpose, day);
    }

    /**
     * The same act, in an area.
     *
     * @param name the area, as the agreements name it
     * @return the act
     */
    public Act in(String name) {
        return new Act(from, to, purpose, day, name, proportionality, obligation);
    }

    /**
     * The same act, with a note that leaving the field of brottsdatalagen is necessary and proportionate.
     *
     * @param note the note
     * @return the act
     */
    public Act noting(String note) {
        return new Act(from, to, purpose, day, place, note, obligation);
    }

    /**
     * The same act, to which a provision obliges.
     *
     * @param provision the provision, cited
     * @return the act
     */
    public Act obligedBy(String provision) {
        return new Act(from, to, purpose, day, place, proportionality, provision);
    }

    /**
     * Returns the area.
     *
     * @return its name, or empty if none is stated
     */
    public Optional<String> area() {
        return Optional.ofNullable(place);
    }

    /** Whether a party does it for itself. */
    boolean isOwn() {
        return from == to;
    }

    /** Parties, purpose and day, without what was written. */
    @Override
    public String toString() {
        return "Act[" + from + " to " + to + ", " + purpose + ", " + day + "]";
    }
}
