// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;

/** Takes down, while a criterion is tested, what its answer rests on and what is lacking. */
public interface Notes {

    /** Keeps nothing. */
    Notes NONE = new Notes() {
        @Override
        public void restsOn(Recorded record) {
            // nobody reads it
        }

        @Override
        public void lacks(RecordKind kind, RecordId about, DateSpan when) {
            // nobody reads it
        }

        @Override
        public void lacks(RecordId about, Text what) {
            // nobody reads it
        }
    };

    /**
     * The answer rests on a record.
     *
     * @param record the record
     */
    void restsOn(Recorded record);

    /**
     * The answer would need to know whether there are records of a kind about somebody in some days; recording is not
     * complete.
     *
     * @param kind the kind of record
     * @param about about whom or what
     * @param when the days
     */
    void lacks(RecordKind kind, RecordId about, DateSpan when);

    /**
     * The answer would need to know something about a record that it does not say.
     *
     * @param about the record
     * @param what what it does not say, such as "the day"
     */
    void lacks(RecordId about, Text what);
}
