// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.Involvement;

/**
 * In what capacity a person may be brought up when police data are searched by identity: the twelve that polisens
 * brottsdatalag (2018:1693) 3:5 lists, in its order and in no other.
 */
public enum Capacity {
    /** Reported for an offence (1). */
    REPORTED(1, Text.of("reported for an offence", "anmäld för brott")),
    /** Suspected of an offence, or was (2). */
    SUSPECTED(2, Text.of("is or was suspected of an offence", "är eller har varit misstänkt för brott")),
    /** Suspected of criminal activity (3). */
    SUSPECTED_OF_ACTIVITY(3, Text.of("suspected of criminal activity", "misstänkt för brottslig verksamhet")),
    /** Under surveillance (4). */
    UNDER_SURVEILLANCE(4, Text.of("under surveillance", "övervakad")),
    /** Reported an offence (5). */
    COMPLAINANT(5, Text.of("reported an offence", "har anmält ett brott")),
    /** Injured by an offence that somebody answers for (6). */
    INJURED_PARTY(6, Text.of("injured party", "målsägande")),
    /** Concerned by a contact ban or by personal protection (7). */
    PROTECTED_PARTY(
            7,
            Text.of("concerned by a contact ban or personal protection", "berörs av kontaktförbud eller personskydd")),
    /** Witness, or somebody else who gave information (8). */
    WITNESS(8, Text.of("witness or informant", "vittne eller annan uppgiftslämnare")),
    /** Handed in a document, or was given one (9). */
    DOCUMENT_GIVER(9, Text.of("handed in or was given a document", "har gett in eller fått en handling")),
    /** Reported missing (10). */
    MISSING(10, Text.of("reported missing", "anmäld som försvunnen")),
    /** Judged likely to meet a police intervention with serious violence (11). */
    VIOLENT_AGAINST_POLICE(
            11,
            Text.of(
                    "judged likely to meet the police with serious violence",
                    "bedömd kunna möta ett polisingripande med grovt våld")),
    /** Wanted (12). */
    WANTED(12, Text.of("wanted", "efterlyst"));

    private final int point;
    private final Text label;

    Capacity(int point, Text label) {
        this.point = point;
        this.label = label;
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
     * Returns the number that the provision gives it.
     *
     * @return 1 to 12
     */
    public int point() {
        return point;
    }

    /**
     * Returns the capacity in which a role brings a person up. Who was convicted was suspected. A suspicion that was
     * dropped brings nobody up (4:5), and a part in an incident that is none of the twelve does not either. The model
     * has no more of them than suspects, injured parties and witnesses.
     *
     * @param part the role
     * @param day the day of the search
     * @return the capacity, or empty if the role brings nobody up
     */
    public static Optional<Capacity> of(Involvement part, LocalDate day) {
        if (!part.countsOn(day)) {
            return Optional.empty();
        }
        return switch (part.role()) {
            case SUSPECT, CONVICTED -> Optional.of(SUSPECTED);
            case VICTIM -> Optional.of(INJURED_PARTY);
            case WITNESS -> Optional.of(WITNESS);
            case OTHER -> Optional.empty();
        };
    }
}
