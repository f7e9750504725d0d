// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.util.Map;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * Something that shows that a log is not as it was written.
 *
 * @param kind what
 * @param line the line of the log, from 1; or 0 if it is about the log as a whole
 * @param text what messages say of it
 */
public record LogProblem(Kind kind, int line, Text text) {

    /** What can be wrong with a log. */
    public enum Kind {
        /** A line is none that the log writes. */
        NOT_AS_WRITTEN(
                "Line {line} is not written as the log writes an event: it was changed, or does not belong here.",
                "Rad {line} är inte skriven så som loggen skriver en händelse: den har ändrats eller hör inte hit."),
        /** An event does not have the hash that it bears. */
        CHANGED(
                "Line {line}: event {sequence} does not have the hash that the line bears: it was changed after it was"
                        + " written.",
                "Rad {line}: händelse {sequence} har inte det hashvärde som står på raden: den har ändrats efter att"
                        + " den skrevs."),
        /** An event does not name the one before it. */
        NOT_LINKED(
                "Line {line}: event {sequence} does not follow from the event before it: one of the two was exchanged,"
                        + " or the log was put together from parts.",
                "Rad {line}: händelse {sequence} följer inte på händelsen före: någon av de två har bytts ut, eller"
                        + " loggen är hopsatt av delar."),
        /** There is a later event where another belongs. */
        GAP(
                "Line {line} holds event {sequence} where event {expected} belongs: event {expected} is missing, or"
                        + " stands elsewhere.",
                "Rad {line} innehåller händelse {sequence} där händelse {expected} ska stå: händelse {expected}"
                        + " saknas eller står på en annan plats."),
        /** There is an earlier event where another belongs. */
        OUT_OF_ORDER(
                "Line {line} holds event {sequence} where event {expected} belongs: event {sequence} stands there a"
                        + " second time, or out of order.",
                "Rad {line} innehåller händelse {sequence} där händelse {expected} ska stå: händelse {sequence} står"
                        + " där en gång till eller i fel ordning."),
        /** The last line has no end. */
        HALF_LINE(
                "Line {line}, the last one, breaks off: its end was cut off, or never written.",
                "Rad {line}, den sista, är avbruten: slutet har klippts bort eller aldrig skrivits."),
        /** There are fewer events than the head counts. */
        FEWER_THAN_HEAD(
                "The head counts {expected} events and the log has {lines} lines: events are missing.",
                "Slutmärket anger {expected} händelser och loggen har {lines} rader: händelser saknas."),
        /** The event that the head vouches for is another. */
        OTHER_THAN_HEAD(
                "Line {line} does not bear the hash that the head vouches for: the log was written anew up to there,"
                        + " or the head is that of another log.",
                "Rad {line} har inte det hashvärde som slutmärket anger: loggen har skrivits om fram till dit, eller"
                        + " slutmärket hör till en annan logg."),
        /** The head is not the one that was sealed. */
        WRONG_SEAL(
                "The seal of the head is not right: the head was changed, or sealed with another key.",
                "Slutmärkets försegling stämmer inte: slutmärket har ändrats eller förseglats med en annan nyckel."),
        /** The head bears no seal, although there are keys. */
        NO_SEAL(
                "The head bears no seal, although keys were given to check one: the seal was taken away, or never made.",
                "Slutmärket saknar försegling, fast nycklar finns för att pröva en: förseglingen har tagits bort eller"
                        + " aldrig gjorts.");

        private final Text text;

        Kind(String en, String sv) {
            this.text = Text.of(en, sv);
        }

        LogProblem at(int line, Map<String, ?> more) {
            return new LogProblem(this, line, text.with(Map.of("line", line)).with(more));
        }
    }

    /**
     * A problem.
     *
     * @param kind what
     * @param line the line, or 0
     * @param text what messages say of it
     */
    public LogProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
