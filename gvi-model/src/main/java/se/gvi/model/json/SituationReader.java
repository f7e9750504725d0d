// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.document.DocumentReader;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.FormatName;
import se.gvi.model.format.Intake;
import se.gvi.model.format.RecordReading;
import se.gvi.model.format.Subject;
import se.gvi.model.id.RecordKind;

/** Reads a document, record by record, and reports all that is wrong with each of them. */
final class SituationReader {

    /** What the member {@code format} of every document says. */
    static final String FORMAT = FormatName.SITUATION;

    private static final Text DOCUMENT = Text.of("the document", "dokumentet");
    private static final Map<String, RecordKind> SECTIONS = sections();
    private static final List<String> MEMBERS = Stream.concat(Stream.of("format", "site"), SECTIONS.keySet().stream())
            .toList();
    private final ValidationReport.Collector report;
    private final List<Finding> ofParser = new ArrayList<>();
    private final DocumentReader document;
    private final RecordReading whole;
    private final Intake intake;
    private boolean hasFormat;
    private boolean hasSite;

    private SituationReader(InputStream in, ReadOptions options, Intake intake, ValidationReport.Collector report)
            throws IOException {
        this.report = report;
        this.intake = intake;
        this.whole = new RecordReading(() -> Subject.of(DOCUMENT, ""), options, report::add);
        this.document = DocumentReader.open(in, options.limits(), ofParser::add);
    }

    private static Map<String, RecordKind> sections() {
        Map<String, RecordKind> sections = new LinkedHashMap<>();
        Arrays.stream(RecordKind.values()).forEach(kind -> sections.put(kind.section(), kind));
        return sections;
    }

    /**
     * Reads a document into an intake.
     *
     * @return false if reading stopped before the end, so that nothing is known about what is missing
     */
    static boolean read(InputStream in, ReadOptions options, Intake intake, ValidationReport.Collector report)
            throws IOException {
        SituationReader reader = new SituationReader(in, options, intake, report);
        boolean whole = reader.read();
        reader.flush("");
        return whole;
    }

    private boolean read() throws IOException {
        while (document.nextMember()) {
            RecordKind kind = SECTIONS.get(document.name());
            if (kind != null) {
                section(kind);
            } else if (document.name().equals("site")) {
                hasSite = true;
                value().ifPresent(intake::site);
            } else if (!document.name().equals("format")) {
                unknown();
            } else if (!isOurFormat()) {
                report.notRun("the rest of the document after line "
                        + document.place().line() + ", because its format is another");
                return false;
            }
        }
        document.notRun().ifPresent(report::notRun);
        if (!document.complete()) {
            return false;
        }
        if (!hasFormat) {
            missing("format");
        }
        if (!hasSite) {
            missing("site");
        }
        return true;
    }

    /** The value at hand; what the parser found before it is about no record. */
    private Optional<Node> value() throws IOException {
        flush("");
        return document.value();
    }

    private void section(RecordKind kind) throws IOException {
        intake.section(kind);
        if (!document.isList()) {
            intake.unreadable(kind);
            value().ifPresent(node -> whole.wrongType(node, ListNode.KIND));
            return;
        }
        while (document.nextElement()) {
            value().ifPresent(node -> record(kind, node));
        }
    }

    private void record(RecordKind kind, Node node) {
        if (node instanceof ObjectNode object) {
            intake.record(kind, object, document.index());
            if (!ofParser.isEmpty()) {
                flush(Subject.of(kind, object).id());
            }
        } else {
            whole.wrongType(node, ObjectNode.KIND);
            intake.unreadable(kind);
            flush("");
        }
    }

    private boolean isOurFormat() throws IOException {
        hasFormat = true;
        Node node = value().orElse(null);
        if (node instanceof TextNode text) {
            if (!text.text().equals(FORMAT)) {
                whole.report(FindingCode.FORMAT_NOT_SUPPORTED, node, Map.of("expected", FORMAT));
                return false;
            }
        } else if (node != null) {
            whole.wrongType(node, TextNode.KIND);
        }
        return true;
    }

    /** Reads over an unknown member: what is wrong in it besides its name is told all the same. */
    private void unknown() throws IOException {
        intake.stranger();
        whole.unknown(document.name(), document.place(), MEMBERS);
        if (!document.isList()) {
            value();
        }
        while (document.nextElement()) {
            value();
        }
    }

    private void missing(String member) {
        report.add(new Finding(
                FindingCode.MISSING_MEMBER, document.rootPlace(), "", Map.of("record", DOCUMENT, "member", member)));
    }

    /** Passes on what the parser found, as findings about a record. */
    private void flush(String id) {
        for (Finding finding : ofParser) {
            report.add(finding.about(id));
            sectionTwice(finding);
        }
        ofParser.clear();
    }

    /** Of a section that stands twice only the first is read: nobody knows the ids of the records in the second. */
    private void sectionTwice(Finding finding) {
        Place place = finding.place();
        if (finding.code() == FindingCode.DUPLICATE_MEMBER && place.pointer().lastIndexOf('/') == 0) {
            RecordKind kind = SECTIONS.get(place.pointer().substring(1));
            if (kind != null) {
                intake.unreadable(kind);
            }
        }
    }
}
