// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.AtLeast;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** At least so many of several rules; how many is a parameter of the policy. */
record AtLeastRule(String pointer, PolicyParameter needed, Dated<ParameterValue> neededOn, List<Rule> rules)
        implements Rule {

    private static final Text WORDING =
            Text.of("enough of several rules are met", "tillräckligt många av flera regler är uppfyllda");

    AtLeastRule(String pointer, PolicyParameter needed, List<Rule> rules) {
        this(pointer, needed, Dated.of(Stream.of(needed), needed::on), rules);
    }

    @Override
    public Truth test(Subject subject) {
        Optional<ParameterValue> value = neededOn.on(subject.asOf());
        if (value.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int met = 0;
        int open = 0;
        for (Rule rule : rules) {
            Truth truth = rule.test(subject);
            met += truth == Truth.MET ? 1 : 0;
            open += truth == Truth.UNKNOWN ? 1 : 0;
        }
        if (met >= value.get().number()) {
            return Truth.MET;
        }
        return met + open >= value.get().number() ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    @Override
    public Reason explain(Subject subject) {
        Optional<ParameterValue> value = neededOn.on(subject.asOf());
        if (value.isEmpty()) {
            return NoValue.of("policy.at-least", WORDING, pointer, List.of(needed), subject);
        }
        return new AtLeast(
                value.get().number(),
                needed.shown("needed", value.get()),
                rules.stream().map(rule -> rule.explain(subject)).toList());
    }

    @Override
    public Stream<Criterion> criteria() {
        return rules.stream().flatMap(Rule::criteria);
    }
}
