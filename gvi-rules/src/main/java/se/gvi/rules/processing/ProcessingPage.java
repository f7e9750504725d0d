// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.processing;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.finding.Text;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.RecordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.schema.MemberDescriptions;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Source;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.rules.programme.Programme;
import se.gvi.rules.retention.RetentionLine;
import se.gvi.rules.retention.RetentionPolicy;
import se.gvi.rules.retention.RetentionRule;
import se.gvi.rules.view.Visibility;

/** Writes a record of processing. */
final class ProcessingPage {

    /** A source may name several provisions in one text. */
    private static final Splitter BASES = Splitter.on(';').trimResults();

    private static final Text TITLE = Text.of("Record of processing", "Förteckning över behandlingar");
    private static final Text WHAT = Text.of(
            "What the partnership against group violence in {site} does with personal data, as of {day} (GDPR art. 30,"
                    + " brottsdataförordningen 3:3). Generated from which sources, agreements and rules there are; it holds"
                    + " nothing about any person.",
            "Vad samverkan mot gruppvåld i {site} gör med personuppgifter, den {day} (dataskyddsförordningen artikel 30,"
                    + " brottsdataförordningen 3 kap. 3 §). Framställd ur vilka källor, överenskommelser och regler som"
                    + " finns; den innehåller inget om någon person.");
    private static final Text ANSWERS = Text.of(
            "Each controller answers for its own record, completes it and keeps it up to date.",
            "Varje personuppgiftsansvarig svarar för sin egen förteckning, kompletterar den och håller den aktuell.");
    private static final Text MISSING = Text.of(
            "{what}: missing; the controller has to say it.",
            "{what}: saknas; den personuppgiftsansvarige måste ange det.");
    private static final Text SAID = Text.of("{what}: {said}", "{what}: {said}");
    private static final Text NONE_TOLD = Text.of("none recorded", "inget registrerat");
    private static final Text WHOLE_SITE = Text.of("the whole site", "hela orten");

    private static final Text UNTIL = Text.of("until {anchor} ({basis})", "till dess att {anchor} ({basis})");
    private static final Text AFTER = Text.of(
            "{length} after {anchor}{prison}{renewal} ({basis})",
            "{length} efter att {anchor}{prison}{renewal} ({basis})");
    private static final Text AFTER_YEAR = Text.of(
            "{length} after the end of the calendar year in which {anchor}{prison}{renewal} ({basis})",
            "{length} efter utgången av det kalenderår då {anchor}{prison}{renewal} ({basis})");
    private static final Text REVIEWED = Text.of(
            "no limit; reviewed {length} after {anchor} ({basis})",
            "ingen gräns; prövas {length} efter att {anchor} ({basis})");
    private static final Text NOT_SEARCHABLE =
            Text.of("not searchable from when {anchor} ({basis})", "inte sökbar från det att {anchor} ({basis})");
    private static final Text PRISON = Text.of(", time in prison left out", ", fängelsetid borträknad");
    private static final Text RENEWED =
            Text.of(", longer if something is registered anew in time", ", längre om något registreras på nytt i tid");
    private static final Text NO_WORDS = Text.same("");

    private final Situation situation;
    private final Programme programme;
    private final RetentionPolicy retention;
    private final Particulars particulars;
    private final LocalDate asOf;
    private final Recipients recipients;
    private final List<RecordKind> held;

    ProcessingPage(
            Situation situation,
            Programme programme,
            RetentionPolicy retention,
            Visibility visibility,
            Particulars particulars,
            LocalDate asOf) {
        this.situation = situation;
        this.programme = programme;
        this.retention = retention;
        this.particulars = particulars;
        this.asOf = asOf;
        this.recipients = new Recipients(situation, visibility);
        this.held = Stream.of(RecordKind.values())
                .filter(kind -> !situation.records().all(kind).isEmpty())
                .toList();
    }

