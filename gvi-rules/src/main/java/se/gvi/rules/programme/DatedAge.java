// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.retention.RetentionBasis;

/**
 * An age as it holds on some days.
 *
 * @param age which age
 * @param validity the days on which it holds
 * @param number the age in full years, or null if it is not known which holds
 * @param basis the provision, who decided it, or why it is not settled
 * @param act the id of the act it stands in, one of the {@link ProgrammeRules#knownUntil laws} of the document, or null
 */
public record DatedAge(
        AgeThreshold age,
        DateSpan validity,
        @Nullable Integer number,
        RetentionBasis basis,
        @Nullable String act) {

    /**
     * An age.
     *
     * @param age which age
     * @param validity the days on which it holds
     * @param number the age in full years, or null if it is not known which holds
     * @param basis the provision, who decided it, or why it is not settled
     * @param act the id of the act it stands in, one of the {@link ProgrammeRules#knownUntil laws} of the document, or null
     * @throws IllegalArgumentException if it has no number and is not unsettled
     */
    public DatedAge {
        Objects.requireNonNull(age, "age");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(basis, "basis");
        if (number == null && basis.kind() != RetentionBasis.Kind.UNSETTLED) {
            throw new IllegalArgumentException("The age " + age + " from " + validity.from()
                    + " has no number of years. Give one, or say why it is unsettled.");
        }
    }

    /**
     * Returns the age.
     *
     * @return full years, or empty if it is not known which holds
     */
    public OptionalInt years() {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * Returns the act it stands in.
     *
     * @return the id of the act, or empty if it stands in none
     */
    public Optional<String> law() {
        return Optional.ofNullable(act);
    }
}
