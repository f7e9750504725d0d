// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.gvi.model.id.RecordKind;

/** What constructors know is found out from them. */
final class InquiryTest {

    private static final Bounds NONE = new Bounds(OptionalInt.empty(), false, false, false);

    private static Bounds bounds(RecordType type, String member) {
        return Inquiry.about(type)
                .bounds(type.members().stream()
                        .filter(each -> each.name().equals(member))
                        .findFirst()
                        .orElseThrow());
    }

    private static Bounds bounds(RecordKind kind, String member) {
        return bounds(EntityType.of(kind).layout(), member);
    }

    @Test
    void how_long_a_text_may_be() {
        assertThat(bounds(RecordKind.SOURCE, "legalBasis").longest()).hasValue(200);
        assertThat(bounds(RecordKind.DECISION, "motivation").longest()).hasValue(4000);
        assertThat(bounds(RecordKind.GROUP, "areas").longest()).hasValue(200);
        assertThat(bounds(EntityType.SITE, "name").longest()).hasValue(200);
        assertThat(bounds(EntityType.SITE, "timeZone")).isEqualTo(NONE);
    }

    @Test
    void whether_a_list_needs_an_entry_and_may_repeat_one() {
        assertThat(bounds(RecordKind.CALL_IN, "groups")).isEqualTo(new Bounds(OptionalInt.empty(), false, true, true));
        assertThat(bounds(RecordKind.ASSESSMENT, "cites"))
                .isEqualTo(new Bounds(OptionalInt.empty(), false, true, true));
        assertThat(bounds(RecordKind.GROUP, "audits")).isEqualTo(new Bounds(OptionalInt.empty(), false, false, true));
    }

    @Test
    void whether_a_text_is_an_id() {
        RecordType reference = (RecordType) EntityType.of(RecordKind.DECISION).layout().members().stream()
                .filter(member -> member.name().equals("about"))
                .findFirst()
                .orElseThrow()
                .type();

        assertThat(bounds(reference, "id")).isEqualTo(new Bounds(OptionalInt.empty(), true, false, false));
    }

    @Test
    void nothing_more_is_known_of_other_members() {
        assertThat(bounds(RecordKind.GROUP, "id")).isEqualTo(NONE);
        assertThat(bounds(RecordKind.INCIDENT, "date")).isEqualTo(NONE);
        assertThat(bounds(RecordKind.INCIDENT, "type")).isEqualTo(NONE);
    }

    @Test
    void which_words_depend_on_something() {
        List<Restriction> all = Stream.of(RecordKind.values())
                .flatMap(kind -> Inquiry.about(EntityType.of(kind).layout()).restrictions().stream())
                .toList();

        assertThat(all)
                .containsExactly(
                        new Restriction("chargedOn", "role", null, List.of("SUSPECT", "CONVICTED")),
                        new Restriction("judgedOn", "role", null, List.of("SUSPECT", "CONVICTED")),
                        new Restriction("droppedOn", "role", null, List.of("SUSPECT", "CONVICTED")),
                        new Restriction(null, "about", "kind", List.of("GROUP", "INDIVIDUAL")));
    }
}
