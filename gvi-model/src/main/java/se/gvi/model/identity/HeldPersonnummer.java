// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import java.util.Map;
import java.util.Objects;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * A personal or coordination number that somebody keeps, and why. There is none without a stated reason.
 *
 * @param number the number
 * @param ground the ground in law
 * @param reason why that ground holds here, in the words of whoever is responsible; not blank
 */
public record HeldPersonnummer(Personnummer number, PersonnummerGround ground, String reason) {

    /**
     * A number that is kept for a reason.
     *
     * @param number the number
     * @param ground the ground in law
     * @param reason why that ground holds here
     * @throws InvalidValueException with {@link FindingCode#PERSONAL_NUMBER_WITHOUT_GROUND} if ground or reason is null
     *     or blank, with {@link FindingCode#PERSONAL_NUMBER_IN_TEXT} if the reason holds a number
     */
    public HeldPersonnummer {
        Objects.requireNonNull(number, "number");
        if (ground == null || reason == null || reason.isBlank()) {
            throw new InvalidValueException(FindingCode.PERSONAL_NUMBER_WITHOUT_GROUND, Map.of());
        }
        if (PersonalNumberGuard.isIn(reason)) {
            throw new InvalidValueException(
                    FindingCode.PERSONAL_NUMBER_IN_TEXT,
                    Map.of("record", Text.of("the number that is held", "numret som behandlas"), "member", "reason"));
        }
    }

    /** The ground alone: neither the number nor what was written about it. */
    @Override
    public String toString() {
        return "HeldPersonnummer[" + ground + "]";
    }
}
