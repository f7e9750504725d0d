// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static se.gvi.model.fixture.Given.coverage;
import static se.gvi.model.fixture.Given.date;
import static se.gvi.model.fixture.Given.day;
import static se.gvi.model.fixture.Given.group;
import static se.gvi.model.fixture.Given.incident;
import static se.gvi.model.fixture.Given.individual;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.recorded;
import static se.gvi.model.fixture.Given.records;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.since;
import static se.gvi.model.fixture.Given.span;
import static se.gvi.model.fixture.Given.suspect;
import static se.gvi.model.fixture.Given.withdrawn;

import java.util.List;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Given;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;

/** Examples about ids, dates of people's lives, when things were recorded, and what sources cover. */
final class ExamplesOfRecords {

    private ExamplesOfRecords() {}

    static List<Example> all() {
        return List.of(
                Example.of(FindingCode.DUPLICATE_ID, "two groups that stand have the same id")
                        .in(records(group("G-1").build(), group("G-1").build()))
                        .at("/groups/1/id")
                        .says(
                                "The id of group G-1 is used twice for records that stood at the same time."
                                        + " Give each its own id, or withdraw the earlier one.",
                                "Id för grupp G-1 används två gånger för uppgifter som gällde samtidigt."
                                        + " Ge dem var sitt id eller återkalla den tidigare.")
                        .butNot(
                                "a version withdrawn at the moment the next is recorded",
                                records(
                                        group("G-1")
                                                .provenance(withdrawn("2026-05-01", "2026-06-01"))
                                                .build(),
                                        group("G-1").build())),
                Example.of(FindingCode.DANGLING_REFERENCE, "a membership names a group that is not there")
                        .in(records(
                                individual("I-1").build(),
                                membership("M-1", "I-1", "G-1").build()))
                        .at("/memberships/0/group")
                        .says(
                                "membership M-1 refers to group G-1, which is not in the document."
                                        + " Add it or correct the id.",
                                "koppling M-1 hänvisar till grupp G-1, som inte finns i dokumentet."
                                        + " Lägg till uppgiften eller rätta id.")
                        .butNot(
                                "one that is",
                                recordsAndWhatTheyName(
                                        membership("M-1", "I-1", "G-1").build())),
                Example.of(FindingCode.REFERENCE_TO_WITHDRAWN, "a membership names a group that was withdrawn")
                        .in(recordsAndWhatTheyName(
                                group("G-1")
                                        .provenance(withdrawn("2026-05-01", "2026-06-01"))
                                        .build(),
                                membership("M-1", "I-1", "G-1").build()))
                        .at("/memberships/0/group")
                        .says(
                                "membership M-1 refers to group G-1, which was withdrawn."
                                        + " Refer to what replaced it, or withdraw membership M-1 too.",
                                "koppling M-1 hänvisar till grupp G-1, som har återkallats."
                                        + " Hänvisa till det som ersatte uppgiften, eller återkalla även koppling M-1.")
                        .butNot(
                                "if the membership was withdrawn as well",
                                recordsAndWhatTheyName(
                                        group("G-1")
                                                .provenance(withdrawn("2026-05-01", "2026-06-01"))
                                                .build(),
                                        membership("M-1", "I-1", "G-1")
                                                .provenance(withdrawn("2026-05-01", "2026-06-01"))
                                                .build())),
                Example.of(FindingCode.EVENT_BEFORE_BIRTH, "a suspect was born after the incident")
                        .in(suspectBorn("2006-03", "2006-02"))
                        .at("/involvements/0/incident")
                        .says(
                                "involvement V-1 is dated 2006-02, before individual I-1 was born."
                                        + " Correct the date or the birth date.",
                                "roll i händelsen V-1 har datumet 2006-02, innan individ I-1 var född."
                                        + " Rätta datumet eller födelsedatumet.")
                        .butNot("perhaps in the same month", suspectBorn("2006-03", "2006-03-01")),
                Example.of(FindingCode.EVENT_AFTER_DEATH, "a suspect had died before the incident")
                        .in(suspectDied("2026-02"))
                        .at("/involvements/0/incident")
                        .says(
                                "involvement V-1 is dated 2026-03-02, after the recorded death of individual I-1."
                                        + " Check both dates.",
                                "roll i händelsen V-1 har datumet 2026-03-02, efter det registrerade dödsfallet för"
                                        + " individ I-1. Kontrollera båda datumen.")
                        .butNot("on the day of the incident", suspectDied("2026-03-02")),
                Example.of(FindingCode.IMPLAUSIBLE_BIRTH_DATE, "somebody was four when recorded")
                        .in(records(
                                individual("I-1").birthDate(date("2021-06-02")).build()))
                        .at("/individuals/0/birthDate")
                        .says(
                                "The birth date of individual I-1 makes the person younger than 5 when it was recorded."
                                        + " Correct it, or leave it out if it is not known.",
                                "Födelsedatumet för individ I-1 gör personen yngre än 5 år när uppgiften registrerades."
                                        + " Rätta det, eller utelämna det om det är okänt.")
                        .butNot(
                                "somebody who may have been five",
                                records(individual("I-1")
                                        .birthDate(date("2021"))
                                        .build())),
                Example.of(FindingCode.IMPLAUSIBLE_DEATH_DATE, "somebody died before being born")
                        .in(records(individual("I-1").deathDate(date("1998")).build()))
                        .at("/individuals/0/deathDate")
                        .says(
                                "The death date of individual I-1 lies before the birth date."
                                        + " Correct it, or leave it out if it is not known.",
                                "Dödsdatumet för individ I-1 ligger före födelsedatumet."
                                        + " Rätta det, eller utelämna det om det är okänt.")
                        .butNot(
                                "in the year of birth",
                                records(individual("I-1")
                                        .deathDate(date("1999"))
                                        .build())),
                Example.of(FindingCode.RECORDED_BEFORE_IT_HAPPENED, "an incident was recorded the day before")
                        .in(records(incident("N-1")
                                .provenance(recorded("2026-03-01"))
                                .build()))
                        .at("/incidents/0/date")
                        .says(
                                "incident N-1 was recorded on 2026-03-01, before it happened (2026-03-02)."
                                        + " Correct one of the two.",
                                "händelse N-1 registrerades 2026-03-01, innan det hände (2026-03-02)."
                                        + " Rätta ett av datumen.")
                        .butNot(
                                "on the day",
                                records(incident("N-1")
                                        .provenance(recorded("2026-03-02"))
                                        .build())),
                Example.of(FindingCode.COVERAGE_WITHOUT_RECORDS, "supervisions are said to be complete but left out")
                        .in(records(coverage("T-1", RecordKind.SUPERVISION).build()))
                        .at("/coverage/0/records")
                        .says(
                                "coverage T-1 says that supervision is recorded completely, but the document has no"
                                        + " section supervisions. Write an empty list if there are none.",
                                "täckning T-1 anger att alla uppgifter av slaget övervakning är registrerade, men dokumentet saknar"
                                        + " avsnittet supervisions. Skriv en tom lista om det inte finns några.")
                        .butNot("said to be none", withEmptySection()),
                Example.of(FindingCode.COVERAGE_BEYOND_SOURCE, "coverage runs past the day the source looked")
                        .in(records(
                                incident("N-1").build(),
                                coverage("T-1", RecordKind.INCIDENT)
                                        .span(span("2026-01-01", "2026-06-03"))
                                        .build()))
                        .at("/coverage/0/span/until")
                        .says(
                                "coverage T-1 claims complete coverage until 2026-06-02, but source police had looked"
                                        + " only until 2026-06-01. End the coverage the day after, or correct the source.",
                                "täckning T-1 anger fullständig täckning till och med 2026-06-02, men källa police"
                                        + " sträcker sig bara till och med 2026-06-01."
                                        + " Avsluta täckningen dagen därpå eller rätta källan.")
                        .butNot(
                                "to that day",
                                records(
                                        incident("N-1").build(),
                                        coverage("T-1", RecordKind.INCIDENT)
                                                .span(span("2026-01-01", "2026-06-02"))
                                                .build(),
                                        coverage("T-2", RecordKind.INCIDENT)
                                                .span(since("2026-01-01"))
                                                .build())));
    }

    private static Records suspectBorn(String birth, String incident) {
        return records(
                individual("I-1").birthDate(date(birth)).build(),
                incident("N-1").date(date(incident)).build(),
                suspect("V-1", "I-1", "N-1").build());
    }

    private static Records suspectDied(String death) {
        return records(
                individual("I-1").deathDate(date(death)).build(),
                incident("N-1").date(date(day("2026-03-02").toString())).build(),
                suspect("V-1", "I-1", "N-1").build());
    }

    private static Records withEmptySection() {
        return Records.builder(Given.SITE)
                .addAll(records(coverage("T-1", RecordKind.SUPERVISION).build()))
                .section(RecordKind.SUPERVISION)
                .build();
    }
}
