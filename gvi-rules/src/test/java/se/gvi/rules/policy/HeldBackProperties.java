// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.finding.Text;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.rights.RightsRequestId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Asked;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Truth;

/** What must not be used, at somebody's request, becomes no answer by its absence, whatever is asked. */
final class HeldBackProperties {

    @Provide
    Arbitrary<Situation> towns() {
        return new Towns().situations();
    }

    private static RightsRequest restriction(IndividualId asks, List<RecordRef> records) {
        return RightsRequest.builder()
                .id(RightsRequestId.of("Q-1"))
                .individual(asks)
                .right(Right.RESTRICTION)
                .records(records.isEmpty() ? null : records)
                .receivedOn(LocalDate.of(2026, 2, 1))
                .decision(new RequestDecision(
                        RequestOutcome.GRANTED,
                        new PractitionerId("P-1"),
                        LocalDate.of(2026, 2, 2),
                        "It cannot be established that the records are right."))
                .provenance(Town.PROVENANCE)
                .build();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void R49_every_criterion_answers_as_before_or_leaves_open(@ForAll("towns") Situation town, @ForAll long seed) {
        Random random = new Random(seed);
        List<Individual> people = town.individuals();
        if (people.isEmpty()) {
            return;
        }
        IndividualId asks = people.get(random.nextInt(people.size())).id();
        List<RecordRef> about = new ArrayList<>();
        for (RecordKind kind : EnumSet.complementOf(EnumSet.of(RecordKind.SOURCE))) {
            town.records().recorded(kind).stream()
                    .filter(record -> concerns(record, asks) && random.nextBoolean())
                    .forEach(record -> about.add(RecordRef.to(record.id())));
        }
        Situation restricted = Town.of(town)
                .add(restriction(asks, random.nextBoolean() ? about : List.of()))
                .situation();
        Asked.of(random, false, id -> true).arguments().forEach((id, arguments) -> {
            Criterion criterion = Criteria.standard().find(id).orElseThrow();
            Asked.subjects(town, criterion.definition().asks(), Town.TODAY).forEach(subject -> {
                Truth then = criterion.test(subject, arguments, Notes.NONE);
                Subject now = Asked.about(restricted, subject.id(), Town.TODAY);
                Answer answer = HeldBack.believed(criterion, criterion.explain(now, arguments), now);
                assertThat(answer.truth()).as("%s %s", id, subject.id()).isIn(then, Truth.UNKNOWN);
                assertThat(HeldBack.believed(criterion, criterion.test(now, arguments, Notes.NONE), now))
                        .as("%s %s", id, subject.id())
                        .isEqualTo(answer.truth());
                Statistics.label("became open")
                        .collect(then != answer.truth())
                        .coverage(by -> by.check(true).count(count -> count > 0));
            });
        });
    }

    @Example
    void a_release_is_not_said_to_be_coming_when_another_custody_must_not_be_used() {
        Town town = new Town()
                .people(1)
                .supervision(
                        "I-1", SupervisionKind.CUSTODY, DateSpan.of(Town.TODAY.minusDays(90), Town.TODAY.plusDays(9)))
                .supervision(
                        "I-1",
                        SupervisionKind.CUSTODY,
                        DateSpan.of(Town.TODAY.minusDays(90), Town.TODAY.plusDays(900)));
        Criterion release = Criteria.standard().find("release.coming").orElseThrow();
        IndividualId asks = new IndividualId("I-1");
        Situation restricted = town.add(restriction(asks, List.of(new RecordRef(RecordKind.SUPERVISION, "U-2"))))
                .situation();
        Subject subject = Subject.of(restricted, asks, Town.TODAY);
        List<Answer> coming = IntStream.range(0, 20)
                .mapToObj(seed -> Asked.of(new Random(seed), true, "release.coming"::equals)
                        .arguments()
                        .get("release.coming"))
                .map(arguments -> release.explain(subject, arguments))
                .filter(answer -> answer.truth() == Truth.MET)
                .toList();
        assertThat(coming).as("within 30 days, and more").isNotEmpty();
        for (Answer answer : coming) {
            Answer believed = HeldBack.believed(release, answer, subject);
            assertThat(believed.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(believed.evidence()).isEqualTo(answer.evidence());
            assertThat(believed.missing())
                    .extracting(MissingFact::what)
                    .containsExactly(Text.of(
                            "supervision of individual I-1 that must not be used, at somebody's request",
                            "övervakning för individ I-1 som inte får användas, på någons begäran"));
        }
    }

    private static boolean concerns(Recorded record, IndividualId person) {
        return record.id().equals(person)
                || record.references().stream()
                        .anyMatch(reference -> reference.target().equals(RecordRef.to(person)));
    }
}
