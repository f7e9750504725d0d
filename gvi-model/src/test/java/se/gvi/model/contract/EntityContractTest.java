// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Members;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.records.Records;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;

/** What holds for every entity. */
final class EntityContractTest {

    /** An entity and another of its kind that differs in every member. */
    record Sample(Object full, Object other, Object minimal) {
        RecordKind kind() {
            return ((RecordId) Members.call(full, "id")).kind();
        }

        @Override
        public String toString() {
            return full.getClass().getSimpleName();
        }
    }

    static Stream<Sample> samples() {
        return IntStream.range(0, RecordKind.values().length)
                .mapToObj(i -> new Sample(
                        Examples.full().get(i),
                        Examples.other().get(i),
                        Examples.minimal().get(i)));
    }

    static Stream<Object> examples() {
        return Stream.of(Examples.full(), Examples.other(), Examples.minimal()).flatMap(List::stream);
    }

    static Stream<Recorded> recorded() {
        return examples().filter(Recorded.class::isInstance).map(Recorded.class::cast);
    }

    @Test
    void thereIsAnExampleOfEveryKindInOrder() {
        assertThat(Examples.full()).extracting(Object::getClass).containsExactlyElementsOf(types());
        assertThat(Examples.other()).extracting(Object::getClass).containsExactlyElementsOf(types());
        assertThat(Examples.minimal()).extracting(Object::getClass).containsExactlyElementsOf(types());
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            types.add(Records.type(kind));
        }
        return types;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFullExampleHasEveryMemberAndTheMinimalOnlyRequiredOnes(Sample sample) {
        for (RecordComponent member : Members.of(sample.full())) {
            assertThat(Members.get(sample.full(), member)).as("full %s", member).isNotNull();
            assertThat(Members.get(sample.other(), member))
                    .as("other %s", member)
                    .isNotNull();
            assertThat(Members.get(sample.minimal(), member) == null)
                    .as("minimal %s", member)
                    .isEqualTo(Members.optional(member));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBuilderRefusesEachMissingMemberByItsName(Sample sample) {
        Object id = Members.call(sample.full(), "id");
        for (RecordComponent member : Members.of(sample.full())) {
            if (!Members.optional(member)) {
                Object named = member.getName().equals("id") ? null : id;
                Refusals.assertRefused(
                        () -> Members.with(sample.full(), member, null),
                        FindingCode.MISSING_MEMBER,
                        RecordRef.label(sample.kind(), named).en() + " lacks the member " + member.getName()
                                + ", which is required. Add it.",
                        RecordRef.label(sample.kind(), named).sv() + " saknar medlemmen " + member.getName()
                                + ", som krävs. Lägg till den.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMemberThatMayBeMissingIsReadAsEmpty(Sample sample) {
        for (RecordComponent member : Members.of(sample.full())) {
            if (Members.optional(member)) {
                String accessor = accessor(member);
                assertThat(Members.call(sample.minimal(), accessor)).isEqualTo(Optional.empty());
                assertThat(Members.call(sample.full(), accessor))
                        .isEqualTo(Optional.ofNullable(Members.get(sample.full(), member)));
            } else {
                assertThat(Members.call(sample.full(), accessor(member))).isEqualTo(Members.get(sample.full(), member));
            }
        }
    }

    /** Claims say in one word of their own when they lapse. */
    private static String accessor(RecordComponent member) {
        return member.getName().equals("reviewBy") ? "lapsesOn" : member.getName();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEntityEqualsItsCopyAndNothingElse(Object entity) {
        Object copy = Members.call(Members.call(entity, "toBuilder"), "build");
        assertThat(copy).isEqualTo(entity).hasSameHashCodeAs(entity).isNotSameAs(entity);
        assertThat(entity).isNotEqualTo(null).isNotEqualTo("text");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void entitiesThatDifferInOneMemberDiffer(Sample sample) {
        for (RecordComponent member : Members.of(sample.full())) {
            Object changed = Members.with(sample.full(), member, Members.get(sample.other(), member));
            assertThat(changed).as("with another %s", member).isNotEqualTo(sample.full());
            if (Members.optional(member)) {
                assertThat(Members.with(sample.full(), member, null))
                        .as("without %s", member)
                        .isNotEqualTo(sample.full());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTextOfAnEntityIsItsTypeAndItsIdAlone(Object entity) {
        assertThat(entity).hasToString(entity.getClass().getSimpleName() + "[" + Members.call(entity, "id") + "]");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void listsHandedInAreCopiedAndThoseHandedOutCannotBeChanged(Object entity) {
        for (RecordComponent member : Members.of(entity)) {
            if (Members.get(entity, member) instanceof List<?> list) {
                List<Object> mine = new ArrayList<>(list);
                Object copy = Members.with(entity, member, mine);
                mine.clear();
                assertThat(copy).as("%s was copied", member).isEqualTo(entity);
                List<?> theirs = (List<?>) Members.get(copy, member);
                assertThatThrownBy(theirs::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aListMayHoldNeitherNullNorTheSameThingTwice(Object entity) {
        for (RecordComponent member : Members.of(entity)) {
            if (Members.get(entity, member) instanceof List<?> list && !list.isEmpty()) {
                List<Object> twice = new ArrayList<>(list);
                twice.add(list.get(0));
                String record = RecordRef.label(kind(entity), Members.call(entity, "id"))
                        .en();
                String post = RecordRef.label(kind(entity), Members.call(entity, "id"))
                        .sv();
                Refusals.assertRefused(
                        () -> Members.with(entity, member, twice),
                        FindingCode.REPEATED_ENTRY,
                        "The member " + member.getName() + " of " + record
                                + " names the same thing twice. Remove one of the two.",
                        "Medlemmen " + member.getName() + " i " + post
                                + " anger samma sak två gånger. Ta bort den ena.");
                List<Object> withNull = new ArrayList<>(list);
                withNull.add(null);
                assertThatThrownBy(() -> Members.with(entity, member, withNull))
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    private static RecordKind kind(Object entity) {
        return ((RecordId) Members.call(entity, "id")).kind();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void aRecordTellsEveryRecordItNamesInOrder(Recorded recorded) {
        List<Reference> named = new ArrayList<>();
        for (RecordComponent member : Members.of(recorded)) {
            if (!member.getName().equals("id")) {
                collect("/" + member.getName(), Members.get(recorded, member), named);
            }
        }
        assertThat(recorded.references()).containsExactlyElementsOf(named);
        assertThatThrownBy(recorded.references()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void collect(String pointer, Object value, List<Reference> named) {
        if (value instanceof RecordId id) {
            named.add(new Reference(pointer, RecordRef.to(id)));
        } else if (value instanceof RecordRef ref) {
            named.add(new Reference(pointer, ref));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), named);
            }
        } else if (value instanceof Record nested && nested.getClass().getName().startsWith("se.gvi.")) {
            for (RecordComponent member : Members.of(nested)) {
                collect(pointer + "/" + member.getName(), Members.get(nested, member), named);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void anotherProvenanceChangesNothingElse(Recorded recorded) {
        Provenance another = Provenance.of(
                recorded.provenance().source(),
                recorded.provenance().recordedAt().plusSeconds(1));
        Recorded changed = recorded.withProvenance(another);
        assertThat(changed).isNotEqualTo(recorded).hasSameClassAs(recorded);
        assertThat(changed.provenance()).isEqualTo(another);
        assertThat(changed.withProvenance(recorded.provenance())).isEqualTo(recorded);
    }
}
