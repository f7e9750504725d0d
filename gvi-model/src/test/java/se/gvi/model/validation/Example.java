// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import se.gvi.model.finding.FindingCode;
import se.gvi.model.records.Records;

/**
 * Records with one fault, and nearby ones without.
 *
 * @param sentence what is wrong
 * @param code the code of the one finding
 * @param bad the records with the fault
 * @param pointer where the fault is
 * @param en the message in English
 * @param sv the message in Swedish
 * @param nearby what is in order instead
 * @param good records in which nothing is wrong
 */
record Example(
        String sentence,
        FindingCode code,
        Records bad,
        String pointer,
        String en,
        String sv,
        String nearby,
        Records good) {

    static Bad of(FindingCode code, String sentence) {
        return new Bad(code, sentence);
    }

    @Override
    public String toString() {
        return sentence + "; " + nearby;
    }

    /** An example that is being written down. */
    static final class Bad {
        private final FindingCode code;
        private final String sentence;
        private Records bad;
        private String pointer;
        private String en;
        private String sv;

        private Bad(FindingCode code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        Bad in(Records records) {
            this.bad = records;
            return this;
        }

        Bad at(String place) {
            this.pointer = place;
            return this;
        }

        Bad says(String english, String swedish) {
            this.en = english;
            this.sv = swedish;
            return this;
        }

        Example butNot(String other, Records good) {
            return new Example(sentence, code, bad, pointer, en, sv, other, good);
        }
    }
}
