// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Section;
import se.gvi.rules.policy.ParameterValue;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Basis;

/** How the brief came about, and which of its numbers the place has chosen itself. */
final class Method {

    private static final Text TITLE = Text.of("How to read this", "Hur underlaget ska läsas");
    private static final Text SUMMARY = Text.of(
            "it informs, people decide; {number} local values",
            "det informerar, människor beslutar; {number} lokala värden");
    private static final Text HOW = Text.of(
            "Every statement follows from recorded facts by the rules of the policy and can be explained one by one."
                    + " What is not recorded counts as unknown, never as no. Nothing here decides, and nobody is held"
                    + " to be a future offender. Victims are met as victims, whatever else is recorded of them.",
            "Varje uppgift följer av det som är registrerat enligt policyns regler och kan förklaras för sig. Det som"
                    + " inte är registrerat räknas som okänt, aldrig som nej. Inget här är ett beslut, och ingen ses som"
                    + " framtida gärningsperson. Brottsoffer bemöts som brottsoffer, vad som än är registrerat om dem.");
    private static final Text LOCAL = Text.of(
            "Local values, which no source publishes ({by}): {values}.",
            "Lokala värden, som ingen källa anger ({by}): {values}.");
    private static final Text VALUE = Text.of("{meaning}: {value}", "{meaning}: {value}");

    private final Meeting meeting;

    Method(Meeting meeting) {
        this.meeting = meeting;
    }

    /** All local values are told: none of them may hide. */
    Section section() {
        Map<Text, List<Text>> local = new LinkedHashMap<>();
        for (PolicyParameter parameter : meeting.policy().parameters()) {
            parameter
                    .on(meeting.asOf())
                    .filter(value -> value.basis().kind() == Basis.Kind.LOCAL)
                    .ifPresent(value -> local.computeIfAbsent(decidedBy(value), by -> new ArrayList<>())
                            .add(VALUE.with(Map.of("meaning", parameter.meaning(), "value", parameter.say(value)))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(HOW));
        local.forEach(
                (by, values) -> blocks.add(Paragraph.of(LOCAL.with(Map.of("by", by, "values", Say.clauses(values))))));
        int number = local.values().stream().mapToInt(List::size).sum();
        return Section.of("method", TITLE, SUMMARY.with(Map.of("number", number)), blocks);
    }

    private static Text decidedBy(ParameterValue value) {
        return Optional.ofNullable(value.basis().citation()).orElse(Say.NOTHING);
    }
}
