// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.Recorded;
import se.gvi.rules.retention.Caveat;
import se.gvi.rules.retention.RecordState;
import se.gvi.rules.retention.Retention;
import se.gvi.rules.retention.RetentionAnswer;
import se.gvi.rules.retention.RetentionItem;

/** Tells until when a record may be kept, in a sentence to the person whom it is about. */
@FunctionalInterface
public interface Until {

    /** Tells it of no record: the statement then says that it was not computed, and whom to ask. */
    Until NOT_COMPUTED = record -> Optional.empty();

    /**
     * Tells what retention computes: until when, under which rule, whether the record is out of use, and whose choice
     * that rule is where the law does not say. Of the individual's own record, which lasts as long as the longest of the
     * others, it tells that and no day: the day could betray a record that is withheld.
     *
     * @param retention the retention of the situation that the statement is about
     * @param asOf the day of the statement
     * @return what tells it of every record but a source
     * @throws IllegalArgumentException if the policy of retention says nothing of a record on that day
     */
    static Until of(Retention retention, LocalDate asOf) {
        Map<RecordRef, RetentionItem> items =
                retention.states(asOf).stream().collect(Collectors.toMap(RetentionItem::record, Function.identity()));
        return record ->
                Optional.ofNullable(items.get(RecordRef.to(record.id()))).map(Until::told);
    }

    private static Text told(RetentionItem item) {
        if (item.record().kind() == RecordKind.INDIVIDUAL) {
            return Text.of(
                    "as long as any other record about you is kept", "så länge någon annan post om dig finns kvar");
        }
        RetentionAnswer answer = item.answer();
        List<Text> parts = new ArrayList<>();
        parts.add(Text.of(answer.inShort(Language.ENGLISH), answer.inShort(Language.SWEDISH)));
        if (item.state() != RecordState.ACTIVE) {
            parts.add(item.state().label());
        }
        List<Text> sentences = new ArrayList<>(List.of(Say.join(parts, "; ")));
        answer.caveats().stream()
                .filter(caveat ->
                        caveat.kind() == Caveat.Kind.LOCAL_CHOICE || caveat.kind() == Caveat.Kind.UNSETTLED_CHOICE)
                .map(Caveat::text)
                .forEach(sentences::add);
        return Say.join(sentences, ". ");
    }

    /**
     * Tells until when a record may be kept.
     *
     * @param record a record about the person
     * @return a sentence, or empty if it was not computed
     */
    Optional<Text> of(Recorded record);
}
