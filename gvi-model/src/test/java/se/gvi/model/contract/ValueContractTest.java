// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Members;
import se.gvi.model.fixture.ValueExamples;
import se.gvi.model.fixture.ValueExamples.Pair;

/** What holds for every record that is a value. */
final class ValueContractTest {

    static List<Pair> values() {
        return ValueExamples.all();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueRefusesNullByTheNameOfItsMember(Pair pair) {
        for (RecordComponent member : Members.of(pair.one())) {
            if (!Members.optional(member) && !member.getType().isPrimitive()) {
                assertThatThrownBy(() -> Members.with(pair.one(), member, null))
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(nameInMessage(member));
            }
        }
    }

    /** An id in a reference is checked as ids are, under the name they have there. */
    private static String nameInMessage(RecordComponent member) {
        return member.getName().equals("id") ? "value" : member.getName();
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesThatDifferInOneMemberDiffer(Pair pair) {
        assertThat(pair.one()).isNotEqualTo(pair.other()).isNotEqualTo(null).isNotEqualTo("text");
        for (RecordComponent member : Members.of(pair.one())) {
            Object same = Members.with(pair.one(), member, Members.get(pair.one(), member));
            assertThat(same).isEqualTo(pair.one()).hasSameHashCodeAs(pair.one());
            assertThat(Members.with(pair.one(), member, Members.get(pair.other(), member)))
                    .as("with another %s", member)
                    .isNotEqualTo(pair.one());
        }
    }

    @Test
    void everyOptionalMemberCanBeLeftOut() {
        List<Class<?>> withOptional = values().stream()
                .filter(pair -> Members.of(pair.one()).stream().anyMatch(Members::optional))
                .<Class<?>>map(pair -> pair.one().getClass())
                .toList();
        assertThat(ValueExamples.minimal()).extracting(Object::getClass).isEqualTo(withOptional);
        for (Record minimal : ValueExamples.minimal()) {
            for (RecordComponent member : Members.of(minimal)) {
                assertThat(Members.get(minimal, member) == null).isEqualTo(Members.optional(member));
            }
        }
    }

    @Test
    void whatWasWrittenAboutPeopleIsNotInTheTextOfAValue() {
        Stream<Object> personal = Stream.of(
                        Examples.membership().evidence().orElseThrow(),
                        Examples.focus().measures().orElseThrow(),
                        Examples.group().statuses().orElseThrow(),
                        Examples.notification().attempts().orElseThrow(),
                        Examples.supportCase().consents().orElseThrow())
                .flatMap(List::stream);
        assertThat(personal).isNotEmpty().noneMatch(value -> value.toString().contains(Examples.CANARY));
    }
}
