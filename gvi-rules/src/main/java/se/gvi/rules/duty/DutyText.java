// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/** Writes duties as lines of text: for each kind what is due and what is open, what it rests on and how it is mended. */
final class DutyText {

    private static final Text HEAD = Text.of(
            "Duties as of {asOf} under {rules}. It compares what is recorded; people decide and answer for it.",
            "Skyldigheter den {asOf} enligt {rules}. Det jämför det som är registrerat; människor beslutar och svarar för"
                    + " det.");
    private static final Text LISTED = Text.of(
            "Listed on that day, by a place in a group as a member or associate or an assessment of risk in force:"
                    + " {number}",
            "På listan den dagen, genom en koppling till en grupp som medlem eller kopplad person eller en gällande"
                    + " riskbedömning: {number}");
    private static final Text NOTHING = Text.of(
            "Nothing is due and nothing is open, as far as is recorded.",
            "Inget ska göras och inget är öppet, såvitt är registrerat.");
    private static final Text COUNT =
            Text.of("{title}: {due} due, {open} cannot be told", "{title}: {due} ska göras, {open} kan inte avgöras");
    private static final Text LINE =
            Text.of("{about}, {state} since {since}: {reason}", "{about}, {state} sedan {since}: {reason}");
    private static final Text MORE = Text.of("… and {number} more", "… och {number} till");
    private static final Text BASIS = Text.of("Rests on {basis}.", "Vilar på {basis}.");
    private static final Text REMEDY = Text.of("To mend: {remedy}", "Åtgärd: {remedy}");
    private static final Text SETTLES = Text.of("To settle: {settles}", "För att avgöra: {settles}");
    private static final Text NOTE = Text.of("Note: {note}", "Obs: {note}");

    private final Duties duties;
    private final Language language;
    private final int most;
    private final List<String> lines = new ArrayList<>();

    /** Shows at most so many lines of each kind, what is due before what is open. */
    DutyText(Duties duties, Language language, int most) {
        this.duties = duties;
        this.language = language;
        this.most = most;
    }

    String text() {
        add("", HEAD.with(Map.of("asOf", duties.asOf(), "rules", duties.rules())));
        add("", LISTED.with(Map.of("number", duties.listed())));
        if (duties.duties().isEmpty()) {
            add("", NOTHING);
        }
        for (DutyCode code : DutyCode.values()) {
            List<Duty> those =
                    duties.duties().stream().filter(duty -> duty.code() == code).toList();
            if (!those.isEmpty()) {
                section(code, those);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void section(DutyCode code, List<Duty> those) {
        long due = those.stream().filter(duty -> duty.state() == DutyState.DUE).count();
        add("", COUNT.with(Map.of("title", code.title(), "due", due, "open", those.size() - due)));
        those.stream()
                .sorted(Comparator.comparing(duty -> duty.state() != DutyState.DUE))
                .limit(most)
                .forEach(duty -> add("  ", line(duty)));
        if (those.size() > most) {
            add("  ", MORE.with(Map.of("number", those.size() - most)));
        }
        those.stream()
                .map(Duty::basis)
                .distinct()
                .forEach(basis -> add("  ", BASIS.with(Map.of("basis", basis.inWords()))));
        those.stream()
                .flatMap(duty -> duty.settle().stream())
                .distinct()
                .forEach(settles -> add("  ", SETTLES.with(Map.of("settles", settles))));
        if (due > 0) {
            add("  ", REMEDY.with(Map.of("remedy", code.remedy())));
        }
        those.stream()
                .flatMap(duty -> duty.notes().stream())
                .distinct()
                .forEach(note -> add("  ", NOTE.with(Map.of("note", note))));
    }

    private static Text line(Duty duty) {
        return LINE.with(Map.of(
                "about", duty.about().label(),
                "state", duty.state().label(),
                "since", duty.since(),
                "reason", duty.reason()));
    }

    private void add(String indent, Text text) {
        lines.add(indent + text.in(language));
    }
}
