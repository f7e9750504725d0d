// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.SizeEstimate;
import se.gvi.model.incident.IncidentId;
import se.gvi.rules.criterion.IncidentCount;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.Truth;

/** Writes a scorecard as lines of text. */
final class ScorecardText {

    private static final Text HEAD =
            Text.of("{group} as of {asOf} under {policy}: {status}", "{group} den {asOf} enligt {policy}: {status}");
    private static final Text NO_STATUS = Text.of("status not recorded", "status inte registrerad");
    private static final Text COUNTS = Text.of(
            "  within {length}: by the group {by}; against it {against}",
            "  inom {length}: av gruppen {by}; mot den {against}");
    private static final Text NOT_COUNTED = Text.of("  {length}: nothing is counted", "  {length}: inget räknas");
    private static final Text FEUDS = Text.of("  feuds: {groups}", "  konflikter: {groups}");
    private static final Text ALLIANCES = Text.of("  alliances: {groups}", "  allianser: {groups}");
    private static final Text NONE = Text.of("none recorded", "inga registrerade");
    private static final Text MAY_BE_MORE = Text.of(", there may be more", ", det kan finnas fler");
    private static final Text SIZE = Text.of(
            "  size: {estimate}; recorded members {members}, associates {associates}",
            "  storlek: {estimate}; registrerade medlemmar {members}, kopplade personer {associates}");
    private static final Text ESTIMATED = Text.of("estimated {low} to {high}", "uppskattad till {low}–{high}");
    private static final Text NOT_ESTIMATED = Text.of("not estimated", "inte uppskattad");
    private static final Text SUPERVISED = Text.of(
            "  members on probation or parole: {supervised} of {members}, unknown {unknown}; in custody: {custody}",
            "  medlemmar under skyddstillsyn eller villkorlig frigivning: {supervised} av {members}, okänt {unknown};"
                    + " i anstalt eller häkte: {custody}");
    private static final Text TOLD_ONCE = Text.of("  told: {first}", "  har fått budskapet: {first}");
    private static final Text TOLD =
            Text.of("  told: first {first}, last {last}", "  har fått budskapet: först {first}, senast {last}");
    private static final Text NOT_TOLD = Text.of("  not told", "  har inte fått budskapet");
    private static final Text MAYBE_TOLD = Text.of(
            "  not known whether told: notices are not recorded completely",
            "  okänt om gruppen fått budskapet: alla budskap är inte registrerade");
    private static final Text BY = Text.of("{date} by {contact}", "{date} genom {contact}");
    private static final Text AUDITED = Text.of(
            "  group audit: {latest}, fresh until {due} ({length}){overdue}",
            "  group audit: {latest}, aktuell till och med {due} ({length}){overdue}");
    private static final Text OVERDUE = Text.of(", overdue", ", försenad");
    private static final Text AUDIT_OPEN = Text.of(
            "  group audit: {latest}; not known whether overdue ({length})",
            "  group audit: {latest}; okänt om försenad ({length})");
    private static final Text NEVER = Text.of("none recorded", "ingen registrerad");

    private final Scorecard card;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ScorecardText(Scorecard card, Language language) {
        this.card = card;
        this.language = language;
    }

    String text() {
        lines.clear();
        say(
                HEAD,
                Map.of(
                        "group", card.group().label(),
                        "asOf", card.asOf(),
                        "policy", card.policy().title(),
                        "status",
                                Optional.ofNullable(card.status())
                                        .map(Terms::of)
                                        .orElse(NO_STATUS)));
        card.counts().forEach(this::count);
        say(FEUDS, Map.of("groups", groups(card.feuds())));
        say(ALLIANCES, Map.of("groups", groups(card.alliances())));
        size();
        told();
        audit();
        return String.join("\n", lines) + "\n";
    }

    private void say(Text text, Map<String, ?> values) {
        lines.add(text.with(values).in(language));
    }

    private void count(WindowCount count) {
        if (count.by() == null || count.against() == null) {
            say(NOT_COUNTED, Map.of("length", count.length().value()));
        } else {
            say(
                    COUNTS,
                    Map.of(
                            "length", count.length().value(),
                            "by", counted(count.by()),
                            "against", counted(count.against())));
        }
    }

    private static Text counted(IncidentCount count) {
        String ids = ids(count.certain());
        String perhaps = ids(count.possible()).replace("[", "[?");
        Text label = count.label();
        return Text.of(label.en() + ids + perhaps, label.sv() + ids + perhaps);
    }

    private static String ids(List<IncidentId> incidents) {
        return incidents.isEmpty()
                ? ""
                : incidents.stream().map(IncidentId::value).collect(Collectors.joining(", ", " [", "]"));
    }

    private Text groups(List<GroupId> groups) {
        Text listed = groups.isEmpty()
                ? NONE
                : Text.same(groups.stream().map(GroupId::value).collect(Collectors.joining(", ")));
        return card.relationsComplete()
                ? listed
                : Text.of(listed.en() + MAY_BE_MORE.en(), listed.sv() + MAY_BE_MORE.sv());
    }

    private void size() {
        Size size = card.size();
        Text recorded = SIZE.with(Map.of(
                "estimate", estimate(size.estimate()), "members", size.members(), "associates", size.associates()));
        lines.add(recorded.in(language) + (size.complete() ? "" : MAY_BE_MORE.in(language)));
        say(
                SUPERVISED,
                Map.of(
                        "supervised", card.supervised().supervised(),
                        "members", card.supervised().members(),
                        "unknown", card.supervised().unknown(),
                        "custody", card.supervised().inCustody()));
    }

    private static Text estimate(@Nullable SizeEstimate estimate) {
        return estimate == null
                ? NOT_ESTIMATED
                : ESTIMATED.with(Map.of("low", estimate.low(), "high", estimate.high()));
    }

    private void told() {
        List<Notification.Contact> contacts = card.notification().contacts();
        if (contacts.isEmpty()) {
            say(card.notification().notified() == Truth.UNKNOWN ? MAYBE_TOLD : NOT_TOLD, Map.of());
            return;
        }
        Text first = contact(contacts.get(0));
        say(
                contacts.size() == 1 ? TOLD_ONCE : TOLD,
                Map.of("first", first, "last", contact(contacts.get(contacts.size() - 1))));
    }

    private static Text contact(Notification.Contact contact) {
        return contact.by() == null
                ? Text.same(contact.date().toString())
                : BY.with(Map.of("date", contact.date(), "contact", contact.by().label()));
    }

    private void audit() {
        Audit audit = card.audit();
        if (audit == null) {
            return;
        }
        Text latest = audit.latest() == null ? NEVER : Text.same(audit.latest().toString());
        if (audit.due() == null) {
            say(AUDIT_OPEN, Map.of("latest", latest, "length", audit.freshFor().value()));
        } else {
            say(
                    AUDITED,
                    Map.of(
                            "latest",
                            latest,
                            "due",
                            audit.due(),
                            "length",
                            audit.freshFor().value(),
                            "overdue",
                            audit.overdue() == Truth.MET ? OVERDUE : Text.same("")));
        }
    }
}
