// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Motive;

/**
 * The other way of counting: incidents by the motive that the classification in force found. It is not the strategy's own
 * count, which asks who was involved, and gives other numbers. Which motives make an incident a group's is not
 * published; whoever wants a sum says which.
 *
 * @param motives the incidents by motive, every motive but the unknown one, in the order of the model
 * @param unknown those whose motive the review could not tell
 * @param notRecorded those of which no classification in force says a motive
 */
@JsonPropertyOrder({"name", "motives", "unknown", "notRecorded"})
public record MotiveCount(
        @JsonProperty(value = "motives", required = true) List<OfMotive> motives,
        @JsonProperty(value = "unknown", required = true) List<IncidentId> unknown,

        @JsonProperty(value = "notRecorded", required = true)
        List<IncidentId> notRecorded) {

    private static final Text NAME = Text.of(
            "motive-based count (not the strategy's own count)",
            "räknat på motiv (inte strategins eget sätt att räkna)");

    /**
     * The incidents with one motive.
     *
     * @param motive the motive
     * @param incidents the incidents
     */
    public record OfMotive(
            @JsonProperty(value = "motive", required = true) Motive motive,

            @JsonProperty(value = "incidents", required = true)
            List<IncidentId> incidents) {

        /**
         * The incidents with one motive.
         *
         * @param motive the motive
         * @param incidents the incidents
         */
        public OfMotive {
            Objects.requireNonNull(motive, "motive");
            incidents = List.copyOf(incidents);
        }
    }

    /**
     * A count.
     *
     * @param motives the incidents by motive
     * @param unknown those whose motive could not be told
     * @param notRecorded those without a recorded motive
     */
    public MotiveCount {
        motives = List.copyOf(motives);
        unknown = List.copyOf(unknown);
        notRecorded = List.copyOf(notRecorded);
    }

    static MotiveCount of(List<IncidentReview> reviews) {
        return new MotiveCount(
                Stream.of(Motive.values())
                        .filter(motive -> motive != Motive.UNKNOWN)
                        .map(motive -> new OfMotive(motive, with(Optional.of(motive), reviews)))
                        .toList(),
                with(Optional.of(Motive.UNKNOWN), reviews),
                with(Optional.empty(), reviews));
    }

    private static List<IncidentId> with(Optional<Motive> motive, List<IncidentReview> reviews) {
        return reviews.stream()
                .filter(review -> review.inForce()
                        .flatMap(made -> Optional.ofNullable(made.motive()))
                        .equals(motive))
                .map(IncidentReview::incident)
                .toList();
    }

    /**
     * Returns what this count is called, so that it is never taken for the strategy's own.
     *
     * @return the name
     */
    @JsonProperty("name")
    public Text name() {
        return NAME;
    }

    /**
     * Counts the incidents with one of some motives.
     *
     * @param wanted the motives that make an incident a group's, as whoever counts sees it
     * @return how many have one of them
     */
    public int count(Set<Motive> wanted) {
        return motives.stream()
                .filter(each -> wanted.contains(each.motive()))
                .mapToInt(each -> each.incidents().size())
                .sum();
    }
}
