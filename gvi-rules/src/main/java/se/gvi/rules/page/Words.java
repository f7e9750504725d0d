// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.google.common.base.CharMatcher;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;

/** Words in one language that are safe to show: on one line, without control characters. */
final class Words {

    static final Text AND_MORE = Text.of("… and {number} more", "… och {number} till");
    static final Text CONTENTS = Text.of("At a glance", "I korthet");
    static final Text RECORDS = Text.of("Records", "Underlag");
    static final Text SKIP = Text.of("Skip to the first section", "Hoppa till första avsnittet");

    static final Paragraph HOLDS_CONFIDENTIAL = new Paragraph(
            Text.of(
                    "Confidential: parts of this page are for the working group only.",
                    "Konfidentiellt: delar av sidan är endast för arbetsgruppen."),
            Tone.CONFIDENTIAL);
    static final Paragraph CONFIDENTIAL = new Paragraph(
            Text.of("Confidential, for the working group only.", "Konfidentiellt, endast för arbetsgruppen."),
            Tone.CONFIDENTIAL);

    private static final char REPLACEMENT = '\uFFFD';

    /** Characters that a terminal obeys, XML forbids, or that turn the direction of what follows. */
    private static final CharMatcher UNSAFE = CharMatcher.javaIsoControl()
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .or(CharMatcher.anyOf("\uFFFE\uFFFF"));

    private Words() {}

    static String in(Text text, Language language) {
        return safe(text.in(language));
    }

    static String safe(String words) {
        String line = CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
        return withoutHalves(UNSAFE.replaceFrom(line, REPLACEMENT));
    }

    static String of(RecordRef record) {
        return safe(record.id());
    }

    /** Half a surrogate pair is no character. */
    private static String withoutHalves(String words) {
        StringBuilder whole = new StringBuilder(words.length());
        words.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
