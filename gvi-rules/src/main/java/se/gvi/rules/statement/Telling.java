// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.schema.MemberDescriptions;
import se.gvi.model.site.Site;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Claim;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;

/** Writes a statement. */
final class Telling {

    private static final Text TITLE = Text.of("What is held about you", "Detta finns registrerat om dig");
    private static final Text WHO = Text.of(
            "This statement is for the person with the id {individual} in {site}, as of {day}. It tells what the"
                    + " partnership against group violence has recorded: {shown} in all, withdrawn ones included.",
            "Det här beskedet är till personen med id {individual} i {site}, den {day}. Det redovisar vad samverkan mot"
                    + " gruppvåld har registrerat: sammanlagt {shown}, även sådant som har återtagits.");
    private static final Text ONE = Text.of("1 record", "1 uppgift");
    private static final Text MANY = Text.of("{number} records", "{number} uppgifter");
    private static final Text EVERYTHING = Text.of("Nothing of it is withheld.", "Inget av det har undantagits.");
    private static final Text SOME_WITHHELD = Text.of(
            "Parts are withheld: the section \"Withheld\" says on which provision.",
            "Delar lämnas inte ut: avsnittet ”Lämnas inte ut” anger enligt vilken bestämmelse.");
    private static final Text MAY_BE_WITHHELD = Text.of(
            "Parts may be withheld under {provisions}. This sentence is in every statement to everyone; it does not tell"
                    + " whether anything is withheld from you.",
            "Delar kan vara undantagna enligt {provisions}. Den här meningen står i alla besked till alla; den säger inte"
                    + " om något har undantagits för dig.");
    private static final Text OTHERS = Text.of(
            "Other people are not named: they are \"another person\", and those who assessed or decided are told by"
                    + " their part alone.",
            "Andra personer nämns inte: de kallas ”en annan person”, och de som har bedömt eller beslutat anges bara med"
                    + " sin uppgift.");

    private static final Text CAPACITY = Text.of("In which capacity you are named", "I vilken egenskap du nämns");
    private static final Text FACT_OR_ASSESSMENT = Text.of("Fact or assessment", "Faktum eller bedömning");
    private static final Text FACT =
            Text.of("documented by the source as a fact", "dokumenterat av källan som ett faktum");
    private static final Text ASSESSMENT = Text.of(
            "an assessment that the assessor made on {day}; no fact",
            "en bedömning som bedömaren gjorde den {day}; inget faktum");
    private static final Text WHY = Text.of("Why it is held", "Varför den finns");
    private static final Text FOR = Text.of("for {purpose}", "för {purpose}");
    private static final Text BASIS = Text.of("Legal basis", "Rättslig grund");
    private static final Text RULES = Text.of("{basis}; under {regime}", "{basis}; enligt {regime}");
    private static final Text FROM = Text.of("From whom", "Från vem");
    private static final Text SUPPLIER =
            Text.of("{branch}; the controller is {controller}", "{branch}; personuppgiftsansvarig är {controller}");
    private static final Text MIGRATED =
            Text.of("{supplier}; moved here from {system}", "{supplier}; överförd hit från {system}");
    private static final Text SINCE = Text.of("Since when", "Sedan när");
    private static final Text REGISTERED = Text.of(
            "first registered on {registered}, known to the partnership since {known}",
            "registrerades första gången den {registered}, känd i samverkan sedan den {known}");
    private static final Text WITHDRAWN = Text.of(
            "{since}; withdrawn or replaced on {day}, and still held",
            "{since}; återtagen eller ersatt den {day}, men finns kvar");
    private static final Text UNTIL = Text.of("Until when", "Till när");
    private static final Text NOT_COMPUTED = Text.of(
            "not computed; ask the controller, {controller}",
            "inte beräknat; fråga den personuppgiftsansvarige, {controller}");
    private static final Text SHARED_WITH = Text.of("Shared with", "Delad med");
    private static final Text HANDED = Text.of("{recipients} on {day}", "{recipients} den {day}");
    private static final Text NOBODY =
            Text.of("nobody, as far as is recorded here", "ingen, såvitt är registrerat här");
    private static final Text USE = Text.of("Use", "Användning");
    private static final Text RESTRICTED =
            Text.of("kept, but not used, after a request", "finns kvar men används inte, efter en begäran");
    private static final Text WITHDRAWN_USE =
            Text.of("not used: it was withdrawn or replaced", "används inte: den är återtagen eller ersatt");
    private static final Text USED = Text.of("may be used", "får användas");
    private static final Text EFFECT = Text.of("Where it stands", "Läget");
    private static final Text OPEN = Text.of("not decided yet", "ännu inte beslutad");
    private static final Text DECIDED = Text.of("decided", "beslutad");

