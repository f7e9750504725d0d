// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.promise.Act;
import se.gvi.rules.promise.Deadline;
import se.gvi.rules.promise.FocusInForce;
import se.gvi.rules.promise.GroupPromise;
import se.gvi.rules.promise.PromiseCheck;
import se.gvi.rules.promise.PromiseStatus;
import se.gvi.rules.promise.Telling;

/** Which promises to groups are to be kept, and where focus cannot be. */
final class Promises {

    private static final Set<PromiseStatus> TO_DO = Set.of(
            PromiseStatus.DUE, PromiseStatus.OVERDUE, PromiseStatus.REVIEW_OVERDUE, PromiseStatus.TO_BE_ENDED);
    private static final Text CAPTION = Text.of("What was promised", "Vad som har utlovats");
    private static final Text NONE =
            Text.of("No promise is to be acted upon.", "Inget löfte kräver något just nu.");
    private static final Text SUMMARY = Text.of(
            "{groups} groups; focus: {due} to act on, {running} running, {refused} refused without notice, {open}"
                    + " undetermined",
            "{groups} grupper; ökat fokus: {due} att ta ställning till, {running} pågår, {refused} inte möjliga utan"
                    + " budskap, {open} kan inte avgöras");
    private static final Text AFTER = Text.of("{incident} ({type}, {date})", "{incident} ({type}, {date})");
    private static final Text SINCE = Text.of("{focus} since {since}", "{focus} sedan {since}");
    private static final Text PERHAPS = Text.of("{earliest} to {latest}", "{earliest} till {latest}");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Group", "Grupp"),
            Text.of("Promise", "Löfte"),
            Text.of("Because of", "Med anledning av"),
            Text.of("By", "Senast"));

    private final Meeting meeting;
    private final PromiseCheck check;

    Promises(Meeting meeting) {
        this.meeting = meeting;
        this.check = PromiseCheck.of(meeting.situation(), meeting.policy(), meeting.asOf());
    }

    Text summary() {
        return SUMMARY.with(Map.of(
                "groups", check.groups().size(),
                "due", count(TO_DO),
                "running", count(Set.of(PromiseStatus.RUNNING)),
                "refused", count(Set.of(PromiseStatus.REFUSED_WITHOUT_NOTICE)),
                "open", count(Set.of(PromiseStatus.UNDETERMINED))));
    }

    private long count(Set<PromiseStatus> statuses) {
        return check.groups().stream()
                .filter(promise -> statuses.contains(promise.status()))
                .count();
    }

    /** Those with nothing to do are left out. */
    Block block() {
        return meeting.table(
                CAPTION,
                COLUMNS,
                Stream.of(PromiseStatus.values())
                        .filter(status -> status != PromiseStatus.NOT_DUE)
                        .sorted((one, other) -> Boolean.compare(TO_DO.contains(other), TO_DO.contains(one)))
                        .flatMap(status -> check.groups().stream().filter(promise -> promise.status() == status))
                        .map(this::row)
                        .toList(),
                NONE);
    }

    private Row row(GroupPromise promise) {
        return new Row(
                List.of(
                        Cell.of(meeting.group(promise.group())),
                        status(promise),
                        Cell.of(because(promise)),
                        Cell.of(by(promise))),
                evidence(promise));
    }

    private static Cell status(GroupPromise promise) {
        Text label = promise.status().label();
        if (promise.status() == PromiseStatus.REFUSED_WITHOUT_NOTICE) {
            return Say.refused(label);
        }
        if (promise.status() == PromiseStatus.UNDETERMINED) {
            return Say.open(label);
        }
        return TO_DO.contains(promise.status()) ? Say.due(label) : Cell.of(label);
    }

    private static Text because(GroupPromise promise) {
        if (!promise.running().isEmpty()) {
            return Say.list(promise.running().stream()
                    .map(focus -> SINCE.with(Map.of("focus", focus.focus(), "since", focus.since())))
                    .toList());
        }
        return promise.trigger()
                .or(() -> promise.acts().stream().findFirst())
                .map(act -> AFTER.with(
                        Map.of("incident", act.incident(), "type", Terms.of(act.type()), "date", act.date())))
                .orElse(Say.NOTHING);
    }

    private static Text by(GroupPromise promise) {
        Optional<Text> deadline = Optional.ofNullable(promise.deadline()).map(Promises::day);
        return deadline.orElseGet(() -> Say.list(promise.running().stream()
                .map(FocusInForce::reviewBy)
                .flatMap(Stream::ofNullable)
                .map(day -> Text.same(day.toString()))
                .toList()));
    }

    private static Text day(Deadline deadline) {
        return deadline.earliest().equals(deadline.latest())
                ? Text.same(deadline.latest().toString())
                : PERHAPS.with(Map.of("earliest", deadline.earliest(), "latest", deadline.latest()));
    }

    private static List<RecordRef> evidence(GroupPromise promise) {
        List<RecordId> ids = new ArrayList<>();
        promise.told().stream().map(Telling::notice).reduce((first, last) -> last).ifPresent(ids::add);
        promise.trigger().map(Act::incident).ifPresent(ids::add);
        promise.running().forEach(focus -> ids.add(focus.focus()));
        return Say.records(ids.stream());
    }
}
