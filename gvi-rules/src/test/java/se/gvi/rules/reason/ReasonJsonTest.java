// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReasonJsonTest {

    /** Either generation of Jackson, as strict as a host may have it. */
    interface Json {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    record Jackson2(JsonMapper mapper) implements Json {
        Jackson2() {
            this(JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build());
        }

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }
    }

    record Jackson3(tools.jackson.databind.json.JsonMapper mapper) implements Json {
        Jackson3() {
            this(tools.jackson.databind.json.JsonMapper.builder()
                    .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build());
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    }

    static Stream<Json> generations() {
        return Stream.of(new Jackson2(), new Jackson3());
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_tree_survives_being_written_and_read(Json json) throws Exception {
        Reason reason = Samples.everything();
        assertThat(json.read(json.write(reason), Reason.class)).isEqualTo(reason);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void settlements_survive_being_written_and_read(Json json) throws Exception {
        Settlements settlements = Settlements.of(Samples.everything());
        assertThat(json.read(json.write(settlements), Settlements.class)).isEqualTo(settlements);
    }

    @Test
    void both_generations_write_the_same() throws Exception {
        Reason reason = Samples.everything();
        assertThat(new Jackson2().write(reason)).isEqualTo(new Jackson3().write(reason));
        assertThat(new Jackson2().write(Settlements.of(reason)))
                .isEqualTo(new Jackson3().write(Settlements.of(reason)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_composition_shows_its_kind_and_its_truth_first(Json json) throws Exception {
        Reason reason = new AllOf(List.of(new Not(Samples.unknown("a"))));
        assertThat(json.write(reason))
                .isEqualTo("{\"kind\":\"allOf\",\"truth\":\"UNKNOWN\",\"reasons\":["
                        + "{\"kind\":\"not\",\"truth\":\"UNKNOWN\",\"reason\":"
                        + "{\"kind\":\"answer\",\"question\":{\"criterion\":\"a\",\"arguments\":[],"
                        + "\"subject\":{\"kind\":\"INDIVIDUAL\",\"id\":\"I-017\"},"
                        + "\"wording\":{\"en\":\"a\",\"sv\":\"a\"}},\"truth\":\"UNKNOWN\",\"evidence\":[],"
                        + "\"missing\":[{\"subject\":{\"kind\":\"INDIVIDUAL\",\"id\":\"I-017\"},"
                        + "\"what\":{\"en\":\"a\",\"sv\":\"a\"}}]}}]}");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_truth_that_someone_wrote_into_a_composition_counts_for_nothing(Json json) throws Exception {
        Reason reason = new AllOf(List.of(Samples.unknown("a")));
        String altered = json.write(reason).replaceFirst("\"truth\":\"UNKNOWN\"", "\"truth\":\"MET\"");
        assertThat(altered).isNotEqualTo(json.write(reason));
        assertThat(json.read(altered, Reason.class)).isEqualTo(reason);
        assertThat(json.read(altered, Reason.class).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void an_answer_that_lacks_its_truth_is_refused(Json json) throws Exception {
        String altered = json.write(Samples.unknown("a")).replace("\"truth\":\"UNKNOWN\",", "");
        assertThatThrownBy(() -> json.read(altered, Reason.class)).hasMessageContaining("truth");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void an_unknown_answer_without_missing_facts_is_refused(Json json) throws Exception {
        String altered = json.write(Samples.unknown("a")).replaceFirst("\"missing\":\\[.*]", "\"missing\":[]");
        assertThatThrownBy(() -> json.read(altered, Reason.class))
                .hasMessageContaining("names no missing fact. Say which record would answer it.");
    }
}
