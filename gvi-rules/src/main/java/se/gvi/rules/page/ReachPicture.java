// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;

/**
 * Whom a proposed call-in reaches: groups as clusters, people as dots in them, ties as lines, messengers with their
 * label. Everybody else is a dot without a name. The order of the lists decides the drawing; nothing is drawn at random.
 *
 * @param title what it shows
 * @param description what somebody who does not see it should know
 * @param clusters the groups
 * @param people the people
 * @param ties pairs of people, by their places in the list of people
 * @param feuds pairs of groups, by their places in the list of clusters
 */
@JsonPropertyOrder({"title", "description", "clusters", "people", "ties", "feuds"})
public record ReachPicture(
        @JsonProperty(value = "title", required = true) Text title,

        @JsonProperty(value = "description", required = true)
        Text description,

        @JsonProperty(value = "clusters", required = true) List<Text> clusters,

        @JsonProperty(value = "people", required = true) List<Person> people,
        @JsonProperty(value = "ties", required = true) List<Pair> ties,
        @JsonProperty(value = "feuds", required = true) List<Pair> feuds)
        implements Block {

    /**
     * A picture.
     *
     * @param title what it shows
     * @param description what somebody who does not see it should know
     * @param clusters the label of each group
     * @param people the people
     * @param ties pairs of people
     * @param feuds pairs of groups
     * @throws IllegalArgumentException if somebody is in a group, or a pair has a side, that there is not
     */
    public ReachPicture {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        clusters = List.copyOf(clusters);
        people = List.copyOf(people);
        ties = List.copyOf(ties);
        feuds = List.copyOf(feuds);
        check(
                "group",
                people.stream()
                        .flatMapToInt(person -> person.clusters().stream().mapToInt(i -> i)),
                clusters);
        check("tie", sides(ties), people);
        check("feud", sides(feuds), clusters);
    }

    private static IntStream sides(List<Pair> pairs) {
        return pairs.stream().flatMapToInt(pair -> IntStream.of(pair.first(), pair.second()));
    }

    private static void check(String what, IntStream places, List<?> list) {
        places.filter(place -> place < 0 || place >= list.size()).findFirst().ifPresent(place -> {
            throw new IllegalArgumentException("A " + what + " in the picture leads to place " + place + " of "
                    + list.size() + ". Count places from 0.");
        });
    }

    /**
     * Somebody in the picture.
     *
     * @param label a messenger's pseudonymous id; empty for everybody else, whom the picture does not name
     * @param clusters the groups by their places; the first is where the dot is drawn
     * @param mark how somebody stands to the call-in
     */
    @JsonPropertyOrder({"label", "clusters", "mark"})
    public record Person(
            @JsonProperty(value = "label", required = true) String label,

            @JsonProperty(value = "clusters", required = true)
            List<Integer> clusters,

            @JsonProperty(value = "mark", required = true) Mark mark) {

        /**
         * Somebody.
         *
         * @param label a messenger's pseudonymous id, else empty
         * @param clusters the groups by their places, at least one
         * @param mark how somebody stands to the call-in
         * @throws IllegalArgumentException if there is no group, a messenger has no label, or somebody else has one
         */
        public Person {
            Objects.requireNonNull(mark, "mark");
            clusters = List.copyOf(clusters);
            if (clusters.isEmpty()) {
                throw new IllegalArgumentException(
                        "Somebody in the picture is in no group. Give those without one a cluster of their own.");
            }
            if (mark.isMessenger() == label.isEmpty()) {
                throw new IllegalArgumentException(
                        label.isEmpty()
                                ? "A messenger in the picture has no label. Give the pseudonymous id."
                                : "Somebody who is no messenger has a label in the picture. Leave it empty.");
            }
        }
    }

    /**
     * Two places in a list.
     *
     * @param first one
     * @param second the other
     */
    @JsonPropertyOrder({"first", "second"})
    public record Pair(
            @JsonProperty(value = "first", required = true) int first,
            @JsonProperty(value = "second", required = true) int second) {}

    /** How many have a mark, of those drawn in a cluster. */
    long count(int cluster, Mark mark) {
        return drawnIn(cluster).filter(person -> person.mark() == mark).count();
    }

    /** Those drawn in a cluster. */
    Stream<Person> drawnIn(int cluster) {
        return people.stream().filter(person -> person.clusters().get(0) == cluster);
    }
}
