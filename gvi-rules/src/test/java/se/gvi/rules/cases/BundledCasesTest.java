// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.gvi.model.finding.Language;
import se.gvi.rules.policy.Policies;

/** What the bundled policies answer, argued by hand in cases that people can read. */
final class BundledCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "policies");
    private static final Path EXAMPLES = Path.of("..", "gvi-examples", "policy");

    private static List<Path> files(String policy) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : List.of(CASES.resolve(policy + ".json"), EXAMPLES.resolve(policy))) {
            if (Files.exists(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    all.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsAnsweredAsExpected() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String policy : Policies.bundled()) {
            for (Path file : files(policy)) {
                for (PolicyCase each : PolicyCases.read(file)) {
                    tests.add(dynamicTest(policy + ": " + each.name(), () -> check(each, policy)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(PolicyCase each, String policy) {
        CaseOutcome outcome = each.test(Policies.bundled(policy));
        assertThat(outcome.differences())
                .as(outcome.explanation().in(Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void everyBundledPolicyHasCases() throws IOException {
        for (String policy : Policies.bundled()) {
            assertThat(files(policy)).as(policy).isNotEmpty();
        }
    }
}
