// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class WindowTest {
    private static final String JSON = "{\"from\":\"2026-01-01\",\"to\":null,\"notes\":[]}";

    @Test
    void isTheSameAfterJackson2() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        String json = mapper.writeValueAsString(Window.startingOn(LocalDate.of(2026, 1, 1)));
        assertThat(json).isEqualTo(JSON);
        assertThat(mapper.readValue(json, Window.class).from()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    @Tag("jackson-3")
    void isTheSameAfterJackson3() {
        tools.jackson.databind.json.JsonMapper mapper =
                tools.jackson.databind.json.JsonMapper.builder().build();
        String json = mapper.writeValueAsString(Window.startingOn(LocalDate.of(2026, 1, 1)));
        assertThat(json).isEqualTo(JSON);
        assertThat(mapper.readValue(json, Window.class).from()).isEqualTo(LocalDate.of(2026, 1, 1));
    }
}
