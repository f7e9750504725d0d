// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.document.DocumentReader;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/** Cases as JSON documents: one case, or a list of them. {@code docs/policy.md} describes the format. */
public final class PolicyCases {

    private static final Text CASES = Text.of("the list of cases", "listan med fall");

    private PolicyCases() {}

    /**
     * Reads the cases of a file.
     *
     * @param file the document
     * @return the cases in their order, at least one
     * @throws InvalidDocumentException with the first thing that is wrong and its place
     * @throws IOException if the file cannot be read
     */
    public static List<PolicyCase> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads the cases of a text.
     *
     * @param json the document
     * @return the cases in their order, at least one
     * @throws InvalidDocumentException with the first thing that is wrong and its place
     */
    public static List<PolicyCase> parse(String json) {
        try {
            return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be read.", impossible);
        }
    }

    private static List<PolicyCase> read(InputStream in) throws IOException {
        ValidationReport.Collector report = ValidationReport.collector(1);
        Optional<Node> root = DocumentReader.parse(in, ReadLimits.defaults(), report);
        if (root.isEmpty() || report.hasErrors()) {
            throw new InvalidDocumentException(report.report().findings().get(0));
        }
        if (!(root.get() instanceof ListNode list)) {
            return List.of(CaseReader.read(root.get()));
        }
        if (list.elements().isEmpty()) {
            throw InvalidDocumentException.of(
                    FindingCode.EMPTY_LIST, list.place(), Map.of("member", "cases", "record", CASES));
        }
        return list.elements().stream().map(CaseReader::read).toList();
    }
}