    private static final Text SHARED_TITLE = Text.of("Shared with others", "Delat med andra");
    private static final Text SHARED_NONE = Text.of(
            "Nothing that is shown here was handed to others, as far as is recorded.",
            "Inget av det som visas här har lämnats till andra, såvitt är registrerat.");
    private static final Text WITHHELD_TITLE = Text.of("Withheld", "Lämnas inte ut");
    private static final Text WITHHELD_CAPTION =
            Text.of("What is not shown, and on which provision", "Vad som inte visas, och enligt vilken bestämmelse");
    private static final List<Text> WITHHELD_COLUMNS = List.of(
            Text.of("What", "Vad"),
            Text.of("How many", "Antal"),
            Text.of("Provision", "Bestämmelse"),
            Text.of("Reason", "Skäl"));
    private static final Text NO_REASON = Text.of("not stated", "anges inte");
    private static final Text REQUESTS_NONE = Text.of(
            "You have asked for nothing, as far as is shown here.", "Du har inte begärt något, såvitt visas här.");
    private static final Text REQUESTS_TITLE = Text.of("What you have asked", "Vad du har begärt");
    private static final Text RIGHTS_TITLE = Text.of("What you can do", "Vad du kan göra");
    private static final Text RIGHTS_SUMMARY =
            Text.of("correction, erasure, restriction, complaint", "rättelse, radering, begränsning, klagomål");
    private static final Text ASK = Text.of(
            "If something is wrong, you can ask the controller to correct it, erase it or restrict its use (GDPR art."
                    + " 16-18; brottsdatalagen 4:9-10). Towards those under the GDPR you can also object to the use (art."
                    + " 21). Controllers: {controllers}.",
            "Om något är fel kan du begära att den personuppgiftsansvarige rättar det, raderar det eller begränsar"
                    + " behandlingen (dataskyddsförordningen art. 16–18; brottsdatalagen 4:9–10). Hos dem som följer"
                    + " dataskyddsförordningen kan du också invända mot behandlingen (art. 21). Personuppgiftsansvariga:"
                    + " {controllers}.");
    private static final Text COMPLAIN = Text.of(
            "You can complain to Integritetsskyddsmyndigheten (IMY), the supervisory authority, and ask it to check that"
                    + " data about you are processed as the law says (GDPR art. 77; brottsdatalagen 5:3), also where"
                    + " something is withheld.",
            "Du kan klaga hos tillsynsmyndigheten, Integritetsskyddsmyndigheten (IMY), och begära att den kontrollerar att"
                    + " uppgifter om dig behandlas författningsenligt (dataskyddsförordningen art. 77; brottsdatalagen"
                    + " 5:3), också när något inte lämnas ut.");

    private final Dossier dossier;
    private final LocalDate asOf;
    private final Withholdings withholdings;
    private final Until until;
    private final Members members;
    private final Site site;
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();

