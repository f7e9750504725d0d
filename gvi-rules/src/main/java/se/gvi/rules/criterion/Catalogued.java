// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.reason.Truth;

/**
 * A criterion of the library's own catalogue. Where nothing is recorded it answers "no" only if recording is complete, so
 * that no record more overturns what it knows. One that goes by what is recorded, complete or not, says which answers
 * that concerns.
 */
interface Catalogued extends Criterion {

    /** {@inheritDoc} */
    @Override
    default Set<Truth> overturnedBy(RecordKind kind) {
        return Set.of();
    }
}
