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

/** What a host's own mapper writes, it reads back as the same. */
abstract class RoundTripContract {

    private final Mapper mapper;

    RoundTripContract(Mapper mapper) {
        this.mapper = mapper;
    }

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

    /** The type a host would ask for. */
    static Class<?> type(Object example) {
        return example instanceof Enum<?> word ? word.getDeclaringClass() : example.getClass();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsWrittenIsReadAsTheSame(Object example) throws JsonProcessingException {
        assertThat((Object) mapper.read(mapper.write(example), type(example))).isEqualTo(example);
    }

    @Test
    void anEntityIsWrittenWithTheNamesOfTheFormat() throws JsonProcessingException {
        assertThat(mapper.write(Examples.minimalMembership()))
                .isEqualTo("{\"id\":\"M-03\",\"individual\":\"I-03\",\"group\":\"G-03\",\"standing\":\"FORMER\","
                        + "\"span\":{\"from\":\"2025-02-01\"},\"assessedBy\":\"coordinator-1\","
                        + "\"assessedOn\":\"2025-12-01\","
                        + "\"provenance\":{\"source\":\"S-01\",\"recordedAt\":\"2026-02-02T08:30:00Z\"}}");
    }

    @Test
    void absentAndEmptyStayApart() throws JsonProcessingException {
        Membership absent = Examples.minimalMembership();
        Membership empty = absent.toBuilder().evidence(List.of()).build();
        assertThat(mapper.read(mapper.write(absent), Membership.class).evidence())
                .isEmpty();
        assertThat(mapper.read(mapper.write(empty), Membership.class).evidence())
                .contains(List.of());
    }

    @Test
    void aListOfEntitiesIsRead() throws JsonProcessingException {
        List<Group> groups = List.of(Examples.group(), Examples.otherGroup(), Examples.minimalGroup());
        assertThat(mapper.readList(mapper.write(groups), Group.class)).isEqualTo(groups);
    }

    @Test
    void anEntityStandsInARecordOfTheHost() throws JsonProcessingException {
        HostMeeting meeting = new HostMeeting(
                LocalDate.of(2026, 3, 2),
                Examples.group(),
                List.of(Examples.incident(), Examples.minimalIncident()),
                Optional.of(IndividualId.of("I-01")),
                GroupStatus.ACTIVE);
        assertThat(mapper.read(mapper.write(meeting), HostMeeting.class)).isEqualTo(meeting);
    }
}
