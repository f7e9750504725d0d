// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.Language;

final class ConformanceTest {

    private static final Path CORPUS = Path.of("..", "gvi-examples", "conformance");
    private static final Path CRITERIA = Path.of("src", "test", "resources", "cases");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseOfTheCorpusIsAnsweredAsExpected() throws IOException {
        return tests(CORPUS);
    }

    @TestFactory
    Stream<DynamicTest> soIsEveryCaseOfACriterion() throws IOException {
        return tests(CRITERIA);
    }

    private static Stream<DynamicTest> tests(Path folder) throws IOException {
        return Conformance.run(folder).results().stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.file() + ": " + result.title(),
                        () -> assertThat(result.passed()).as("%s", result).isTrue()));
    }

    private static final String CASE = """
            {
              "case": "An adult.",
              "given": {"individuals": [{"id": "I-1", "birthDate": "2000-01-01"}]},
              "ask": {
                "criterion": "age.at-least",
                "about": {"kind": "INDIVIDUAL", "id": "I-1"},
                "asOf": "2026-03-02",
                "with": {"age": {"years": 18}}
              },
              "expect": {"answer": "MET", "restsOn": ["I-1"]}
            }
            """;

    private ConformanceReport run(String json) throws IOException {
        Files.writeString(folder.resolve("a.json"), json);
        return Conformance.run(folder);
    }

    private static String with(String piece, String other) {
        assertThat(CASE).contains(piece);
        return CASE.replace(piece, other);
    }

    @Test
    void aCaseAnsweredAsExpectedIsCounted() throws IOException {
        ConformanceReport report = run(CASE);
        assertThat(report.explain(Language.ENGLISH)).isEqualTo("1 cases: 1 as expected, 0 not.\n");
        assertThat(report.explain(Language.SWEDISH)).isEqualTo("1 fall: 1 som väntat, 0 inte.\n");
    }

    @Test
    void aDeviationSaysWhatWasExpectedAndWhatWasAnswered() throws IOException {
        ConformanceReport report = run(with("\"MET\"", "\"NOT_MET\""));
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.explain(Language.ENGLISH)).isEqualTo("""
                FAILED a.json: An adult.
                  answer: expected "NOT_MET", answered "MET"
                1 cases: 0 as expected, 1 not.
                """);
        assertThat(report.explain(Language.SWEDISH)).isEqualTo("""
                FEL a.json: An adult.
                  answer: väntat "NOT_MET", svar "MET"
                1 fall: 0 som väntat, 1 inte.
                """);
    }

    @Test
    void everythingThatIsNotUnderstoodFailsTheCase() throws IOException {
        fails(with("\"case\":", "\"colour\": 1, \"case\":"), "/colour: UNKNOWN_MEMBER");
        fails(with("\"asOf\":", "\"asof\":"), "MISSING_MEMBER");
        fails(with("\"answer\": \"MET\"", "\"answr\": \"MET\", \"answer\": \"MET\""), "unknown member \"answr\"");
        fails(with("\"answer\": \"MET\", ", ""), "expect has no \"answer\". Say what is expected of it.");
        fails(with("age.at-least", "age.at-most"), "There is no criterion \"age.at-most\".");
        fails(with("{\"years\": 18}", "{\"hours\": 18}"), "MISSING_MEMBER");
        fails(
                with("\"criterion\":", "\"risk\": \"VIOLENCE_BY\", \"criterion\":"),
                "ask has 2 of the members criterion, eligibility, risk, assessment, incidentReview, ranking, promises,"
                        + " notification, support, removal, callIn, which say what is asked.");
        fails(with("2000-01-01", "2000-13-01"), "BAD_DATE");
        fails(with("\"individuals\"", "\"people\""), "UNKNOWN_MEMBER");
        fails(with("\"given\"", "\"situation\": {}, \"given\""), "both or neither of \"given\" and \"situation\"");
        fails(with("\"given\": {", "\"situation\": {"), "MISSING_MEMBER");
        fails("[]", "WRONG_TYPE");
        fails("", "EMPTY_DOCUMENT");
    }

    @Test
    void aQuestionAboutNobodyFailsTheCase() throws IOException {
        asks("\"removal\": \"I-2\"", "There is no individual \"I-2\". Ask about one that is given.");
        asks("\"notification\": \"I-2\"", "There is no individual \"I-2\". Ask about one that is given.");
        asks(
                "\"support\": \"S-1\"",
                "There is no support case \"S-1\" offered by the day."
                        + " Ask about one that is given, or as of a later day.");
        asks("\"ranking\": \"G-1\"", "ranking is \"G-1\". Write EVERY_GROUP.");
        asks("\"promises\": \"G-1\"", "promises is \"G-1\". Write EVERY_GROUP.");
        asks("\"incidentReview\": \"N-1\"", "The situation holds no incident N-1.");
        asks(
                "\"callIn\": [\"G-1\"], \"session\": \"2026-03-16\"",
                "The situation does not hold the group G-1. Name one of its groups().");
    }

    private static final String QUESTION = """
            {
              "case": "An adult.",
              "given": {"individuals": [{"id": "I-1", "birthDate": "2000-01-01"}]},
              "ask": {%s, "asOf": "2026-03-02", "policy": "sluta-skjut"},
              "expect": {}
            }
            """;

    private void asks(String question, String problem) throws IOException {
        fails(QUESTION.formatted(question), problem);
    }

    private void fails(String json, String problem) throws IOException {
        assertThat(run(json).explain(Language.ENGLISH))
                .startsWith("FAILED a.json:")
                .contains("\n  it cannot be run: ")
                .contains(problem)
                .endsWith("1 cases: 0 as expected, 1 not.\n");
    }

    @Test
    void aFolderWithoutCasesIsNoProof() {
        assertThatThrownBy(() -> Conformance.run(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no case in the folder " + folder
                        + ". A case is a file whose name ends with .json; check the folder.");
    }
}
