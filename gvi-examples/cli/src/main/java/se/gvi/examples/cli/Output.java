// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.gvi.model.finding.Language;
import se.gvi.model.report.ReportFormat;

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

    @Mixin
    private LanguageOption languageOption;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the answer (default: ${DEFAULT-VALUE}).")
    private Format format;

    Output() {}

    Language language() {
        return languageOption.language();
    }

    /** The form of a report on a check. */
    ReportFormat reportFormat() {
        return isJson() ? ReportFormat.JSON : ReportFormat.TEXT;
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
}
