// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.format.BooleanType;
import se.gvi.model.format.DayType;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.EnumType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.MomentType;
import se.gvi.model.format.NumberType;
import se.gvi.model.format.RecordType;
import se.gvi.model.format.ValueType;
import se.gvi.model.format.WordType;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.schema.Description;
import se.gvi.model.schema.MemberDescriptions;
import se.gvi.model.time.PartialDate;

/** What the cells of a column hold, in words. The one place from which dictionaries have their descriptions. */
final class ValueWords {

    private ValueWords() {}

    /** What a column of a table holds. */
    static Text of(Table table, Column column) {
        String owner = table.kind() == null ? "" : Table.owner(table.kind());
        return switch (column.purpose()) {
            case VALUE -> value(column.type());
            case COUNT ->
                Text.of(
                        "how many rows " + table.name() + "." + column.header()
                                + " has for this record: 0 is recorded as none, empty is not recorded or not counted, - is"
                                + " not recorded",
                        "hur många rader " + table.name() + "." + column.header()
                                + " har för denna post: 0 är registrerat som inga, tomt är inte registrerat eller inte"
                                + " räknat, - är inte registrerat");
            case MARKER ->
                Text.of(
                        "{} if it is there and nothing about it is recorded",
                        "{} om det finns och inget om det är registrerat");
            case OWNER ->
                Text.of(
                        "the id of the " + owner + " to which the row belongs",
                        "id för den " + owner + " som raden hör till");
            case VERSION ->
                Text.of(
                        "which version of the record, by its provenance.recordedAt; needed only where versions share an id",
                        "vilken version av posten, efter dess provenance.recordedAt; behövs bara när versioner delar id");
            case FORMAT -> Text.same(SituationCsv.FORMAT);
        };
    }

    /** What a column means in the strategy, if it stands for a member of a record. */
    static Optional<Description> meaning(Table table, Column column) {
        List<String> way = new ArrayList<>(Splitter.on('.').splitToList(table.name()));
        way.remove(0);
        way.addAll(Splitter.on('.').splitToList(column.header()));
        RecordKind kind = table.kind();
        RecordType type = kind == null ? EntityType.SITE : EntityType.of(kind).layout();
        for (String step : way.subList(0, way.size() - 1)) {
            kind = null;
            ValueType inner = member(type, step).map(RecordType.Member::type).orElse(null);
            inner = inner instanceof ListType list ? list.elements() : inner;
            if (!(inner instanceof RecordType record)) {
                return Optional.empty();
            }
            type = record;
        }
        String last = way.get(way.size() - 1);
        if (member(type, last).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(kind == null ? MemberDescriptions.of(type.type(), last) : MemberDescriptions.of(kind, last));
    }

    private static Optional<RecordType.Member> member(RecordType type, String name) {
        return type.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }

    private static Text value(ValueType type) {
        if (type instanceof ListType list) {
            Text one = value(list.elements());
            return Text.of("list, entries separated by |: " + one.en(), "lista, värdena åtskilda av |: " + one.sv());
        }
        if (type instanceof EnumType words) {
            return Text.same(String.join(", ", words.words()));
        }
        if (type instanceof NumberType) {
            return Text.of("whole number", "heltal");
        }
        if (type instanceof BooleanType) {
            return Text.of("true or false", "true (sant) eller false (falskt)");
        }
        if (type instanceof DayType) {
            return Text.of("day, as 2026-03-02", "dag, som 2026-03-02");
        }
        if (type instanceof MomentType) {
            return Text.of("moment in UTC, as 2026-03-02T09:30:00Z", "tidpunkt i UTC, som 2026-03-02T09:30:00Z");
        }
        if (type instanceof WordType word && word.type() == PartialDate.class) {
            return Text.of(
                    "day, or only its month or year: 2026-03-02, 2026-03, 2026",
                    "dag, eller bara månad eller år: 2026-03-02, 2026-03, 2026");
        }
        if (type instanceof WordType word && word.sample() instanceof RecordId id) {
            String file = id.kind().section() + ".csv";
            return Text.of("id, in " + file, "id, i " + file);
        }
        if (type instanceof WordType word) {
            return Text.of("id: " + words(word.type()), "id: " + words(word.type()));
        }
        return Text.of("text", "text");
    }

    private static String words(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("Id$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
