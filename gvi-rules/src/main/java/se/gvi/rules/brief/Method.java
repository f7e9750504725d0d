// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.policy.ParameterValue;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Basis;

/** How the brief came about, and which of its numbers the place has chosen itself. */
final class Method {

    private static final Text TITLE = Text.of("How to read this", "Hur underlaget ska läsas");
    private static final Text SUMMARY = Text.of(
            "it informs, people decide; {number} local values", "det informerar, människor beslutar; {number} lokala värden");
    private static final Text HOW = Text.of(
            "Every statement follows from recorded facts by the rules of the policy and can be explained one by one."
                    + " What is not recorded counts as unknown, never as no. Nothing here decides, and nobody is held"
                    + " to be a future offender. Victims are met as victims, whatever else is recorded of them.",
            "Varje uppgift följer av det som är registrerat enligt policyns regler och kan förklaras för sig. Det som"
                    + " inte är registrerat räknas som okänt, aldrig som nej. Inget här är ett beslut, och ingen ses som"
                    + " framtida gärningsperson. Brottsoffer bemöts som brottsoffer, vad som än är registrerat om dem.");
    private static final Text CAPTION = Text.of(
            "Local values: no source publishes them", "Lokala värden: ingen källa anger dem");
    private static final List<Text> COLUMNS = List.of(
            Text.of("What", "Vad"), Text.of("Value", "Värde"), Text.of("Decided by", "Beslutat av"));

    private final Meeting meeting;

    Method(Meeting meeting) {
        this.meeting = meeting;
    }

    /** All local values are told: none of them may hide. */
    Section section() {
        List<Row> local = new ArrayList<>();
        for (PolicyParameter parameter : meeting.policy().parameters()) {
            Optional<ParameterValue> value = parameter.on(meeting.asOf());
            value.filter(each -> each.basis().kind() == Basis.Kind.LOCAL)
                    .ifPresent(each -> local.add(row(parameter, each)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(HOW));
        if (!local.isEmpty()) {
            blocks.add(new Table(CAPTION, COLUMNS, local, 0));
        }
        return new Section("method", TITLE, SUMMARY.with(Map.of("number", local.size())), blocks);
    }

    private static Row row(PolicyParameter parameter, ParameterValue value) {
        return new Row(
                List.of(
                        Cell.of(parameter.meaning()),
                        Cell.of(parameter.say(value)),
                        Cell.of(Optional.ofNullable(value.basis().citation()).orElse(Say.NOTHING))),
                List.of());
    }
}
