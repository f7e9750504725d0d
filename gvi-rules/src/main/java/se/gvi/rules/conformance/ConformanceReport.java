// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * What came of the cases of a folder.
 *
 * @param results the results, sorted by file
 */
@JsonPropertyOrder({"passed", "failed", "results"})
public record ConformanceReport(
        @JsonProperty(value = "results", required = true) List<CaseResult> results) {

    private static final Text FAILED = Text.of("FAILED {file}: {title}", "FEL {file}: {title}");
    private static final Text PROBLEM = Text.of("  it cannot be run: {problem}", "  det kan inte köras: {problem}");
    private static final Text DEVIATION = Text.of(
            "  {member}: expected {expected}, answered {actual}", "  {member}: väntat {expected}, svar {actual}");
    private static final Text SUMMARY = Text.of(
            "{all} cases: {passed} as expected, {failed} not.", "{all} fall: {passed} som väntat, {failed} inte.");

    /**
     * A report.
     *
     * @param results the results
     */
    public ConformanceReport {
        results = List.copyOf(results);
    }

    /**
     * Returns how many cases were answered as expected.
     *
     * @return the number
     */
    @JsonProperty("passed")
    public long passed() {
        return results.stream().filter(CaseResult::passed).count();
    }

    /**
     * Returns how many cases were not, or could not be run.
     *
     * @return the number
     */
    @JsonProperty("failed")
    public long failed() {
        return results.size() - passed();
    }

    /**
     * Returns a line for each case that failed, with what was expected and what was answered, and a summary.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        List<String> lines = new ArrayList<>();
        results.stream().filter(result -> !result.passed()).forEach(result -> {
            lines.add(FAILED.with(Map.of("file", result.file(), "title", result.title()))
                    .in(language)
                    .strip());
            result.trouble()
                    .ifPresent(problem ->
                            lines.add(PROBLEM.with(Map.of("problem", problem)).in(language)));
            for (Deviation deviation : result.deviations()) {
                lines.add(DEVIATION
                        .with(Map.of(
                                "member", deviation.member(),
                                "expected", deviation.expected(),
                                "actual", deviation.actual()))
                        .in(language));
            }
        });
        lines.add(SUMMARY.with(Map.of("all", results.size(), "passed", passed(), "failed", failed()))
                .in(language));
        return String.join("\n", lines) + "\n";
    }
}
