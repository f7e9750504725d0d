// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Parameter;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.criterion.Unit;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;

/** Asks one criterion of the catalogue, with arguments that stand in the case. */
final class AskCriterion implements Ask {

    private static final Basis CASE = Basis.local(Text.of("the case", "fallet"));
    private static final List<Unit> TIMES = List.of(Unit.DAYS, Unit.MONTHS, Unit.YEARS);

    @Override
    public List<String> required() {
        return List.of("answer");
    }

    @Override
    public Map<String, Object> unlessSaid() {
        return Map.of("restsOn", List.of(), "lacks", List.of());
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        String id = asked.fields().text("criterion");
        Criterion criterion = Criteria.standard()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no criterion \"" + id + "\". docs/criteria.md lists those that there are."));
        Answer answer = criterion.explain(subject(asked), arguments(criterion.definition(), asked.fields()));
        return Map.of(
                "answer",
                answer.truth().name(),
                "restsOn",
                Ask.restsOn(Stream.of(answer)),
                "lacks",
                answer.missing().stream().map(fact -> fact.what().en()).toList());
    }

    private static Subject subject(Asked asked) {
        RecordRef about = asked.about();
        return switch (about.kind()) {
            case INDIVIDUAL -> Subject.of(asked.situation(), new IndividualId(about.id()), asked.asOf());
            case GROUP -> Subject.of(asked.situation(), new GroupId(about.id()), asked.asOf());
            case INCIDENT -> Subject.of(asked.situation(), new IncidentId(about.id()), asked.asOf());
            default ->
                throw new IllegalArgumentException("A criterion cannot be asked about "
                        + about.label().en() + ". Ask about an individual, a group or an incident.");
        };
    }

    private static Arguments arguments(Definition definition, Fields ask) {
        Arguments.Builder arguments = Arguments.builder();
        if (definition.parameters().isEmpty() && !ask.has("with")) {
            return arguments.build();
        }
        Fields with = ask.object("with");
        definition.parameters().forEach(parameter -> put(arguments, parameter, with));
        with.close();
        return arguments.build();
    }

    private static void put(Arguments.Builder arguments, Parameter<?> parameter, Fields with) {
        if (parameter instanceof Parameter.Count count) {
            int value = with.number(count.name());
            arguments.put(count, value, new Argument(count.name(), Unit.COUNT.say(value), CASE));
        } else if (parameter instanceof Parameter.Time time) {
            time(arguments, time, with.object(time.name()));
        } else if (parameter instanceof Parameter.Words<?> words) {
            words(arguments, words, with.texts(words.name()));
        }
    }

    private static void time(Arguments.Builder arguments, Parameter.Time time, Fields length) {
        Unit unit = TIMES.stream()
                .filter(each -> length.has(each.word()))
                .findFirst()
                .orElse(Unit.DAYS);
        int value = length.number(unit.word());
        length.close();
        arguments.put(time, unit.period(value), new Argument(time.name(), unit.say(value), CASE));
    }

    private static <E extends Enum<E>> void words(
            Arguments.Builder arguments, Parameter.Words<E> takes, List<String> words) {
        Map<String, E> allowed =
                Stream.of(takes.type().getEnumConstants()).collect(Collectors.toMap(Enum::name, constant -> constant));
        Set<E> chosen = EnumSet.noneOf(takes.type());
        for (String word : words) {
            E constant = allowed.get(word);
            if (constant == null) {
                throw new IllegalArgumentException(takes.name() + " cannot be \"" + word + "\". Use some of "
                        + Stream.of(takes.type().getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))
                        + ".");
            }
            chosen.add(constant);
        }
        arguments.put(takes, chosen, new Argument(takes.name(), Terms.list(chosen), Basis.literal()));
    }
}
