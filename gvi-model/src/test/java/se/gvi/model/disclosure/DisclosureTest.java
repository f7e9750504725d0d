// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Members;
import se.gvi.model.source.AuthorityBranch;

final class DisclosureTest {

    private static final Disclosure FULL = Examples.full().stream()
            .filter(Disclosure.class::isInstance)
            .map(Disclosure.class::cast)
            .findFirst()
            .orElseThrow();

    static Stream<RecordComponent> members() {
        return Members.of(FULL).stream();
    }

    @Test
    void R23_a_disclosure_tells_who_to_whom_what_on_which_ground_what_for_why_how_good_and_who_decided() {
        assertThat(members().map(RecordComponent::getName))
                .containsExactly(
                        "id",
                        "sender",
                        "recipients",
                        "records",
                        "members",
                        "ground",
                        "purpose",
                        "necessity",
                        "quality",
                        "decidedBy",
                        "disclosedAt",
                        "provenance");
    }

    @ParameterizedTest
    @MethodSource("members")
    void R23_without_any_one_of_its_parts_it_is_refused(RecordComponent member) {
        assertThatThrownBy(() -> Members.with(FULL, member, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("lacks the member " + member.getName() + ", which is required. Add it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipients", "records", "members"})
    void R23_to_nobody_of_nothing_it_is_refused(String member) {
        RecordComponent list = members()
                .filter(each -> each.getName().equals(member))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Members.with(FULL, list, List.of())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_party_discloses_nothing_to_itself() {
        assertThatThrownBy(() -> FULL.toBuilder()
                        .recipients(List.of(AuthorityBranch.PROBATION, FULL.sender()))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(FindingCode.DISCLOSED_TO_ITSELF));
    }
}
