// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.policy.ParameterOverride;
import se.gvi.rules.policy.Policy;

/**
 * What would be found if parameters of the policy had other values.
 *
 * @param comparison what is found, before, and what would be found, after
 * @param withoutEffect the overrides that change no verdict and no level: neither alone, nor beside all the others
 */
public record WhatIf(
        @JsonProperty(value = "comparison", required = true) Comparison comparison,

        @JsonProperty(value = "withoutEffect", required = true)
        List<ParameterOverride> withoutEffect) {

    private static final Text WITHOUT_EFFECT = Text.of("without effect: ", "utan verkan: ");

    /**
     * What would be found.
     *
     * @param comparison what is found and what would be found
     * @param withoutEffect the overrides that change nothing
     */
    public WhatIf {
        Objects.requireNonNull(comparison, "comparison");
        withoutEffect = List.copyOf(withoutEffect);
    }

    /**
     * Assesses everyone again with other values.
     *
     * @param actual what is found
     * @param overrides the other values; of two for the same parameter and day the later one holds
     * @return what would change, and which overrides change nothing
     * @throws IllegalArgumentException if there is none, or the policy has no parameter that one names
     * @throws se.gvi.rules.policy.InvalidPolicyException if the policy could not have one of the values
     */
    public static WhatIf of(Assessment actual, List<ParameterOverride> overrides) {
        if (overrides.isEmpty()) {
            throw new IllegalArgumentException("A what-if supposes no value. Override at least one parameter.");
        }
        Assessment supposed = suppose(actual, overrides);
        List<ParameterOverride> withoutEffect = new ArrayList<>();
        for (int i = 0; i < overrides.size(); i++) {
            List<ParameterOverride> others = new ArrayList<>(overrides);
            ParameterOverride override = others.remove(i);
            if (same(suppose(actual, others), supposed) && same(actual, suppose(actual, List.of(override)))) {
                withoutEffect.add(override);
            }
        }
        return new WhatIf(Comparison.of(actual, supposed), withoutEffect);
    }

    private static Assessment suppose(Assessment actual, List<ParameterOverride> overrides) {
        Policy policy = actual.policy();
        for (ParameterOverride override : overrides) {
            policy = policy.with(override);
        }
        return Assessment.of(actual.situation(), policy, actual.asOf());
    }

    private static boolean same(Assessment one, Assessment other) {
        return Comparison.of(one, other).isEmpty();
    }

    /**
     * Returns what would change and which overrides change nothing, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        String idle = withoutEffect.stream()
                .map(override -> override.label().in(language))
                .collect(Collectors.joining("; "));
        return comparison.explain(language) + (idle.isEmpty() ? "" : "\n" + WITHOUT_EFFECT.in(language) + idle + "\n");
    }
}
