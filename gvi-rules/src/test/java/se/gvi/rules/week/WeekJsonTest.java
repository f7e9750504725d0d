// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.Text;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.brief.Sandby;
import se.gvi.rules.comparison.Comparison;
import se.gvi.rules.comparison.WhatIf;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.ParameterOverride;
import se.gvi.rules.review.Reviews;

/** A host hands every answer on with its own Jackson, of either generation. */
final class WeekJsonTest {

    private static final Situation TOWN = Sandby.situation();

    private static final JsonMapper JACKSON_2 = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    static Stream<Named<Object>> answers() {
        Assessment today = Assessment.of(TOWN, WeeklyFunction.POLICY, Town.TODAY);
        Assessment past = Assessment.of(TOWN, WeeklyFunction.POLICY, Town.TODAY.minusDays(40));
        Stream<Named<Object>> compared = Stream.of(
                Named.of("COMPARISON", Comparison.of(past, today)),
                Named.of(
                        "WHAT_IF",
                        WhatIf.of(today, List.of(ParameterOverride.on("adult-age", 30, Town.TODAY, Text.same("?"))))),
                Named.of(
                        "REMOVAL",
                        Reviews.of(TOWN, WeeklyFunction.POLICY, Town.TODAY)
                                .removals()
                                .get(0)));
        Stream<Named<Object>> weekly = Stream.of(WeeklyFunction.values())
                .filter(each -> each != WeeklyFunction.THEN_AND_NOW)
                .map(each -> Named.of(each.name(), each.answer(TOWN, Town.TODAY)));
        return Stream.concat(
                Stream.concat(weekly, compared),
                Stream.of(Named.of(
                        "THEN_AND_NOW",
                        ((List<?>) WeeklyFunction.THEN_AND_NOW.answer(TOWN, Town.TODAY))
                                .stream()
                                        .flatMap(each -> ((Optional<?>) each).stream())
                                        .findFirst()
                                        .orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void bothGenerationsWriteTheSameAndReadWhatTheyWrote(Object answer) throws IOException {
        String older = JACKSON_2.writeValueAsString(answer);
        String newer = JACKSON_3.writeValueAsString(answer);
        assertThat(JACKSON_2.readTree(newer)).isEqualTo(JACKSON_2.readTree(older));
        assertThat(JACKSON_2.readValue(older, answer.getClass())).isEqualTo(answer);
        assertThat(JACKSON_3.readValue(newer, answer.getClass())).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noBirthDateAndNoNameOfAnybodyIsHandedOn(Object answer) throws IOException {
        JsonNode json = JACKSON_2.readTree(JACKSON_2.writeValueAsString(answer));
        assertThat(Stream.of("names", "birthDate", "deathDate").map(json::findValue))
                .containsOnlyNulls();
        List<String> born = TOWN.individuals().stream()
                .flatMap(individual -> individual.birthDate().stream())
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::toString)
                .distinct()
                .toList();
        assertThat(born).isNotEmpty();
        assertThat(json.toString()).doesNotContain(born);
    }
}
