// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.catalogue.ExampleForm;
import se.gvi.model.catalogue.FindingCatalogue;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ValidationReport;

/** Every finding about a single record or about the document, with its place and its words. */
final class FindingsTest {

    private static final String BASE = """
            {"format": "gvi-situation/1",
            "site": {"name": "Ånarp", "timeZone": "Europe/Stockholm", "jurisdiction": "SE"},
            "sources": [{"id": "S-1", "branch": "POLICE", "regime": "LED_POLICE", "purpose": "GROUP_AUDIT",
             "legalBasis": "2 kap.", "controller": "Polismyndigheten", "confidentiality": "OSL 35:1", "asOf": "2026-03-01"}],
            "groups": [{"id": "G-1", "aliases": ["a", "b"], "sizeEstimate": {"low": 5, "high": 9},
             "provenance": {"source": "S-1", "recordedAt": "2026-03-01T09:30:00Z"}}],
            "individuals": [{"id": "I-1", "provenance": {"source": "S-1", "recordedAt": "2026-03-01T09:30:00Z"}},
             {"id": "I-2", "birthDate": "1999-05", "provenance": {"source": "S-1", "recordedAt": "2026-03-01T09:30:00Z"}}],
            "memberships": [{"id": "M-1", "individual": "I-1", "group": "G-1", "standing": "MEMBER",
             "span": {"from": "2025-01-01", "until": "2025-06-01"},
             "evidence": [{"kind": "GROUP_AUDIT", "source": "S-1", "observedOn": "2025-01-01", "document": "a 7"}],
             "assessedBy": "coordinator", "assessedOn": "2025-01-01", "reviewBy": "2025-12-01",
             "provenance": {"source": "S-1", "recordedAt": "2026-03-01T09:30:00Z"}}],
            "ties": [{"id": "T-1", "tieKind": "SEEN_TOGETHER", "first": "I-1", "second": "I-2",
             "provenance": {"source": "S-1", "recordedAt": "2026-03-01T09:30:00Z"}}],
            "callIns": [{"id": "C-1", "date": "2026-02-02", "status": "HELD", "groups": ["G-1"],
             "provenance": {"source": "S-1", "recordedAt": "2026-03-01T09:30:00Z"}}],
            "assessments": [{"id": "A-1", "individual": "I-1", "side": "VIOLENCE_BY", "level": "HIGH",
             "cites": [{"kind": "MEMBERSHIP", "id": "M-1"}], "assessedBy": "coordinator", "assessedOn": "2026-02-02",
             "expiresOn": "2026-08-02", "provenance": {"source": "S-1", "recordedAt": "2026-03-01T09:30:00Z"}}]}
            """;

    /** What is written instead of what, and the finding that comes of it. */
    record Case(FindingCode code, String instead, String written, String place, String record, String en, String sv) {

        String document() {
            assertThat(BASE).contains(instead);
            int at = BASE.indexOf(instead);
            return BASE.substring(0, at) + written + BASE.substring(at + instead.length());
        }

