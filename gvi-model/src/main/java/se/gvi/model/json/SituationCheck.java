// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Places;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.Draft;
import se.gvi.model.format.Section;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;
import se.gvi.model.validation.Checks;
import se.gvi.model.validation.Unread;

/**
 * Reads a document, checks its records against each other and makes a situation of them. Findings across records know
 * no lines; the document is read once more to find the lines of those that there are.
 */
final class SituationCheck {

    private static final String ACROSS_RECORDS = "the checks across records";

    private final Input input;
    private final ReadLimits limits;
    private final ValidationReport.Collector report;

    private final boolean overriding;

    private SituationCheck(Input input, ReadLimits limits, FindingOverrides overrides) {
        this.input = input;
        this.limits = limits;
        this.overriding = !overrides.inForce().isEmpty();
        this.report = ValidationReport.collector(limits.findingsPerCode(), overrides);
    }

    static ReadResult run(Input input, ReadLimits limits) throws IOException {
        return run(input, limits, FindingOverrides.none());
    }

    static ReadResult run(Input input, ReadLimits limits, FindingOverrides overrides) throws IOException {
        SituationCheck check = new SituationCheck(input, limits, overrides);
        Situation situation = check.run();
        ValidationReport report = check.report.report();
        return ReadResult.of(report, situation);
    }

    private @Nullable Situation run() throws IOException {
        Draft draft;
        try (InputStream in = input.open()) {
            draft = SituationReader.read(in, limits, report);
        }
        if (draft == null || !draft.hasSite()) {
            report.notRun(ACROSS_RECORDS);
            return null;
        }
        Records records = draft.records();
        if (report.hasErrors()) {
            Unread unread = draft.unread();
            draft.checkLooseReferences(records, unread, report::add);
            addLocated(across(records, unread), draft);
            return null;
        }
        try {
            Situation situation = Situation.of(records);
            addLocated(overriding ? across(records, Unread.nothing()) : situation.report(), draft);
            return situation;
        } catch (InvalidSituationException invalid) {
            addLocated(overriding ? across(records, Unread.nothing()) : invalid.report(), draft);
            return null;
        }
    }

    /** What is found across records, as overrides have it; a situation knows no overrides. */
    private ValidationReport across(Records records, Unread unread) {
        ValidationReport.Collector found = report.part();
        Checks.check(records, unread, found);
        return found.report();
    }

    /** Adds what was found across records, with lines. */
    private void addLocated(ValidationReport found, Draft draft) throws IOException {
        Map<String, Place> places = places(found.findings().stream()
                .map(finding -> inDocument(finding, draft))
                .flatMap(Optional::stream)
                .toList());
        report.addAll(
                found,
                finding -> inDocument(finding, draft)
                        .map(moved -> moved.at(places.getOrDefault(moved.place().pointer(), moved.place()))));
    }

    private Map<String, Place> places(List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return Map.of();
        }
        try (InputStream in = input.open()) {
            return Places.find(
                    in,
                    limits,
                    findings.stream().map(finding -> finding.place().pointer()).toList());
        }
    }

    /**
     * The finding with the pointer it has in the document, where records stand that could not be made. A warning about
     * a record of which members could not be read may come from their absence, and is left out.
     */
    private static Optional<Finding> inDocument(Finding finding, Draft draft) {
        String[] steps = finding.place().pointer().split("/", 4);
        if (steps.length < 3) {
            return Optional.of(finding);
        }
        for (Map.Entry<RecordKind, Section> entry : draft.sections().entrySet()) {
            if (entry.getKey().section().equals(steps[1])) {
                int index = entry.getValue().indexInDocument(Integer.parseInt(steps[2]));
                if (entry.getValue().isFlawed(index) && finding.code().severity() != Severity.ERROR) {
                    return Optional.empty();
                }
                steps[2] = Integer.toString(index);
                return Optional.of(finding.at(Place.at(String.join("/", steps))));
            }
        }
        return Optional.of(finding);
    }
}
