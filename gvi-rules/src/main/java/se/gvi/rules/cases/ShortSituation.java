// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.time.LocalDate;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;

/**
 * A situation in short form: the sections of a situation with only what matters. Site, provenance, assessor and day of
 * assessment may be left out; sources, groups and individuals that are only named need not be listed; {@code complete}
 * and {@code incomplete} list kinds of record, or coverages in full. Everything that is written is read as strictly as
 * in a situation. For cases and tests, never for real data: what is left out is made up.
 */
public final class ShortSituation {

    static final Text GIVEN = Text.of("what is given", "det som är givet");

    private ShortSituation() {}

    /**
     * Reads a situation in short form.
     *
     * @param given the document, one object
     * @param about somebody or a group that is there even if no record names it
     * @param asOf the day that is asked about; what is made up is recorded a year later
     * @return the situation
     * @throws InvalidDocumentException with the first thing that is wrong
     */
    public static Situation parse(String given, RecordRef about, LocalDate asOf) {
        return Expansion.situation(Fields.parse(given, GIVEN).node(), about, asOf);
    }
}
