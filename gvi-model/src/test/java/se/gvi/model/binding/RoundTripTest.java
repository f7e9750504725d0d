// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Ids;
import se.gvi.model.fixture.ValueExamples;
import se.gvi.model.fixture.Words;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.HostMeeting;
import se.gvi.model.time.PartialDate;

/** What a host's own mapper writes, it and the mapper of the other Jackson read back as the same. */
final class RoundTripTest {

    static Stream<Object> examples() {
        return Stream.of(
                        Examples.full(),
                        Examples.other(),
                        Examples.minimal(),
                        ValueExamples.bound().stream()
                                .map(ValueExamples.Pair::one)
                                .toList(),
                        ValueExamples.minimal(),
                        Ids.examples(),
                        Stream.of("2026-03-02", "2026-03", "2026")
                                .map(PartialDate::parse)
                                .toList(),
                        Words.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothWriteTheSameAndReadWhatEitherWrote(Object example) throws JsonProcessingException {
        String json = Mapper.JACKSON_2.write(example);
        assertThat(Mapper.JACKSON_3.write(example)).isEqualTo(json);
        Class<?> type = example instanceof Enum<?> word ? word.getDeclaringClass() : example.getClass();
        for (Mapper mapper : Mapper.values()) {
            assertThat((Object) mapper.read(json, type)).as("%s", mapper).isEqualTo(example);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntityIsWrittenWithTheNamesOfTheFormat(Mapper mapper) throws JsonProcessingException {
        assertThat(mapper.write(Examples.minimalMembership()))
                .isEqualTo("{\"id\":\"M-03\",\"individual\":\"I-03\",\"group\":\"G-03\",\"standing\":\"FORMER\","
                        + "\"span\":{\"from\":\"2025-02-01\"},\"assessedBy\":\"coordinator-1\","
                        + "\"assessedOn\":\"2025-12-01\","
                        + "\"provenance\":{\"source\":\"S-01\",\"recordedAt\":\"2026-02-02T08:30:00Z\"}}");
    }

    @ParameterizedTest
    @EnumSource
    void absentAndEmptyStayApart(Mapper mapper) throws JsonProcessingException {
        Membership absent = Examples.minimalMembership();
        Membership empty = absent.toBuilder().evidence(List.of()).build();
        assertThat(mapper.read(mapper.write(absent), Membership.class).evidence())
                .isEmpty();
        assertThat(mapper.read(mapper.write(empty), Membership.class).evidence())
                .contains(List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aListOfEntitiesIsRead(Mapper mapper) throws JsonProcessingException {
        List<Group> groups = List.of(Examples.group(), Examples.otherGroup(), Examples.minimalGroup());
        assertThat(mapper.readList(mapper.write(groups), Group.class)).isEqualTo(groups);
    }

    @ParameterizedTest
    @EnumSource
    void anEntityStandsInARecordOfTheHost(Mapper mapper) throws JsonProcessingException {
        HostMeeting meeting = new HostMeeting(
                LocalDate.of(2026, 3, 2),
                Examples.group(),
                List.of(Examples.incident(), Examples.minimalIncident()),
                Optional.of(IndividualId.of("I-01")),
                GroupStatus.ACTIVE);
        assertThat(mapper.read(mapper.write(meeting), HostMeeting.class)).isEqualTo(meeting);
    }

    @Test
    void bothWriteTheSameRecordOfTheHost() throws JsonProcessingException {
        HostMeeting meeting = new HostMeeting(
                LocalDate.of(2026, 3, 2), Examples.group(), List.of(), Optional.empty(), GroupStatus.DORMANT);
        assertThat(Mapper.JACKSON_3.read(Mapper.JACKSON_2.write(meeting), HostMeeting.class))
                .isEqualTo(meeting);
        assertThat(Mapper.JACKSON_2.read(Mapper.JACKSON_3.write(meeting), HostMeeting.class))
                .isEqualTo(meeting);
    }
}
