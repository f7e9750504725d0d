// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadLimits;

/** What is too much stops the reading before it fills the memory. */
final class LimitsTest {

    /** A start, then the same byte for ever. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte rest;
        private long handedOut;

        Endless(String start, char rest) {
            this.start = start.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            this.rest = (byte) rest;
        }

        @Override
        public int read() {
            return handedOut < start.length ? start[(int) handedOut++] : rest;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = handedOut < start.length ? start[(int) handedOut] : rest;
                handedOut++;
            }
            return length;
        }
    }

    private static final ReadLimits SMALL = ReadLimits.defaults()
            .withBytes(1_000_000)
            .withDepth(3)
            .withTextLength(10)
            .withNumberLength(5)
            .withMembers(4)
            .withRecordLength(100)
            .withRecords(3);

    private static void assertStops(String json, String place, long limit, String what, String whatInSwedish) {
        Finding finding = Documents.finding(Documents.stream(json), SMALL);

        assertThat(finding.code()).isEqualTo(FindingCode.LIMIT_EXCEEDED);
        assertThat(finding.place().toString()).isEqualTo(place);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The document exceeds the limit of " + limit + " for " + what
                        + "; reading stopped here. Raise the limit if the document is trusted.");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Dokumentet överskrider gränsen " + limit + " för " + whatInSwedish
                        + "; läsningen avbröts här. Höj gränsen om dokumentet är betrott.");
    }

    @Test
    void depth() {
        assertThat(Documents.report(Documents.stream("[[{\"a\": 1}]]"), SMALL).findings())
                .isEmpty();
        assertStops(
                "[[{\"a\": []}]]",
                "1:9 /0/0",
                3,
                "objects and lists within each other",
                "objekt och listor i varandra");
    }

    @Test
    void length_of_a_text() {
        assertThat(Documents.report(Documents.stream("[\"1234567890\"]"), SMALL).findings())
                .isEmpty();
        assertStops("[\"12345678901\"]", "1:2 ", 10, "the characters of a text", "antalet tecken i en text");
    }

    @Test
    void length_of_a_name() {
        assertStops(
                "{\"a2345678901\": 1}",
                "1:2 ",
                10,
                "the characters of a member's name",
                "antalet tecken i en medlems namn");
    }

    @Test
    void length_of_a_number() {
        assertThat(Documents.report(Documents.stream("[12345]"), SMALL).findings())
                .isEmpty();
        assertStops("[123456]", "1:2 ", 5, "the characters of a number", "antalet tecken i ett tal");
    }

    @Test
    void members_of_an_object() {
        assertThat(Documents.report(Documents.stream("{\"a\":1,\"b\":1,\"c\":1,\"d\":1}"), SMALL)
                        .findings())
                .isEmpty();
        assertStops(
                "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1}",
                "1:30 ",
                4,
                "the members of an object",
                "antalet medlemmar i ett objekt");
    }

    @Test
    void length_of_a_record() {
        String json = "[" + "1,".repeat(60) + "1]";
        assertStops(json, "1:102 ", 100, "the characters of a record", "antalet tecken i en post");
    }

    @Test
    void size_of_the_document() {
        ReadLimits ten = ReadLimits.defaults().withBytes(10);

        assertThat(Documents.report(Documents.stream("{\"a\": 123}"), ten).findings())
                .isEmpty();
        Finding finding = Documents.finding(Documents.stream("{\"a\": 1234}"), ten);
        assertThat(finding.code()).isEqualTo(FindingCode.LIMIT_EXCEEDED);
        assertThat(finding.place().toString()).isEqualTo("1:11 ");
        assertThat(finding.message(Language.ENGLISH)).contains("limit of 10 for the size of the document in bytes");
        assertThat(finding.message(Language.SWEDISH)).contains("gränsen 10 för dokumentets storlek i byte");
    }

    @Test
    void number_of_records() throws IOException {
        List<Finding> findings = new ArrayList<>();
        DocumentReader document =
                DocumentReader.open(Documents.stream("{\"a\": [1, 2], \"b\": [3, 4]}"), SMALL, findings::add);
        int elements = 0;
        while (document.nextMember()) {
            while (document.nextElement()) {
                elements++;
            }
        }

        assertThat(elements).isEqualTo(3);
        assertThat(document.complete()).isFalse();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message(Language.ENGLISH)).contains("limit of 3 for the number of records");
        assertThat(findings.get(0).message(Language.SWEDISH)).contains("gränsen 3 för antalet poster");
    }

    @Test
    void endless_brackets_stop_at_the_depth() {
        Endless brackets = new Endless("", '[');

        assertThat(Documents.finding(brackets, ReadLimits.defaults()).place().column())
                .isEqualTo(65);
        assertThat(brackets.handedOut).isLessThan(100_000);
    }

    @Test
    void an_endless_text_stops_at_its_length() {
        Endless text = new Endless("[\"", 'a');

        assertThat(Documents.finding(text, ReadLimits.defaults()).message(Language.ENGLISH))
                .contains("limit of 20000 for the characters of a text");
        assertThat(text.handedOut).isLessThan(200_000);
    }

    @Test
    void an_endless_name_and_an_endless_number_stop_too() {
        Endless name = new Endless("{\"", 'a');
        Endless number = new Endless("[", '1');

        assertThat(Documents.finding(name, ReadLimits.defaults()).code()).isEqualTo(FindingCode.LIMIT_EXCEEDED);
        assertThat(Documents.finding(number, ReadLimits.defaults()).code()).isEqualTo(FindingCode.LIMIT_EXCEEDED);
        assertThat(name.handedOut).isLessThan(500_000);
        assertThat(number.handedOut).isLessThan(500_000);
    }

    @Test
    void endless_space_stops_at_the_size() {
        Endless space = new Endless("{", ' ');

        assertThat(Documents.finding(space, ReadLimits.defaults().withBytes(10_000_000))
                        .message(Language.ENGLISH))
                .contains("limit of 10000000 for the size of the document in bytes");
    }

    @Test
    void an_endless_word_is_no_word() {
        Endless word = new Endless("[", 't');

        assertThat(Documents.finding(word, ReadLimits.defaults()).code()).isEqualTo(FindingCode.SYNTAX);
        assertThat(word.handedOut).isLessThan(100_000);
    }

    @Test
    void a_limit_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.defaults().withBytes(0))
                .withMessage("The limit bytes is 0, so nothing could be read. Set it to at least 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.defaults().withDepth(1001))
                .withMessage("The limit depth is 1001, more than a reader can follow. Set it to at most 1000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.defaults().withFindingsPerCode(-1));
    }

    @Test
    void each_limit_can_be_set_alone() {
        assertThat(SMALL.withFindingsPerCode(7)).isEqualTo(new ReadLimits(1_000_000, 3, 10, 5, 4, 100, 3, 7));
    }
}
