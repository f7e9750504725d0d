// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of documents. */
final class NodeTest {

    private static NumberNode number(String literal) {
        return (NumberNode) Documents.parse(literal);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "7,7",
        "-12,-12",
        "2147483647,2147483647",
        "-2147483648,-2147483648",
        "1.0,1",
        "1e2,100",
        "1E+2,100",
        "120e-1,12",
        "-0,0",
        "0.0,0",
        "100.000,100"
    })
    void whole_numbers_are_whole_numbers(String literal, int value) {
        assertThat(number(literal).toInt()).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e-1",
                "1.0000000000000000000001",
                "2147483648",
                "-2147483649",
                "1e10",
                "12345678901234567890",
                "1e999",
                "1e-999"
            })
    void nothing_else_is_taken_for_a_whole_number(String literal) {
        assertThat(number(literal).toInt()).isEqualTo(OptionalInt.empty());
        assertThat(number(literal).literal()).isEqualTo(literal);
    }

    @Test
    void decimals_are_exact() {
        assertThat(number("1.10").toDecimal()).contains(new BigDecimal("1.10"));
        assertThat(number("12345678901234567890").toDecimal()).contains(new BigDecimal("12345678901234567890"));
        assertThat(number("25e-1").toDecimal()).contains(new BigDecimal("2.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "1e-999", "1e2147483648", "1e99999999999", "-1E+2147483647"})
    void numbers_that_would_take_for_ever_are_no_decimals(String literal) {
        assertThat(number(literal).toDecimal()).isEmpty();
    }

    @Test
    void members_are_found_by_name() {
        ObjectNode object = (ObjectNode) Documents.parse("{\"b\": true, \"a\": null}");

        assertThat(object.members()).extracting(ObjectNode.Member::name).containsExactly("b", "a");
        assertThat(object.member("b"))
                .get()
                .isInstanceOfSatisfying(
                        BooleanNode.class, node -> assertThat(node.value()).isTrue());
        assertThat(object.member("a")).get().isInstanceOf(NullNode.class);
        assertThat(object.member("c")).isEmpty();
    }

    @Test
    void no_node_tells_its_value() {
        ObjectNode object = (ObjectNode) Documents.parse("{\"a\": [\"Kanarie\", 4711, {\"b\": \"Kanarie\"}]}");

        assertThat(object.toString() + object.members() + object.member("a").orElseThrow())
                .doesNotContain("Kanarie", "4711");
    }

    @Test
    void a_pointer_ends_before_a_name_that_could_be_anything() {
        ObjectNode object = (ObjectNode) Documents.parse("{\"a\": {\"850101-1234\": [1]}}");
        ObjectNode inner = (ObjectNode) object.member("a").orElseThrow();
        ListNode list = (ListNode) inner.member("850101-1234").orElseThrow();

        assertThat(list.place().toString()).isEqualTo("1:23 /a");
        assertThat(list.elements().get(0).place().toString()).isEqualTo("1:24 /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "_x", "recordedAt", "group.notified", "feud-window", "A123"})
    void names_written_as_formats_write_them_are_shown(String name) {
        assertThat(MemberNames.isShown(name)).isTrue();
        assertThat(MemberNames.inWords(name).en()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1a",
                "-a",
                "å",
                "two words",
                "a/b",
                "a~b",
                "a\nb",
                "850101-1234",
                "a23456789012345678901234567890123456789012"
            })
    void other_names_are_not(String name) {
        assertThat(MemberNames.isShown(name)).isFalse();
        assertThat(MemberNames.inWords(name).sv()).isEqualTo("med ett namn på " + name.length() + " tecken");
    }
}