    Telling(Dossier dossier, LocalDate asOf, Withholdings withholdings, Until until) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.withholdings = withholdings;
        this.until = until;
        this.members = new Members(dossier);
        this.site = dossier.situation().site();
        dossier.situation().records().sources().forEach(source -> sources.put(source.id(), source));
    }

    /** What is withheld, in so far as the person is told. */
    List<PersonalStatement.Withheld> withheld() {
        record Why(RecordKind kind, Withholding withholding) {}

        Map<Why, Integer> numbers = new LinkedHashMap<>();
        for (Dossier.Part part : dossier.withheld()) {
            numbers.merge(new Why(part.record().id().kind(), part.withholding()), 1, Integer::sum);
        }
        List<PersonalStatement.Withheld> withheld = new ArrayList<>();
        numbers.forEach((why, number) -> withheld.add(new PersonalStatement.Withheld(
                why.kind(),
                number,
                why.withholding().provision(),
                why.withholding().reason())));
        return withheld;
    }

    Page page() {
        List<Section> sections = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<Recorded> records = shown(kind);
            if (!records.isEmpty() && kind != RecordKind.RIGHTS_REQUEST) {
                sections.add(section(kind, records));
            }
        }
        sections.add(shared());
        sections.add(requests());
        if (!dossier.withheld().isEmpty()) {
            sections.add(withheldSection());
        }
        sections.add(rights());
        return new Page(TITLE, lead(), sections);
    }

    private List<Recorded> shown(RecordKind kind) {
        return dossier.shown().stream()
                .filter(record -> record.id().kind() == kind)
                .toList();
    }

    private List<Paragraph> lead() {
        List<Paragraph> lead = new ArrayList<>();
        lead.add(Paragraph.of(WHO.with(Map.of(
                "individual", dossier.individual(),
                "site", site.name(),
                "day", asOf,
                "shown", number(dossier.shown().size())))));
        if (!dossier.withheld().isEmpty()) {
            lead.add(new Paragraph(SOME_WITHHELD, Tone.OPEN));
        } else if (withholdings.alwaysNamed().isEmpty()) {
            lead.add(Paragraph.of(EVERYTHING));
        }
        if (!withholdings.alwaysNamed().isEmpty()) {
            lead.add(Paragraph.of(MAY_BE_WITHHELD.with(
                    Map.of("provisions", String.join(", ", new TreeSet<>(withholdings.alwaysNamed()))))));
        }
        lead.add(Paragraph.of(OTHERS));
        return lead;
    }

    private static Text number(int number) {
        return number == 1 ? ONE : MANY.with(Map.of("number", number));
    }

    private Section section(RecordKind kind, List<Recorded> records) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(MemberDescriptions.of(kind).description()));
        records.forEach(record -> blocks.add(table(record)));
        return Section.of(sectionId(kind), MemberDescriptions.of(kind).title(), number(records.size()), blocks);
    }

    private static String sectionId(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Table table(Recorded record) {
        List<Row> rows = new ArrayList<>(members.of(record));
        if (record instanceof RightsRequest request) {
            rows.add(Say.row(EFFECT, request.open() ? OPEN : DECIDED));
        }
        Capacity.of(record, asOf).ifPresent(capacity -> rows.add(Say.row(CAPACITY, capacity)));
        rows.add(Say.row(
                FACT_OR_ASSESSMENT,
                record instanceof Claim claim ? ASSESSMENT.with(Map.of("day", claim.assessedOn())) : FACT));
        Source source = source(record);
        rows.add(Say.row(WHY, FOR.with(Map.of("purpose", source.purpose().label()))));
        rows.add(Say.row(
                BASIS,
                RULES.with(Map.of(
                        "basis", source.legalBasis(), "regime", source.regime().label()))));
        rows.add(Say.row(FROM, supplier(source)));
        rows.add(Say.row(SINCE, since(record.provenance())));
        rows.add(Say.row(
                UNTIL, until.of(record).orElseGet(() -> NOT_COMPUTED.with(Map.of("controller", source.controller())))));
        if (!(record instanceof Disclosure)) {
            rows.add(Say.row(SHARED_WITH, sharedWith(RecordRef.to(record.id()))));
            rows.add(use(record));
        }
        return Table.ofAnswers(RecordRef.to(record.id()).label(), rows);
    }

    private Source source(Recorded record) {
        Source source = sources.get(record.provenance().source());
        if (source == null) {
            throw new IllegalStateException("A situation's records name sources that it holds.");
        }
        return source;
    }

    private static Text supplier(Source source) {
        Text supplier = SUPPLIER.with(Map.of("branch", source.branch().label(), "controller", source.controller()));
        return source.migratedFrom()
                .map(system -> MIGRATED.with(Map.of("supplier", supplier, "system", system)))
                .orElse(supplier);
    }

    private Text since(Provenance provenance) {
        Text since = REGISTERED.with(Map.of(
                "registered",
                provenance.firstRegisteredOn(ZoneId.of(site.timeZone())),
                "known",
                site.dayOf(provenance.recordedAt())));
        return provenance
                .withdrawal()
                .map((Instant at) -> WITHDRAWN.with(Map.of("since", since, "day", site.dayOf(at))))
                .orElse(since);
    }

    private Text sharedWith(RecordRef record) {
        List<Text> shared = dossier.disclosuresOf(record).stream()
                .map(disclosure -> HANDED.with(Map.of(
                        "recipients",
                        Say.list(disclosure.recipients().stream()
                                .map(AuthorityBranch::label)
                                .toList()),
                        "day",
                        site.dayOf(disclosure.disclosedAt()))))
                .toList();
        return shared.isEmpty() ? NOBODY : Say.join(shared, "; ");
    }

    private Row use(Recorded record) {
        if (!record.provenance().stands()) {
            return Say.row(USE, WITHDRAWN_USE);
        }
        return dossier.situation().isRestricted(RecordRef.to(record.id()))
                ? new Row(List.of(Cell.of(USE), new Cell(RESTRICTED, Tone.REFUSED)), List.of())
                : Say.row(USE, USED);
    }

    private Section shared() {
        List<Block> blocks = new ArrayList<>();
        dossier.disclosures().forEach(disclosure -> blocks.add(table(disclosure)));
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(SHARED_NONE));
        }
        return Section.of("shared", SHARED_TITLE, number(dossier.disclosures().size()), blocks);
    }

    private Section requests() {
        List<Recorded> requests = shown(RecordKind.RIGHTS_REQUEST);
        List<Block> blocks = new ArrayList<>();
        requests.forEach(request -> blocks.add(table(request)));
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(REQUESTS_NONE));
        }
        return Section.of("requests", REQUESTS_TITLE, number(requests.size()), blocks);
    }

    private Section withheldSection() {
        List<Row> rows = withheld().stream()
                .map(each -> Say.row(
                        MemberDescriptions.of(each.records()).title(),
                        number(each.number()),
                        Text.same(each.provision()),
                        each.reason() == null ? NO_REASON : each.reason()))
                .toList();
        return Section.of(
                "withheld",
                WITHHELD_TITLE,
                number(dossier.withheld().size()),
                List.of(new Table(WITHHELD_CAPTION, WITHHELD_COLUMNS, rows, 0)));
    }

    private Section rights() {
        Set<String> controllers = new LinkedHashSet<>();
        dossier.shown().forEach(record -> controllers.add(source(record).controller()));
        dossier.withheld().forEach(part -> controllers.add(source(part.record()).controller()));
        return Section.of(
                "rights",
                RIGHTS_TITLE,
                RIGHTS_SUMMARY,
                List.of(
                        Paragraph.of(ASK.with(Map.of("controllers", String.join(", ", new TreeSet<>(controllers))))),
                        Paragraph.of(COMPLAIN)));
    }
}
