// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Has the individual turned so many years by today?
 *
 * <p>There is no common age limit in the strategy; programmes publish their own (Malmö 18, younger variant 15-17;
 * Leicester 14). Who is born on 29 February turns a year older on 1 March in other years, the later of the two days.
 */
final class AgeAtLeast implements Catalogued {

    private static final Parameter<Period> AGE = new Parameter.Time("age");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "age.at-least",
            Text.of("is at least {age} old", "är minst {age} gammal"),
            "Programmes' own age limits: Polisen, November 2023 (Malmö); Leicester Violence Reduction Network",
            AGE);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.AGES;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Age.atLeast(arguments.get(AGE), subject, notes);
    }
}
