// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.InvolvementId;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.TieKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.retention.Retention;
import se.gvi.rules.retention.RetentionAnswer;
import se.gvi.rules.retention.RetentionPolicy;

final class PersonalStatementTest {

    private static final Text HINDERS = Text.of("It would hinder an inquiry.", "Det skulle skada en utredning.");
    private static final Situation SITUATION = Held.town().situation();
    private static final PersonalStatement OPEN = PersonalStatement.of(SITUATION, Held.ASKS, Town.TODAY);

    private static PersonalStatement without(Withholding... withholdings) {
        return without(SITUATION, new Withholdings(List.of("BDL 4:5"), List.of(withholdings)));
    }

    private static PersonalStatement without(Situation situation, Withholdings withholdings) {
        return PersonalStatement.of(situation, Held.ASKS, Town.TODAY, withholdings, Until.NOT_COMPUTED);
    }

    private static String english(PersonalStatement statement) {
        return oneLine(statement.text(Language.ENGLISH));
    }

    private static String swedish(PersonalStatement statement) {
        return oneLine(statement.text(Language.SWEDISH));
    }

    /** Words as they are read, wherever lines break. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void R49_the_statement_is_the_golden_one(Language language) throws IOException {
        PersonalStatement statement = PersonalStatement.of(
                SITUATION,
                Held.ASKS,
                Town.TODAY,
                Withholdings.of(List.of(Withholding.of(Held.ASSESSMENT, "OSL 35:1", HINDERS))),
                record -> record.id().kind() == RecordKind.MEMBERSHIP
                        ? Optional.of(Text.of("until 2029-01-01", "till 2029-01-01"))
                        : Optional.empty());
        GoldenText.assertSame(statement.text(language), "statement/held." + language.tag() + ".txt");
        GoldenText.assertSame(statement.html(language), "statement/held." + language.tag() + ".html");
    }

    @Test
    void R49_every_record_that_names_the_person_is_told() {
        assertThat(OPEN.shown())
                .extracting(RecordRef::toString)
                .containsExactly(
                        "INDIVIDUAL I-1",
                        "MEMBERSHIP M-1",
                        "TIE T-1",
                        "INVOLVEMENT V-1",
                        "SUPERVISION U-1",
                        "SUPPORT_CASE SC-1",
                        "ASSESSMENT A-1",
                        "DECISION D-1",
                        "RIGHTS_REQUEST Q-1",
                        "DISCLOSURE X-1");
        assertThat(OPEN.withheld()).isEmpty();
    }

    @Test
    void R49_until_when_is_told_as_retention_computes_it_and_of_the_own_record_without_a_day() {
        Retention retention = Retention.of(SITUATION, RetentionPolicy.bundled());
        PersonalStatement statement = PersonalStatement.of(
                SITUATION, Held.ASKS, Town.TODAY, Withholdings.none(), Until.of(retention, Town.TODAY));
        RetentionAnswer membership = retention.retentionDay(Held.MEMBERSHIP, Town.TODAY);
        assertThat(english(statement))
                .contains("Until when: as long as any other record about you is kept")
                .contains("Until when: " + membership.inShort(Language.ENGLISH) + ". Which rule applies")
                .doesNotContain("not computed");
        assertThat(swedish(statement))
                .contains("Till när: så länge någon annan post om dig finns kvar")
                .contains("Till när: " + membership.inShort(Language.SWEDISH))
                .doesNotContain("inte beräknat");
    }

    @Test
    void R49_what_is_out_of_use_because_nobody_reviewed_it_says_so() {
        LocalDate later = Town.TODAY.plusYears(30);
        Retention retention = Retention.of(SITUATION, RetentionPolicy.bundled());
        PersonalStatement statement =
                PersonalStatement.of(SITUATION, Held.ASKS, later, Withholdings.none(), Until.of(retention, later));
        assertThat(english(statement)).contains("; must be gone. ");
    }

    @Test
    void R49_it_tells_what_why_since_when_from_whom_until_when_and_with_whom() {
        assertThat(english(OPEN))
                .contains("Birth date: 2003-05-17")
                .contains("Why it is held")
                .contains("Legal basis")
                .contains("From whom")
                .contains("first registered on 2026-03-02, known to the partnership since 2026-03-02")
                .contains("not computed; ask the controller,")
                .contains("the municipality's crime-prevention coordination, social services on 2026-02-10")
                .contains("nobody, as far as is recorded here")
                .contains("Nothing of it is withheld.");
        assertThat(swedish(OPEN))
                .contains("Varför den finns")
                .contains("Rättslig grund")
                .contains("registrerades första gången den 2026-03-02, känd i samverkan sedan den 2026-03-02")
                .contains("inte beräknat; fråga den personuppgiftsansvarige,")
                .contains("kommunens brottsförebyggande samordning, socialtjänsten den 2026-02-10")
                .contains("Inget av det har undantagits.");
    }

    @Test
    void R49_facts_and_assessments_are_told_apart() {
        assertThat(english(OPEN))
                .contains("an assessment that the assessor made on 2026-01-20; no fact")
                .contains("documented by the source as a fact");
        assertThat(swedish(OPEN)).contains("en bedömning som bedömaren gjorde den 2026-01-20; inget faktum");
    }

    @Test
    void R49_a_request_is_told_with_its_outcome_and_the_record_as_kept_but_not_used() {
        assertThat(english(OPEN))
                .contains("kept, but not used, after a request")
                .contains("Outcome: granted")
                .contains("You can appeal within three weeks.");
        assertThat(swedish(OPEN)).contains("finns kvar men används inte, efter en begäran");
    }

    @Test
    void R49_a_withdrawn_record_is_still_held_and_told() {
        Situation withdrawn = Held.town()
                .add(Held.tie("T-9", "I-1", "I-3")
                        .withProvenance(Town.PROVENANCE.withdrawn(Instant.parse("2026-03-02T06:00:00Z"))))
                .situation();
        PersonalStatement statement = PersonalStatement.of(withdrawn, Held.ASKS, Town.TODAY);
        assertThat(statement.shown()).contains(new RecordRef(RecordKind.TIE, "T-9"));
        assertThat(english(statement)).contains("withdrawn or replaced on 2026-03-02, and still held");
        assertThat(swedish(statement)).contains("återtagen eller ersatt den 2026-03-02, men finns kvar");
    }

    @ParameterizedTest
    @EnumSource(TieKind.class)
    void R06_a_contact_is_always_told_as_not_suspected(TieKind kind) {
        Situation situation = new Town()
                .people(2)
                .add(Held.tie("T-1", "I-2", "I-1").toBuilder().tieKind(kind).build())
                .situation();
        PersonalStatement statement = PersonalStatement.of(situation, Held.ASKS, Town.TODAY);
        assertThat(english(statement)).contains("contact – not suspected");
        assertThat(swedish(statement)).contains("kontakt – inte misstänkt");
    }

    @Test
    void R06_an_associate_is_always_told_as_not_suspected() {
        Situation situation = new Town()
                .people(1)
                .groups(1)
                .membership("I-1", "G-1", Standing.ASSOCIATE, DateSpan.from(LocalDate.of(2025, 1, 1)))
                .situation();
        PersonalStatement statement = PersonalStatement.of(situation, Held.ASKS, Town.TODAY);
        assertThat(english(statement)).contains("without taking part in it – not suspected");
        assertThat(swedish(statement)).contains("utan att ingå i den – inte misstänkt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUSPECT   | suspect                            | misstänkt",
                "CONVICTED | convicted                          | dömd",
                "VICTIM    | victim – not suspected             | brottsoffer – inte misstänkt",
                "WITNESS   | witness – not suspected            | vittne – inte misstänkt",
                "OTHER     | otherwise involved – not suspected | berörd på annat sätt – inte misstänkt"
            })
    void R06_the_capacity_in_each_event_is_told(Role role, String en, String sv) {
        Town town = new Town().people(1).incident(IncidentType.EXPLOSION, "2026-01-12");
        Situation situation = town.involved("I-1", town.latestIncident(), role).situation();
        PersonalStatement statement = PersonalStatement.of(situation, Held.ASKS, Town.TODAY);
        assertThat(english(statement)).contains("In which capacity you are named: " + en + " ");
        assertThat(swedish(statement)).contains("I vilken egenskap du nämns: " + sv + " ");
    }

    @Test
    void R06_whose_suspicion_was_dropped_is_not_suspected_from_that_day_on() {
        Town town = new Town().people(1).incident(IncidentType.EXPLOSION, "2026-01-12");
        Situation situation = town.add(Involvement.builder()
                        .id(InvolvementId.of("V-1"))
                        .individual(Held.ASKS)
                        .incident(IncidentId.of(town.latestIncident()))
                        .role(Role.SUSPECT)
                        .droppedOn(LocalDate.of(2026, 2, 1))
                        .provenance(Town.PROVENANCE)
                        .build())
                .situation();
        assertThat(english(PersonalStatement.of(situation, Held.ASKS, LocalDate.of(2026, 2, 1))))
                .contains("not suspected any more: the suspicion was dropped, or you were acquitted, on 2026-02-01");
        assertThat(swedish(PersonalStatement.of(situation, Held.ASKS, LocalDate.of(2026, 2, 1))))
                .contains("inte längre misstänkt: misstanken avskrevs, eller du friades, den 2026-02-01");
        assertThat(english(PersonalStatement.of(situation, Held.ASKS, LocalDate.of(2026, 1, 31))))
                .doesNotContain("not suspected any more");
    }

    @Test
    void other_people_are_in_nobodys_statement() {
        for (Language language : Language.values()) {
            assertThat(OPEN.text(language))
                    .doesNotContain("I-2")
                    .doesNotContain("I-3")
                    .doesNotContain("analyst-7")
                    .doesNotContain("M-2")
                    .doesNotContain("V-2")
                    .doesNotContain("T-2");
        }
        assertThat(english(OPEN))
                .contains("I-1 has asked for help; another person, whom a practitioner knows, must not be there.");
        assertThat(swedish(OPEN))
                .contains("I-1 has asked for help; en annan person, whom en handläggare knows, must not be there.");
    }

    @Test
    void R49_what_is_withheld_is_not_told_but_that_it_is_and_on_which_provision() {
        PersonalStatement statement = without(
                SITUATION,
                Withholdings.of(List.of(
                        Withholding.of(Held.ASSESSMENT, "OSL 35:1", HINDERS),
                        Withholding.of(RecordKind.TIE, "BDL 4:5", null))));
        assertThat(statement.withheld())
                .containsExactly(
                        new PersonalStatement.Withheld(RecordKind.TIE, 1, "BDL 4:5", null),
                        new PersonalStatement.Withheld(RecordKind.ASSESSMENT, 1, "OSL 35:1", HINDERS));
        assertThat(statement.shown()).doesNotContain(Held.ASSESSMENT, Held.TIE);
        assertThat(english(statement))
                .doesNotContain("A-1")
                .doesNotContain("T-1")
                .doesNotContain("violence against")
                .contains("Parts are withheld: the section \"Withheld\" says on which provision.")
                .contains("How many: 1 record; Provision: OSL 35:1; Reason: It would hinder an inquiry.")
                .contains("Provision: BDL 4:5; Reason: not stated")
                .contains("a record that is withheld")
                .doesNotContain("Nothing of it is withheld");
        assertThat(swedish(statement))
                .contains("Delar lämnas inte ut: avsnittet ”Lämnas inte ut” anger enligt vilken bestämmelse.")
                .contains("Antal: 1 uppgift; Bestämmelse: OSL 35:1; Skäl: Det skulle skada en utredning.")
                .contains("Skäl: anges inte");
    }

    @Test
    void R49_what_may_not_be_told_is_neither_confirmed_nor_denied() {
        PersonalStatement concealing = without(
                Withholding.of(Held.ASSESSMENT, "BDL 4:5", null).unrevealed(),
                Withholding.of(Held.TIE, "BDL 4:5", null).unrevealed());
        List<Recorded> fewer = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                fewer.addAll(SITUATION.records().recorded(kind));
            }
        }
        fewer.removeIf(record -> record.id().value().equals("A-1"));
        assertThat(concealing.withheld()).isEmpty();
        assertThat(english(concealing))
                .doesNotContain("A-1")
                .doesNotContain("T-1")
                .doesNotContain("violence against")
                .contains("Parts may be withheld under BDL 4:5. This sentence is in every statement to everyone; it"
                        + " does not tell whether anything is withheld from you.")
                .doesNotContain("Nothing of it is withheld");
        PersonalStatement withoutTheTie = without(
                Situation.of(Town.records(fewer)),
                new Withholdings(
                        List.of("BDL 4:5"),
                        List.of(Withholding.of(Held.TIE, "BDL 4:5", null).unrevealed())));
        assertThat(concealing)
                .as("a statement from which an assessment is concealed is that of somebody without one")
                .isEqualTo(withoutTheTie);
    }

    @Test
    void a_statement_says_to_everyone_that_parts_may_be_withheld_where_the_holder_does() {
        assertThat(english(without())).contains("Parts may be withheld under BDL 4:5.");
        assertThat(swedish(without()))
                .contains("Delar kan vara undantagna enligt BDL 4:5. Den här meningen står i alla besked till alla; den"
                        + " säger inte om något har undantagits för dig.");
    }

    @Test
    void concealing_under_a_provision_that_is_not_always_named_is_refused() {
        Withholding concealed = Withholding.of(Held.TIE, "BDL 4:5", null).unrevealed();
        assertThatThrownBy(() -> Withholdings.of(List.of(concealed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Something is to be withheld under BDL 4:5 without telling so, but statements do not always"
                        + " name that provision. Name it in every statement, to everyone; else this one would tell, or"
                        + " claim that nothing is withheld.");
        assertThatThrownBy(() -> Withholding.of(Held.TIE, " ", HINDERS))
                .hasMessage("A withholding names no provision. Nothing is withheld without one; name it, for instance"
                        + " BDL 4:5.");
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_said() {
        assertThatThrownBy(() -> PersonalStatement.of(SITUATION, IndividualId.of("I-9"), Town.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The situation holds no individual I-9. Ask about one of its records' individuals(), or"
                        + " check the id.");
    }
}
