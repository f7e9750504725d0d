// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same sentence in English and Swedish, with places in braces for what it is about: {@code "{record} ends before
 * it starts."}
 *
 * @param en the English sentence
 * @param sv the Swedish sentence
 */
public record Text(String en, String sv) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    /**
     * A sentence in both languages.
     *
     * @param en the English sentence
     * @param sv the Swedish sentence
     */
    public Text {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(sv, "sv");
    }

    /**
     * A sentence in both languages.
     *
     * @param en the English sentence
     * @param sv the Swedish sentence
     * @return the text
     */
    public static Text of(String en, String sv) {
        return new Text(en, sv);
    }

    /**
     * A text that reads the same in both languages, such as an id or a date.
     *
     * @param both the words
     * @return the text
     */
    public static Text same(String both) {
        return new Text(both, both);
    }

    /**
     * Returns the sentence in one language.
     *
     * @param language the language
     * @return the sentence
     */
    public String in(Language language) {
        return language == Language.SWEDISH ? sv : en;
    }

    /**
     * Returns the names of the places in braces.
     *
     * @return an immutable set in order of name
     */
    public SortedSet<String> places() {
        SortedSet<String> places = new TreeSet<>();
        PLACE.matcher(en).results().forEach(place -> places.add(place.group(1)));
        return Collections.unmodifiableSortedSet(places);
    }

    /**
     * Fills the places in braces. A value that is itself a {@code Text} is filled in its own language; every other
     * value by its {@code toString}. A place without a value stays as it is.
     *
     * @param values the values by the name of their place
     * @return the filled text
     */
    public Text with(Map<String, ?> values) {
        return new Text(fill(en, values, Language.ENGLISH), fill(sv, values, Language.SWEDISH));
    }

    private static String fill(String template, Map<String, ?> values, Language language) {
        return PLACE.matcher(template).replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                return Matcher.quoteReplacement(place.group());
            }
            return Matcher.quoteReplacement(value instanceof Text text ? text.in(language) : value.toString());
        });
    }
}
