// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

/** A host writes and reads plans with its own Jackson, of either generation. */
final class PlanJsonTest {

    private static final CallInPlan PLAN =
            CallInPlanner.fewest(Meeting.ofTwoGroups().situation(), Meeting.POLICY, Meeting.DAY, Meeting.DAY);

    @Test
    void jackson_2_writes_and_reads_it() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String json = mapper.writeValueAsString(PLAN);
        assertThat(json).startsWith("{\"aim\":\"FEWEST\",\"asOf\":\"2026-03-02\"");
        assertThat(mapper.readValue(json, CallInPlan.class)).isEqualTo(PLAN);
    }

    @Test
    void jackson_3_writes_and_reads_it() {
        tools.jackson.databind.json.JsonMapper mapper =
                tools.jackson.databind.json.JsonMapper.builder().build();
        String json = mapper.writeValueAsString(PLAN);
        assertThat(mapper.readValue(json, CallInPlan.class)).isEqualTo(PLAN);
    }
}
