// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

/** A language that messages are written in. The default locale of the machine never chooses it. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Swedish. */
    SWEDISH("sv");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * Returns the BCP 47 tag.
     *
     * @return {@code en} or {@code sv}
     */
    public String tag() {
        return tag;
    }

    /**
     * Returns the language of a tag.
     *
     * @param tag {@code en} or {@code sv}, in lower case
     * @return the language
     * @throws IllegalArgumentException if it is neither
     */
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("There is no language \"" + tag + "\" here. Use \"en\" or \"sv\".");
    }
}
