// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.stream.Stream;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** The opposite of a rule. */
record NotRule(Rule rule) implements Rule {

    @Override
    public Truth test(Subject subject) {
        return rule.test(subject).not();
    }

    @Override
    public Reason explain(Subject subject) {
        return new Not(rule.explain(subject));
    }

    @Override
    public Stream<Criterion> criteria() {
        return rule.criteria();
    }
}
