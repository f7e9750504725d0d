// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.agreement.AgreementId;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.disclosure.DisclosureId;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.format.EntityType;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.schema.MemberDescriptions;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Claim;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.rules.programme.Programme;
import se.gvi.rules.retention.RetentionPolicy;
import se.gvi.rules.view.Visibility;

/** The record of processing: everything that is held, and nobody. */
final class ProcessingRecordTest {

    private static final LocalDate TODAY = Town.TODAY;

    private static final CooperationAgreement AGREEMENT = CooperationAgreement.builder()
            .id(AgreementId.of("K-1"))
            .parties(List.of(AuthorityBranch.POLICE, AuthorityBranch.SOCIAL_SERVICES))
            .purposes(List.of(Purpose.SUPPORT, Purpose.DIRECT_COMMUNICATION))
            .areas(List.of("Norra Sandby"))
            .span(DateSpan.of(TODAY.minusDays(50), TODAY.plusDays(50)))
            .responsibleBody("Kommunstyrelsen i Sandby")
            .impactAssessment("KS 2025/1")
            .provenance(Town.PROVENANCE)
            .build();

    private static final Particulars PARTICULARS = Particulars.builder()
            .contact(Text.of("the registrar of Sandby", "registrator i Sandby"))
            .dataProtectionOfficer(Text.of("the data protection officer of Sandby", "dataskyddsombudet i Sandby"))
            .staff(Text.of("analysts and coordinators", "analytiker och samordnare"))
            .thirdCountries(Text.of("nothing", "inget"))
            .profiling(Text.of("not used", "används inte"))
            .security(List.of(Text.of("two-factor sign-in", "inloggning med två faktorer")))
            .build();

    private static Situation sandby() {
        return new Town()
                .people(2)
                .group("G-1")
                .member("I-1", "G-1")
                .add(AGREEMENT)
                .add(Disclosure.builder()
                        .id(DisclosureId.of("U-1"))
                        .sender(AuthorityBranch.POLICE)
                        .recipients(List.of(AuthorityBranch.SOCIAL_SERVICES))
                        .records(List.of(RecordRef.to(new IndividualId("I-1"))))
                        .members(List.of("individuals.birthDate"))
                        .ground("OSL 10:15a")
                        .purpose(Purpose.SUPPORT)
                        .necessity("fictional")
                        .quality("fictional")
                        .decidedBy(new PractitionerId("P-7"))
                        .disclosedAt(Instant.parse("2026-03-01T10:00:00Z"))
                        .provenance(Town.PROVENANCE)
                        .build())
                .situation();
    }

    private static ProcessingRecord whole(Situation situation) {
        return ProcessingRecord.of(
                situation,
                Programme.of(situation),
                RetentionPolicy.bundled(),
                Visibility.standard(),
                PARTICULARS,
                TODAY);
    }

    private static Situation hamnstad() throws IOException {
        return SituationJson.read(Path.of("..", "gvi-examples", "hamnstad", "situation.json"));
    }

    private static List<Row> kinds(ProcessingRecord record) {
        return record.page().sections().stream()
                .filter(section -> section.id().equals("kinds"))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> ((Table) block).rows().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void R48_every_kind_of_record_and_every_member_of_it_is_told(RecordKind kind) {
        Row row = kinds(whole(sandby())).get(List.of(RecordKind.values()).indexOf(kind));
        assertThat(row.cells().get(0).text())
                .isEqualTo(MemberDescriptions.of(kind).title());
        assertThat(row.cells().get(1).text().en()).isNotBlank();
        String data = row.cells().get(2).text().sv();
        EntityType.of(kind)
                .layout()
                .members()
                .forEach(member -> assertThat(data)
                        .containsIgnoringCase(MemberDescriptions.of(kind, member.name())
                                .title()
                                .sv()));
    }

    @Test
    void R48_every_regime_and_every_line_of_retention_that_holds_is_told() {
        String text = whole(sandby()).text(Language.SWEDISH).replaceAll("\\s+", " ");
        RetentionPolicy.bundled()
                .lines()
                .forEach(
                        line -> assertThat(text).contains(line.basis().inWords().sv()));
        assertThat(RetentionPolicy.bundled().lines().stream()
                        .map(line -> line.regime())
                        .distinct())
                .containsExactlyInAnyOrder(Regime.values());
    }

    @Test
    void R48_the_record_reads_in_both_languages() throws IOException {
        ProcessingRecord record = whole(sandby());
        GoldenText.assertSame(record.text(Language.ENGLISH), "processing/record-en.txt");
        GoldenText.assertSame(record.text(Language.SWEDISH), "processing/record-sv.txt");
        GoldenText.assertSame(record.html(Language.SWEDISH), "processing/record-sv.html");
        assertThat(record.text(Language.ENGLISH)).doesNotContainIgnoringCase("lawful");
        assertThat(record.held())
                .containsExactly(
                        RecordKind.SOURCE,
                        RecordKind.GROUP,
                        RecordKind.INDIVIDUAL,
                        RecordKind.MEMBERSHIP,
                        RecordKind.AGREEMENT,
                        RecordKind.DISCLOSURE);
    }

    @Test
    void what_only_the_controller_knows_is_said_to_be_missing() {
        String text = ProcessingRecord.of(sandby(), TODAY).text(Language.ENGLISH);
        assertThat(text)
                .contains("? Contact: missing; the controller has to say it.")
                .contains("? Data protection officer: missing; the controller has to say it.")
                .contains("? Categories of staff with access: missing; the controller has to say it.")
                .contains("? Third countries and international organisations: missing; the controller has to say it.")
                .contains("? Use of profiling: missing; the controller has to say it.")
                .contains("? Measures of security: missing; the controller has to say it.");
        String bare = ProcessingRecord.of(new Town().situation(), TODAY).text(Language.ENGLISH);
        assertThat(bare)
                .contains("? Responsible body: missing; the controller has to say it.")
                .contains("? Impact assessment: missing; the controller has to say it.")
                .contains("? No cooperation agreement is recorded.")
                .contains("No disclosure is recorded.");
    }

    @Test
    void no_pseudonym_practitioner_or_date_of_birth_of_Hamnstad_is_in_it() throws IOException {
        Situation hamnstad = hamnstad();
        ProcessingRecord record = whole(hamnstad);
        Set<String> personal = new TreeSet<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE && kind != RecordKind.AGREEMENT) {
                for (Recorded each : hamnstad.records().recorded(kind)) {
                    personal.add(each.id().value());
                    if (each instanceof Claim claim) {
                        personal.add(claim.assessedBy().value());
                    }
                }
            }
        }
        hamnstad.records()
                .decisions()
                .forEach(decision -> personal.add(decision.decidedBy().value()));
        hamnstad.individuals()
                .forEach(individual -> individual
                        .birthDate()
                        .ifPresent(birth -> personal.add(birth.earliest().toString())));
        assertThat(personal).hasSizeGreaterThan(500);
        for (Language language : Language.values()) {
            for (String told :
                    Stream.of(record.text(language), record.html(language)).toList()) {
                Set<String> words = new java.util.HashSet<>(List.of(told.split("[^\\p{L}0-9-]+")));
                assertThat(personal).doesNotContainAnyElementsOf(words);
            }
        }
    }
}
