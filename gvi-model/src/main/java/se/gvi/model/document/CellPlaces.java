// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import se.gvi.model.finding.Place;

/** Where the values of a record stand in a table. */
@FunctionalInterface
public interface CellPlaces {

    /**
     * Returns where a value stands.
     *
     * @param pointer the JSON pointer of the value within the record, empty for the record as a whole
     * @return the cell, or the row if there is no such cell
     */
    Place place(String pointer);
}
