// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** A rule with the title that the policy gives it. */
record TitledRule(Text title, Rule rule) implements Rule {

    @Override
    public Truth test(Subject subject) {
        return rule.test(subject);
    }

    @Override
    public Reason explain(Subject subject) {
        return new Titled(title, rule.explain(subject));
    }

    @Override
    public Stream<Criterion> criteria() {
        return rule.criteria();
    }
}
