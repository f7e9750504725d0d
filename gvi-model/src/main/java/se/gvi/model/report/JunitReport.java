// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/** A report as test results, of which build servers make a list and a colour. */
final class JunitReport {

    private static final Text FOUND = Text.of(
            "{listed} listed here, {all} in all; the first: {first}",
            "{listed} uppräknade här, {all} totalt; den första: {first}");

    private final CheckedExtract extract;
    private final ValidationReport report;
    private final Wording wording;

    /**
     * What became of a test case.
     *
     * @param suite the file it is about
     * @param name the code, or what was checked
     * @param type failure, error, skipped or system-out, or null if it just passed
     * @param message a line about it
     * @param lines more lines
     */
    private record Case(String suite, String name, @Nullable String type, String message, String lines) {

        boolean is(String other) {
            return other.equals(type);
        }
    }

    JunitReport(CheckedExtract extract, Language language) {
        this.extract = extract;
        this.report = extract.report();
        this.wording = new Wording(extract, language);
    }

    void write(Appendable target) throws IOException {
        Map<String, Map<FindingCode, List<Finding>>> files = new TreeMap<>();
        for (Finding finding : report.findings()) {
            files.computeIfAbsent(wording.file(finding), file -> new TreeMap<>())
                    .computeIfAbsent(finding.code(), code -> new ArrayList<>())
                    .add(finding);
        }
        List<Case> check = check();
        List<Case> all = new ArrayList<>(check);
        files.forEach((file, codes) -> codes.forEach((code, findings) -> all.add(of(file, code, findings))));
        Markup out = new Markup(target);
        out.constant("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.open("testsuites", attributes("gvi", all)).line();
        suite(out, "gvi check " + wording.name(), check, true);
        for (String file : files.keySet()) {
            suite(
                    out,
                    file,
                    all.stream().filter(each -> each.suite().equals(file)).toList(),
                    false);
        }
        out.close().line();
    }

    /** The check as a whole: whether all of it ran, and what did not. */
    private List<Case> check() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(
                "",
                wording.words("every check ran", "alla kontroller kördes"),
                report.complete() ? null : "error",
                wording.outcome(),
                ""));
        for (String check : report.notRun()) {
            cases.add(new Case("", Safe.words(check), "skipped", wording.notChecked(check), ""));
        }
        return cases;
    }

    private Case of(String file, FindingCode code, List<Finding> findings) {
        String lines = findings.stream().map(this::line).collect(Collectors.joining("\n", "\n", "\n"));
        long all = Objects.requireNonNull(report.counts().get(code));
        String message = wording.words(
                FOUND, Map.of("listed", findings.size(), "all", all, "first", wording.message(findings.get(0))));
        boolean failed = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Case(file, code.name(), failed ? "failure" : "system-out", message, lines);
    }

    private String line(Finding finding) {
        String written = wording.written(finding);
        String overridden = wording.overridden(finding);
        return (wording.place(finding) + " " + finding.severity() + " " + wording.message(finding)
                        + (finding.record().isEmpty() ? "" : " [" + Safe.words(finding.record()) + "]")
                        + (written.isEmpty() ? "" : " " + written)
                        + (overridden.isEmpty() ? "" : " (" + overridden + ")"))
                .strip();
    }

    private void suite(Markup out, String name, List<Case> cases, boolean whole) throws IOException {
        out.open("testsuite", attributes(name, cases)).line();
        if (whole) {
            out.open("properties").line();
            property(out, "outcome", report.outcome().name());
            property(out, "format", Safe.words(extract.format()));
            for (Notice notice : wording.notices()) {
                property(
                        out,
                        notice.kind() == Notice.Kind.OUTCOME
                                ? "summary"
                                : notice.kind().name(),
                        notice.words());
            }
            out.close().line();
        }
        for (Case each : cases) {
            testcase(out, name, each);
        }
        out.close().line();
    }

    private static void property(Markup out, String name, String value) throws IOException {
        out.empty("property", "name", name, "value", value).line();
    }

    private void testcase(Markup out, String suite, Case result) throws IOException {
        String file = result.suite().isEmpty() ? wording.name() : result.suite();
        out.open("testcase", "classname", suite, "name", result.name(), "file", file, "time", "0");
        if (result.type() != null) {
            if (result.is("system-out")) {
                out.leaf("system-out", result.message() + result.lines());
            } else if (result.is("skipped")) {
                out.empty("skipped", "message", result.message());
            } else {
                out.leaf(result.type(), result.lines(), "message", result.message(), "type", type(result));
            }
        }
        out.close().line();
    }

    private static String type(Case result) {
        return result.is("error") ? "INCOMPLETE" : result.name();
    }

    private static String[] attributes(String name, List<Case> cases) {
        return new String[] {
            "name", name,
            "tests", Integer.toString(cases.size()),
            "failures", count(cases, "failure"),
            "errors", count(cases, "error"),
            "skipped", count(cases, "skipped"),
            "time", "0"
        };
    }

    private static String count(List<Case> cases, String type) {
        return Long.toString(cases.stream().filter(each -> each.is(type)).count());
    }
}
