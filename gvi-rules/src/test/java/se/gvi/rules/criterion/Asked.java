// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.reason.Answer;

/**
 * Every criterion with arguments drawn at random, which can be asked about everybody in a situation.
 *
 * @param arguments the arguments by the name of the criterion
 */
public record Asked(Map<String, Arguments> arguments) {

    /** Draws arguments for the criteria wanted; times in days only if so wanted. */
    public static Asked of(Random random, boolean daysOnly, Predicate<String> wanted) {
        Map<String, Arguments> arguments = new LinkedHashMap<>();
        for (Definition definition : Criteria.standard().definitions()) {
            if (wanted.test(definition.id())) {
                Arguments.Builder drawn = Arguments.builder();
                definition.parameters().forEach(parameter -> draw(drawn, parameter, random, daysOnly));
                arguments.put(definition.id(), drawn.build());
            }
        }
        return new Asked(arguments);
    }

    /** The answers by criterion and subject. */
    Map<String, Answer> about(Situation situation, LocalDate asOf) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        arguments.forEach((id, values) -> {
            Criterion criterion = Criteria.standard().find(id).orElseThrow();
            subjects(situation, criterion.definition().asks(), asOf)
                    .forEach(subject -> answers.put(id + " " + subject.id(), criterion.explain(subject, values)));
        });
        return answers;
    }

    public static Stream<Subject> subjects(Situation situation, RecordKind kind, LocalDate asOf) {
        return switch (kind) {
            case GROUP -> situation.groups().stream().map(group -> Subject.of(situation, group.id(), asOf));
            case INCIDENT -> situation.incidents().stream().map(each -> Subject.of(situation, each.id(), asOf));
            default -> situation.individuals().stream().map(one -> Subject.of(situation, one.id(), asOf));
        };
    }

    /** The same question of another situation. */
    public static Subject about(Situation situation, RecordId id, LocalDate asOf) {
        return id instanceof GroupId group
                ? Subject.of(situation, group, asOf)
                : id instanceof IncidentId incident
                        ? Subject.of(situation, incident, asOf)
                        : Subject.of(situation, (IndividualId) id, asOf);
    }

    private static void draw(Arguments.Builder drawn, Parameter<?> parameter, Random random, boolean daysOnly) {
        if (parameter instanceof Parameter.Count number) {
            TestArguments.number(drawn, number, 1 + random.nextInt(4) / 2);
        } else if (parameter instanceof Parameter.Time time) {
            Unit unit = daysOnly
                    ? Unit.DAYS
                    : List.of(Unit.DAYS, Unit.MONTHS, Unit.YEARS).get(random.nextInt(3));
            int[] values = switch (unit) {
                case DAYS -> new int[] {0, 30, 180, 183, 365};
                case MONTHS -> new int[] {1, 6, 12};
                default -> new int[] {1, 15, 18};
            };
            TestArguments.time(drawn, time, values[random.nextInt(values.length)], unit);
        } else if (parameter instanceof Parameter.Words<?> words) {
            words(drawn, words, random);
        }
    }

    private static <E extends Enum<E>> void words(Arguments.Builder drawn, Parameter.Words<E> words, Random random) {
        EnumSet<E> chosen = EnumSet.noneOf(words.type());
        E[] all = words.type().getEnumConstants();
        chosen.add(all[random.nextInt(all.length)]);
        for (E word : all) {
            if (random.nextInt(4) > 0) {
                chosen.add(word);
            }
        }
        TestArguments.words(drawn, words, chosen);
    }
}