    ProcessingRecord record() {
        Page page = new Page(
                TITLE,
                List.of(
                        Paragraph.of(WHAT.with(Map.of("site", situation.site().name(), "day", asOf))),
                        Paragraph.of(ANSWERS)),
                List.of(controllers(), programme(), kinds(), received(), limits(), decisions(), security()));
        return new ProcessingRecord(asOf, held, page);
    }

    private Section controllers() {
        List<Block> blocks = new ArrayList<>();
        record Key(String controller, Text party, Text regime) {}
        Map<Key, List<Source>> sources = situation.records().sources().stream()
                .collect(Collectors.groupingBy(
                        source -> new Key(
                                source.controller(),
                                source.branch().label(),
                                source.regime().label()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        sources.forEach((key, list) -> rows.add(row(
                Text.same(key.controller()),
                key.party(),
                key.regime(),
                join(list.stream().map(Source::purpose).distinct().sorted().map(Purpose::label)),
                same(list.stream().flatMap(source -> BASES.splitToStream(source.legalBasis()))),
                same(list.stream().map(source -> source.confidentiality().toString())))));
        rows.sort(Comparator.comparing(ProcessingPage::words));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(NONE_TOLD));
        } else {
            blocks.add(new Table(
                    Text.of(
                            "Who processes, under which rules, for what",
                            "Vem som behandlar, enligt vilka regler, för vad"),
                    List.of(
                            Text.of("Controller", "Personuppgiftsansvarig"),
                            Text.of("Party", "Part"),
                            Text.of("Rules", "Regler"),
                            Text.of("Purposes", "Ändamål"),
                            Text.of("Legal bases", "Rättsliga grunder"),
                            Text.of("Secrecy", "Sekretess")),
                    rows,
                    0));
        }
        blocks.add(said(Text.of("Contact", "Kontakt"), particulars.contact()));
        blocks.add(said(Text.of("Data protection officer", "Dataskyddsombud"), particulars.dataProtectionOfficer()));
        blocks.add(said(
                Text.of("Categories of staff with access", "Kategorier av tjänstemän med tillgång"),
                particulars.staff()));
        return Section.of(
                "controllers",
                Text.of(
                        "Controllers, purposes and legal bases",
                        "Personuppgiftsansvariga, ändamål och rättsliga grunder"),
                Text.of("as the sources state them", "som källorna anger dem"),
                blocks);
    }

    private Section programme() {
        List<Block> blocks = new ArrayList<>();
        List<CooperationAgreement> agreements = programme.agreements().stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
        blocks.add(said(
                Text.of("Responsible body", "Ansvarigt organ"),
                told(
                        programme.responsibleBody(),
                        agreements.stream().flatMap(each -> each.responsibleBody().stream()))));
        blocks.add(said(
                Text.of("Impact assessment", "Konsekvensbedömning"),
                told(
                        programme.impactAssessment(),
                        agreements.stream().flatMap(each -> each.impactAssessment().stream()))));
        if (agreements.isEmpty()) {
            blocks.add(new Paragraph(
                    Text.of("No cooperation agreement is recorded.", "Ingen samverkansöverenskommelse är registrerad."),
                    Tone.OPEN));
        } else {
            blocks.add(new Table(
                    Text.of("Cooperation agreements", "Samverkansöverenskommelser"),
                    List.of(
                            Text.of("Parties", "Parter"),
                            Text.of("Purposes", "Ändamål"),
                            Text.of("Areas", "Områden"),
                            Text.of("Applies", "Gäller")),
                    agreements.stream()
                            .map(each -> row(
                                    join(each.parties().stream().map(AuthorityBranch::label)),
                                    join(each.purposes().stream().map(Purpose::label)),
                                    each.areas()
                                            .map(areas -> same(areas.stream()))
                                            .orElse(WHOLE_SITE),
                                    Text.same(each.span().toString())))
                            .toList(),
                    0));
        }
        return Section.of(
                "programme",
                Text.of("The programme and its agreements", "Programmet och dess överenskommelser"),
                Text.of("who answers, and within what", "vem som ansvarar, och inom vad"),
                blocks);
    }

    private Section kinds() {
        List<Row> rows = Stream.of(RecordKind.values())
                .map(kind -> row(
                        MemberDescriptions.of(kind).title(),
                        Subjects.of(kind),
                        data(kind),
                        receivers(kind),
                        held.contains(kind) ? Text.of("yes", "ja") : Text.of("no", "nej")))
                .toList();
        return Section.of(
                "kinds",
                Text.of("Categories of people and of data", "Kategorier av registrerade och av personuppgifter"),
                Text.of("{n} kinds of record", "{n} slags uppgifter").with(Map.of("n", rows.size())),
                List.of(new Table(
                        Text.of("Every kind of record", "Varje slags uppgift"),
                        List.of(
                                Text.of("Kind", "Slag"),
                                Text.of("Whom it concerns", "Vem den rör"),
                                Text.of("What it holds", "Vad den innehåller"),
                                Text.of("Shown to", "Visas för"),
                                Text.of("Any held", "Finns")),
                        rows,
                        0)));
    }

    private static Text data(RecordKind kind) {
        return join(EntityType.of(kind).layout().members().stream()
                .map(RecordType.Member::name)
                .map(member -> lower(MemberDescriptions.of(kind, member).title())));
    }

    private Text receivers(RecordKind kind) {
        List<Text> parties = recipients.of(kind);
        return parties.isEmpty() ? Text.of("nobody", "ingen") : join(parties.stream());
    }

    private Section received() {
        List<Block> blocks = new ArrayList<>();
        Map<String, Row> rows = new TreeMap<>();
        for (Disclosure each : situation.records().disclosures()) {
            Row row = row(
                    each.sender().label(),
                    join(each.recipients().stream().sorted().map(AuthorityBranch::label)),
                    each.purpose().label(),
                    Text.same(each.ground()),
                    join(each.records().stream()
                            .map(record -> record.kind())
                            .distinct()
                            .sorted()
                            .map(kind -> MemberDescriptions.of(kind).title())));
            rows.put(words(row), row);
        }
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(Text.of("No disclosure is recorded.", "Inget utlämnande är registrerat.")));
        } else {
            blocks.add(new Table(
                    Text.of("What was handed over", "Vad som har lämnats ut"),
                    List.of(
                            Text.of("From", "Från"),
                            Text.of("To", "Till"),
                            Text.of("For", "För"),
                            Text.of("Ground", "Grund"),
                            Text.of("Kinds of record", "Slags uppgifter")),
                    List.copyOf(rows.values()),
                    0));
        }
        blocks.add(said(
                Text.of(
                        "Third countries and international organisations",
                        "Tredjeland och internationella organisationer"),
                particulars.thirdCountries()));
        return Section.of(
                "recipients",
                Text.of("Recipients", "Mottagare"),
                Text.of(
                        "of what is disclosed; the kinds say who sees what",
                        "av det som lämnas ut; slagen säger vem som ser" + " vad"),
                blocks);
    }

    private Section limits() {
        List<Row> rows = new ArrayList<>();
        for (RetentionLine line : retention.lines()) {
            if (line.validity().contains(asOf)) {
                Text kinds = line.kinds().isEmpty()
                        ? Text.of("every other kind", "varje annat slag")
                        : join(line.kinds().stream()
                                .sorted()
                                .map(kind -> MemberDescriptions.of(kind).title()));
                rows.add(row(
                        line.regime().label(),
                        kinds,
                        join(line.rules().stream()
                                .flatMap(rule -> retention.rules().rule(rule, asOf).stream())
                                .map(ProcessingPage::limit)),
                        line.basis().inWords()));
            }
        }
        Block block = rows.isEmpty()
                ? new Paragraph(
                        Text.of("No time limit is known on that day.", "Ingen tidsfrist är känd den dagen."), Tone.OPEN)
                : new Table(
                        Text.of("How long data may be processed", "Hur länge uppgifter får behandlas"),
                        List.of(
                                Text.of("Rules", "Regler"),
                                Text.of("Kinds", "Slag"),
                                Text.of("Time limit", "Tidsfrist"),
                                Text.of("Which limit applies rests on", "Vilken frist som gäller vilar på")),
                        rows,
                        0);
        return Section.of("limits", Text.of("Time limits", "Tidsfrister"), retention.title(), List.of(block));
    }

    private static Text limit(RetentionRule rule) {
        boolean year = rule.countedFrom() == RetentionRule.CountedFrom.YEAR_END;
        Text sentence = switch (rule.gives()) {
            case LAST_DAY -> rule.years() + rule.months() == 0 ? UNTIL : year ? AFTER_YEAR : AFTER;
            case REVIEW -> REVIEWED;
            case NOT_SEARCHABLE_FROM -> NOT_SEARCHABLE;
        };
        return sentence.with(Map.of(
                "length", rule.length(),
                "anchor", rule.anchor().label(),
                "prison", rule.prisonTimeCounts() ? NO_WORDS : PRISON,
                "renewal", rule.renewal() == RetentionRule.Renewal.NONE ? NO_WORDS : RENEWED,
                "basis", rule.basis().inWords()));
    }

    private Section decisions() {
        return Section.of(
                "decisions",
                Text.of("Profiling and decisions", "Profilering och beslut"),
                Text.of("people decide", "människor beslutar"),
                List.of(
                        Paragraph.of(Text.of(
                                "The library compares recorded facts with written criteria and gives every reason. It decides"
                                        + " nothing: a decision is made by a named human being, and so is every assessment of"
                                        + " risk.",
                                "Biblioteket jämför registrerade fakta med skrivna kriterier och redovisar varje skäl. Det"
                                        + " beslutar inget: varje beslut fattas av en namngiven människa, liksom varje"
                                        + " riskbedömning.")),
                        said(Text.of("Use of profiling", "Användning av profilering"), particulars.profiling())));
    }

    private Section security() {
        Text what = Text.of("Measures of security", "Säkerhetsåtgärder");
        List<Block> blocks = particulars.security().isEmpty()
                ? List.of(said(what, Optional.empty()))
                : particulars.security().stream()
                        .map(measure -> (Block) Paragraph.of(measure))
                        .toList();
        return Section.of(
                "security",
                what,
                particulars.security().isEmpty()
                        ? Text.of("missing", "saknas")
                        : Text.of("as the controller states them", "som den personuppgiftsansvarige anger dem"),
                blocks);
    }

    private static Paragraph said(Text what, Optional<Text> said) {
        return said.map(words -> Paragraph.of(SAID.with(Map.of("what", what, "said", words))))
                .orElseGet(() -> new Paragraph(MISSING.with(Map.of("what", what)), Tone.OPEN));
    }

    private static Optional<Text> told(Optional<String> ofAll, Stream<String> ofEach) {
        List<String> all = Stream.concat(ofAll.stream(), ofEach).distinct().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Text.same(String.join(", ", all)));
    }

    private static Row row(Text... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList(), List.of());
    }

    /** What a row says, to sort by. */
    private static String words(Row row) {
        return row.cells().stream().map(cell -> cell.text().en()).collect(Collectors.joining("|"));
    }

    private static Text join(Stream<Text> parts) {
        List<Text> all = parts.toList();
        return Text.of(
                all.stream().map(Text::en).collect(Collectors.joining(", ")),
                all.stream().map(Text::sv).collect(Collectors.joining(", ")));
    }

    private static Text same(Stream<String> words) {
        Set<String> sorted = words.collect(Collectors.toCollection(TreeSet::new));
        return Text.same(String.join("; ", sorted));
    }

    private static Text lower(Text title) {
        return Text.of(lower(title.en()), lower(title.sv()));
    }

    private static String lower(String title) {
        return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
