// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadLimits;

/** UTF-8 and nothing else; nothing is replaced silently. */
final class EncodingTest {

    private static Finding finding(byte[] bytes) {
        return Documents.finding(new ByteArrayInputStream(bytes), ReadLimits.defaults());
    }

    @Test
    void bytes_of_windows_1252_are_told_with_their_place() {
        Finding finding = finding("{\n  \"ort\": \"Malmö\"}".getBytes(Charset.forName("windows-1252")));

        assertThat(finding.code()).isEqualTo(FindingCode.ENCODING);
        assertThat(finding.place().toString()).isEqualTo("2:15 ");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The text is not valid UTF-8 or Unicode: the bytes here are not UTF-8. Save the document as"
                        + " UTF-8.");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Texten är inte giltig UTF-8 eller Unicode: byten här är inte UTF-8. Spara dokumentet som"
                        + " UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "x-UTF-16LE-BOM"})
    void other_encodings_of_unicode_are_told_at_the_start(String charset) {
        Finding finding = finding("{\"a\": 1}".getBytes(Charset.forName(charset)));

        assertThat(finding.code()).isEqualTo(FindingCode.ENCODING);
        assertThat(finding.place().toString()).isEqualTo("1:1 ");
        assertThat(finding.message(Language.ENGLISH)).contains("it begins like UTF-16 or UTF-32");
        assertThat(finding.message(Language.SWEDISH)).contains("den börjar som UTF-16 eller UTF-32");
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_passed_over() {
        assertThat(Documents.report("\ufeff{}").findings()).isEmpty();
        assertThat(Documents.parse("\ufeff{}").place().toString()).isEqualTo("1:1 ");
    }

    @Test
    void a_character_that_ends_with_the_document_too_early_is_told() {
        byte[] whole = "[\"ö".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(finding(cut).code()).isEqualTo(FindingCode.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0af", "eda080", "f4908080", "80", "ff", "f8888080"})
    void overlong_surrogate_and_impossible_bytes_are_told(String hex) {
        byte[] bytes = new byte[hex.length() / 2 + 4];
        bytes[0] = '[';
        bytes[1] = '"';
        for (int i = 0; i < hex.length() / 2; i++) {
            bytes[i + 2] = (byte) Integer.parseInt(hex, i * 2, i * 2 + 2, 16);
        }
        bytes[bytes.length - 2] = '"';
        bytes[bytes.length - 1] = ']';

        assertThat(finding(bytes).code()).isEqualTo(FindingCode.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud800\\ud800b", "\\udc00\\ud800", "\\ud83d x"})
    void half_a_surrogate_pair_is_told_where_its_text_stands(String text) {
        Finding finding = Documents.finding("{\"a\": [\n\"" + text + "\"]}");

        assertThat(finding.code()).isEqualTo(FindingCode.ENCODING);
        assertThat(finding.place().toString()).isEqualTo("2:1 /a/0");
        assertThat(finding.message(Language.ENGLISH)).contains("a character code is half a surrogate pair");
        assertThat(finding.message(Language.SWEDISH)).contains("en teckenkod är ett halvt surrogatpar");
    }

    @Test
    void half_a_surrogate_pair_in_a_name_is_told() {
        assertThat(Documents.finding("{\"a\\ud800\": 1}").code()).isEqualTo(FindingCode.ENCODING);
    }

    @Test
    void whole_surrogate_pairs_are_characters() {
        assertThat(((TextNode) Documents.parse("\"\\ud83d\\ude00 😀\"")).text()).isEqualTo("😀 😀");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4096})
    void places_do_not_depend_on_how_the_stream_portions_its_bytes(int portion) {
        String json = "[\"" + "ö😀\\n".repeat(5_000) + "\",\r\n\"å\",\r x]";
        InputStream slow = new FilterInputStream(Documents.stream(json)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, portion));
            }
        };

        assertThat(Documents.finding(slow, ReadLimits.defaults()).place().toString())
                .isEqualTo("3:2 ");
    }

    @Test
    void bad_bytes_far_into_the_document_are_told_with_their_place() {
        byte[] bytes = ("[\n" + " \"ö\",\n".repeat(10_000) + "\"x\"]").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xe5;

        assertThat(finding(bytes).place().toString()).isEqualTo("10002:2 ");
    }
}
