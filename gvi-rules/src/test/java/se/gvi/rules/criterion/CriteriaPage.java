// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.id.RecordKind;

/** Writes the catalogue of criteria as a page. */
final class CriteriaPage {

    private static final String BEGINNING = """
            # Criteria

            A criterion is one named question about recorded facts, as of a day. The answer is met, not met or unknown: where nothing is recorded and nobody has said that recording is complete, the answer is unknown, and it names what is lacking. A policy gives every parameter a value; numbers and lengths of time have a basis, published or local. Words in braces are parameters.

            - A window "within" so long ends today and takes in its first day and today: twelve months before 2026-03-02 begin on 2025-03-02. Spans end before their last date: what ends today no longer holds.
            - A date known to the month or the year counts only where every day it can be gives the same answer.
            - A suspicion does not count from the day on which it was dropped. Incidents outside the strategy (officer-involved, accidental and self-inflicted, justified self-defence) never count. Victims and witnesses are not on the offenders' side.
            - An incident is a group's if somebody who was a member on that day is suspected or convicted (on the other side: was a victim), or if the latest classification with one of the grades names the group. One that a review could not attribute is not attributed; one that nobody has reviewed may be.
            - A side of an incident on which somebody must have been, but of whom nobody is recorded, is unknown even where all roles are recorded: every incident has an offender, every homicide and every nonfatal shooting a victim.
            - "Never" is known only if recording is complete from the birth, or for a hundred years if no birth date is recorded or a group is asked about. Who recorded nothing before the strategy began says so with a coverage of those years.
            - `membership.corroborated`, `membership.uncorroborated` and `membership.in-review` ask about the connections that are recorded, `assessment.current` and `assessment.lapsed` about the assessments; the last that is recorded is taken for the last.
            - A connection is corroborated by parties: branches of authorities, such as police and probation. Two deliveries of one branch are one party, since they may hold the same report. What is no ground by itself, such as an arrest or kinship, corroborates nothing.

            This page is generated from `Criteria.standard()`. Each criterion is shown met, not met and unknown by the cases in `gvi-rules/src/test/resources/cases`.
            """;

    private final List<Definition> definitions;

    private CriteriaPage(List<Definition> definitions) {
        this.definitions = definitions;
    }

    static String markdown() {
        CriteriaPage page = new CriteriaPage(Criteria.standard().definitions());
        return Stream.of(
                        Stream.of(BEGINNING),
                        page.about(RecordKind.INDIVIDUAL, "## About individuals"),
                        page.about(RecordKind.GROUP, "## About groups"),
                        page.about(RecordKind.INCIDENT, "## About incidents"),
                        page.words())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> about(RecordKind kind, String heading) {
        return Stream.concat(
                Stream.of(heading + "\n"),
                definitions.stream()
                        .filter(definition -> definition.asks() == kind)
                        .map(CriteriaPage::entry));
    }

    private static String entry(Definition definition) {
        String parameters = definition.parameters().stream()
                .map(parameter -> "- `" + parameter.name() + "`: " + takes(parameter) + "\n")
                .collect(Collectors.joining());
        return "### " + definition.id() + "\n\n- en: "
                + definition.wording().en() + "\n- sv: "
                + definition.wording().sv() + "\n- source: "
                + definition.source() + "\n" + parameters;
    }

    private static String takes(Parameter<?> parameter) {
        if (parameter instanceof Parameter.Words<?> words) {
            return "one or more of `" + words.type().getSimpleName() + "`";
        }
        return parameter instanceof Parameter.Time ? "a time in days, months or years" : "a number";
    }

    private Stream<String> words() {
        Map<String, Class<? extends Enum<?>>> lists = new TreeMap<>(Comparator.naturalOrder());
        for (Definition definition : definitions) {
            for (Parameter<?> parameter : definition.parameters()) {
                if (parameter instanceof Parameter.Words<?> words) {
                    lists.put(words.type().getSimpleName(), words.type());
                }
            }
        }
        return Stream.concat(
                Stream.of("## Words\n"), lists.entrySet().stream().map(list -> list(list.getKey(), list.getValue())));
    }

    private static String list(String name, Class<? extends Enum<?>> type) {
        String rows = Stream.of(type.getEnumConstants())
                .map(word -> "| `" + word.name() + "` | " + Terms.of(word).en() + " | "
                        + Terms.of(word).sv() + " |\n")
                .collect(Collectors.joining());
        return "### " + name + "\n\n| word | en | sv |\n| --- | --- | --- |\n" + rows;
    }
}
