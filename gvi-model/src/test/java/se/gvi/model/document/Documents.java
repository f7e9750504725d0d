// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ValidationReport;

/** Reads documents that tests write as texts. */
final class Documents {

    private Documents() {}

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    static ValidationReport report(String json) {
        return report(stream(json), ReadLimits.defaults());
    }

    static ValidationReport report(InputStream in, ReadLimits limits) {
        ValidationReport.Collector report = ValidationReport.collector(100);
        try {
            DocumentReader.parse(in, limits, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report.report();
    }

    /** The only finding. */
    static Finding finding(InputStream in, ReadLimits limits) {
        ValidationReport report = report(in, limits);
        if (report.findings().size() != 1) {
            throw new AssertionError("Not one finding but " + report.findings());
        }
        return report.findings().get(0);
    }

    static Finding finding(String json) {
        return finding(stream(json), ReadLimits.defaults());
    }

    static Node parse(String json) {
        ValidationReport.Collector report = ValidationReport.collector(100);
        try {
            Optional<Node> node = DocumentReader.parse(stream(json), ReadLimits.defaults(), report);
            return node.orElseThrow(
                    () -> new AssertionError(report.report().findings().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
