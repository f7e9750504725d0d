// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;

/** A report of accesses as people read it. */
final class AccessPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** How many records a row names. */
    private static final int MOST_NAMED = 6;

    private static final Text TITLE = Text.of("Accesses to personal data", "Åtkomst till personuppgifter");
    private static final Text EVERYBODY = Text.of("all users", "alla användare");
    private static final Text ALL_DATA = Text.of("all data", "alla uppgifter");
    private static final Text SOCIAL = Text.of("data of social services only", "enbart socialtjänstens uppgifter");
    private static final Text OPEN = Text.of("from {from}", "från och med {from}");
    private static final Text CLOSED =
            Text.of("from {from} until before {until}", "från och med {from} till (men inte med) {until}");
    private static final Text ASKED =
            Text.of("{user}, {days} (days in {zone}), {data}.", "{user}, {days} (dygn i {zone}), {data}.");
    private static final Text NONE = Text.of("No access is logged.", "Ingen åtkomst är loggad.");
    private static final Text ACCESS = Text.of("1 access", "1 åtkomst");
    private static final Text ACCESSES = Text.of("{number} accesses", "{number} åtkomster");
    private static final Text USER = Text.of("1 user", "1 användare");
    private static final Text USERS = Text.of("{number} users", "{number} användare");
    private static final Text NO_PURPOSE = Text.same("–");

    private final AccessReport report;

    AccessPage(AccessReport report) {
        this.report = report;
    }

    Page page() {
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Paragraph.of(asked()));
        if (!report.log().intact()) {
            lead.add(new Paragraph(
                    Text.of(
                            "The log is not as it was written, so that this report cannot be relied on.",
                            "Loggen är inte så som den skrevs, så rapporten går inte att lita på."),
                    Tone.REFUSED));
        }
        return new Page(TITLE, lead, List.of(counts(), accesses(), log(), method()));
    }

    private Text asked() {
        AccessQuery query = report.query();
        Text days = query.days()
                .end()
                .map(until -> CLOSED.with(Map.of("from", query.days().from(), "until", until)))
                .orElseGet(() -> OPEN.with(Map.of("from", query.days().from())));
        return ASKED.with(Map.of(
                "user",
                query.ofUser().map(user -> Text.same(user.value())).orElse(EVERYBODY),
                "days",
                days,
                "zone",
                query.zone().getId(),
                "data",
                query.socialServicesOnly() ? SOCIAL : ALL_DATA));
    }

    private Section counts() {
        List<AccessReport.UserCount> users = report.users();
        Text summary = Text.of("{accesses} by {users}", "{accesses} av {users}")
                .with(Map.of(
                        "accesses", number(report.accesses().size(), ACCESS, ACCESSES),
                        "users", number(users.size(), USER, USERS)));
        Block block = users.isEmpty()
                ? Paragraph.of(NONE)
                : new Table(
                        Text.of("Accesses by user", "Åtkomst per användare"),
                        List.of(
                                Text.of("User", "Användare"),
                                Text.of("Readings", "Läsningar"),
                                Text.of("Disclosures and transfers", "Utlämningar och överföringar"),
                                Text.of("Other operations", "Övriga behandlingar"),
                                Text.of("Different individuals", "Olika individer"),
                                Text.of("Naming no individual", "Utan namngiven individ"),
                                Text.of("Data of social services", "Socialtjänstens uppgifter")),
                        users.stream().map(AccessPage::row).toList(),
                        0);
        return Section.of("users", Text.of("By user", "Per användare"), summary, List.of(block));
    }

    private static Text number(int number, Text one, Text more) {
        return (number == 1 ? one : more).with(Map.of("number", number));
    }

    private static Row row(AccessReport.UserCount count) {
        return new Row(
                Stream.of(
                                count.user(),
                                count.readings(),
                                count.disclosures(),
                                count.others(),
                                count.individuals(),
                                count.namingNobody(),
                                count.socialServices())
                        .map(Cell::of)
                        .toList(),
                List.of());
    }

    private Section accesses() {
        long social = report.accesses().stream()
                .filter(access -> access.event().concernsSocialServices())
                .count();
        Text summary = Text.of("{social} to data of social services", "{social} till socialtjänstens uppgifter")
                .with(Map.of("social", social));
        Block block = report.accesses().isEmpty()
                ? Paragraph.of(NONE)
                : new Table(
                        Text.of("Accesses in the order of the log", "Åtkomst i loggens ordning"),
                        List.of(
                                Text.of("Event", "Händelse"),
                                Text.of("Time", "Tidpunkt"),
                                Text.of("User", "Användare"),
                                Text.of("Operation", "Behandling"),
                                Text.of("Purpose", "Ändamål"),
                                Text.of("About", "Om"),
                                Text.of("Justification", "Motivering"),
                                Text.of("Recipient", "Mottagare")),
                        report.accesses().stream().map(this::row).toList(),
                        0);
        return Section.of("accesses", Text.of("One by one", "En i taget"), summary, List.of(block));
    }

    private Row row(LoggedEvent access) {
        AuditEvent event = access.event();
        Text by = Text.of("{by}, {branch}", "{by}, {branch}")
                .with(Map.of("by", event.by(), "branch", event.branch().label()));
        Cell number = access.sound()
                ? Cell.of(access.sequence())
                : new Cell(
                        Text.of("{number}, not as written", "{number}, inte så som den skrevs")
                                .with(Map.of("number", access.sequence())),
                        Tone.REFUSED);
        return new Row(
                List.of(
                        number,
                        Cell.of(time(event.at())),
                        Cell.of(by),
                        Cell.of(event.operation().label()),
                        Cell.of(purpose(event)),
                        Cell.of(about(event)),
                        Cell.of((Object) event.justification()),
                        Cell.of(recipient(event))),
                List.of());
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(report.query().zone()));
    }

    private static Text purpose(AuditEvent event) {
        return event.logPurpose()
                .map(LogPurpose::label)
                .or(() -> event.purpose().map(Purpose::label))
                .orElse(NO_PURPOSE);
    }

    private static Text about(AuditEvent event) {
        if (event.logPurpose().isPresent()) {
            return Text.of("the log itself", "loggen själv");
        }
        List<RecordRef> first = Stream.concat(event.individuals().stream(), event.records().stream())
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        Text names = Text.of(
                first.stream().map(record -> record.label().en()).collect(Collectors.joining(", ")),
                first.stream().map(record -> record.label().sv()).collect(Collectors.joining(", ")));
        Text more = event.records().size() > MOST_NAMED
                ? Text.of(" and {more} more", " och {more} till")
                        .with(Map.of("more", event.records().size() - MOST_NAMED))
                : Text.same("");
        Text social = event.concernsSocialServices()
                ? Text.of(" (data of social services)", " (socialtjänstens uppgifter)")
                : Text.same("");
        return Text.same("{names}{more}{social}").with(Map.of("names", names, "more", more, "social", social));
    }

    private static Text recipient(AuditEvent event) {
        Text to = event.recipientBranch()
                .map(AuthorityBranch::label)
                .or(() -> event.recipientAbroad().map(Text::same))
                .orElse(Text.same(""));
        return event.receivedBy()
                .map(who -> Text.same("{to}, {who}").with(Map.of("to", to, "who", who)))
                .orElse(to);
    }

    private Section log() {
        LogVerification log = report.log();
        List<Block> blocks = new ArrayList<>();
        blocks.add(log.intact() ? Paragraph.of(log.inShort()) : new Paragraph(log.inShort(), Tone.REFUSED));
        log.problems().forEach(problem -> blocks.add(new Paragraph(problem.text(), Tone.REFUSED)));
        log.more().ifPresent(more -> blocks.add(Paragraph.of(more)));
        log.unchecked().forEach(what -> blocks.add(new Paragraph(what.text(), Tone.OPEN)));
        return Section.of("log", Text.of("The log", "Loggen"), log.inShort(), blocks);
    }

    private Section method() {
        LogReading reading = report.reading();
        Text read = Text.of(
                        "The log was read by {reader}, {branch}, at {at}, for {purpose} (\"{justification}\"). This reading"
                                + " is logged too.",
                        "Loggen lästes av {reader}, {branch}, {at}, för {purpose} (\"{justification}\"). Även denna"
                                + " läsning är loggad.")
                .with(Map.of(
                        "reader",
                        reading.reader(),
                        "branch",
                        reading.branch().label(),
                        "at",
                        time(reading.at()),
                        "purpose",
                        reading.purpose().label(),
                        "justification",
                        reading.justification()));
        Text limits = Text.of(
                "The report counts and lists what was logged, and judges nothing; whether an access was in order is for"
                        + " the reviewer to find out. An event says that an operation was begun. What was done without"
                        + " being logged is not here.",
                "Rapporten räknar och listar det som loggats och bedömer ingenting; om en åtkomst var befogad är det"
                        + " granskaren som tar reda på. En händelse visar att en behandling påbörjades. Det som gjorts"
                        + " utan att loggas finns inte här.");
        return Section.of(
                "method",
                Text.of("How to read this", "Hur rapporten ska läsas"),
                Text.of("it counts and does not judge", "den räknar och bedömer inte"),
                List.of(Paragraph.of(read), Paragraph.of(limits)));
    }
}
