// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.Exclusion;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.policy.IncidentReviewRules;

/**
 * Whether an incident is one that the city reviews: of a kind that its policy counts, and not taken out as
 * officer-involved, accidental and self-inflicted or justified self-defence (Washington DC problem analysis).
 *
 * @param type the kind of incident
 * @param counted whether the policy counts the kind
 * @param exclusion why it is taken out, or null if it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"inScope", "type", "counted", "exclusion"})
public record Scope(
        @JsonProperty(value = "type", required = true) IncidentType type,
        @JsonProperty(value = "counted", required = true) boolean counted,
        @JsonProperty("exclusion") @Nullable Exclusion exclusion) {

    private static final Text IN_SCOPE = Text.of("in scope: {type}", "omfattas: {type}");
    private static final Text EXCLUDED =
            Text.of("out of scope: {exclusion} ({type})", "omfattas inte: {exclusion} ({type})");
    private static final Text NOT_COUNTED = Text.of(
            "out of scope: the policy does not count this kind ({type})",
            "omfattas inte: policyn räknar inte den här typen ({type})");

    /**
     * A scope.
     *
     * @param type the kind of incident
     * @param counted whether the policy counts the kind
     * @param exclusion why it is taken out, or null
     */
    public Scope {
        Objects.requireNonNull(type, "type");
    }

    static Scope of(Incident incident, IncidentReviewRules rules) {
        return new Scope(
                incident.type(),
                rules.types().contains(incident.type()),
                incident.exclusion().orElse(null));
    }

    /**
     * Tells whether the incident is reviewed.
     *
     * @return true if its kind is counted and it is not taken out
     */
    @JsonProperty("inScope")
    public boolean inScope() {
        return counted && exclusion == null;
    }

    /**
     * Returns the reason in words.
     *
     * @return for instance "out of scope: justified self-defence (homicide)"
     */
    public Text reason() {
        Text type = Terms.of(this.type);
        return Optional.ofNullable(exclusion)
                .map(why -> EXCLUDED.with(Map.of("exclusion", Terms.of(why), "type", type)))
                .orElseGet(() -> (counted ? IN_SCOPE : NOT_COUNTED).with(Map.of("type", type)));
    }
}
