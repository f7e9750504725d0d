// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.review.Reviews;

/** What is to be gone over again, and who should be taken off the list. */
final class Reviewing {

    private static final Text TITLE = Text.of("Reviews and removals", "Omprövningar och borttagningar");
    private static final Text SUMMARY = Text.of(
            "{due} reviews due, {removals} removals proposed, {open} undetermined",
            "{due} omprövningar, {removals} förslag om borttagning, {open} kan inte avgöras");
    private static final Text REMOVALS = Text.of(
            "To be taken off the list, if you decide so", "Att ta bort från listan, om ni beslutar det");
    private static final Text NO_REMOVALS =
            Text.of("No removal is proposed.", "Ingen borttagning föreslås.");
    private static final Text REVIEWS = Text.of("To be reviewed", "Att ompröva");
    private static final Text NO_REVIEWS = Text.of("No review is due.", "Ingen omprövning behövs.");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Because", "Därför att"), Text.of("How many", "Antal"), Text.of("Who", "Vilka"));

    private final Meeting meeting;

    Reviewing(Meeting meeting) {
        this.meeting = meeting;
    }

    Section section() {
        Reviews reviews = Reviews.of(meeting.situation(), meeting.policy(), meeting.asOf());
        return Section.of(
                "reviews",
                TITLE,
                SUMMARY.with(Map.of(
                        "due", reviews.due().size(),
                        "removals", reviews.removals().size(),
                        "open",
                                reviews.open().size() + reviews.openRemovals().size())),
                List.of(
                        meeting.table(
                                REMOVALS,
                                COLUMNS,
                                rows(
                                        reviews.removals(),
                                        removal -> removal.reasons(),
                                        removal -> RecordRef.to(removal.individual())),
                                NO_REMOVALS),
                        meeting.table(
                                REVIEWS,
                                COLUMNS,
                                rows(reviews.due(), item -> item.reasons(), item -> item.about()),
                                NO_REVIEWS)));
    }

    /** Those with the same reason in one row, the commonest reason first. */
    private <T> List<Row> rows(List<T> items, Function<T, Reason> reasons, Function<T, RecordRef> about) {
        Map<Text, List<T>> byReason = new LinkedHashMap<>();
        items.forEach(item -> byReason.computeIfAbsent(Why.of(reasons.apply(item)), why -> new ArrayList<>())
                .add(item));
        return byReason.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> new Row(
                        List.of(
                                Cell.of(entry.getKey()),
                                Cell.of(entry.getValue().size()),
                                Cell.of(meeting.first(entry.getValue().stream()
                                        .map(about)
                                        .map(this::who)
                                        .toList()))),
                        entry.getValue().stream()
                                .limit(meeting.limits().rows())
                                .flatMap(item -> Why.records(reasons.apply(item)).stream())
                                .distinct()
                                .limit(meeting.limits().rows())
                                .toList()))
                .toList();
    }

    private Text who(RecordRef about) {
        return about.kind() == RecordKind.GROUP ? meeting.group(GroupId.of(about.id())) : Text.same(about.id());
    }
}
