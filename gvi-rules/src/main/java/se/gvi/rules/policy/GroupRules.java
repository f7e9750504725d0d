// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;

/**
 * How a city looks at its groups: which it puts first, which have gone quiet, and how often it audits them.
 *
 * @param prioritised when a group is one of those that the message must reach
 * @param dormant when a group is held to have gone quiet
 * @param auditEvery how long a group audit is fresh
 */
public record GroupRules(Rule prioritised, Rule dormant, PolicyParameter auditEvery) {

    /**
     * The rules.
     *
     * @param prioritised when a group is one of those that the message must reach
     * @param dormant when a group is held to have gone quiet
     * @param auditEvery how long a group audit is fresh
     */
    public GroupRules {
        Objects.requireNonNull(prioritised, "prioritised");
        Objects.requireNonNull(dormant, "dormant");
        Objects.requireNonNull(auditEvery, "auditEvery");
    }
}
