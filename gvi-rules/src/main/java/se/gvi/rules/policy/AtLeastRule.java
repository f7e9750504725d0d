// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.AtLeast;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** At least so many of several rules; how many is a parameter of the policy. */
record AtLeastRule(PolicyParameter needed, Dated<ParameterValue> neededOn, List<Rule> rules) implements Rule {

    AtLeastRule(PolicyParameter needed, List<Rule> rules) {
        this(needed, new Dated<>(needed.changes().toList(), needed::on), rules);
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
            switch (rule.test(subject)) {
                case MET -> met++;
                case UNKNOWN -> open++;
                case NOT_MET -> {
                    // adds nothing
                }
            }
        }
        if (met >= value.get().number()) {
            return Truth.MET;
        }
        return met + open >= value.get().number() ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    @Override
    public Reason explain(Subject subject) {
        return neededOn.on(subject.asOf())
                .<Reason>map(value -> new AtLeast(
                        value.number(),
                        needed.shown("needed", value),
                        rules.stream().map(rule -> rule.explain(subject)).toList()))
                .orElseGet(() -> NoValue.of(
                        "policy.at-least",
                        Text.of(
                                "enough of several criteria are met",
                                "tillräckligt många av flera kriterier är uppfyllda"),
                        List.of(needed),
                        subject));
    }
}
