// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.stream.Stream;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** Any of several rules. */
record AnyOfRule(List<Rule> rules) implements Rule {

    @Override
    public Truth test(Subject subject) {
        Truth truth = Truth.NOT_MET;
        for (Rule rule : rules) {
            truth = truth.or(rule.test(subject));
            if (truth == Truth.MET) {
                return truth;
            }
        }
        return truth;
    }

    @Override
    public Reason explain(Subject subject) {
        return new AnyOf(rules.stream().map(rule -> rule.explain(subject)).toList());
    }

    @Override
    public Stream<Criterion> criteria() {
        return rules.stream().flatMap(Rule::criteria);
    }
}
