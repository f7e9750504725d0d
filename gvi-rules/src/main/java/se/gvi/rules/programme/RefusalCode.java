// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import se.gvi.model.finding.Text;

/** Why an act is refused, in the order in which reasons are listed. */
public enum RefusalCode {
    /** No agreement binds both parties (rule R44). */
    NO_AGREEMENT(
            "No cooperation agreement binds both {from} and {to}.",
            "Ingen samverkansöverenskommelse binder både {from} och {to}.",
            "Agree in writing on purposes and areas, and record the agreement.",
            "Kom skriftligen överens om syften och områden, och registrera överenskommelsen.",
            "lag (2023:196) 9 §",
            "lagen (2023:196) 9 §"),
    /** The agreement is not for that purpose (rule R44). */
    PURPOSE_NOT_AGREED(
            "The agreement {agreement} is not for {purpose}.",
            "Överenskommelsen {agreement} gäller inte {purpose}.",
            "Act only for an agreed purpose, or agree on this one.",
            "Handla bara för ett avtalat ändamål, eller kom överens om detta.",
            "lag (2023:196) 9 §",
            "lagen (2023:196) 9 §"),
    /** The agreement has not begun (rule R44). */
    NOT_BEGUN(
            "The agreement {agreement} begins on {from}, after {day}.",
            "Överenskommelsen {agreement} börjar gälla {from}, efter {day}.",
            "Wait until it applies.",
            "Vänta tills den gäller.",
            "lag (2023:196) 9 §",
            "lagen (2023:196) 9 §"),
    /** The agreement has ended (rule R44). */
    ENDED(
            "The agreement {agreement} ended on {until}; the act is on {day}.",
            "Överenskommelsen {agreement} upphörde {until}; handlingen är den {day}.",
            "Renew the agreement first.",
            "Förnya överenskommelsen först.",
            "lag (2023:196) 9 §",
            "lagen (2023:196) 9 §"),
    /** The agreement lists areas, and the act states none (rule R44). */
    AREA_NOT_STATED(
            "The agreement {agreement} applies in {areas} only, and the act states no area.",
            "Överenskommelsen {agreement} gäller bara i {areas}, och handlingen anger inget område.",
            "State the area.",
            "Ange området.",
            "lag (2023:196) 9 §",
            "lagen (2023:196) 9 §"),
    /** The agreement does not list that area (rule R44). */
    AREA_NOT_AGREED(
            "The agreement {agreement} applies in {areas} only, not in {area}.",
            "Överenskommelsen {agreement} gäller bara i {areas}, inte i {area}.",
            "Act only in an agreed area, or agree on this one.",
            "Handla bara i ett avtalat område, eller kom överens om detta.",
            "lag (2023:196) 9 §",
            "lagen (2023:196) 9 §"),
    /** Nobody is named who answers for it (rule R45). */
    NO_RESPONSIBLE_BODY(
            "Neither the programme nor {agreement} names a body that answers for it.",
            "Varken programmet eller {agreement} anger vem som ansvarar.",
            "Name the responsible body.",
            "Ange ansvarigt organ.",
            "gvi's rule R45; brottsdatalagen 3:7, GDPR art. 35",
            "gvi:s regel R45; brottsdatalagen 3 kap. 7 §, dataskyddsförordningen artikel 35"),
    /** No impact assessment is referred to (rule R45). */
    NO_IMPACT_ASSESSMENT(
            "Neither the programme nor {agreement} refers to an impact assessment.",
            "Varken programmet eller {agreement} hänvisar till en konsekvensbedömning.",
            "Assess the consequences for people first, and record where the assessment is kept.",
            "Bedöm först konsekvenserna för de berörda, och registrera var bedömningen finns.",
            "brottsdatalagen 3:7, GDPR art. 35",
            "brottsdatalagen 3 kap. 7 §, dataskyddsförordningen artikel 35"),
    /** Data leave the field of brottsdatalagen without a note, and no duty is stated (rule R46). */
    LEAVES_CRIMINAL_DATA_ACT(
            "What goes from {from} to {to} leaves the field of brottsdatalagen; neither a note of necessity and proportionality nor"
                    + " a duty is stated.",
            "Det som går från {from} till {to} lämnar brottsdatalagens område; varken en anteckning om nödvändighet och"
                    + " proportionalitet eller en skyldighet är angiven.",
            "Test whether it is necessary and proportionate and note it, or cite the duty.",
            "Pröva om det är nödvändigt och proportionerligt och anteckna det, eller ange skyldigheten.",
            "brottsdatalagen 2:22",
            "brottsdatalagen 2 kap. 22 §");

    private final Text reason;
    private final Text remedy;
    private final Text source;

    RefusalCode(String en, String sv, String remedyEn, String remedySv, String sourceEn, String sourceSv) {
        this.reason = Text.of(en, sv);
        this.remedy = Text.of(remedyEn, remedySv);
        this.source = Text.of(sourceEn, sourceSv);
    }

    /** The reason, with places in braces. */
    Text reason() {
        return reason;
    }

    /**
     * Returns how it is mended.
     *
     * @return a sentence
     */
    public Text remedy() {
        return remedy;
    }

    /**
     * Returns what the refusal rests on.
     *
     * @return the provision
     */
    public Text source() {
        return source;
    }
}
