// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import se.gvi.model.finding.Language;

/** In which language a command answers. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "en|sv",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "The language of the answer (default: ${DEFAULT-VALUE}).")
    private Language language;

    LanguageOption() {}

    Language language() {
        return language;
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