        @Override
        public String toString() {
            return code + " " + written;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        FindingCode.FORMAT_NOT_SUPPORTED,
                        "gvi-situation/1",
                        "gvi-situation/2",
                        "1:12 /format",
                        "",
                        "This reader knows the format gvi-situation/1 and no other. Check the member \"format\".",
                        "Den här läsaren kan bara formatet gvi-situation/1. Kontrollera medlemmen \"format\"."),
                new Case(
                        FindingCode.DUPLICATE_MEMBER,
                        "\"group\": \"G-1\"",
                        "\"group\": \"G-1\", \"group\": \"G-1\"",
                        "9:68 /memberships/0/group",
                        "M-1",
                        "The member group stands twice in the same object. Keep one of the two.",
                        "Medlemmen group står två gånger i samma objekt. Behåll en av dem."),
                new Case(
                        FindingCode.UNKNOWN_MEMBER,
                        "\"reviewBy\"",
                        "\"reveiwBy\"",
                        "12:71 /memberships/0/reveiwBy",
                        "M-1",
                        "The format has no member reveiwBy here. Did you mean reviewBy?",
                        "Formatet har ingen medlem reveiwBy här. Menade du reviewBy?"),
                new Case(
                        FindingCode.UNKNOWN_MEMBER,
                        "\"low\": 5",
                        "\"low\": 5, \"guess\": 7",
                        "5:85 /groups/0/sizeEstimate/guess",
                        "G-1",
                        "The format has no member guess here. It knows low, high.",
                        "Formatet har ingen medlem guess här. Det känner till low, high."),
                new Case(
                        FindingCode.UNKNOWN_MEMBER,
                        "\"low\": 5",
                        "\"low\": 5, \"Kalle Karlsson\": 7",
                        "5:94 /groups/0/sizeEstimate",
                        "G-1",
                        "The format has no member with a name of 14 characters here. It knows low, high.",
                        "Formatet har ingen medlem med ett namn på 14 tecken här. Det känner till low, high."),
                new Case(
                        FindingCode.UNKNOWN_MEMBER,
                        "\"memberships\"",
                        "\"membership\"",
                        "9:15 /membership",
                        "",
                        "The format has no member membership here. Did you mean memberships?",
                        "Formatet har ingen medlem membership här. Menade du memberships?"),
                new Case(
                        FindingCode.MISSING_MEMBER,
                        "\"group\": \"G-1\", ",
                        "",
                        "9:17 /memberships/0",
                        "M-1",
                        "membership M-1 lacks the member group, which is required. Add it.",
                        "koppling M-1 saknar medlemmen group, som krävs. Lägg till den."),
                new Case(
                        FindingCode.MISSING_MEMBER,
                        "\"kind\": \"GROUP_AUDIT\", ",
                        "",
                        "11:15 /memberships/0/evidence/0",
                        "M-1",
                        "membership M-1 lacks the member evidence[0].kind, which is required. Add it.",
                        "koppling M-1 saknar medlemmen evidence[0].kind, som krävs. Lägg till den."),
                new Case(
                        FindingCode.MISSING_MEMBER,
                        "\"id\": \"I-1\", ",
                        "",
                        "7:17 /individuals/0",
                        "",
                        "individual ? lacks the member id, which is required. Add it.",
                        "individ ? saknar medlemmen id, som krävs. Lägg till den."),
                new Case(
                        FindingCode.MISSING_MEMBER,
                        "\"format\": \"gvi-situation/1\",",
                        "",
                        "1:1 ",
                        "",
                        "the document lacks the member format, which is required. Add it.",
                        "dokumentet saknar medlemmen format, som krävs. Lägg till den."),
                new Case(
                        FindingCode.NULL_VALUE,
                        "\"1999-05\"",
                        "null",
                        "8:29 /individuals/1/birthDate",
                        "I-2",
                        "The member birthDate of individual I-2 is null. Leave it out if it is not recorded; write an"
                                + " empty list if there is none.",
                        "Medlemmen birthDate i individ I-2 är null. Utelämna den om uppgiften inte är registrerad;"
                                + " skriv en tom lista om det inte finns någon."),
                new Case(
                        FindingCode.WRONG_TYPE,
                        "[\"a\", \"b\"]",
                        "[\"a\", 4711]",
                        "5:43 /groups/0/aliases/1",
                        "G-1",
                        "The member aliases[1] of group G-1 should be a text but is a number.",
                        "Medlemmen aliases[1] i grupp G-1 ska vara en text men är ett tal."),
                new Case(
                        FindingCode.WRONG_TYPE,
                        "{\"low\": 5, \"high\": 9}",
                        "[5, 9]",
                        "5:65 /groups/0/sizeEstimate",
                        "G-1",
                        "The member sizeEstimate of group G-1 should be an object but is a list.",
                        "Medlemmen sizeEstimate i grupp G-1 ska vara ett objekt men är en lista."),
                new Case(
                        FindingCode.WRONG_TYPE,
                        "{\"name\": \"Ånarp\", \"timeZone\": \"Europe/Stockholm\", \"jurisdiction\": \"SE\"}",
                        "\"Ånarp\"",
                        "2:9 /site",
                        "",
                        "The member site of the document should be an object but is a text.",
                        "Medlemmen site i dokumentet ska vara ett objekt men är en text."),
                new Case(
                        FindingCode.UNKNOWN_VALUE,
                        "\"MEMBER\"",
                        "\"Member\"",
                        "9:80 /memberships/0/standing",
                        "M-1",
                        "The member standing of membership M-1 is none of the words allowed here. Use one of MEMBER,"
                                + " ASSOCIATE, FORMER.",
                        "Medlemmen standing i koppling M-1 är inget av de ord som får stå här. Använd något av MEMBER,"
                                + " ASSOCIATE, FORMER."),
                new Case(
                        FindingCode.PURPOSE_NOT_ALLOWED,
                        "\"GROUP_AUDIT\"",
                        "\"OTHER\"",
                        "3:82 /sources/0/purpose",
                        "S-1",
                        "The member purpose of source S-1 is no purpose of the catalogue of purposes, version 1: it does"
                                + " not say what the records are needed for. Use one of INCIDENT_REVIEW, GROUP_AUDIT,"
                                + " DIRECT_COMMUNICATION, SUPPORT, ENFORCEMENT_FOLLOW_UP, EVALUATION, if the data are"
                                + " there for that; otherwise leave them out.",
                        "Medlemmen purpose i källa S-1 är inget ändamål i ändamålskatalogen, version 1: det säger inte"
                                + " vad uppgifterna behövs för. Använd något av INCIDENT_REVIEW, GROUP_AUDIT,"
                                + " DIRECT_COMMUNICATION, SUPPORT, ENFORCEMENT_FOLLOW_UP, EVALUATION, om uppgifterna"
                                + " finns för det; utelämna dem annars."),
                new Case(
                        FindingCode.BAD_DATE,
                        "\"2025-12-01\"",
                        "\"2025-02-30\"",
                        "12:71 /memberships/0/reviewBy",
                        "M-1",
                        "The member reviewBy of membership M-1 is no date. Write it as 2026-03-02; the day must exist.",
                        "Medlemmen reviewBy i koppling M-1 är inget datum. Skriv det som 2026-03-02; dagen måste"
                                + " finnas."),
                new Case(
                        FindingCode.BAD_DATE,
                        "\"1999-05\"",
                        "\"1999-13\"",
                        "8:29 /individuals/1/birthDate",
                        "I-2",
                        "The member birthDate of individual I-2 is no date. Write 2026-03-02, 2026-03 or 2026; the day"
                                + " must exist.",
                        "Medlemmen birthDate i individ I-2 är inget datum. Skriv 2026-03-02, 2026-03 eller 2026; dagen"
                                + " måste finnas."),
                new Case(
                        FindingCode.BAD_INSTANT,
                        "\"2026-03-01T09:30:00Z\"",
                        "\"2026-03-01T09:30:00+01:00\"",
                        "6:48 /groups/0/provenance/recordedAt",
                        "G-1",
                        "The member provenance.recordedAt of group G-1 is no point in time. Write it in UTC as"
                                + " 2026-03-02T09:30:00Z.",
                        "Medlemmen provenance.recordedAt i grupp G-1 är ingen tidpunkt. Skriv den i UTC som"
                                + " 2026-03-02T09:30:00Z."),
                new Case(
                        FindingCode.BAD_NUMBER,
                        "\"low\": 5",
                        "\"low\": 1e999",
                        "5:73 /groups/0/sizeEstimate/low",
                        "G-1",
                        "The member sizeEstimate.low of group G-1 must be a whole number from 1 to 9999.",
                        "Medlemmen sizeEstimate.low i grupp G-1 måste vara ett heltal från 1 till 9999."),
                new Case(
                        FindingCode.BAD_NUMBER,
                        "\"high\": 9",
                        "\"high\": 10000",
                        "5:84 /groups/0/sizeEstimate/high",
                        "G-1",
                        "The member sizeEstimate.high of group G-1 must be a whole number from 1 to 9999.",
                        "Medlemmen sizeEstimate.high i grupp G-1 måste vara ett heltal från 1 till 9999."),
                new Case(
                        FindingCode.BAD_TEXT,
                        "\"2 kap.\"",
                        "\" \"",
                        "4:16 /sources/0/legalBasis",
                        "S-1",
                        "The member legalBasis of source S-1 must be a text of 1 to 200 characters without control"
                                + " characters.",
                        "Medlemmen legalBasis i källa S-1 måste vara en text på 1 till 200 tecken utan styrtecken."),
                new Case(
                        FindingCode.BAD_TEXT,
                        "\"a 7\"",
                        "\"a\\u00007\"",
                        "11:96 /memberships/0/evidence/0/document",
                        "M-1",
                        "The member evidence[0].document of membership M-1 must be a text of 1 to 200 characters"
                                + " without control characters.",
                        "Medlemmen evidence[0].document i koppling M-1 måste vara en text på 1 till 200 tecken utan"
                                + " styrtecken."),
                new Case(
                        FindingCode.PERSONAL_NUMBER_IN_TEXT,
                        "\"a 7\"",
                        "\"a 7 om 701063-2391\"",
                        "11:96 /memberships/0/evidence/0/document",
                        "M-1",
                        "The member evidence[0].document of membership M-1 holds what looks like a personal number."
                                + " Remove it, or write the pseudonym instead; it is not repeated here. If it is a date"
                                + " and a time, write the time with a colon.",
                        "Medlemmen evidence[0].document i koppling M-1 innehåller något som ser ut som ett"
                                + " personnummer. Ta bort det eller skriv pseudonymen i stället; det upprepas inte här."
                                + " Om det är datum och klockslag, skriv klockslaget med kolon."),
                new Case(
                        FindingCode.EMPTY_LIST,
                        "[\"G-1\"]",
                        "[]",
                        "16:77 /callIns/0/groups",
                        "C-1",
                        "The member groups of call-in C-1 is empty. It needs at least one entry.",
                        "Medlemmen groups i call-in C-1 är tom. Den behöver minst ett värde."),
                new Case(
                        FindingCode.REPEATED_ENTRY,
                        "[\"a\", \"b\"]",
                        "[\"a\", \"a\"]",
                        "5:37 /groups/0/aliases",
                        "G-1",
                        "The member aliases of group G-1 names the same thing twice. Remove one of the two.",
                        "Medlemmen aliases i grupp G-1 anger samma sak två gånger. Ta bort den ena."),
                new Case(
                        FindingCode.BAD_ID,
                        "\"group\": \"G-1\"",
                        "\"group\": \"Gruppen på torget\"",
                        "9:61 /memberships/0/group",
                        "M-1",
                        "The group id of 17 characters is not a valid id. Use 1 to 64 letters (A-Z), digits, and"
                                + " . : _ - , beginning with a letter or a digit.",
                        "grupp-id på 17 tecken är inget giltigt id. Använd 1 till 64 bokstäver (A-Z), siffror samt"
                                + " . : _ - , med en bokstav eller siffra först."),
                new Case(
                        FindingCode.ID_LIKE_PERSONAL_NUMBER,
                        "\"id\": \"M-1\"}]",
                        "\"id\": \"850101-1234\"}]",
                        "19:41 /assessments/0/cites/0/id",
                        "A-1",
                        "The membership id looks like a personal number. Replace it by a pseudonym; it is not repeated"
                                + " here.",
                        "koppling-id ser ut som ett personnummer. Ersätt det med en pseudonym; det upprepas inte här."),
                new Case(
                        FindingCode.BAD_SITE,
                        "\"Europe/Stockholm\"",
                        "\"Svensk tid\"",
                        "2:39 /site/timeZone",
                        "",
                        "The timeZone of the site is not valid. Write a region such as Europe/Stockholm.",
                        "timeZone för orten är inte giltig. Skriv en region som Europe/Stockholm."),
                new Case(
                        FindingCode.SPAN_ENDS_BEFORE_START,
                        "\"2025-06-01\"",
                        "\"2024-06-01\"",
                        "10:10 /memberships/0/span",
                        "M-1",
                        "The span of membership M-1 ends (2024-06-01) before it has begun (2025-01-01); the end is the"
                                + " first day after the span. Maybe swap the two dates.",
                        "Tidsspannet för koppling M-1 slutar (2024-06-01) innan det har börjat (2025-01-01); slutet är"
                                + " första dagen efter spannet. Byt kanske plats på datumen."),
                new Case(
                        FindingCode.WITHDRAWN_BEFORE_RECORDED,
                        "\"recordedAt\": \"2026-03-01T09:30:00Z\"",
                        "\"recordedAt\": \"2026-03-01T09:30:00Z\", \"withdrawnAt\": \"2026-02-01T09:30:00Z\"",
                        "6:16 /groups/0/provenance",
                        "G-1",
                        "group G-1 was withdrawn (2026-02-01T09:30:00Z) before it was recorded (2026-03-01T09:30:00Z)."
                                + " Maybe swap the two.",
                        "grupp G-1 återkallades (2026-02-01T09:30:00Z) innan uppgiften registrerades"
                                + " (2026-03-01T09:30:00Z). Byt kanske plats på dem."),
                new Case(
                        FindingCode.ESTIMATE_REVERSED,
                        "\"low\": 5",
                        "\"low\": 50",
                        "5:65 /groups/0/sizeEstimate",
                        "G-1",
                        "The size estimate of group G-1 runs from 50 to 9. Maybe swap the two.",
                        "Storleksuppskattningen för grupp G-1 går från 50 till 9. Byt kanske plats på dem."),
                new Case(
                        FindingCode.RELATION_WITH_ITSELF,
                        "\"second\": \"I-2\"",
                        "\"second\": \"I-1\"",
                        "14:10 /ties/0",
                        "T-1",
                        "tie T-1 relates individual I-1 to itself. Name two different ones.",
                        "kontakt T-1 förbinder individ I-1 med sig själv. Ange två olika."),
                new Case(
                        FindingCode.ASSESSMENT_WITHOUT_FACTS,
                        "[{\"kind\": \"MEMBERSHIP\", \"id\": \"M-1\"}]",
                        "[]",
                        "18:17 /assessments/0",
                        "A-1",
                        "risk assessment A-1 cites no recorded fact. Cite at least one.",
                        "riskbedömning A-1 hänvisar inte till någon registrerad uppgift. Hänvisa till minst en."),
                new Case(
                        FindingCode.GROUND_NOT_ACCEPTED,
                        "[{\"kind\": \"GROUP_AUDIT\"",
                        "[{\"kind\": \"SOCIAL_MEDIA\"",
                        "11:14 /memberships/0/evidence",
                        "M-1",
                        "membership M-1 rests on nothing but SOCIAL_MEDIA, which is no ground by itself to connect"
                                + " somebody with a group. Record what else it rests on, or leave it out.",
                        "koppling M-1 vilar bara på SOCIAL_MEDIA, som inte i sig är grund för att koppla någon till en"
                                + " grupp. Registrera vad mer den vilar på, eller utelämna den."),
                new Case(
                        FindingCode.ENDS_BEFORE_IT_IS_MADE,
                        "\"2026-08-02\"",
                        "\"2026-02-02\"",
                        "18:17 /assessments/0",
                        "A-1",
                        "risk assessment A-1 was made on 2026-02-02 but lapses on 2026-02-02. Correct one of the two.",
                        "riskbedömning A-1 gjordes 2026-02-02 men upphör 2026-02-02. Rätta ett av datumen."),
                new Case(
                        FindingCode.OUT_OF_ORDER,
                        "\"groups\": [\"G-1\"]",
                        "\"groups\": [\"G-1\"], \"rehearsedOn\": \"2026-02-05\"",
                        "16:13 /callIns/0",
                        "C-1",
                        "In call-in C-1, the meeting (2026-02-02) is dated before the rehearsal (2026-02-05). Correct"
                                + " one of the two.",
                        "I call-in C-1 har mötet (2026-02-02) ett datum före genrepet (2026-02-05). Rätta ett"
                                + " av datumen."));
    }

    @Test
    void nothing_is_wrong_with_the_document_they_start_from() {
        assertThat(Sample.found(BASE)).isEmpty();
        assertThat(Sample.read(BASE).situation()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_finding_is_the_only_one_and_tells_place_record_and_remedy(Case each) {
        ValidationReport report = Sample.report(each.document());
        List<Finding> findings = report.findings().stream()
                .filter(finding ->
                        finding.code() != FindingCode.MISSING_MEMBER || each.code() == FindingCode.MISSING_MEMBER)
                .toList();

        assertThat(findings).extracting(Sample::inShort).containsExactly(each.place() + " " + each.code());
        Finding finding = findings.get(0);
        assertThat(finding.record()).isEqualTo(each.record());
        assertThat(finding.message(Language.ENGLISH)).isEqualTo(each.en());
        assertThat(finding.message(Language.SWEDISH)).isEqualTo(each.sv());
        assertThat(report.valid()).isFalse();
    }

    /** The columns above could all be wrong together; so they are compared with what another parser finds there. */
    @ParameterizedTest
    @MethodSource("cases")
    void at_the_place_stands_the_value(Case each) {
        Finding finding = Sample.report(each.document()).findings().stream()
                .filter(candidate -> candidate.code() == each.code())
                .findFirst()
                .orElseThrow();
        String line = each.document().lines().toList().get(finding.place().line() - 1);
        String there = line.substring(finding.place().column() - 1);
        JsonNode value = Sample.tree(each.document()).at(finding.place().pointer());

        if (finding.code() == FindingCode.DUPLICATE_MEMBER) {
            assertThat(there).startsWith("\"group\"");
        } else if (each.written().contains("Kalle Karlsson")) {
            assertThat(there).startsWith("7");
        } else if (value.isContainerNode()) {
            assertThat(there).startsWith(value.isObject() ? "{" : "[");
        } else if (!each.written().contains("1e999")) {
            assertThat(there).startsWith(value.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_arguments_are_those_of_the_message(Case each) {
        Finding finding = Sample.report(each.document()).findings().stream()
                .filter(candidate -> candidate.code() == each.code())
                .findFirst()
                .orElseThrow();
        assertThat(finding.arguments()).containsOnlyKeys(each.code().text().places());
    }

    /** Forms of extracts whose own tests look after their codes. */
    private static final Set<ExampleForm> ELSEWHERE = EnumSet.of(ExampleForm.NDJSON, ExampleForm.CSV);

    @Test
    void every_code_about_one_record_is_here_or_with_the_document() {
        Set<FindingCode> ofTheParser = EnumSet.of(
                FindingCode.SYNTAX,
                FindingCode.ENCODING,
                FindingCode.EMPTY_DOCUMENT,
                FindingCode.LIMIT_EXCEEDED,
                FindingCode.PROTECTED_ATTRIBUTE);

        assertThat(EnumSet.range(FindingCode.SYNTAX, FindingCode.OUT_OF_ORDER))
                .filteredOn(code ->
                        !ELSEWHERE.contains(FindingCatalogue.entry(code).bad().form()))
                .allMatch(code -> ofTheParser.contains(code) || cases().stream().anyMatch(each -> each.code() == code));
    }

    @Test
    void all_that_is_wrong_with_a_record_is_told_at_once() {
        String json = BASE.replace(
                        "{\"id\": \"M-1\", \"individual\": \"I-1\", \"group\": \"G-1\", \"standing\": \"MEMBER\"",
                        "{\"id\": \"M-1\", \"individual\": 7, \"standing\": \"BOSS\", \"gruop\": null")
                .replace("\"reviewBy\": \"2025-12-01\"", "\"reviewBy\": \"2024-12-01\"")
                .replace("\"until\": \"2025-06-01\"", "\"until\": \"2024-06-01\"")
                .replace("\"observedOn\": \"2025-01-01\"", "\"observedOn\": \"igår\"");

        assertThat(Sample.report(json).findings())
                .filteredOn(finding -> finding.record().equals("M-1"))
                .extracting(finding -> finding.code() + " " + finding.place().pointer())
                .containsExactlyInAnyOrder(
                        "WRONG_TYPE /memberships/0/individual",
                        "UNKNOWN_VALUE /memberships/0/standing",
                        "UNKNOWN_MEMBER /memberships/0/gruop",
                        "MISSING_MEMBER /memberships/0",
                        "SPAN_ENDS_BEFORE_START /memberships/0/span",
                        "BAD_DATE /memberships/0/evidence/0/observedOn",
                        "ENDS_BEFORE_IT_IS_MADE /memberships/0");
    }

    @Test
    void all_that_is_wrong_with_the_site_is_told_at_once() {
        String json = BASE.replace("\"Ånarp\"", "\"\"")
                .replace("\"Europe/Stockholm\"", "\"CET\"")
                .replace("\"SE\"", "\"Sverige\", \"municipalityCode\": \"12\"");

        assertThat(Sample.found(json))
                .containsExactly(
                        "2:18 /site/name BAD_TEXT",
                        "2:34 /site/timeZone BAD_SITE",
                        "2:57 /site/jurisdiction BAD_SITE",
                        "2:88 /site/municipalityCode BAD_SITE");
    }

    @Test
    void a_section_that_is_no_list_and_a_record_that_is_no_object_are_told() {
        assertThat(Sample.report(BASE.replace("\"ties\": [", "\"relations\": {}, \"ties\": [7, null, [], "))
                        .findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly(
                        "The member relations of the document should be a list but is an object.",
                        "The member ties[0] of the document should be an object but is a number.",
                        "The member ties[1] of the document is null. Leave it out if it is not recorded; write an empty"
                                + " list if there is none.",
                        "The member ties[2] of the document should be an object but is a list.");
    }

    @Test
    void a_document_of_another_format_is_not_read_on() {
        ValidationReport report = Sample.report("{\"format\": \"gvi-situation/2\",\n\"people\": [], \"site\": 7}");

        assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.FORMAT_NOT_SUPPORTED);
        assertThat(report.notRun())
                .containsExactlyInAnyOrder(
                        "the rest of the document after line 1, because its format is another",
                        "the checks across records");
    }

    @Test
    void an_empty_object_lacks_format_and_site() {
        assertThat(Sample.report("{}").findings())
                .extracting(finding -> finding.message(Language.SWEDISH))
                .containsExactly(
                        "dokumentet saknar medlemmen format, som krävs. Lägg till den.",
                        "dokumentet saknar medlemmen site, som krävs. Lägg till den.");
        assertThat(Arrays.asList("{}", "{\"format\":1}"))
                .allMatch(json -> !Sample.report(json).valid());
    }
}
