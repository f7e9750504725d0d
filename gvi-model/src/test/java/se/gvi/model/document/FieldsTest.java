// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;

final class FieldsTest {

    private static Fields parse(String json) {
        return Fields.parse(json, Text.of("the thing", "saken"));
    }

    private static void refuses(String json, Consumer<Fields> reading, String message) {
        assertThatThrownBy(() -> reading.accept(parse(json)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(message);
    }

    @Test
    void membersAreReadOneByOne() {
        Fields fields = parse("{\"text\":\"x\",\"number\":3,\"truth\":true,\"day\":\"2026-03-02\","
                + "\"moment\":\"2026-03-02T12:00:00Z\",\"word\":\"GROUP\",\"both\":{\"en\":\"a\",\"sv\":\"b\"},"
                + "\"texts\":[\"p\",\"q\"]}");
        assertThat(fields.text("text")).isEqualTo("x");
        assertThat(fields.number("number")).isEqualTo(3);
        assertThat(fields.truth("truth")).isTrue();
        assertThat(fields.day("day")).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(fields.moment("moment")).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(fields.word(RecordKind.class, "word")).isEqualTo(RecordKind.GROUP);
        assertThat(fields.bilingual("both")).isEqualTo(Text.of("a", "b"));
        assertThat(fields.texts("texts")).containsExactly("p", "q");
        assertThat(fields.has("other")).isFalse();
        assertThat(fields.optional("other")).isEmpty();
        fields.close();
    }

    @Test
    void theFirstThingThatIsWrongIsSaidWithItsPlace() {
        refuses(
                "{}",
                fields -> fields.text("a"),
                "1:1 : MISSING_MEMBER the thing lacks the member a, which is required." + " Add it.");
        refuses(
                "{\"a\":1}",
                fields -> fields.text("a"),
                "1:6 /a: WRONG_TYPE The member a of the thing should be a text" + " but is a number.");
        refuses(
                "{\"a\":1e-3}",
                fields -> fields.number("a"),
                "1:6 /a: BAD_NUMBER The member a of the thing must be a"
                        + " whole number from -2147483648 to 2147483647.");
        refuses(
                "{\"a\":\"2026-02-30\"}",
                fields -> fields.day("a"),
                "1:6 /a: BAD_DATE The member a of the thing is no" + " date. Write 2026-03-02; the day must exist.");
        refuses(
                "{\"a\":\"noon\"}",
                fields -> fields.moment("a"),
                "1:6 /a: BAD_INSTANT The member a of the thing is no"
                        + " point in time. Write it in UTC as 2026-03-02T09:30:00Z.");
        refuses(
                "{\"format\":\"x/2\"}",
                fields -> fields.format("x/1"),
                "1:11 /format: FORMAT_NOT_SUPPORTED This reader"
                        + " knows the format x/1 and no other. Check the member \"format\".");
        refuses(
                "{\"a\":1}",
                fields -> {
                    fields.has("b");
                    fields.close();
                },
                "1:6 /a: UNKNOWN_MEMBER The format has no member a here. It knows b.");
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThatThrownBy(() -> parse("[]")).hasMessageContaining("WRONG_TYPE");
        assertThatThrownBy(() -> parse("{")).hasMessageContaining("SYNTAX");
        assertThatThrownBy(() -> parse("{\"a\":1,\"a\":2}")).hasMessageContaining("DUPLICATE_MEMBER");
        assertThatThrownBy(() -> parse("")).hasMessageContaining("EMPTY_DOCUMENT");
    }

    @Test
    void theFindingSpeaksSwedishToo() {
        assertThatThrownBy(() -> parse("{}").text("a"))
                .isInstanceOfSatisfying(InvalidDocumentException.class, refused -> {
                    assertThat(refused.finding().code()).isEqualTo(FindingCode.MISSING_MEMBER);
                    assertThat(refused.finding().message(Language.SWEDISH))
                            .isEqualTo("saken saknar medlemmen a, som krävs. Lägg till den.");
                });
    }
}
