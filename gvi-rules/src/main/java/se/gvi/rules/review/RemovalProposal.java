// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Settlements;
import se.gvi.rules.reason.Truth;

/**
 * Whether somebody should be taken off the list, and why. Removal is proposed where the individual has died, or where
 * nothing of the policy's ground is met and no level of risk is indicated on either side. What is unknown proposes nothing.
 * A human being decides; nothing is removed here.
 *
 * <p>Those who are approached must be able to stop being targeted by changing (POP Center guide 13); the matrix of the
 * Metropolitan Police let scores fall to zero.
 *
 * @param individual the individual
 * @param reasons why, or why it is open
 */
@JsonPropertyOrder({"individual", "proposed", "reasons", "settlements"})
public record RemovalProposal(
        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "reasons", required = true) Reason reasons) {

    /**
     * Whether somebody should be taken off the list.
     *
     * @param individual the individual
     * @param reasons why, or why it is open
     */
    public RemovalProposal {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(reasons, "reasons");
    }

    /**
     * Tells whether removal is proposed.
     *
     * @return true only if the reasons are met
     */
    @JsonProperty("proposed")
    public boolean proposed() {
        return reasons.truth() == Truth.MET;
    }

    /**
     * Returns why removal is proposed, or not, in one line.
     *
     * @param language the language
     * @return one line without a line end; every reason is in {@link #explain}
     */
    public String inShort(Language language) {
        return new RemovalLine(this).text().in(language);
    }

    /**
     * Returns every reason as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return inShort(language) + "\n" + String.join("\n", ReasonText.lines(reasons, language)) + "\n";
    }

    /**
     * Returns what would settle it, if it is unknown.
     *
     * @return the settlements
     */
    @JsonProperty("settlements")
    public Settlements settlements() {
        return Settlements.of(reasons);
    }
}
