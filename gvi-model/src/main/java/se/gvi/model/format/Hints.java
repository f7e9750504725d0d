// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/** What to write instead of an unknown name. */
public final class Hints {

    /** A name is taken for a misspelling of another if so many letters make it the other. */
    private static final int NEAR = 2;

    private Hints() {}

    public static Text instead(String name, Iterable<String> known) {
        String nearest = nearest(name, known);
        if (nearest != null) {
            return Text.of("Did you mean " + nearest + "?", "Menade du " + nearest + "?");
        }
        String all = String.join(", ", known);
        return Text.of("It knows " + all + ".", "Det känner till " + all + ".");
    }

    private static @Nullable String nearest(String name, Iterable<String> known) {
        String nearest = null;
        int least = NEAR + 1;
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance < least && distance < candidate.length()) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** How many letters must be added, left out or replaced; names too different in length are not compared. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > NEAR) {
            return NEAR + 1;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
