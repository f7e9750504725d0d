// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.support.SupportCaseId;
import se.gvi.model.support.SupportStatus;

/**
 * How one support case stands.
 *
 * @param supportCase the case
 * @param individual to whom help was offered
 * @param status its status as recorded, which has no day
 * @param offeredOn the day of the offer
 * @param firstContact how the first contact stands
 * @param consents the consents given by today, in the order of days, or null if they are not recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseFollowUp(
        @JsonProperty(value = "supportCase", required = true)
        SupportCaseId supportCase,

        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "status", required = true) SupportStatus status,
        @JsonProperty(value = "offeredOn", required = true) LocalDate offeredOn,

        @JsonProperty(value = "firstContact", required = true)
        FirstContact firstContact,

        @JsonProperty("consents") @Nullable List<ConsentState> consents) {

    /**
     * How one support case stands.
     *
     * @param supportCase the case
     * @param individual to whom help was offered
     * @param status its status
     * @param offeredOn the day of the offer
     * @param firstContact how the first contact stands
     * @param consents the consents, or null if they are not recorded
     */
    public CaseFollowUp {
        Objects.requireNonNull(supportCase, "supportCase");
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(offeredOn, "offeredOn");
        Objects.requireNonNull(firstContact, "firstContact");
        consents = consents == null ? null : List.copyOf(consents);
    }
}
