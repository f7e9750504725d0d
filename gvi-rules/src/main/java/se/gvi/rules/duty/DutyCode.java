// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/** The kinds of duty, in the order in which they are listed. */
public enum DutyCode {
    /** Somebody is listed and no intervention is planned (rule R16). */
    PLAN_MISSING(
            "No planned, time-limited intervention",
            "Ingen planerad och tidsbegränsad insats",
            "Decide and record a plan with an end, or take the person off the list.",
            "Besluta och registrera en plan med ett slut, eller ta bort personen från listan.",
            null),
    /** Somebody is listed, and every plan begins later (rule R16). */
    PLAN_NOT_BEGUN(
            "The planned intervention has not begun",
            "Den planerade insatsen har inte börjat",
            "Let the plan begin, or take the person off the list until it does.",
            "Låt planen börja, eller ta bort personen från listan till dess.",
            null),
    /** Somebody is listed, and the last plan has ended (rule R16). */
    PLAN_ENDED(
            "The planned intervention has ended",
            "Den planerade insatsen har avslutats",
            "Take the person off the list, or decide and record a new plan with an end.",
            "Ta bort personen från listan, eller besluta och registrera en ny plan med ett slut.",
            null),
    /** Every assessment in force is at the lowest level (rule R17). */
    LOWEST_RISK(
            "Lowest level of risk: removal to be considered",
            "Lägsta risknivå: borttagning ska prövas",
            "Consider whether the person has to be on the list at all, and record what was decided.",
            "Pröva om personen alls behöver finnas på listan, och registrera vad som beslutades.",
            "BDL"),
    /** Nothing in force holds the person on the list any more (rule R17). */
    NO_CURRENT_BASIS(
            "No current basis: removal to be considered",
            "Ingen aktuell grund: borttagning ska prövas",
            "Consider whether the records about the person are still needed, and take out what is not.",
            "Pröva om uppgifterna om personen fortfarande behövs, och ta bort det som inte gör det.",
            "BDL"),
    /** The need for a record was not considered in time (rule R20; for minors sooner, R34). */
    REVIEW_DUE(
            "The need for a record to be considered",
            "Behovet av en uppgift ska prövas",
            "Consider the need for the record and record the day of the review; until then it is out of use.",
            "Pröva behovet av uppgiften och registrera dagen för prövningen; till dess får den inte användas.",
            "BDL"),
    /** The guardians of a minor, or the social board, were not told, and no exception is recorded (rule R34). */
    GUARDIANS_NOT_TOLD(
            "A minor's guardians or the social board to be told",
            "En minderårigs vårdnadshavare eller socialnämnden ska underrättas",
            "Tell the guardians or the social board and record the day in the plan, or record there why not.",
            "Underrätta vårdnadshavarna eller socialnämnden och registrera dagen i planen, eller registrera där varför"
                    + " inte.",
            "LUL"),
    /** Somebody below the least age is recorded in a group (rules R34, R36). */
    GROUP_MEMBER_TOO_YOUNG(
            "Too young to be recorded in a group",
            "För ung för att registreras i en grupp",
            "Check the birth date and take out the membership.",
            "Kontrollera födelsedatumet och ta bort kopplingen.",
            null),
    /** Somebody is recorded as the suspect of an incident that came before the age of criminal responsibility (rule R34). */
    SUSPECT_TOO_YOUNG(
            "Marked as a suspect before the age of criminal responsibility",
            "Markerad som misstänkt före straffbarhetsåldern",
            "Check with the source whether the person is rightly marked as a suspect.",
            "Kontrollera med källan om personen med rätta är markerad som misstänkt.",
            null),
    /** A decision about a child says nothing of the child's best interests (rule R35). */
    BEST_INTERESTS_MISSING(
            "The best interests of a child to be weighed and noted",
            "Barnets bästa ska prövas och antecknas",
            "Weigh the child's best interests and record how.",
            "Pröva barnets bästa och registrera hur det gjordes.",
            null);

    private final Text title;
    private final Text remedy;
    private final @Nullable String law;

    DutyCode(String en, String sv, String remedyEn, String remedySv, @Nullable String law) {
        this.title = Text.of(en, sv);
        this.remedy = Text.of(remedyEn, remedySv);
        this.law = law;
    }

    /**
     * Returns what it is, as a heading.
     *
     * @return a few words
     */
    public Text title() {
        return title;
    }

    /**
     * Returns how it is mended.
     *
     * @return a sentence
     */
    public Text remedy() {
        return remedy;
    }

    /** The act of the programme rules that the duty leans on, if its basis names none of its own. */
    Optional<String> law() {
        return Optional.ofNullable(law);
    }
}
