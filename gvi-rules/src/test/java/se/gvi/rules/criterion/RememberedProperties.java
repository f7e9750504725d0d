// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;
import se.gvi.rules.reason.Truth;

/** What is remembered of a situation changes no answer, whatever was asked before and in whichever order. */
final class RememberedProperties {

    private static final List<Set<IncidentType>> TYPES =
            List.of(EnumSet.allOf(IncidentType.class), EnumSet.of(IncidentType.SHOTS_FIRED));
    private static final List<Set<GroupInvolvement>> GRADES = List.of(
            EnumSet.of(GroupInvolvement.CONFIRMED, GroupInvolvement.LIKELY), EnumSet.of(GroupInvolvement.LIKELY));

    private record Question(
            Side side,
            LocalDate asOf,
            Set<IncidentType> types,
            Set<GroupInvolvement> grades,
            int count,
            GroupId group,
            DateSpan window,
            boolean explained) {

        Question on(Side other) {
            return new Question(other, asOf, types, grades, count, group, window, explained);
        }

        Question asOf(LocalDate other) {
            return new Question(side, other, types, grades, count, group, window, explained);
        }

        Question types(Set<IncidentType> others) {
            return new Question(side, asOf, others, grades, count, group, window, explained);
        }

        Question grades(Set<GroupInvolvement> others) {
            return new Question(side, asOf, types, others, count, group, window, explained);
        }

        Question count(int other) {
            return new Question(side, asOf, types, grades, other, group, window, explained);
        }

        Question group(GroupId other) {
            return new Question(side, asOf, types, grades, count, other, window, explained);
        }

        Question window(DateSpan other) {
            return new Question(side, asOf, types, grades, count, group, other, explained);
        }

        List<Object> of(Situation situation) {
            Arguments.Builder arguments = Arguments.builder();
            put(arguments, SidedIncidents.TYPES, types);
            put(arguments, SidedIncidents.GRADES, grades);
            put(arguments, SidedIncidents.COUNT, count);
            SidedIncidents incidents = new SidedIncidents(side, Subject.of(situation, group, asOf), arguments.build());
            if (!explained) {
                return List.of(incidents.atLeast(group, window, Notes.NONE));
            }
            KeptNotes notes = new KeptNotes();
            Truth truth = incidents.atLeast(group, window, notes);
            return List.of(truth, notes.evidence(situation), notes.missing());
        }
    }

    private static <T> void put(Arguments.Builder arguments, Parameter<T> parameter, T value) {
        arguments.put(parameter, value, new Argument(parameter.name(), Text.same("given"), Basis.literal()));
    }

    /** Notes that a host takes. */
    private static final class Heard implements Notes {

        private final List<String> noted = new ArrayList<>();

        @Override
        public void restsOn(Recorded record) {
            noted.add("rests on " + record.id());
        }

        @Override
        public void lacks(RecordKind kind, RecordId about, DateSpan when) {
            noted.add("lacks " + kind + " of " + about + " " + when);
        }

        @Override
        public void lacks(RecordId about, Text what) {
            noted.add("lacks " + what.en() + " of " + about);
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatWasAskedBeforeOfAGroupChangesNoAnswer(@ForAll long seed) {
        Random random = new Random(seed);
        World world = random.nextBoolean() ? Worlds.withGaps(random) : Worlds.whole(random);
        Situation situation = world.situation().orElseThrow();
        for (Question one : questions(situation, world.asOf(), random)) {
            List<Question> near = near(one, situation, world.asOf());
            Collections.shuffle(near, random);
            near.forEach(question -> question.of(situation));
            near.forEach(question -> assertThat(question.of(situation))
                    .as("%s in %s", question, world)
                    .isEqualTo(question.of(anew(situation))));
        }
    }

    /** A question about each group. */
    private static List<Question> questions(Situation situation, LocalDate today, Random random) {
        boolean explained = random.nextBoolean();
        return situation.groups().stream()
                .map(group -> new Question(
                        random.nextBoolean() ? Side.OFFENDER : Side.VICTIM,
                        today,
                        TYPES.get(0),
                        GRADES.get(0),
                        1,
                        group.id(),
                        window(today, 365),
                        explained))
                .toList();
    }

    private static DateSpan window(LocalDate today, int days) {
        return DateSpan.of(today.minusDays(days), today.plusDays(1));
    }

    /** A question, and those that differ from it in one thing. */
    private static List<Question> near(Question one, Situation situation, LocalDate today) {
        List<Question> near = new ArrayList<>();
        near.add(one);
        for (Side side : Side.values()) {
            near.add(one.on(side));
        }
        near.add(one.asOf(today.minusYears(5)));
        near.add(one.types(TYPES.get(1)));
        near.add(one.grades(GRADES.get(1)));
        near.add(one.count(2));
        near.add(one.window(window(today, 60)));
        situation.groups().forEach(group -> near.add(one.group(group.id())));
        return near;
    }

    /** The same records, of which nothing was asked yet. */
    private static Situation anew(Situation situation) {
        return situation.reducedTo(situation.records());
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whatWasAskedOfOthersChangesNoAnswer(@ForAll long seed) {
        Random random = new Random(seed);
        World world = Worlds.withGaps(random);
        Situation situation = world.situation().orElseThrow();
        Asked asked = Asked.of(random, false, id -> id.startsWith("membership.group") || id.startsWith("group."));
        Map<String, Answer> together = asked.about(situation, world.asOf());
        Map<String, Answer> alone = new LinkedHashMap<>();
        asked.arguments().forEach((id, arguments) -> {
            Criterion criterion = Criteria.standard().find(id).orElseThrow();
            Asked.subjects(situation, criterion.definition().asks(), world.asOf())
                    .map(subject -> Asked.about(anew(situation), subject.id(), world.asOf()))
                    .forEach(subject -> alone.put(id + " " + subject.id(), criterion.explain(subject, arguments)));
        });
        assertThat(together).as("%s", world).isEqualTo(alone);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whoeverTakesNotesHearsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        World world = Worlds.withGaps(random);
        Situation asked = world.situation().orElseThrow();
        Asked questions = Asked.of(random, false, id -> id.startsWith("membership.group"));
        questions.about(asked, world.asOf());
        questions.arguments().forEach((id, arguments) -> {
            Criterion criterion = Criteria.standard().find(id).orElseThrow();
            asked.individuals()
                    .forEach(each -> assertThat(heard(criterion, each.id(), arguments, asked, world))
                            .as("%s %s in %s", id, each.id(), world)
                            .isEqualTo(heard(criterion, each.id(), arguments, anew(asked), world)));
        });
    }

    private static List<String> heard(
            Criterion criterion, IndividualId individual, Arguments arguments, Situation situation, World world) {
        Heard heard = new Heard();
        criterion.test(Subject.of(situation, individual, world.asOf()), arguments, heard);
        return heard.noted;
    }
}
