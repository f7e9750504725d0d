// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import se.gvi.model.finding.Text;

/** What happened on the day from which a time limit is counted. */
public enum AnchorKind {
    /** The person was registered; polisens brottsdatalag 4:7-8 counts from the calendar year in which that was. */
    REGISTERED("the person was registered", "personen registrerades"),
    /** The data were processed automatically for the first time. */
    FIRST_PROCESSED(
            "the data were processed automatically for the first time",
            "uppgifterna behandlades automatiserat första gången"),
    /** The data were collected. */
    COLLECTED("the data were collected", "uppgifterna samlades in"),
    /** The case in which the data were processed was closed. */
    CASE_CLOSED("the case was closed", "ärendet avslutades"),
    /** The decision of the court became final. The judgment itself is earlier, by weeks or by years. */
    JUDGMENT_FINAL("the decision of the court became final", "domstolens avgörande fick laga kraft"),
    /** The inquiry was dropped or ended otherwise than by a charge, or a report was written off. */
    INQUIRY_DROPPED(
            "the inquiry was dropped or ended without a charge", "utredningen lades ner eller avslutades utan åtal"),
    /** The last day on which a charge could be brought. */
    PROSECUTION_BARRED("a charge could be brought for the last time", "åtal fick väckas för sista gången"),
    /** The last sanction or measure was fully executed or ended. */
    SANCTION_EXECUTED(
            "the last sanction or measure was fully executed or ended",
            "den senaste påföljden eller åtgärden helt hade verkställts eller upphört"),
    /** The person was released: on parole, after the whole sentence, or from remand without a sentence. */
    RELEASED("the person was released", "personen frigavs"),
    /** The judgment or decision was given, final or not. */
    JUDGMENT("the judgment or decision was given", "domen eller beslutet meddelades"),
    /** The sentence lapsed. */
    SENTENCE_LAPSED("the sentence lapsed", "straffet föll bort"),
    /** The person was discharged from forensic psychiatric care. */
    DISCHARGED("the person was discharged from care", "personen skrevs ut från vården"),
    /** Somebody last considered whether the data are still needed; before that, the day of their registration. */
    LAST_REVIEW(
            "the need for the data was last considered, or they were registered",
            "behovet av uppgifterna senast prövades, eller de registrerades");

    private final Text label;

    AnchorKind(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns what happened on the day, as a clause.
     *
     * @return for instance "the case was closed"
     */
    public Text label() {
        return label;
    }
}
