// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.agreement.AgreementId;
import se.gvi.model.finding.Text;

/**
 * One reason for which an act is refused.
 *
 * @param code which reason
 * @param agreement the agreement that falls short, or null if it is about none
 * @param reason the reason in words
 * @param remedy how it is mended
 * @param source what it rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "agreement", "reason", "remedy", "source"})
public record Refusal(
        @JsonProperty(value = "code", required = true) RefusalCode code,
        @JsonProperty("agreement") @Nullable AgreementId agreement,
        @JsonProperty(value = "reason", required = true) Text reason,
        @JsonProperty(value = "remedy", required = true) Text remedy,
        @JsonProperty(value = "source", required = true) Text source) {

    /**
     * A reason.
     *
     * @param code which reason
     * @param agreement the agreement that falls short, or null
     * @param reason the reason in words
     * @param remedy how it is mended
     * @param source what it rests on
     */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(source, "source");
    }
}
