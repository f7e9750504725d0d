// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.RecordType;
import se.gvi.model.format.TextType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.reason.Basis;

/** Who may see what by the library's own visibility, and which documents are refused. */
final class VisibilityTest {

    /** Takes every member of the model in turn for one that was just added, which nobody has listed yet. */
    @Test
    void R27_a_member_that_is_not_listed_is_hidden_from_everyone() {
        int shownWithoutIt = 0;
        for (RecordKind kind : RecordKind.values()) {
            RecordType layout = EntityType.of(kind).layout();
            assertThat(Mask.of(layout, Set.copyOf(layout.ways())).orElseThrow().ways())
                    .as("%s with all its members", kind)
                    .containsAll(layout.ways());
            for (String way : layout.ways()) {
                Set<String> others = new LinkedHashSet<>(layout.ways());
                others.remove(way);
                Optional<Mask> mask = Mask.of(layout, others);
                assertThat(mask.map(Mask::ways).orElse(Set.of()))
                        .as("%s without %s", kind, way)
                        .doesNotContain(way);
                shownWithoutIt += mask.isPresent() ? 1 : 0;
            }
        }
        assertThat(shownWithoutIt)
                .as("members that are hidden alone, while the rest of the record is shown")
                .isGreaterThan(30);
    }

    @Test
    void R27_nobody_sees_more_than_the_lines_of_the_librarys_own_visibility_list() {
        Set<RecordKind> shown = EnumSet.noneOf(RecordKind.class);
        for (AuthorityBranch recipient : AuthorityBranch.values()) {
            for (Purpose purpose : Purpose.values()) {
                Visibility.standard().lines(recipient, purpose).forEach((kind, line) -> {
                    shown.add(kind);
                    assertThat(Sight.of(line).map(Sight::ways).orElse(Set.of()))
                            .as("%s %s %s", recipient, purpose, kind)
                            .isNotEmpty()
                            .isSubsetOf(line.members());
                });
            }
        }
        assertThat(shown)
                .as("kinds of record that nobody sees in any view")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        RecordKind.DECISION,
                        RecordKind.AGREEMENT,
                        RecordKind.PLAN,
                        RecordKind.DISCLOSURE,
                        RecordKind.RIGHTS_REQUEST,
                        RecordKind.TOMBSTONE)));
    }

    @Test
    void R27_every_line_of_the_librarys_own_visibility_shows_what_it_lists() {
        for (Line line : Visibility.standard().lines()) {
            assertThat(Sight.of(line).map(Sight::ways)).as("%s", line).contains(line.members());
            assertThat(line.basis().kind()).isEqualTo(Basis.Kind.LOCAL);
        }
    }

    @Test
    void free_texts_are_not_shown_by_the_librarys_own_visibility() {
        Set<String> texts = Visibility.standard().lines().stream()
                .flatMap(line -> line.members().stream()
                        .filter(way -> isText(EntityType.of(line.records()).layout(), way))
                        .map(way -> line.records() + " " + way))
                .collect(Collectors.toSet());
        assertThat(texts)
                .as("what a source is, names of groups and areas, the provision of a measure, ids")
                .isSubsetOf(
                        "SOURCE legalBasis",
                        "SOURCE controller",
                        "GROUP name",
                        "INCIDENT area",
                        "FOCUS measures.legalBasis",
                        "ASSESSMENT cites.id");
    }

    private static boolean isText(RecordType layout, String way) {
        int dot = way.indexOf('.');
        String first = dot < 0 ? way : way.substring(0, dot);
        return layout.members().stream()
                .filter(member -> member.name().equals(first))
                .anyMatch(member -> dot < 0
                        ? member.type().getClass() == TextType.class
                        : RecordType.part(member.type())
                                .filter(part -> isText(part, way.substring(dot + 1)))
                                .isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorityBranch.class,
            names = {"CIVIL_SOCIETY", "RESEARCH"})
    void R04_who_is_no_authority_sees_no_person_and_no_offence(AuthorityBranch recipient) {
        for (Purpose purpose : Purpose.values()) {
            assertThat(Visibility.standard().lines(recipient, purpose))
                    .containsOnlyKeys(Stream.of(
                                    RecordKind.SOURCE, RecordKind.GROUP, RecordKind.CALL_IN, RecordKind.NOTICE)
                            .filter(kind -> kind == RecordKind.SOURCE
                                    || purpose
                                            == (recipient == AuthorityBranch.RESEARCH
                                                    ? Purpose.EVALUATION
                                                    : Purpose.DIRECT_COMMUNICATION))
                            .toArray(RecordKind[]::new));
        }
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void R04_no_document_can_show_persons_or_offences_to_who_is_no_authority(RecordKind kind) {
        String json = document("CIVIL_SOCIETY", kind.name(), "id", "");
        Set<RecordKind> open = Set.of(RecordKind.SOURCE, RecordKind.GROUP, RecordKind.CALL_IN, RecordKind.NOTICE);
        if (open.contains(kind)) {
            assertThat(Visibility.parse(json).lines()).hasSize(1);
        } else {
            assertThatThrownBy(() -> Visibility.parse(json))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("SOURCE, GROUP, CALL_IN, NOTICE");
        }
    }

    @Test
    void R54_no_record_has_an_offence_code_that_a_view_could_show() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(EntityType.of(kind).layout().ways())
                    .as("a code of offence tells the sex, the age and the relation of the victim")
                    .isNotEmpty()
                    .noneMatch(VisibilityTest::isOffenceCode);
        }
        assertThat(List.of("brottskod", "offenceCode", "crimeType", "charges.offenseCode"))
                .as("it would be found if it were added")
                .allMatch(VisibilityTest::isOffenceCode);
    }

    private static boolean isOffenceCode(String way) {
        return way.matches("(?i).*(brottskod|(offen[cs]e|crime)(code|type|category)).*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLICE  | INDIVIDUAL | name      |                                  | birthDate, deathDate, protectedIdentity
            POLICE  | GROUP      | statuses  |                                  | statuses.status, statuses.span.from
            NOBODY  | GROUP      | id        |                                  | POLICE, SECURITY_SERVICE
            POLICE  | INCIDENT   | id        | ,"only":{"date":["2026"]}        | Use one of type, exclusion.
            POLICE  | SOURCE     | id        | ,"notFrom":["POLICE"]            | COVERAGE, GROUP
            POLICE  | GROUP      | id        | ,"more":"x"                      | more
            """)
    void a_document_that_says_what_cannot_be_is_refused(
            String recipient, String kind, String member, String more, String message) {
        assertThatThrownBy(() -> Visibility.parse(document(recipient, kind, member, more == null ? "" : more)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_document_that_speaks_twice_of_the_same_is_refused() {
        String line = line("POLICE", "GROUP", "id", "");
        assertThatThrownBy(() -> Visibility.parse(document(line + "," + line)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("lines");
    }

    @Test
    void the_library_brings_its_visibility_with_a_version_and_a_title() {
        assertThat(Visibility.standard()).hasToString("Visibility[1.0.0]");
        assertThat(Visibility.standard().title().en()).isEqualTo("Who sees what: the library's proposal");
        assertThat(Visibility.standard().title().sv()).isEqualTo("Vem som ser vad: bibliotekets förslag");
    }

    private static String document(String recipient, String kind, String member, String more) {
        return document(line(recipient, kind, member, more));
    }

    private static String document(String lines) {
        return "{\"format\":\"gvi-visibility/1\",\"version\":\"1\",\"title\":{\"en\":\"a\",\"sv\":\"b\"},\"lines\":["
                + lines + "]}";
    }

    private static String line(String recipient, String kind, String member, String more) {
        return "{\"recipients\":[\"" + recipient + "\"],\"purposes\":[\"SUPPORT\"],\"records\":\"" + kind
                + "\",\"members\":[\"" + member + "\"]" + more + ",\"basis\":{\"local\":{\"en\":\"a\",\"sv\":\"b\"}}}";
    }
}
