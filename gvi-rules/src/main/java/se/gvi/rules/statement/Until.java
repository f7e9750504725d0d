// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.source.Recorded;

/** Tells until when a record may be kept, in a sentence to the person whom it is about. */
@FunctionalInterface
public interface Until {

    /** Tells it of no record: the statement then says that it was not computed, and whom to ask. */
    Until NOT_COMPUTED = record -> Optional.empty();

    /**
     * Tells until when a record may be kept.
     *
     * @param record a record about the person
     * @return a sentence, or empty if it was not computed
     */
    Optional<Text> of(Recorded record);
}
