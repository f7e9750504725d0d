// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;

/** Which language a caller reads: English unless {@code Accept-Language} prefers Swedish, wherever the machine stands. */
final class Languages {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));

    private Languages() {}

    static Language of(HttpHeaders headers) {
        return preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Language preferred(@Nullable String accepted) {
        if (accepted == null) {
            return Language.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null ? Language.ENGLISH : Language.of(best.getLanguage());
        } catch (IllegalArgumentException malformed) {
            return Language.ENGLISH;
        }
    }
}
