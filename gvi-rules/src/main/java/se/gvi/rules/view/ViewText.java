// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;

/** Writes what is withheld as lines of text. */
final class ViewText {

    private static final Text VIEW = Text.of(
            "Shown to {recipient} for {purpose}. Withheld, whether or not anything is recorded:",
            "Visas för {recipient}, ändamål {purpose}. Visas inte, oavsett om något är registrerat:");
    private static final Text WHOLE = Text.of(
            "Shown to {recipient} for {purpose}. Nothing is withheld.",
            "Visas för {recipient}, ändamål {purpose}. Inget är undanhållet.");
    private static final Text PLACES = Text.of(
            "Where people with a protected identity can be found is shown to nobody.",
            "Var personer med skyddade personuppgifter kan hittas visas inte för någon.");
    private static final Text ANSWER = Text.of(
            "Something that this rests on may be withheld from {recipient} for {purpose}:",
            "Något som detta vilar på kan vara dolt för {recipient}, ändamål {purpose}:");

    private ViewText() {}

    static String ofView(AuthorityBranch recipient, Purpose purpose, List<Withheld> withheld, Language language) {
        List<String> lines = lines(withheld.isEmpty() ? WHOLE : VIEW, recipient, purpose, withheld, language);
        lines.add(PLACES.in(language));
        return String.join("\n", lines) + "\n";
    }

    /** What an answer says of itself after its reasons; nothing if nothing that it rests on is withheld. */
    static String ofAnswer(AuthorityBranch recipient, Purpose purpose, List<Withheld> withheld, Language language) {
        return withheld.isEmpty()
                ? ""
                : String.join("\n", lines(ANSWER, recipient, purpose, withheld, language)) + "\n";
    }

    private static List<String> lines(
            Text head, AuthorityBranch recipient, Purpose purpose, List<Withheld> withheld, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(head.with(Map.of("recipient", recipient.label(), "purpose", purpose.label()))
                .in(language));
        withheld.forEach(each -> lines.add("- " + each.text().in(language)));
        return lines;
    }
}
