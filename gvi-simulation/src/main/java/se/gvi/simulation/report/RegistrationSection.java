// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.evaluation.Trial;

/** What was fixed before anything was counted. */
final class RegistrationSection {

    private final Trial trial;

    RegistrationSection(Trial trial) {
        this.trial = trial;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        rows.add(Rows.answer(Text.of("Place", "Plats"), Text.same(trial.place())));
        rows.add(Rows.answer(Text.of("What is counted", "Vad som räknas"), trial.outcome()));
        rows.add(Rows.answer(
                Text.of("Start", "Start"), Text.same(trial.registeredStart().toString())));
        rows.add(Rows.answer(
                Text.of("Registered on", "Registrerat"),
                Text.same(trial.registeredOn().toString())));
        rows.add(Rows.answer(
                Text.of("Least effect that was looked for", "Minsta effekt som söktes"),
                trial.leastEffect().isEmpty()
                        ? Text.of("any fall", "varje minskning")
                        : Text.of("{ratio} times as many", "{ratio} gånger så många")
                                .with(Map.of(
                                        "ratio", Figures.two(trial.leastEffect().getAsDouble())))));
        rows.add(Rows.answer(
                Text.of("Watched beside it", "Bevakas vid sidan av"),
                trial.watched().isEmpty()
                        ? Text.of("nothing", "inget")
                        : Text.same(String.join(", ", trial.watched()))));
        rows.add(Rows.answer(
                Text.of("First month after the end", "Första månaden efter slutet"),
                trial.end().map(end -> Text.same(end.toString())).orElse(Text.of("no end", "inget slut"))));
        if (trial.isSensitivity()) {
            rows.add(Rows.answer(
                    Text.of("Start in this analysis", "Start i denna analys"),
                    Text.of("{start}: not the registered one", "{start}: inte den registrerade")
                            .with(Map.of("start", trial.start()))));
        }
        return Section.of(
                "registered",
                Text.of("What was registered", "Vad som registrerades"),
                Text.of("on {day}, for a start in {start}", "den {day}, med start {start}")
                        .with(Map.of("day", trial.registeredOn(), "start", trial.registeredStart())),
                List.of(Table.ofAnswers(Text.of("As it was registered", "Som det registrerades"), rows)));
    }
}
