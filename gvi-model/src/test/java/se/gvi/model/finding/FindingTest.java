// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FindingTest {

    private static Finding finding(String pointer, FindingCode code, String record, String member) {
        return new Finding(code, Place.at(pointer), record, Map.of("member", member));
    }

    @Test
    void itsMessageIsThatOfItsCode() {
        Finding finding = new Finding(
                FindingCode.EMPTY_LIST,
                Place.at("/callIns/0/groups"),
                "L-1",
                Map.of("member", "groups", "record", Text.of("call-in L-1", "call-in L-1")));
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The member groups of call-in L-1 is empty. It needs at least one entry.");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Medlemmen groups i call-in L-1 är tom. Den behöver minst ett värde.");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void itsArgumentsAreCopiedInOrderAndCannotBeChanged() {
        Map<String, Object> mine = new HashMap<>(Map.of("b", 2, "a", 1));
        Finding finding = new Finding(FindingCode.BAD_TEXT, Place.at(""), "", mine);
        mine.clear();
        assertThat(finding.arguments()).hasToString("{a=1, b=2}");
        assertThatThrownBy(() -> finding.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findingsAreOrderedByPlaceThenCodeThenRecordThenArguments() {
        List<Finding> inOrder = List.of(
                finding("/a", FindingCode.BAD_DATE, "2", "z"),
                finding("/a", FindingCode.BAD_TEXT, "1", "b"),
                finding("/a", FindingCode.BAD_TEXT, "2", "a"),
                finding("/a", FindingCode.BAD_TEXT, "2", "b"),
                finding("/b", FindingCode.BAD_DATE, "1", "a"));
        assertThat(Stream.of(3, 1, 4, 0, 2).map(inOrder::get).sorted()).containsExactlyElementsOf(inOrder);
    }
}
