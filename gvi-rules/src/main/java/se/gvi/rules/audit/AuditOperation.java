// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import se.gvi.model.finding.Text;

/**
 * What was done with personal data: the seven operations that must be logged (brottsdatalagen 3:5 with
 * brottsdataförordningen 3:4; Directive (EU) 2016/680 art. 25(1)). The list is closed.
 */
public enum AuditOperation {
    /** Data were taken in. */
    COLLECTION("collection", "insamling"),
    /** Data were changed. */
    ALTERATION("alteration", "ändring"),
    /** Data were read, or an answer was computed from them and shown. */
    READING("reading", "läsning"),
    /** Data were given to another branch or authority. */
    DISCLOSURE("disclosure", "utlämning"),
    /** Data were sent to a third country or an international organisation, as brottsdataförordningen 3:4 has it. */
    TRANSFER(
            "transfer to a third country or an international organisation",
            "överföring till tredjeland eller internationell organisation"),
    /** Data of several sources were put together. */
    COMBINATION("combination", "sammanföring"),
    /** Data were erased. */
    ERASURE("erasure", "radering");

    private final Text label;

    AuditOperation(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns what it is called.
     *
     * @return the term, in lower case
     */
    public Text label() {
        return label;
    }
}
