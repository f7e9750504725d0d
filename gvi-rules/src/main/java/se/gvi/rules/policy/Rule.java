// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.stream.Stream;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Needs;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/**
 * Criteria as a policy composes them, with the policy's own parameters. {@link #test} and {@link #explain} go through
 * the same criteria; the truth of the reasons is always the truth of the test.
 */
public sealed interface Rule permits AskRule, AllOfRule, AnyOfRule, AtLeastRule, PointsRule, NotRule, TitledRule {

    /**
     * Tests the rule without keeping reasons.
     *
     * @param subject about whom or what, and on which day
     * @return what the records say
     */
    Truth test(Subject subject);

    /**
     * Tests the rule and says why.
     *
     * @param subject about whom or what, and on which day
     * @return the reasons; all criteria are among them, also those that no longer matter, but not those of a composition
     *     whose own number has no value on that day
     */
    Reason explain(Subject subject);

    /**
     * Returns the criteria that the rule asks.
     *
     * @return the criteria in the order of the rule, as often as it asks them
     */
    Stream<Criterion> criteria();

    /**
     * Returns what the rule reads of a situation, at most.
     *
     * @return the needs of all its criteria
     */
    default Needs needs() {
        return criteria().map(Criterion::needs).reduce(Needs.nothing(), Needs::and);
    }
}
