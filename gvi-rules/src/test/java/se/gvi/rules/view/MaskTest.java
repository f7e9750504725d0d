// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.AttemptPlace;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.RecordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.fixture.Town;

/** What is left of records of which only some members may be seen. */
final class MaskTest {

    private static RecordType layout(RecordKind kind) {
        return EntityType.of(kind).layout();
    }

    private static Set<String> without(RecordKind kind, String... hidden) {
        Set<String> members = new LinkedHashSet<>(layout(kind).ways());
        assertThat(members).contains(hidden);
        members.removeAll(Set.of(hidden));
        return members;
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void of_a_record_of_which_every_member_is_listed_every_member_is_left(RecordKind kind) {
        Mask mask = Mask.of(layout(kind), Set.copyOf(layout(kind).ways())).orElseThrow();
        assertThat(mask.ways()).containsExactlyInAnyOrderElementsOf(layout(kind).ways());
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void of_a_record_of_which_nothing_is_listed_nothing_is_left(RecordKind kind) {
        assertThat(Mask.of(layout(kind), Set.of())).isEmpty();
        assertThat(Mask.of(layout(kind), Set.of("no-such-member"))).isEmpty();
    }

    @Test
    void a_required_member_that_is_hidden_hides_the_record() {
        assertThat(Mask.of(layout(RecordKind.MEMBERSHIP), without(RecordKind.MEMBERSHIP, "group")))
                .isEmpty();
        assertThat(Mask.of(layout(RecordKind.MEMBERSHIP), without(RecordKind.MEMBERSHIP, "span.from")))
                .as("of a part that is required too")
                .isEmpty();
    }

    @Test
    void a_part_without_what_it_needs_is_hidden_whole_and_the_record_stays_if_it_can_be_without_the_part() {
        Mask mask = Mask.of(layout(RecordKind.MEMBERSHIP), without(RecordKind.MEMBERSHIP, "evidence.source"))
                .orElseThrow();
        assertThat(mask.ways()).contains("group").noneMatch(way -> way.startsWith("evidence."));
    }

    @Test
    void a_member_whose_absence_says_something_is_not_hidden_alone() {
        assertThat(Mask.of(layout(RecordKind.INVOLVEMENT), without(RecordKind.INVOLVEMENT, "droppedOn")))
                .isEmpty();
        assertThat(Mask.of(layout(RecordKind.MEMBERSHIP), without(RecordKind.MEMBERSHIP, "span.until")))
                .isEmpty();
        assertThat(Mask.of(layout(RecordKind.INDIVIDUAL), without(RecordKind.INDIVIDUAL, "birthDate")))
                .as("that a birth date is not recorded says nothing")
                .isPresent();
    }

    @Test
    void a_member_that_would_say_something_else_without_another_goes_with_it() {
        Set<String> members =
                new LinkedHashSet<>(layout(RecordKind.SUPPORT_CASE).ways());
        members.removeIf(way -> way.startsWith("exit."));
        assertThat(Mask.of(layout(RecordKind.SUPPORT_CASE), members)
                        .orElseThrow()
                        .ways())
                .as("needs without the preparation of an exit say that the case is none of exit")
                .contains("status")
                .doesNotContain("needs");
    }

    @Test
    void entries_of_a_list_that_can_no_longer_be_told_apart_are_one() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        CustomNotification notification = CustomNotification.builder()
                .id(new NotificationId("N-1"))
                .individual(new IndividualId("I-1"))
                .trigger(NotificationTrigger.FOLLOW_UP)
                .decidedOn(day)
                .attempts(List.of(
                        new Attempt(day, AttemptOutcome.NOT_FOUND, AttemptPlace.HOME),
                        new Attempt(day, AttemptOutcome.NOT_FOUND, AttemptPlace.STREET)))
                .provenance(Town.PROVENANCE)
                .build();
        EntityType type = EntityType.of(RecordKind.NOTIFICATION);
        Mask mask = Mask.of(type.layout(), without(RecordKind.NOTIFICATION, "attempts.place"))
                .orElseThrow();

        CustomNotification left = (CustomNotification) type.entity(mask.values(type.values(notification)));

        assertThat(left.attempts().orElseThrow())
                .as("how many places were tried is not told either")
                .hasSize(1)
                .allMatch(attempt -> attempt.place() == null);
    }
}
