// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.needs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;

/** Writes what a policy needs as lines of text. */
final class NeedsText {

    private static final Text HEAD = Text.of(
            "What the criteria of {title} ({id} {version}) read of a situation:",
            "Vad kriterierna i {title} ({id} {version}) läser ur en lägesbild:");
    private static final Text READ_BY = Text.of("read by: {criteria}", "läses av: {criteria}");
    private static final Text NOTE = Text.of("note: {note}", "observera: {note}");
    private static final Text UNREAD =
            Text.of("Not read by any criterion: {kinds}.", "Läses inte av något kriterium: {kinds}.");
    private static final Text FURTHER = Text.of(
            "Plans, counts and follow-up outside the criteria read further records.",
            "Planer, räkningar och uppföljning utanför kriterierna läser fler poster.");

    private static final Text ASSESSED = Text.of(
            "what a human being assessed, no fact (brottsdatalagen 2:10)",
            "vad en människa har bedömt, inget faktum (brottsdatalagen 2:10)");

    private static final Map<RecordKind, Text> NOTES = new EnumMap<>(Map.of(
            RecordKind.INVOLVEMENT,
            Text.of(
                    "data about offences, which only authorities may process (dataskyddslagen 3:8); suspects, the"
                            + " convicted, victims and witnesses are kept apart (brottsdatalagen 2:9)",
                    "uppgifter om brott, som bara myndigheter får behandla (dataskyddslagen 3:8); misstänkta, dömda,"
                            + " brottsoffer och vittnen hålls isär (brottsdatalagen 2:9)"),
            RecordKind.SUPERVISION,
            Text.of(
                    "probation, parole and custody: secrecy at the prison and probation service (OSL 35:15)",
                    "skyddstillsyn, villkorlig frigivning och frihetsberövande: sekretess hos Kriminalvården (OSL 35:15)"),
            RecordKind.TIE,
            Text.of(
                    "also about people who are not suspected, which must be said of them (polisens brottsdatalag 3:4)",
                    "även om personer som inte är misstänkta, vilket ska framgå (polisens brottsdatalag 3:4)"),
            RecordKind.SUPPORT_CASE,
            Text.of(
                    "secrecy in social services (OSL 26:1); delicate circumstances have no place in compilations"
                            + " (lag 2001:454, 7 a §)",
                    "sekretess i socialtjänsten (OSL 26:1); ömtåliga förhållanden hör inte hemma i sammanställningar"
                            + " (lag 2001:454, 7 a §)"),
            RecordKind.MEMBERSHIP,
            ASSESSED,
            RecordKind.CLASSIFICATION,
            ASSESSED,
            RecordKind.ASSESSMENT,
            ASSESSED));

    private NeedsText() {}

    static String of(PolicyNeeds needs, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD.with(Map.of(
                        "title", needs.policy().title(),
                        "id", needs.policy().id(),
                        "version", needs.policy().version()))
                .in(language));
        for (PolicyNeeds.Input input : needs.inputs()) {
            lines.add("");
            lines.add(input.kind().label().in(language) + ": " + String.join(", ", input.members()));
            lines.add("  "
                    + READ_BY.with(Map.of("criteria", String.join(", ", input.criteria())))
                            .in(language));
            Text note = NOTES.get(input.kind());
            if (note != null) {
                lines.add("  " + NOTE.with(Map.of("note", note)).in(language));
            }
        }
        lines.add("");
        if (!needs.unread().isEmpty()) {
            lines.add(UNREAD.with(Map.of("kinds", kinds(needs.unread(), language)))
                    .in(language));
        }
        lines.add(FURTHER.in(language));
        return String.join("\n", lines) + "\n";
    }

    private static String kinds(List<RecordKind> kinds, Language language) {
        return kinds.stream().map(kind -> kind.label().in(language)).collect(Collectors.joining(", "));
    }
}
