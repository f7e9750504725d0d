// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.util.Map;
import java.util.TreeMap;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/** Texts in one language. */
final class InLanguage {

    private InLanguage() {}

    /** The same arguments, those in two languages in one of them. */
    static Map<String, Object> of(Map<String, Object> arguments, Language language) {
        Map<String, Object> inLanguage = new TreeMap<>(arguments);
        inLanguage.replaceAll((name, value) -> value instanceof Text text ? text.in(language) : value.toString());
        return inLanguage;
    }
}
