// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import se.gvi.model.finding.Text;

/** Why a word is no purpose. What lists like this were misused for, or were kept for without saying why, is named. */
enum RefusedPurpose {
    /** To find suspects: Chicago's list was used so (RAND 2016). */
    LEADS(
            "records of the strategy are not used to find leads or evidence for an investigation",
            "uppgifter i strategin används inte för att söka uppslag eller bevis i en utredning",
            "investigationlead investigationleads investigativelead investigativeleads lead "
                    + "leads investigation criminalinvestigation preliminaryinvestigation evidence "
                    + "uppslag spaningsuppslag spaning utredning brottsutredning forundersokning " + "bevisning "),
    /** For whatever it may be good for: so the police in Skåne kept theirs (the supervisory commission, 2013). */
    VAGUE(
            "it does not say what the records are needed for",
            "det säger inte vad uppgifterna behövs för",
            "other others any all misc miscellaneous various general unknown unspecified "
                    + "intelligence generalintelligence intelligenceingeneral intelligencegeneral "
                    + "ovrigt annat diverse allmant okant underrattelse underrattelser "
                    + "underrattelseverksamhet allmanunderrattelseverksamhet " + "underrattelseverksamhetiallmanhet "),
    /** Any other word. */
    UNKNOWN("the catalogue is closed and has no such purpose", "katalogen är sluten och har inget sådant ändamål", "");

    private final Text why;
    private final String words;

    RefusedPurpose(String en, String sv, String words) {
        this.why = Text.of(en, sv);
        this.words = " " + words;
    }

    static RefusedPurpose of(String word) {
        String bare = " " + bare(word) + " ";
        return Arrays.stream(values())
                .filter(refused -> refused.words.contains(bare))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Why, to follow a colon. */
    Text why() {
        return why;
    }

    /** Without regard to case, accents, spaces and punctuation. */
    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
