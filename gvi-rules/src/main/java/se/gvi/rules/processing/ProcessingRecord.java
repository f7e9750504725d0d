// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.processing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.Situation;
import se.gvi.rules.page.Page;
import se.gvi.rules.programme.Programme;
import se.gvi.rules.retention.RetentionPolicy;
import se.gvi.rules.view.Visibility;

/**
 * The record of processing that every controller keeps (GDPR art. 30, Directive (EU) 2016/680 art. 24,
 * brottsdataförordningen 3:3; rule R48): for every kind of record the categories of people and of data, and for the whole the
 * controllers, purposes and legal bases that the sources state, the recipients that agreements, disclosures and visibility
 * give, and the time limits that the rules of retention give. What only the controller knows is taken from {@link
 * Particulars}, and said to be missing where it is.
 *
 * <p>It depends on which sources, agreements and disclosures there are and on which kinds of record are held, and on no
 * person: it holds no personal value and no pseudonym. What hosts write as the names of controllers, bodies, areas and grounds
 * is shown as it is, and must not name a person either.
 *
 * @param asOf the day, whose rules are applied
 * @param held the kinds of record of which any are held, in the order of the format
 * @param page what it says; every kind of record is in it
 */
@JsonPropertyOrder({"asOf", "held", "page"})
public record ProcessingRecord(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "held", required = true) List<RecordKind> held,
        @JsonProperty(value = "page", required = true) Page page) {

    /**
     * A record of processing.
     *
     * @param asOf the day
     * @param held the kinds of record of which any are held
     * @param page what it says
     */
    public ProcessingRecord {
        Objects.requireNonNull(asOf, "asOf");
        held = List.copyOf(held);
        Objects.requireNonNull(page, "page");
    }

    /**
     * Writes the record with what the library brings: its example of retention and of visibility, and nothing that only the
     * controller knows.
     *
     * @param situation what is recorded
     * @param asOf the day
     * @return the record
     */
    public static ProcessingRecord of(Situation situation, LocalDate asOf) {
        return of(
                situation,
                Programme.of(situation),
                RetentionPolicy.bundled(),
                Visibility.standard(),
                Particulars.none(),
                asOf);
    }

    /**
     * Writes the record.
     *
     * @param situation what is recorded
     * @param programme who answers, and within which agreements
     * @param retention which time limit applies to which record
     * @param visibility who may see what
     * @param particulars what only the controller knows
     * @param asOf the day, whose rules are applied
     * @return the record
     */
    public static ProcessingRecord of(
            Situation situation,
            Programme programme,
            RetentionPolicy retention,
            Visibility visibility,
            Particulars particulars,
            LocalDate asOf) {
        return new ProcessingPage(situation, programme, retention, visibility, particulars, asOf).record();
    }

    /**
     * Writes the record as plain text.
     *
     * @param language the language
     * @return lines, each ended by a line feed
     */
    public String text(Language language) {
        return page.text(language);
    }

    /**
     * Writes the record as one HTML document that needs nothing else, see {@link Page#html}.
     *
     * @param language the language
     * @return the document, to be stored and sent as UTF-8
     */
    public String html(Language language) {
        return page.html(language);
    }
}
