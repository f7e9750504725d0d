// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What is said for a membership. Some of it is never ground enough by itself: an arrest, whom somebody is related to or
 * lives with, where, having been a victim or a witness, music and social media. Programmes that listed people for such
 * things failed. They have names so that a membership which rests on nothing else can be told and refused; beside a
 * ground they may stand, and count for nothing.
 */
public enum EvidenceKind {
    /** Convicted of a crime committed with the group. */
    CONVICTION,
    /** Documented as taking part in a crime with its members. */
    CO_OFFENDING,
    /** Said so, to someone who wrote it down. */
    SELF_ADMISSION,
    /** A graded intelligence report. */
    INTELLIGENCE,
    /** Seen with its members in circumstances that were written down. */
    OBSERVATION,
    /** Named in a group audit by practitioners who know the street. */
    GROUP_AUDIT,
    /** Arrested, whatever came of it. No ground by itself. */
    ARREST(false),
    /** Related to a member. No ground by itself. */
    KINSHIP(false),
    /** Lives with a member. No ground by itself. */
    CO_RESIDENCE(false),
    /** Lives or is often in an area. No ground by itself. */
    AREA(false),
    /** Was a victim of violence. No ground by itself. */
    VICTIM(false),
    /** Was a witness of violence. No ground by itself. */
    WITNESS(false),
    /** Makes, takes part in or listens to music. No ground by itself. */
    MUSIC(false),
    /** What is shown, said or linked on social media. No ground by itself. */
    SOCIAL_MEDIA(false);

    private final boolean ground;

    EvidenceKind() {
        this(true);
    }

    EvidenceKind(boolean ground) {
        this.ground = ground;
    }

    /**
     * Tells whether a membership can rest on it alone.
     *
     * @return false for what is never ground enough by itself
     */
    public boolean standsAlone() {
        return ground;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static EvidenceKind of(String word) {
        return Invariant.word(EvidenceKind.class, word);
    }
}
