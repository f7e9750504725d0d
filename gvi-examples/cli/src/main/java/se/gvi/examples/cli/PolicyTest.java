// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.rules.cases.CaseOutcome;
import se.gvi.rules.cases.PolicyCase;
import se.gvi.rules.cases.PolicyCases;
import se.gvi.rules.policy.Policy;

/** Does the policy say what was meant? */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Asks a policy the cases of files, and tells which it answers otherwise than expected and why.")
final class PolicyTest implements Callable<Integer> {

    private static final Text SUMMARY =
            Text.of("{all} cases: {ok} ok, {failed} FAILED", "{all} fall: {ok} ok, {failed} MISSLYCKADES");
    private static final Text FAILED = Text.of("FAILED", "MISSLYCKADES");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Files with cases (docs/policy.md), or folders of them.")
    private List<Path> places;

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    PolicyTest() {}

    /** An outcome as JSON. */
    record Line(String file, String name, boolean passed, List<String> differences) {}

    private record Tested(Path file, CaseOutcome outcome) {}

    @Override
    public Integer call() throws IOException {
        Policy policy = policyOption.read(output.language());
        List<Tested> tested = new ArrayList<>();
        for (Path file : files()) {
            cases(file).forEach(each -> tested.add(new Tested(file, each.test(policy))));
        }
        long failed = tested.stream().filter(each -> !each.outcome().passed()).count();
        if (output.isJson()) {
            spec.commandLine()
                    .getOut()
                    .print(Output.json(tested.stream().map(this::json).toList()));
        } else {
            tested.forEach(this::print);
            print(SUMMARY.with(Map.of("all", tested.size(), "ok", tested.size() - failed, "failed", failed))
                    .in(output.language()));
        }
        return failed == 0 ? 0 : Failure.ERRORS_FOUND;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new NoSuchFileException(place.toString());
            }
            try (Stream<Path> below = Files.walk(place)) {
                below.filter(file -> file.equals(place) || file.toString().endsWith(".json"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw Failure.notUnderstood("There is no case in " + places.get(0)
                    + ". Name a file with cases, or a folder that holds files whose names end in .json.");
        }
        return files;
    }

    private List<PolicyCase> cases(Path file) throws IOException {
        try {
            return PolicyCases.read(file);
        } catch (InvalidDocumentException wrong) {
            spec.commandLine().getErr().println(file + ":" + FindingsText.line(wrong.finding(), output.language()));
            throw Failure.errorsFound("The cases of " + file + " cannot be read, so nothing was tested.");
        }
    }

    private Line json(Tested tested) {
        return new Line(
                tested.file().toString().replace('\\', '/'),
                tested.outcome().name(),
                tested.outcome().passed(),
                tested.outcome().differences().stream()
                        .map(each -> each.in(output.language()))
                        .toList());
    }

    private void print(Tested tested) {
        CaseOutcome outcome = tested.outcome();
        if (outcome.passed()) {
            print("ok  " + tested.file().getFileName() + ": " + outcome.name());
            return;
        }
        print(FAILED.in(output.language()) + "  " + tested.file().getFileName() + ": " + outcome.name());
        outcome.differences().forEach(each -> print("  " + each.in(output.language())));
        outcome.explanation().in(output.language()).lines().forEach(line -> print("    " + line));
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(line + "\n");
    }
}
