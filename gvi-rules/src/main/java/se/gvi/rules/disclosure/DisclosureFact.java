// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import se.gvi.model.finding.Text;

/**
 * A fact that a precondition can depend on, to be stated as so or not so. One that is not stated is unknown, never
 * false. Several are weighings that the law gives to the discloser: they are stated here with their outcome, and made by
 * human beings.
 */
public enum DisclosureFact {
    /** The recipient is an authority. It has to be said of schools, health care and research, which can be either. */
    RECIPIENT_IS_AUTHORITY("the recipient is an authority", "mottagaren är en myndighet"),
    /** The discloser is an authority. It has to be said of schools, health care and research, which can be either. */
    DISCLOSER_IS_AUTHORITY("the discloser is an authority", "den som lämnar ut är en myndighet"),
    /** The discloser is private social services or health care run professionally, which SFS 2025:170 4 § binds too. */
    DISCLOSER_COVERED(
            "the discloser runs private social services or health care",
            "den som lämnar ut bedriver enskild socialtjänst eller hälso- och sjukvård"),
    /** The information concerns offences, convictions or coercive measures (dataskyddslagen 3:8). */
    OFFENCE_DATA("the information concerns offences", "uppgiften rör lagöverträdelser"),
    /** The secrecy follows from the first paragraph of the provision, not from a later one. */
    FIRST_PARAGRAPH(
            "the secrecy follows from the first paragraph of the provision",
            "sekretessen följer av paragrafens första stycke"),
    /** The recipient needs the information for the stated purpose. */
    NEEDED("the recipient needs the information for the purpose", "mottagaren behöver uppgiften för ändamålet"),
    /** The recipient asked for the information. */
    ON_REQUEST("the recipient asked for the information", "mottagaren har begärt uppgiften"),
    /** The disclosure is necessary for the discloser to do its own work (OSL 10:2). */
    NECESSARY_FOR_OWN_ACTIVITY(
            "the disclosure is necessary for the discloser's own work",
            "utlämnandet är nödvändigt för utlämnarens egen verksamhet"),
    /** Predominant reasons speak for the secrecy going before the disclosure (OSL 10:15a, SFS 2025:170 7 § first paragraph). */
    SECRECY_OUTWEIGHS(
            "predominant reasons speak for the secrecy going first",
            "övervägande skäl talar för att sekretessen har företräde"),
    /** It is clear that the secrecy goes before the disclosure (SFS 2025:170 5-6 §§). */
    SECRECY_CLEARLY_OUTWEIGHS(
            "it is clear that the secrecy goes first", "det står klart att sekretessen har företräde"),
    /** Exceptional reasons (synnerliga skäl) speak for the secrecy going first (SFS 2025:170 4 §). */
    EXCEPTIONAL_REASONS_FOR_SECRECY(
            "exceptional reasons speak for the secrecy going first",
            "synnerliga skäl talar för att sekretessen har företräde"),
    /** Predominant reasons speak against disclosing (SFS 2025:170 7 § second paragraph). */
    REASONS_AGAINST_OUTWEIGH(
            "predominant reasons speak against disclosing", "övervägande skäl talar mot att uppgiften lämnas ut"),
    /** It is obvious that the interest in disclosing goes before the interest that the secrecy protects (OSL 10:27). */
    DISCLOSURE_OBVIOUSLY_OUTWEIGHS(
            "it is obvious that the interest in disclosing goes first",
            "det är uppenbart att intresset av att uppgiften lämnas har företräde"),
    /** The disclosure would be contrary to an act or ordinance (OSL 10:27 third paragraph). */
    CONTRARY_TO_STATUTE(
            "the disclosure would be contrary to an act or ordinance", "utlämnandet strider mot lag eller förordning"),
    /** Another act or ordinance than those tested here obliges the discloser (OSL 10:28). */
    OTHER_STATUTORY_DUTY(
            "another act or ordinance obliges the discloser",
            "en annan lag eller förordning ålägger uppgiftsskyldighet"),
    /** Concrete circumstances show a risk that the individual will commit offences (wording from 2025-04-01). */
    CONCRETE_RISK(
            "concrete circumstances show a risk of offending",
            "konkreta omständigheter visar en risk för brottslig verksamhet"),
    /** Particular circumstances show a risk that the individual will commit offences (wording until 2025-03-31). */
    PARTICULAR_RISK(
            "particular circumstances show a risk of offending",
            "särskilda omständigheter visar en risk för brottslig verksamhet"),
    /** The information can be assumed to help to prevent it (wording until 2025-03-31). */
    MAY_HELP_TO_PREVENT(
            "the information can be assumed to help to prevent it", "uppgiften kan antas bidra till att förhindra det"),
    /** Disclosing would be inappropriate, given help that is planned or under way, or for other particular reasons. */
    INAPPROPRIATE(
            "disclosing is inappropriate given planned or ongoing help or other particular reasons",
            "utlämnandet är olämpligt med hänsyn till planerade eller pågående insatser eller av andra särskilda skäl"),
    /** What is feared is an offence under 4-10 §§ terroristbrottslagen (2022:666), or attempt, preparation or conspiracy under its 4 §. */
    FEARED_TERRORISM("what is feared is terrorist crime", "det som befaras är terroristbrottslighet"),
    /** What is feared is an offence under brottsbalken 18 or 19 kap. or another offence against Sweden's security. */
    FEARED_SECURITY_OFFENCE(
            "what is feared is an offence against Sweden's security", "det som befaras är brott mot Sveriges säkerhet"),
    /** What is feared is an offence against somebody close, under brottsbalken 3, 4 or 6 kap. with at least a year of imprisonment. */
    FEARED_AGAINST_RELATIVE(
            "what is feared is a serious offence against somebody close",
            "det som befaras är ett allvarligt brott mot en närstående"),
    /** The offence falls under the act that forbids genital mutilation (1982:316). */
    GENITAL_MUTILATION_ACT(
            "the offence falls under the act against genital mutilation (1982:316)",
            "brottet avses i lagen mot könsstympning (1982:316)"),
    /** The offence is supplying somebody under 18 with narcotics, doping substances or, if not petty, alcohol. */
    SUPPLY_TO_MINOR(
            "the offence is supplying somebody under 18 with narcotics, doping substances or alcohol",
            "brottet innefattar överlåtelse av narkotika, dopningsmedel eller alkohol till någon under 18 år"),
    /** The committed offence is one under 4-10 §§ terroristbrottslagen (2022:666), or attempt, preparation or conspiracy under its 4 §. */
    COMMITTED_TERRORISM("the committed offence is terrorist crime", "det begångna brottet är terroristbrottslighet"),
    /** The attempt was one to transmit a dangerous disease (wording of OSL 10:23 until 2025-03-31). */
    DISEASE_TRANSMISSION(
            "the attempt was one to transmit a dangerous disease",
            "gärningen innefattade försök till överföring av allmänfarlig sjukdom"),
    /** The information matters to the investigation of a committed offence. */
    RELEVANT_TO_INVESTIGATION(
            "the information matters to the investigation of a committed offence",
            "uppgiften har betydelse för utredningen av ett begånget brott"),
    /** Imprisonment is in the scale of the offence. */
    PRISON_IN_SCALE("imprisonment is in the scale of the offence", "fängelse ingår i straffskalan för brottet"),
    /** The offence can be assumed to lead to more than a fine (wording of OSL 10:24 until 2025-03-31). */
    MORE_THAN_FINE_EXPECTED("more than a fine can be expected", "brottet kan antas föranleda annan påföljd än böter"),
    /** It is the recipient's task to intervene against this offence. */
    RECIPIENT_INTERVENES(
            "it is the recipient's task to intervene against the offence",
            "mottagaren har till uppgift att ingripa mot brottet"),
    /** The one who may lift the secrecy did so; for a child, OSL 12:3 says whether that is the guardian, alone or with the child. */
    WAIVER_BY_RIGHT_PERSON(
            "the one who may lift the secrecy did so (for a child: OSL 12:3)",
            "den som råder över sekretessen har hävt den (för barn: OSL 12:3)");

    private final Text label;

    DisclosureFact(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns the fact as a statement.
     *
     * @return for instance "the recipient asked for the information"
     */
    public Text label() {
        return label;
    }
}
