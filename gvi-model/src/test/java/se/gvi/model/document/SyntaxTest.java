// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ValidationReport;

/** What is no JSON, in words, and where. */
final class SyntaxTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,2                | 1:5  |      | the document ends in the middle of a value",
                "{                   | 1:2  |      | the document ends in the middle of a value",
                "{\"a\":\"x          | 1:8  |      | the document ends in the middle of a value",
                "{\"a\":1,           | 1:8  |      | the document ends in the middle of a value",
                "[{\"a\":[0,         | 1:10 | /0/a | the document ends in the middle of a value",
                "[1,]                | 1:4  |      | an unexpected character",
                "{\"a\":1,}          | 1:8  |      | the name of a member, in quotation marks, is expected here",
                "{a:1}               | 1:2  |      | the name of a member, in quotation marks, is expected here",
                "{'a':1}             | 1:2  |      | the name of a member, in quotation marks, is expected here",
                "['a']               | 1:2  |      | an unexpected character",
                "[,1]                | 1:2  |      | an unexpected character",
                "{\"a\":}            | 1:6  |      | an unexpected character",
                "{\"a\" 1}           | 1:6  |      | a colon is missing after the name of a member",
                "[1 2]               | 1:4  |      | a comma is missing before this",
                "{\"a\":1 \"b\":2}   | 1:8  |      | a comma is missing before this",
                "[1}                 | 1:3  |      | this bracket closes another kind of bracket than is open",
                "// c                | 1:1  |      | a comment stands here, and JSON has none",
                "[/* c */1]          | 1:2  |      | a comment stands here, and JSON has none",
                "[NaN]               | 1:5  |      | a number is not written as JSON writes numbers",
                "[-Infinity]         | 1:11 |      | a number is not written as JSON writes numbers",
                "[01]                | 1:3  |      | a number is not written as JSON writes numbers",
                "[+1]                | 1:3  |      | a number is not written as JSON writes numbers",
                "[1.]                | 1:3  |      | a number is not written as JSON writes numbers",
                "[.5]                | 1:2  |      | an unexpected character",
                "[True]              | 1:2  |      | a word stands here without quotation marks that is not true, false or null",
                "[nul]               | 1:2  |      | a word stands here without quotation marks that is not true, false or null",
                "[\"\\q\"]           | 1:4  |      | the backslash here begins no escape that JSON knows",
                "[\"\\u12G4\"]       | 1:7  |      | the backslash here begins no escape that JSON knows",
                "{} {}               | 1:4  |      | more text follows after the end of the document",
                "[1] x               | 1:5  |      | more text follows after the end of the document",
                "{}}                 | 1:3  |      | more text follows after the end of the document",
            })
    void what_is_no_json_is_told_with_its_place(String json, String place, String pointer, String problem) {
        Finding finding = Documents.finding(json);

        assertThat(finding.code()).isEqualTo(FindingCode.SYNTAX);
        assertThat(finding.place().line() + ":" + finding.place().column()).isEqualTo(place);
        assertThat(finding.place().pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The document is not well-formed JSON: " + problem
                        + ". Correct it here; nothing after this place could be read.");
    }

    @Test
    void a_line_break_in_a_text_is_told() {
        assertThat(Documents.finding("[\"a\nb\"]").message(Language.ENGLISH))
                .contains("a line break or another control character stands here inside a text");
    }

    @Test
    void a_very_long_word_is_told_within_its_line() {
        Finding finding = Documents.finding("[1,\n" + "x".repeat(1000) + "]");

        assertThat(finding.code()).isEqualTo(FindingCode.SYNTAX);
        assertThat(finding.place().toString()).isEqualTo("2:1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0{}", "\u2028{}", "\f{}", "{} \t\u0000"})
    void only_the_spaces_of_json_are_spaces(String json) {
        assertThat(Documents.finding(json).code()).isEqualTo(FindingCode.SYNTAX);
    }

    @Test
    void every_problem_is_told_in_both_languages_and_without_placeholders() {
        for (SyntaxProblem problem : SyntaxProblem.values()) {
            assertThat(problem.text().en())
                    .isNotBlank()
                    .isNotEqualTo(problem.text().sv());
            assertThat(problem.text().sv()).isNotBlank();
        }
        assertThat(Documents.finding("[1,2").message(Language.SWEDISH))
                .isEqualTo("Dokumentet är inte giltig JSON: dokumentet slutar mitt i ett värde. Rätta det här; inget"
                        + " efter denna plats kunde läsas.");
    }

    @Test
    void what_was_not_read_is_told() {
        ValidationReport report = Documents.report("{\n\"a\": 1,\n\"b\": x,\n\"c\": 2}");

        assertThat(report.notRun()).containsExactly("the rest of the document after line 3");
        assertThat(report.valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t ", "\ufeff", "\ufeff \n"})
    void an_empty_document_is_told(String json) {
        Finding finding = Documents.finding(json);

        assertThat(finding.code()).isEqualTo(FindingCode.EMPTY_DOCUMENT);
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("The document is empty. A document starts with {.");
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Dokumentet är tomt. Ett dokument börjar med {.");
    }

    @Test
    void a_member_that_stands_twice_is_told_wherever_it_is_and_reading_goes_on() {
        ValidationReport report =
                Documents.report("{\"a\": 1, \"b\": [{\"c\": 1, \"c\": {\"d\": 1, \"d\": 2}}],\n \"a\": 2}");

        assertThat(report.findings())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactly(
                        "1:25 /b/0/c DUPLICATE_MEMBER", "1:39 /b/0/c/d DUPLICATE_MEMBER", "2:2 /a DUPLICATE_MEMBER");
        assertThat(report.findings().get(0).message(Language.ENGLISH))
                .isEqualTo("The member c stands twice in the same object. Keep one of the two.");
        assertThat(report.findings().get(0).message(Language.SWEDISH))
                .isEqualTo("Medlemmen c står två gånger i samma objekt. Behåll en av dem.");
        assertThat(report.complete()).isTrue();
    }

    @Test
    void the_name_of_a_member_that_may_be_anything_is_not_repeated() {
        Finding finding = Documents.finding("{\"Kalle Karlsson\": 1, \"Kalle Karlsson\": 2}");

        assertThat(finding.place().toString()).isEqualTo("1:23 ");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The member with a name of 14 characters stands twice in the same object. Keep one of the"
                        + " two.");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Medlemmen med ett namn på 14 tecken står två gånger i samma objekt. Behåll en av dem.");
    }

    @Test
    void among_many_members_doubles_are_found_too() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 40; i++) {
            json.append("\"m").append(i % 30).append("\": 1, ");
        }
        assertThat(Documents.report(json + "\"last\": 1}").findings()).hasSize(10);
    }
}
