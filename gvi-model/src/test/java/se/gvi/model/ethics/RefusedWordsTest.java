// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.extract.Extract;
import se.gvi.model.extract.ExtractFormat;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.fixture.Given;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.membership.Accuracy;
import se.gvi.model.membership.Credibility;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Purpose;

/** Grounds and purposes that lists like this were criticised for have names, and are refused in whatever format. */
final class RefusedWordsTest {

    @TempDir
    private Path folder;

    private static Membership.Builder membership(EvidenceKind... kinds) {
        return Given.membership("M-1", "I-1", "G-1")
                .evidence(Arrays.stream(kinds)
                        .map(kind -> MembershipEvidence.of(kind, Given.POLICE, Given.LONG_AGO))
                        .map(piece -> piece.graded(Credibility.CREDIBLE, Accuracy.PROBABLE))
                        .toList());
    }

    /** What the extract says, after one word of it has been replaced by another. */
    private ValidationReport report(ExtractFormat format, String word, String instead) throws IOException {
        Path place = folder.resolve(
                switch (format) {
                    case JSON -> "situation.json";
                    case NDJSON -> "situation.ndjson";
                    case CSV -> "situation";
                });
        Extract extract = Extract.of(place, format);
        extract.write(Situation.of(Given.recordsAndWhatTheyName(
                membership(EvidenceKind.CO_OFFENDING).build())));
        int replaced = 0;
        for (Path file : files(place)) {
            String text = Files.readString(file);
            replaced += text.split(word, -1).length - 1;
            Files.writeString(file, text.replace(word, instead), StandardCharsets.UTF_8);
        }
        assertThat(replaced).as("the word stands there once").isOne();
        return extract.check();
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    private static Finding only(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(Collectors.collectingAndThen(Collectors.toList(), errors -> {
                    assertThat(errors).hasSize(1);
                    return errors.get(0);
                }));
    }

    static Stream<Arguments> noGroundsInEachFormat() {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> !kind.standsAlone())
                .flatMap(kind -> Arrays.stream(ExtractFormat.values()).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("noGroundsInEachFormat")
    void R13_what_is_no_ground_by_itself_is_refused_in_every_format(EvidenceKind kind, ExtractFormat format)
            throws IOException {
        ValidationReport report = report(format, "CO_OFFENDING", kind.name());

        Finding finding = only(report);
        assertThat(finding.code()).isEqualTo(FindingCode.GROUND_NOT_ACCEPTED);
        assertThat(finding.record()).isEqualTo("M-1");
        assertThat(finding.place().inFile()).isTrue();
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("membership M-1 rests on nothing but " + kind + ", which is no ground by itself to connect"
                        + " somebody with a group. Record what else it rests on, or leave it out.");
        assertThat(report.valid()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void R13_no_membership_can_be_made_of_it_either(EvidenceKind kind) {
        if (kind.standsAlone()) {
            assertThat(membership(kind).build().evidence().orElseThrow()).hasSize(1);
        } else {
            Refusals.assertRefused(
                    () -> membership(kind).build(),
                    FindingCode.GROUND_NOT_ACCEPTED,
                    "membership M-1 rests on nothing but " + kind + ", which is no ground by itself to connect somebody"
                            + " with a group. Record what else it rests on, or leave it out.",
                    "koppling M-1 vilar bara på " + kind + ", som inte i sig är grund för att koppla någon till en"
                            + " grupp. Registrera vad mer den vilar på, eller utelämna den.");
        }
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void R13_beside_a_ground_it_may_stand(EvidenceKind kind) {
        Membership membership = membership(
                        EvidenceKind.CONVICTION, kind == EvidenceKind.CONVICTION ? EvidenceKind.OBSERVATION : kind)
                .build();
        assertThat(Situation.of(Given.recordsAndWhatTheyName(membership))
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void R13_all_of_it_together_is_no_ground() {
        EvidenceKind[] none = Arrays.stream(EvidenceKind.values())
                .filter(kind -> !kind.standsAlone())
                .toArray(EvidenceKind[]::new);
        assertThat(none)
                .containsExactly(
                        EvidenceKind.ARREST,
                        EvidenceKind.KINSHIP,
                        EvidenceKind.CO_RESIDENCE,
                        EvidenceKind.AREA,
                        EvidenceKind.VICTIM,
                        EvidenceKind.WITNESS,
                        EvidenceKind.MUSIC,
                        EvidenceKind.SOCIAL_MEDIA);
        Refusals.assertRefused(
                () -> membership(none).build(),
                FindingCode.GROUND_NOT_ACCEPTED,
                "membership M-1 rests on nothing but ARREST, KINSHIP, CO_RESIDENCE, AREA, VICTIM, WITNESS, MUSIC,"
                        + " SOCIAL_MEDIA, which is no ground by itself to connect somebody with a group. Record what"
                        + " else it rests on, or leave it out.",
                "koppling M-1 vilar bara på ARREST, KINSHIP, CO_RESIDENCE, AREA, VICTIM, WITNESS, MUSIC,"
                        + " SOCIAL_MEDIA, som inte i sig är grund för att koppla någon till en grupp. Registrera vad"
                        + " mer den vilar på, eller utelämna den.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVESTIGATION_LEAD          | LEADS
            INVESTIGATIVE_LEADS         | LEADS
            spaningsuppslag             | LEADS
            Förundersökning             | LEADS
            OTHER                       | VAGUE
            Övrigt                      | VAGUE
            INTELLIGENCE                | VAGUE
            intelligence in general     | VAGUE
            Underrättelseverksamhet     | VAGUE
            CRIME_PREVENTION            | CLOSED
            group_audit                 | CLOSED
            STATISTICS                  | CLOSED
            """)
    void R02_R52_a_purpose_outside_the_catalogue_is_refused_with_the_reason(String word, String reason)
            throws IOException {
        String why = switch (reason) {
            case "LEADS" -> "records of the strategy are not used to find leads or evidence for an investigation";
            case "VAGUE" -> "it does not say what the records are needed for";
            default -> "the catalogue is closed and has no such purpose";
        };
        for (ExtractFormat format : ExtractFormat.values()) {
            Finding finding = only(report(format, "INCIDENT_REVIEW", word));
            assertThat(finding.code()).isEqualTo(FindingCode.PURPOSE_NOT_ALLOWED);
            assertThat(finding.record()).isEqualTo("police");
            assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo("The member purpose of source police is no purpose of the catalogue of purposes,"
                            + " version 1: " + why + ". Use one of INCIDENT_REVIEW, GROUP_AUDIT,"
                            + " DIRECT_COMMUNICATION, SUPPORT, ENFORCEMENT_FOLLOW_UP, EVALUATION, if the data are"
                            + " there for that; otherwise leave them out.");
        }
    }

    @Test
    void R02_R53_the_catalogue_of_purposes_is_closed_and_versioned() {
        assertThat(Purpose.values())
                .as("whoever changes the purposes counts up Purpose.CATALOGUE_VERSION and says so here")
                .extracting(Purpose::name)
                .containsExactly(
                        "INCIDENT_REVIEW",
                        "GROUP_AUDIT",
                        "DIRECT_COMMUNICATION",
                        "SUPPORT",
                        "ENFORCEMENT_FOLLOW_UP",
                        "EVALUATION");
        assertThat(Purpose.CATALOGUE_VERSION).isEqualTo(1);
        Set<String> wildcards = Set.of("OTHER", "ANY", "ALL", "GENERAL", "INTELLIGENCE", "INVESTIGATION_LEAD");
        assertThat(Purpose.values()).extracting(Purpose::name).doesNotContainAnyElementsOf(wildcards);
    }
}
