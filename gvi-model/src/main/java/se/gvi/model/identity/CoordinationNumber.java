// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * A coordination number that somebody keeps, with what its receiver must know: how sure the identity is, and since when
 * the number may be dormant.
 *
 * <p>A number becomes dormant when it has not been renewed by the end of the fifth calendar year after the one in which
 * it was given or last renewed. One given before 2016 counts as given in 2016 (folkbokföringslagen 18 d §, as in force
 * from 18 June 2021; since 1 September 2023 the act is lag 2022:1697). The agency can also declare a number dormant for
 * other reasons, which only it can tell.
 *
 * @param held the number and why it is kept
 * @param identityLevel how sure the identity is
 * @param assignedOn the day on which it was given
 * @param renewedOn the day on which it was last renewed, or null if it was not
 * @param declaredDormantOn the day from which it is dormant for another reason, or null if none is known; it can only
 *     be renewed after that, so it is on or after the day of the last renewal
 */
public record CoordinationNumber(
        HeldPersonnummer held,
        IdentityLevel identityLevel,
        LocalDate assignedOn,
        @Nullable LocalDate renewedOn,
        @Nullable LocalDate declaredDormantOn) {

    /** Whether a coordination number is dormant on a day, as far as is known. */
    public enum Status {
        /** It has lapsed or was declared dormant. */
        DORMANT,
        /** It has not lapsed, and nobody has told of another reason. */
        NOT_DORMANT,
        /** The day lies before what is known: before the number was given or last renewed. */
        UNKNOWN
    }

    private static final int YEARS_OF_LIFE = 5;
    private static final int FIRST_YEAR = 2016;

    /**
     * A coordination number.
     *
     * @param held the number and why it is kept
     * @param identityLevel how sure the identity is
     * @param assignedOn the day on which it was given
     * @param renewedOn the day on which it was last renewed, or null
     * @param declaredDormantOn the day from which it is dormant for another reason, or null
     * @throws InvalidValueException with {@link FindingCode#BAD_PERSONAL_NUMBER} if it is a personal number, with
     *     {@link FindingCode#OUT_OF_ORDER} if it was renewed before it was given, or declared dormant before either
     */
    public CoordinationNumber {
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(identityLevel, "identityLevel");
        Objects.requireNonNull(assignedOn, "assignedOn");
        if (!held.number().isCoordinationNumber()) {
            throw new InvalidValueException(
                    FindingCode.BAD_PERSONAL_NUMBER,
                    Map.of("problem", Text.of("it is no coordination number", "det är inget samordningsnummer")));
        }
        Text given = Text.of("the assignment", "tilldelningen");
        Text renewed = Text.of("the renewal", "förnyelsen");
        Text dormant = Text.of("the declaration of dormancy", "vilandeförklaringen");
        order(renewed, renewedOn, given, assignedOn);
        order(dormant, declaredDormantOn, given, assignedOn);
        if (renewedOn != null) {
            order(dormant, declaredDormantOn, renewed, renewedOn);
        }
    }

    private static void order(Text laterStep, @Nullable LocalDate later, Text earlierStep, LocalDate earlier) {
        if (later != null && later.isBefore(earlier)) {
            throw new InvalidValueException(
                    FindingCode.OUT_OF_ORDER,
                    Map.of(
                            "record", Text.of("the coordination number", "samordningsnumret"),
                            "later", laterStep,
                            "laterDate", later,
                            "earlier", earlierStep,
                            "earlierDate", earlier));
        }
    }

    /**
     * Returns the first day on which it is dormant if it is not renewed before.
     *
     * @return the day on which it lapses, or an earlier one from which it was declared dormant
     */
    public LocalDate dormantFrom() {
        LocalDate renewed = renewedOn;
        int year = renewed == null ? Math.max(assignedOn.getYear(), FIRST_YEAR) : renewed.getYear();
        LocalDate lapse = LocalDate.of(year + YEARS_OF_LIFE + 1, 1, 1);
        LocalDate declared = declaredDormantOn;
        return declared != null && declared.isBefore(lapse) ? declared : lapse;
    }

    /**
     * Tells whether it is dormant on a day.
     *
     * @param day the day
     * @return the status, {@link Status#UNKNOWN} for days before the number was given or last renewed
     */
    public Status statusOn(LocalDate day) {
        LocalDate known = renewedOn == null ? assignedOn : renewedOn;
        if (day.isBefore(known)) {
            return Status.UNKNOWN;
        }
        return day.isBefore(dormantFrom()) ? Status.NOT_DORMANT : Status.DORMANT;
    }

    /** The level alone: neither the number nor its dates. */
    @Override
    public String toString() {
        return "CoordinationNumber[" + identityLevel + "]";
    }
}
