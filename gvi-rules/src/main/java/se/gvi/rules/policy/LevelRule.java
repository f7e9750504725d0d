// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;

/**
 * A level and the rule that indicates it.
 *
 * @param level the level
 * @param rule the rule
 */
public record LevelRule(IndicationLevel level, Rule rule) {

    /**
     * A level with its rule.
     *
     * @param level the level
     * @param rule the rule
     */
    public LevelRule {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(rule, "rule");
    }
}
