// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** A host's own mapper, of the one Jackson or the other. */
enum Mapper {
    /** Jackson 2 with the usual modules, and dates as text. */
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .addModule(new Jdk8Module())
                        .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();

        @Override
        String write(Object value) throws JsonProcessingException {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) throws JsonProcessingException {
            return mapper.readValue(json, type);
        }

        @Override
        <T> List<T> readList(String json, Class<T> type) throws JsonProcessingException {
            return mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, type));
        }
    },

    /** Jackson 3 as it comes. */
    JACKSON_3 {
        private final tools.jackson.databind.ObjectMapper mapper =
                tools.jackson.databind.json.JsonMapper.builder().build();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        <T> List<T> readList(String json, Class<T> type) {
            return mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, type));
        }
    };

    abstract String write(Object value) throws JsonProcessingException;

    abstract <T> T read(String json, Class<T> type) throws JsonProcessingException;

    abstract <T> List<T> readList(String json, Class<T> type) throws JsonProcessingException;
}
