// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import java.util.List;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.Reference;

/**
 * One record about a site: either a {@link Fact}, which somebody documented, or a {@link Claim}, which somebody
 * assessed.
 */
public interface Recorded {

    /**
     * Returns the record's own id.
     *
     * @return the id
     */
    RecordId id();

    /**
     * Returns who supplied the record and when it became known.
     *
     * @return the provenance
     */
    Provenance provenance();

    /**
     * Returns the records that this one names, its source among them.
     *
     * @return an immutable list, in the order of the record's members
     */
    List<Reference> references();

    /**
     * The same record with another provenance.
     *
     * @param provenance who supplied it, and when
     * @return a record that differs in nothing else
     */
    Recorded withProvenance(Provenance provenance);
}
