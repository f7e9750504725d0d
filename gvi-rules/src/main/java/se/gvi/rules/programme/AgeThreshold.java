// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import se.gvi.model.finding.Text;

/** The ages at which what a programme has to do changes. Each is a dated value of {@link ProgrammeRules}. */
public enum AgeThreshold {
    /** From this age an offence can have a sanction. */
    CRIMINAL_RESPONSIBILITY("age of criminal responsibility", "straffbarhetsålder"),
    /** From this age somebody is an adult. */
    MAJORITY("age of majority", "myndighetsålder"),
    /** From this age somebody can be recorded in a group at all. */
    GROUP_MEMBER("least age of a group member", "lägsta ålder för en gruppmedlem");

    private final Text label;

    AgeThreshold(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns how pages say it.
     *
     * @return for instance "age of majority"
     */
    public Text label() {
        return label;
    }
}
