// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.util.Map;
import se.gvi.model.finding.Text;

/** How the text that leaves time in prison out of a count is read, and on what that reading rests. */
record PrisonReading(RetentionBasis basis) {

    private static final Text UNSETTLED = Text.of(
            "Time in prison is counted in days. That is a reading which a lawyer has to confirm ({citation}).",
            "Tid i fängelse räknas i dagar. Det är en läsning som en jurist måste bekräfta ({citation}).");
    private static final Text SETTLED = Text.of(
            "Time in prison is counted in days, as the controller decided ({citation}).",
            "Tid i fängelse räknas i dagar, enligt den personuppgiftsansvariges beslut ({citation}).");

    Caveat caveat() {
        boolean unsettled = basis.kind() == RetentionBasis.Kind.UNSETTLED;
        return new Caveat(
                unsettled ? Caveat.Kind.UNSETTLED_READING : Caveat.Kind.LOCAL_READING,
                (unsettled ? UNSETTLED : SETTLED).with(Map.of("citation", basis.citation())));
    }
}
