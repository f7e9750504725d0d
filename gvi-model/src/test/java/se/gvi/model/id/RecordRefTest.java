// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.group.GroupId;

final class RecordRefTest {

    private static final GroupId GROUP = GroupId.of("G-1");

    @Test
    void aReferenceTellsKindAndId() {
        RecordRef ref = RecordRef.to(GROUP);
        assertThat(ref).isEqualTo(new RecordRef(RecordKind.GROUP, "G-1")).hasToString("GROUP G-1");
        assertThat(ref.label()).isEqualTo(Text.of("group G-1", "grupp G-1"));
    }

    @Test
    void aRecordWithoutAnIdIsStillNamed() {
        assertThat(RecordRef.label(RecordKind.MEMBERSHIP, null)).isEqualTo(Text.of("membership ?", "koppling ?"));
    }

    @Test
    void itsIdIsWrittenAsIdsAre() {
        Refusals.assertRefused(
                () -> new RecordRef(RecordKind.GROUP, "-"),
                FindingCode.BAD_ID,
                "The group id of 1 characters is not a valid id. Use 1 to 64 letters (A-Z), digits, and . : _ - ,"
                        + " beginning with a letter or a digit.",
                "grupp-id på 1 tecken är inget giltigt id. Använd 1 till 64 bokstäver (A-Z), siffror samt . : _ - ,"
                        + " med en bokstav eller siffra först.");
    }

    @Test
    void whatARecordDoesNotNameIsLeftOut() {
        assertThat(Reference.collect()
                        .add("/group", GROUP)
                        .add("/callIn", (RecordId) null)
                        .addAll("/groups", List.of(GROUP, GroupId.of("G-2")))
                        .addAll("/individuals", null)
                        .add("/about", RecordRef.to(GROUP))
                        .toList())
                .containsExactly(
                        new Reference("/group", RecordRef.to(GROUP)),
                        new Reference("/groups/0", RecordRef.to(GROUP)),
                        new Reference("/groups/1", RecordRef.to(GroupId.of("G-2"))),
                        new Reference("/about", RecordRef.to(GROUP)));
    }

    @Test
    void everyKindHasASectionAndATermOfItsOwn() {
        assertThat(RecordKind.values()).extracting(RecordKind::section).doesNotHaveDuplicates();
        assertThat(RecordKind.values()).extracting(kind -> kind.label().en()).doesNotHaveDuplicates();
        assertThat(RecordKind.values()).extracting(kind -> kind.label().sv()).doesNotHaveDuplicates();
    }
}
