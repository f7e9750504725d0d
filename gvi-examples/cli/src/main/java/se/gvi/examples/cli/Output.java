// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import se.gvi.model.finding.Language;

/** In which language and form a command answers. */
final class Output {

    /** A form of answers. */
    enum Format {
        TEXT,
        JSON
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Option(
            names = "--lang",
            paramLabel = "en|sv",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "The language of the answer (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the answer (default: ${DEFAULT-VALUE}).")
    private Format format;

    Output() {}

    Language language() {
        return language;
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    /** Writes a value as a host's own mapper would. */
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads the language of {@code --lang}. */
    static final class LanguageConverter implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }
    }
}
