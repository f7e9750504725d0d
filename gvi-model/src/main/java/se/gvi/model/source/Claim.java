// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.id.PractitionerId;

/**
 * A record of what a human being assessed: who, and when. It is no {@link Fact}, however sure the assessor was.
 */
public interface Claim extends Recorded {

    /**
     * Returns who made the assessment.
     *
     * @return the assessor
     */
    PractitionerId assessedBy();

    /**
     * Returns when it was made.
     *
     * @return the day
     */
    LocalDate assessedOn();

    /**
     * Returns the day from which it is to be looked at again or no longer counts, whichever its kind says.
     *
     * @return the first day on which it is overdue or lapsed, or empty if none was set
     */
    Optional<LocalDate> lapsesOn();

    /** {@inheritDoc} */
    @Override
    Claim withProvenance(Provenance provenance);
}
