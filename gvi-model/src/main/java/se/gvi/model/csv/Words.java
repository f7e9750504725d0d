// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import org.jspecify.annotations.Nullable;

/** Makes texts of the characters of cells that are wanted. */
@FunctionalInterface
interface Words {

    /** The text of so many characters. */
    String of(char[] characters, int offset, int length);

    /** Hands out the same text again for words that come often, as days, sources and kinds do. */
    static Words remembered() {
        return new Words() {

            private static final int MOST = 1 << 12;
            private static final int LONGEST = 32;

            private final @Nullable String[] known = new @Nullable String[MOST];

            @Override
            public String of(char[] characters, int offset, int length) {
                if (length > LONGEST) {
                    return new String(characters, offset, length);
                }
                int hash = 0;
                for (int i = offset; i < offset + length; i++) {
                    hash = 31 * hash + characters[i];
                }
                int slot = (hash ^ (hash >>> 15)) & (MOST - 1);
                String word = known[slot];
                if (word == null || !isSame(word, characters, offset, length)) {
                    word = new String(characters, offset, length);
                    known[slot] = word;
                }
                return word;
            }

            private static boolean isSame(String word, char[] characters, int offset, int length) {
                if (word.length() != length) {
                    return false;
                }
                for (int i = 0; i < length; i++) {
                    if (word.charAt(i) != characters[offset + i]) {
                        return false;
                    }
                }
                return true;
            }
        };
    }
}
