// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.gvi.model.finding.Text;
import se.gvi.model.source.Confidentiality;

/**
 * Some provisions on secrecy, as an act lists them: {@code 26:1} for a section, {@code 25:1-5} for a run of sections
 * with those between that have a letter, {@code 31:1/1} for the first paragraph of a section and {@code 25:2/2} for a
 * later one.
 */
final class Provisions {

    static final String FORM = "[0-9]{1,2}:[0-9]{1,2}[a-z]?(-[0-9]{1,2}[a-z]?)?(/[12])?";

    private static final Pattern ENTRY = Pattern.compile("([0-9]+):([0-9]+)([a-z]?)(?:-([0-9]+)([a-z]?))?(?:/([12]))?");
    private static final Pattern SECTION = Pattern.compile("([0-9]+)([a-z]?)");

    /** How a provision stands to the list. */
    enum Place {
        /** In it, whichever paragraph of the section it is. */
        IN,
        /** In it if the secrecy follows from the first paragraph of the section. */
        IN_BY_FIRST_PARAGRAPH,
        /** In it if the secrecy follows from a later paragraph of the section. */
        IN_BY_LATER_PARAGRAPH,
        /** Not in it. */
        OUT
    }

    private final List<String> entries;

    Provisions(List<String> entries) {
        this.entries = List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Place place(Confidentiality secrecy) {
        Optional<Integer> chapter = secrecy.chapter();
        Optional<String> section = secrecy.section();
        if (chapter.isEmpty() || section.isEmpty()) {
            return Place.OUT;
        }
        boolean first = false;
        boolean later = false;
        for (String entry : entries) {
            Matcher parts = ENTRY.matcher(entry);
            if (parts.matches() && covers(parts, chapter.get(), section.get())) {
                first |= !"2".equals(parts.group(6));
                later |= !"1".equals(parts.group(6));
            }
        }
        if (first && later) {
            return Place.IN;
        }
        return first ? Place.IN_BY_FIRST_PARAGRAPH : later ? Place.IN_BY_LATER_PARAGRAPH : Place.OUT;
    }

    private static boolean covers(Matcher entry, int chapter, String section) {
        int low = order(entry.group(2), entry.group(3));
        int high = entry.group(4) == null ? low : order(entry.group(4), entry.group(5));
        Matcher parts = SECTION.matcher(section);
        return parts.matches()
                && Integer.parseInt(entry.group(1)) == chapter
                && order(parts.group(1), parts.group(2)) >= low
                && order(parts.group(1), parts.group(2)) <= high;
    }

    /** 1, 1a, 1b, 2 in the order of the act. */
    private static int order(String number, String letter) {
        return 32 * Integer.parseInt(number) + (letter.isEmpty() ? 0 : letter.charAt(0) - 'a' + 1);
    }

    /** As the act is cited: {@code OSL 25:1-5, 26:1a para 1}. */
    Text label() {
        String list = "OSL " + String.join(", ", entries);
        return Text.of(
                list.replace("/1", " para 1").replace("/2", " para 2"),
                list.replace("/1", " 1 st").replace("/2", " 2 st"));
    }
}
