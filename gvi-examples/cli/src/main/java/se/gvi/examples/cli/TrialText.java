// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import com.google.common.base.Strings;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentType;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Tally;
import se.gvi.simulation.strategy.TriedStrategy;
import se.gvi.simulation.violence.ViolentEvent;

/** Tells of one trial on a fictional city. */
final class TrialText {

    private static final Text TITLE = Text.of(
            "A strategy tried on a city: {city}, from {start} to the day before {end}",
            "En strategi prövad på en stad: {city}, från {start} till dagen före {end}");
    private static final Text WITHOUT = Text.of("without", "utan");
    private static final Text WITH = Text.of("with", "med");
    private static final int LABEL = 44;
    private static final int NUMBER = 9;

    private TrialText() {}

    static String of(Scenario scenario, TriedStrategy tried, Language language) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                TITLE.with(Map.of(
                                "city", scenario.city().site().name(),
                                "start", scenario.start(),
                                "end", scenario.city().asOf()))
                        .in(language));
        text.append('\n');
        row(text, "", WITHOUT.in(language), WITH.in(language));
        count(text, Text.of("shootings", "skjutningar"), tried, event -> true, language);
        count(text, Text.of("between groups", "mellan grupper"), tried, ViolentEvent::betweenGroups, language);
        count(
                text,
                Text.of("with somebody hit", "där någon träffats"),
                tried,
                event -> event.type() != IncidentType.SHOTS_FIRED,
                language);
        count(
                text,
                Text.of("with a death", "där någon dött"),
                tried,
                event -> event.type() == IncidentType.HOMICIDE,
                language);
        text.append('\n');
        done(text, tried.tally(), language);
        text.append('\n');
        assumed(text, scenario, language);
        line(
                text,
                Text.of(
                                "What a trial shows follows from the effects that were put in. It is no evidence that a strategy"
                                        + " works, and one city is one throw of the dice: try many (gvi experiment).",
                                "Vad en prövning visar följer av de verkningar som har lagts in. Det är inget belägg för att en"
                                        + " strategi fungerar, och en stad är ett enda tärningskast: pröva många (gvi"
                                        + " experiment).")
                        .in(language));
        return text.toString();
    }

    private static void count(
            StringBuilder text, Text label, TriedStrategy tried, Predicate<ViolentEvent> counted, Language language) {
        row(
                text,
                label.in(language),
                Long.toString(tried.without().stream().filter(counted).count()),
                Long.toString(tried.after().stream().filter(counted).count()));
    }

    private static void done(StringBuilder text, Tally tally, Language language) {
        List<Map.Entry<Text, Integer>> done = List.of(
                Map.entry(Text.of("call-ins held", "gruppsamtal"), tally.callIns()),
                Map.entry(Text.of("people invited", "inbjudna personer"), tally.invited()),
                Map.entry(Text.of("of these, who came", "av dessa, som kom"), tally.attended()),
                Map.entry(Text.of("visits and letters", "besök och brev"), tally.visits()),
                Map.entry(
                        Text.of("of these, where somebody was told", "av dessa, där någon nåddes"), tally.delivered()),
                Map.entry(Text.of("promises kept", "hållna löften"), tally.focuses()),
                Map.entry(Text.of("promises not kept", "löften som inte hölls"), tally.broken()));
        done.forEach(entry -> row(text, entry.getKey().in(language), "", Integer.toString(entry.getValue())));
    }

    private static void assumed(StringBuilder text, Scenario scenario, Language language) {
        List<Lever> assumed = Lever.values().stream()
                .filter(lever -> lever.origin(scenario)
                        .filter(origin -> origin == Origin.ASSUMED)
                        .isPresent())
                .toList();
        if (assumed.isEmpty()) {
            return;
        }
        line(
                text,
                Text.of("Assumed, without a published source:", "Antaget, utan publicerad källa:")
                        .in(language));
        for (Lever lever : assumed) {
            line(
                    text,
                    "  " + lever.name() + " = " + Lever.plain(lever.in(scenario)) + "  "
                            + lever.label().in(language));
        }
        text.append('\n');
    }

    private static void row(StringBuilder text, String label, String without, String with) {
        line(
                text,
                Strings.padEnd(label, LABEL, ' ')
                        + Strings.padStart(without, NUMBER, ' ')
                        + Strings.padStart(with, NUMBER, ' '));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
