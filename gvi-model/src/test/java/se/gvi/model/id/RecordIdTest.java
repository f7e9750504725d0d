// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Ids;
import se.gvi.model.fixture.Refusals;

final class RecordIdTest {

    /** Written like a personal number, but no day of any calendar. */
    private static final String LIKE_A_PERSONAL_NUMBER = "20001900-0000";

    @ParameterizedTest
    @EnumSource
    void anIdIsItsWordAndKnowsItsKind(RecordKind kind) {
        RecordId id = Ids.id(kind, "X-1");
        assertThat(id).hasToString("X-1").isEqualTo(Ids.id(kind, "X-1")).isNotEqualTo(Ids.id(kind, "X-2"));
        assertThat(id.value()).isEqualTo("X-1");
        assertThat(id.kind()).isEqualTo(kind);
        assertThat(id.label().en()).isEqualTo(kind.label().en() + " X-1");
        assertThat(id.label().sv()).isEqualTo(kind.label().sv() + " X-1");
    }

    @Test
    void idsOfDifferentKindsDiffer() {
        assertThat(Ids.examples()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aWordThatIsNoIdIsRefused(RecordKind kind) {
        Refusals.assertRefused(
                () -> Ids.id(kind, "Kanarie fågel"),
                FindingCode.BAD_ID,
                "The " + kind.label().en()
                        + " id of 13 characters is not a valid id. Use 1 to 64 letters (A-Z), digits,"
                        + " and . : _ - , beginning with a letter or a digit.",
                kind.label().sv() + "-id på 13 tecken är inget giltigt id. Använd 1 till 64 bokstäver (A-Z), siffror"
                        + " samt . : _ - , med en bokstav eller siffra först.");
    }

    @ParameterizedTest
    @EnumSource
    void aWordLikeAPersonalNumberIsRefusedWithoutBeingRepeated(RecordKind kind) {
        Refusals.assertRefused(
                () -> Ids.id(kind, LIKE_A_PERSONAL_NUMBER),
                FindingCode.ID_LIKE_PERSONAL_NUMBER,
                "The " + kind.label().en()
                        + " id looks like a personal number. Replace it by a pseudonym; it is not repeated here.",
                kind.label().sv()
                        + "-id ser ut som ett personnummer. Ersätt det med en pseudonym; det upprepas inte här.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I-701063-2391", "701063-2391.M", "pnr197010632391", "000101-T220", "701063 2391"})
    void R39_aWordThatHoldsAPersonalNumberIsRefusedWithoutBeingRepeated(String word) {
        Refusals.assertRefused(
                () -> Ids.id(RecordKind.INDIVIDUAL, word),
                FindingCode.ID_LIKE_PERSONAL_NUMBER,
                "The individual id looks like a personal number. Replace it by a pseudonym; it is not repeated here.",
                "individ-id ser ut som ett personnummer. Ersätt det med en pseudonym; det upprepas inte här.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7f200108-2383-4c1b-9e3d-0a1b2c3d4e5f",
                "9b1d7c00f2a2001082383bfe01ab34cd55aa6677",
                "E-2026-03-02",
                "E-2026-0012",
                "I-701063-2392"
            })
    void R39_otherDigitsMakeAnId(String word) {
        assertThat(Ids.id(RecordKind.INDIVIDUAL, word).value()).isEqualTo(word);
    }

    @Test
    void aPractitionerIsNamedByTheSameRules() {
        assertThat(PractitionerId.of("coordinator-1")).hasToString("coordinator-1");
        assertThat(PractitionerId.of("coordinator-1").value()).isEqualTo("coordinator-1");
        Refusals.assertRefused(
                () -> PractitionerId.of(LIKE_A_PERSONAL_NUMBER),
                FindingCode.ID_LIKE_PERSONAL_NUMBER,
                "The practitioner id looks like a personal number. Replace it by a pseudonym; it is not repeated here.",
                "handläggare-id ser ut som ett personnummer. Ersätt det med en pseudonym; det upprepas inte här.");
        Refusals.assertRefused(
                () -> PractitionerId.of(""),
                FindingCode.BAD_ID,
                "The practitioner id of 0 characters is not a valid id. Use 1 to 64 letters (A-Z), digits,"
                        + " and . : _ - , beginning with a letter or a digit.",
                "handläggare-id på 0 tecken är inget giltigt id. Använd 1 till 64 bokstäver (A-Z), siffror"
                        + " samt . : _ - , med en bokstav eller siffra först.");
        assertThatNullPointerException()
                .isThrownBy(() -> PractitionerId.of(null))
                .withMessage("value");
    }

    @ParameterizedTest
    @EnumSource
    void nullIsNoId(RecordKind kind) {
        assertThatNullPointerException().isThrownBy(() -> Ids.id(kind, null)).withMessage("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "G-01", "urn:gvi:group:7", "550e8400-e29b-41d4-a716-446655440000", "2026.1_x"})
    void hostsNameTheirRecordsInManyWays(String word) {
        assertThat(Ids.id(RecordKind.GROUP, word)).hasToString(word);
    }
}
