// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * What the information is about. A document with several kinds of content is several questions, for each has its own
 * answer.
 */
public enum DisclosureContent {
    /** Circumstances that show a risk of future offending. */
    RISK("risk of future offending", "risk för framtida brott", Truth.MET),
    /** Address, telephone, e-mail, workplace, representative, user name or the like. */
    CONTACT_DETAILS("contact details", "kontaktuppgifter", Truth.NOT_MET),
    /** A suspicion that an offence was committed. */
    SUSPICION_OF_COMMITTED_OFFENCE("suspicion of a committed offence", "misstanke om begånget brott", Truth.MET),
    /** A conviction, wherever it is recorded. */
    CONVICTION("conviction", "fällande dom", Truth.MET),
    /** An entry of the criminal-records register. */
    CRIMINAL_RECORD("entry of the criminal-records register", "uppgift i belastningsregistret", Truth.MET),
    /** A coercive measure or a deprivation of liberty in connection with an offence. */
    COERCIVE_MEASURE("coercive measure", "tvångsmedel", Truth.MET),
    /** That the individual was or may become a victim. */
    VICTIMISATION("victimisation", "utsatthet för brott", Truth.UNKNOWN),
    /** What help is needed, planned or given. */
    SUPPORT("need of help and help given", "behov av stöd och stödinsatser", Truth.UNKNOWN),
    /** Something else. Whether it concerns offences has to be said. */
    OTHER("other information", "annan uppgift", Truth.UNKNOWN);

    private final Text label;
    private final Truth offenceData;

    DisclosureContent(String en, String sv, Truth offenceData) {
        this.label = Text.of(en, sv);
        this.offenceData = offenceData;
    }

    /**
     * Returns how it reads in a sentence.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }

    /**
     * Tells whether it is data on offences, which only authorities may process unless something else is laid down
     * (dataskyddslagen 3:8). A risk of offending counts as such here, out of caution.
     *
     * @return unknown if this kind of content can be either; {@link DisclosureFact#OFFENCE_DATA} then decides
     */
    public Truth offenceData() {
        return offenceData;
    }
}
