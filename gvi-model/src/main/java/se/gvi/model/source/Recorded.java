// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

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
     * The same record with another provenance.
     *
     * @param provenance who supplied it, and when
     * @return a record that differs in nothing else
     */
    Recorded withProvenance(Provenance provenance);
}
