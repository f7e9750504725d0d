// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Tone;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Question;

/** Puts words together in both languages. */
final class Say {

    static final Text NOTHING = Text.same("");
    static final Text NONE_RECORDED = Text.of("None recorded.", "Inga registrerade.");

    private Say() {}

    static Text list(List<Text> parts) {
        return join(parts, ", ");
    }

    static Text clauses(List<Text> parts) {
        return join(parts, "; ");
    }

    static Text sentences(List<Text> parts) {
        return join(parts, " ");
    }

    private static Text join(List<Text> parts, String between) {
        return Text.of(
                parts.stream().map(Text::en).collect(Collectors.joining(between)),
                parts.stream().map(Text::sv).collect(Collectors.joining(between)));
    }

    static Text ids(List<? extends RecordId> ids) {
        return Text.same(ids.stream().map(RecordId::value).collect(Collectors.joining(", ")));
    }

    /** A question as people ask it, without where its numbers come from. */
    static Text plain(Question question) {
        return question.wording()
                .with(question.arguments().stream().collect(Collectors.toMap(Argument::name, Argument::value)));
    }

    static Text message(Finding finding) {
        return Text.of(finding.message(Language.ENGLISH), finding.message(Language.SWEDISH));
    }

    /** A number of people with one decimal, where people write one. */
    static Text decimal(double number) {
        String tenths = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return Text.of(tenths, tenths.replace('.', ','));
    }

    /** A number with a word that has a singular and a plural. */
    static Text number(long number, Text one, Text many) {
        return (number == 1 ? one : many).with(Map.of("number", number));
    }

    static List<RecordRef> records(Stream<? extends RecordId> ids) {
        return ids.map(RecordRef::to).distinct().toList();
    }

    static Cell due(Text text) {
        return new Cell(text, Tone.DUE);
    }

    static Cell refused(Text text) {
        return new Cell(text, Tone.REFUSED);
    }

    static Cell open(Text text) {
        return new Cell(text, Tone.OPEN);
    }
}
