// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.InvolvementId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * What a search by identity brings up in commonly available police data: only what says that the person is in one of
 * twelve {@linkplain Capacity capacities} (polisens brottsdatalag 3:5). Memberships, ties, assessments and everything
 * else about the person are not brought up, nor is whether there is any. Searched is what the police supplied under
 * their own act; other parties' records are none of it.
 *
 * <p>The exceptions, for a certain document or case and for named officials (3:6), are the host's to grant.
 *
 * @param sought whom was searched for; nobody need be recorded under that id
 * @param asOf the day of the search
 * @param hits what it brought up, in the order in which it was recorded
 */
public record IdentitySearch(
        @JsonProperty(value = "sought", required = true) IndividualId sought,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "hits", required = true) List<Hit> hits) {

    private static final Text HEAD = Text.of(
            "Search for {sought} on {asOf}: only the capacities of polisens brottsdatalag 3:5 are brought up.",
            "Sökning på {sought} den {asOf}: bara uppgifter enligt 3 kap. 5 § polisens brottsdatalag tas fram.");
    private static final Text HIT =
            Text.of("- {capacity} (3:5, {point}): {incident}", "- {capacity} (3:5, {point}): {incident}");
    private static final Text NOTHING = Text.of("- nothing", "- inget");

    /**
     * One thing that was brought up.
     *
     * @param capacity in what capacity
     * @param incident in which incident
     * @param record the role that says so
     */
    public record Hit(
            @JsonProperty(value = "capacity", required = true)
            Capacity capacity,

            @JsonProperty(value = "incident", required = true)
            IncidentId incident,

            @JsonProperty(value = "record", required = true) InvolvementId record) {

        /**
         * One thing that was brought up.
         *
         * @param capacity in what capacity
         * @param incident in which incident
         * @param record the role that says so
         */
        public Hit {
            Objects.requireNonNull(capacity, "capacity");
            Objects.requireNonNull(incident, "incident");
            Objects.requireNonNull(record, "record");
        }
    }

    /**
     * What a search brought up.
     *
     * @param sought whom was searched for
     * @param asOf the day of the search
     * @param hits what it brought up
     */
    public IdentitySearch {
        Objects.requireNonNull(sought, "sought");
        Objects.requireNonNull(asOf, "asOf");
        hits = List.copyOf(hits);
    }

    /**
     * Searches for a person.
     *
     * @param situation what is recorded, or what a view of it shows
     * @param sought whom to search for
     * @param asOf the day of the search
     * @return what is brought up; the same for somebody of whom nothing may be brought up as for somebody unknown
     */
    public static IdentitySearch in(Situation situation, IndividualId sought, LocalDate asOf) {
        Set<SourceId> police = situation.recordsInUse().sources().stream()
                .filter(source -> source.regime() == Regime.LED_POLICE)
                .map(Source::id)
                .collect(Collectors.toSet());
        return new IdentitySearch(
                sought,
                asOf,
                situation.involvementsOf(sought).stream()
                        .filter(part -> police.contains(part.provenance().source()))
                        .flatMap(part -> Capacity.of(part, asOf).map(capacity -> hit(capacity, part)).stream())
                        .toList());
    }

    private static Hit hit(Capacity capacity, Involvement part) {
        return new Hit(capacity, part.incident(), part.id());
    }

    /**
     * Returns what was brought up, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        String found = hits.stream()
                .map(hit -> HIT.with(Map.of(
                                "capacity", hit.capacity().label(),
                                "point", hit.capacity().point(),
                                "incident", hit.incident().label()))
                        .in(language))
                .collect(Collectors.joining("\n"));
        String head = HEAD.with(Map.of("sought", sought, "asOf", asOf)).in(language);
        return head + "\n" + (found.isEmpty() ? NOTHING.in(language) : found) + "\n";
    }
}
