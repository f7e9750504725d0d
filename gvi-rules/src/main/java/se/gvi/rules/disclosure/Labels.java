// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.gvi.model.finding.Text;

/** Words in a row, and sentences that end in them. */
final class Labels {

    private Labels() {}

    static <T> Text list(Collection<T> words, Function<T, Text> label) {
        return Text.of(
                words.stream().map(word -> label.apply(word).en()).collect(Collectors.joining(", ")),
                words.stream().map(word -> label.apply(word).sv()).collect(Collectors.joining(", ")));
    }

    /** A sentence with one place in the middle. */
    static Text around(String en, String sv, Text middle) {
        return Text.of(en + middle.en(), sv + middle.sv());
    }
}
