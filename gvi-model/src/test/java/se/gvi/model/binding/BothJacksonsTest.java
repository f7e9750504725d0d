// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.fixture.Examples;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.records.HostMeeting;

/** Both Jacksons write the same text, so that each reads what the other wrote. */
@Tag("jackson-3")
final class BothJacksonsTest {

    private final Mapper jackson2 = new Jackson2();
    private final Mapper jackson3 = new Jackson3();

    @ParameterizedTest
    @MethodSource("se.gvi.model.binding.RoundTripContract#examples")
    void bothWriteTheSame(Object example) throws JsonProcessingException {
        assertThat(jackson3.write(example)).isEqualTo(jackson2.write(example));
    }

    @Test
    void eachReadsTheRecordThatAHostWroteWithTheOther() throws JsonProcessingException {
        HostMeeting meeting = new HostMeeting(
                LocalDate.of(2026, 3, 2), Examples.group(), List.of(), Optional.empty(), GroupStatus.DORMANT);
        assertThat(jackson3.read(jackson2.write(meeting), HostMeeting.class)).isEqualTo(meeting);
        assertThat(jackson2.read(jackson3.write(meeting), HostMeeting.class)).isEqualTo(meeting);
    }
}
