// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.risk.RiskIndication;

/**
 * What indicates a risk, as far as a recipient may know. What the recipient may not see is not among the reasons; what is
 * missing is said to be not recorded or withheld, since telling which would tell what is recorded.
 *
 * @param recipient who sees it
 * @param purpose for what
 * @param risk the indication, from the view alone
 * @param withheld what is withheld of that which the criteria read, empty if they read nothing that is
 */
public record ViewedRisk(
        @JsonProperty(value = "recipient", required = true) AuthorityBranch recipient,
        @JsonProperty(value = "purpose", required = true) Purpose purpose,
        @JsonProperty(value = "risk", required = true) RiskIndication risk,
        @JsonProperty(value = "withheld", required = true) List<Withheld> withheld) {

    /**
     * A finding of a view.
     *
     * @param recipient who sees it
     * @param purpose for what
     * @param risk the indication, from the view alone
     * @param withheld what is withheld of that which the criteria read
     */
    public ViewedRisk {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(risk, "risk");
        withheld = List.copyOf(withheld);
    }

    /**
     * Returns it with every reason that the recipient may see, and what may be withheld.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return risk.explain(language) + ViewText.ofAnswer(recipient, purpose, withheld, language);
    }
}
