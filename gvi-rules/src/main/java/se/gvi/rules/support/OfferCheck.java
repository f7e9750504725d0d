// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Truth;

/**
 * Whether help was on offer when somebody was warned. The offer is made together with the warning (Brå, GVI; Polisen,
 * October 2022, Örebro): on the day of the contact, or before and still standing.
 *
 * @param individual who was warned
 * @param contact the invitation or the notification by which
 * @param day the day
 * @param offered whether help was on offer
 * @param evidence the offer
 * @param missing what would tell: at least one fact if it is unknown, none if it is known
 */
public record OfferCheck(
        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "contact", required = true) RecordRef contact,
        @JsonProperty(value = "day", required = true) LocalDate day,
        @JsonProperty(value = "offered", required = true) Truth offered,

        @JsonProperty(value = "evidence", required = true) List<Evidence> evidence,

        @JsonProperty(value = "missing", required = true) List<MissingFact> missing) {

    /**
     * Whether help was on offer when somebody was warned.
     *
     * @param individual who was warned
     * @param contact by which contact
     * @param day the day
     * @param offered whether help was on offer
     * @param evidence the offer
     * @param missing what would tell
     * @throws IllegalArgumentException if it is unknown and nothing is missing, or the other way round
     */
    public OfferCheck {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(offered, "offered");
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        if (offered.isKnown() != missing.isEmpty()) {
            throw new IllegalArgumentException("Whether help was offered is "
                    + offered.label().en() + " and " + missing.size()
                    + " facts are missing. Name missing facts exactly if it is unknown.");
        }
    }
}
