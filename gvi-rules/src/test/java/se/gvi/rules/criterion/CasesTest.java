// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Truth;

/** The cases that practitioners can read, in {@code src/test/resources/cases}. */
final class CasesTest {

    private static final List<CaseFile> CASES = CaseFile.all();

    @TestFactory
    Stream<DynamicTest> everyCaseIsAnsweredAsExpected() {
        return CASES.stream().map(each -> dynamicTest(each.name() + ": " + each.sentence(), () -> check(each)));
    }

    private static void check(CaseFile file) {
        Answer answer = file.criterion().explain(file.subject(), file.arguments());
        assertThat(answer.missing().stream().map(fact -> fact.what().en()))
                .as("lacks")
                .containsExactlyInAnyOrderElementsOf(file.lacks());
        assertThat(answer.truth()).as("answer").isEqualTo(file.truth());
        assertThat(answer.evidence().stream().map(evidence -> evidence.record().id()))
                .as("restsOn")
                .containsExactlyInAnyOrderElementsOf(file.restsOn());
        assertThat(file.criterion().test(file.subject(), file.arguments(), Notes.NONE))
                .as("without notes")
                .isEqualTo(file.truth());
    }

    @Test
    void everyCriterionHasACaseThatIsMetOneThatIsNotAndOneThatIsUnknown() {
        for (Definition definition : Criteria.standard().definitions()) {
            Set<Truth> answers = CASES.stream()
                    .filter(file -> file.criterion().definition().equals(definition))
                    .map(CaseFile::truth)
                    .collect(Collectors.toSet());
            assertThat(answers).as(definition.id()).containsExactlyInAnyOrder(Truth.values());
        }
    }

    @Test
    void everyCaseLiesInTheFolderOfItsCriterion() {
        assertThat(CASES)
                .allSatisfy(file -> assertThat(file.folder())
                        .isEqualTo(file.criterion().definition().id()));
    }
}
