// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is in place for somebody who wants to leave a criminal milieu (avhoppare): what police exit support requires
 * (Kunskapsguiden and Polisen about avhoppare). The consent to exchange information is a {@link Consent} with the scope
 * {@link ConsentScope#INFORMATION_EXCHANGE}. Social services help regardless of all this, on need.
 *
 * @param threatened whether a threat picture exists, or null if not recorded
 * @param motivated whether the individual is motivated to leave, or null if not recorded
 * @param conditionsSignedOn the day on which the individual signed the conditions of the police, or null if not recorded
 * @param evidencePerson whether the individual is an evidence person (bevisperson), to whom police exit support is not
 *     open; null if not recorded
 * @param interventionsDecidedOn the day on which social services decided on interventions, or null if not recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExitPreparation(
        @JsonProperty("threatened") @Nullable Boolean threatened,
        @JsonProperty("motivated") @Nullable Boolean motivated,
        @JsonProperty("conditionsSignedOn") @Nullable LocalDate conditionsSignedOn,
        @JsonProperty("evidencePerson") @Nullable Boolean evidencePerson,
        @JsonProperty("interventionsDecidedOn") @Nullable LocalDate interventionsDecidedOn) {}
