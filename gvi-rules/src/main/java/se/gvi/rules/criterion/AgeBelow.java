// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Has the individual not yet turned so many years today?
 *
 * <p>Programmes publish their own limits: Northamptonshire CIRV usually under 25, Nottingham up to 25, the English
 * multi-site trial up to 40, Malmö's variant for 15-17. The exact opposite of {@code age.at-least}.
 */
final class AgeBelow implements Catalogued {

    private static final Parameter<Period> AGE = new Parameter.Time("age");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "age.below",
            Text.of("is younger than {age}", "är yngre än {age}"),
            "Programmes' own age limits: College of Policing (Northamptonshire CIRV); ISRCTN11650008; "
                    + "Polisen, November 2023 (Malmö)",
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
        return Age.atLeast(arguments.get(AGE), subject, notes).not();
    }
}
