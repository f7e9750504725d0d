// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlements;

/**
 * What one ground says to a question. The verdict follows from the reasons each time it is asked for.
 *
 * @param ground how the ground is cited, for instance {@code OSL 10:15a}
 * @param kind what it does
 * @param title what it is about
 * @param source the act that gave it the wording of the day, or null if no wording of that day is recorded
 * @param validity the days on which that wording is in force, or null if none is recorded
 * @param reasons which preconditions are met, not met and unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"ground", "kind", "title", "source", "validity", "verdict", "reasons", "settlements"})
public record GroundAnswer(
        @JsonProperty(value = "ground", required = true) String ground,
        @JsonProperty(value = "kind", required = true) GroundKind kind,
        @JsonProperty(value = "title", required = true) Text title,
        @JsonProperty("source") @Nullable String source,
        @JsonProperty("validity") @Nullable DateSpan validity,
        @JsonProperty(value = "reasons", required = true) Reason reasons) {

    /**
     * An answer.
     *
     * @param ground how the ground is cited
     * @param kind what it does
     * @param title what it is about
     * @param source the act that gave it its wording, or null
     * @param validity the days of that wording, or null
     * @param reasons which preconditions are met, not met and unknown
     */
    public GroundAnswer {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reasons, "reasons");
    }

    /**
     * Returns the verdict.
     *
     * @return what follows from the reasons
     */
    @JsonProperty("verdict")
    public DisclosureVerdict verdict() {
        return DisclosureVerdict.of(kind, reasons.truth());
    }

    /**
     * Returns what would settle an undetermined verdict.
     *
     * @return the settlements, none if the verdict is determined
     */
    @JsonProperty("settlements")
    public Settlements settlements() {
        return Settlements.of(reasons);
    }

    /**
     * Returns the verdict with every reason, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String toText(Language language) {
        return String.join("\n", new DisclosureText(language).whole(this)) + "\n";
    }
}
