// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import se.gvi.model.finding.Text;

/** A number that a precondition can depend on. One that is not stated is unknown. */
public enum DisclosureNumber {
    /** The age of the individual on the day of the question, in full years. */
    AGE("age of the individual", "den enskildes ålder", "year", "years", "år", "år"),
    /** The age of the victim when the offence was committed, in full years. */
    VICTIM_AGE("age of the victim", "brottsoffrets ålder", "year", "years", "år", "år"),
    /**
     * The least punishment in the scale of the offence, in months of imprisonment, and 0 if a fine is in the scale. For
     * attempt, preparation and conspiracy it is that of the completed offence.
     */
    MINIMUM_MONTHS(
            "least punishment in the scale of the completed offence",
            "lägsta straff i skalan för det fullbordade brottet",
            "month of imprisonment",
            "months of imprisonment",
            "månads fängelse",
            "månaders fängelse"),
    /** The chapter of the Penal Code (brottsbalken) in which the offence stands. */
    PENAL_CODE_CHAPTER("chapter of the Penal Code", "kapitel i brottsbalken", "", "", "", "");

    private final Text label;
    private final Text one;
    private final Text many;

    DisclosureNumber(String en, String sv, String oneEn, String manyEn, String oneSv, String manySv) {
        this.label = Text.of(en, sv);
        this.one = Text.of(oneEn, oneSv);
        this.many = Text.of(manyEn, manySv);
    }

    /**
     * Returns how it reads in a sentence.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }

    /** A value with its unit. */
    Text of(String value) {
        Text unit = value.equals("1") ? one : many;
        return Text.of((value + " " + unit.en()).strip(), (value + " " + unit.sv()).strip());
    }
}
