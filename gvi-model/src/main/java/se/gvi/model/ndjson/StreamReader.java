// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.LinesReader;
import se.gvi.model.document.Node;
import se.gvi.model.document.NumberNode;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.Intake;
import se.gvi.model.format.RecordReading;
import se.gvi.model.format.Subject;
import se.gvi.model.id.RecordKind;

/** Reads a stream of records, line by line. */
final class StreamReader {

    /** What the line that opens a stream calls itself. */
    static final String SITUATION = "SITUATION";

    private static final Text LINE = Text.of("the line", "raden");
    private static final Text OPENING = Text.of("the line of the kind SITUATION", "raden av slaget SITUATION");
    private static final List<String> MEMBERS = List.of("kind", "format", "site", "sections");
    private static final Map<String, RecordKind> KINDS = new LinkedHashMap<>();
    private static final Map<String, RecordKind> SECTIONS = new LinkedHashMap<>();
    private static final String ALLOWED;

    static {
        for (RecordKind kind : RecordKind.values()) {
            KINDS.put(kind.name(), kind);
            SECTIONS.put(kind.section(), kind);
        }
        ALLOWED = Stream.concat(Stream.of(SITUATION), KINDS.keySet().stream()).collect(Collectors.joining(", "));
    }

    private final ReadOptions options;
    private final String format;
    private final Intake intake;
    private final ValidationReport.Collector report;
    private final List<Finding> ofParser = new ArrayList<>();
    private final Map<RecordKind, Long> found = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, NumberNode> stated = new EnumMap<>(RecordKind.class);
    private @Nullable Place opening;
    private boolean hasCounts;
    private boolean otherFormat;
    private boolean lostLines;

    StreamReader(String format, ReadOptions options, Intake intake, ValidationReport.Collector report) {
        this.format = format;
        this.options = options;
        this.intake = intake;
        this.report = report;
    }

    /**
     * Reads a stream into the intake.
     *
     * @return false if reading stopped before the end, so that nothing is known about what is missing
     */
    boolean read(InputStream in) throws IOException {
        LinesReader lines = LinesReader.open(in, options.limits(), ofParser::add);
        while (!lines.hasEnded()) {
            Optional<Node> line = lines.next();
            if (line.isPresent()) {
                line(line.get(), lines.line());
            } else if (lines.isUnread()) {
                flush("");
                lostLines = true;
            }
            if (otherFormat) {
                intake.notRun("the rest of the stream after line " + lines.line() + ", because its format is another");
                return false;
            }
        }
        lines.notRun().ifPresent(intake::notRun);
        if (lines.notRun().isPresent()) {
            return false;
        }
        if (lostLines) {
            // Nobody knows of which kind those records are.
            intake.stranger();
            Stream.concat(found.keySet().stream(), stated.keySet().stream()).forEach(intake::unreadable);
        }
        end();
        return true;
    }

    private void flush(String id) {
        ofParser.forEach(finding -> report.add(finding.about(id)));
        ofParser.clear();
    }

    private void line(Node node, int line) {
        if (!(node instanceof ObjectNode object)) {
            flush("");
            whole().wrongType(node, ObjectNode.KIND);
            lostLines = true;
            return;
        }
        Node word = object.member("kind").orElse(null);
        if (!(word instanceof TextNode text)) {
            flush("");
            if (word == null) {
                whole().missing(object, "kind");
            } else {
                whole().wrongType(word, TextNode.KIND);
            }
            lostLines = true;
            return;
        }
        if (text.text().equals(SITUATION)) {
            flush("");
            opening(object);
            return;
        }
        RecordKind kind = KINDS.get(text.text());
        if (kind == null) {
            flush("");
            whole().report(FindingCode.UNKNOWN_VALUE, word, Map.of("allowed", ALLOWED));
            lostLines = true;
            return;
        }
        found.merge(kind, 1L, Long::sum);
        if (!ofParser.isEmpty()) {
            flush(Subject.of(kind, object).id());
        }
        intake.record(kind, object.without("kind"), line);
    }

    /** The reading of a line that is no record. */
    private RecordReading whole() {
        return new RecordReading(() -> Subject.of(LINE, ""), options, report::add);
    }

    private void opening(ObjectNode line) {
        RecordReading reading = new RecordReading(() -> Subject.of(OPENING, ""), options, report::add);
        if (opening != null) {
            report.add(new Finding(FindingCode.SITUATION_TWICE, line.place(), "", Map.of("first", opening.line())));
            return;
        }
        opening = line.place();
        for (ObjectNode.Member member : line) {
            switch (member.name()) {
                case "kind" -> {
                    // it is what brought us here
                }
                case "format" -> format(member.value(), reading);
                case "site" -> intake.site(member.value());
                case "sections" -> sections(member.value(), reading);
                default -> reading.unknown(member.name(), member.value().place(), MEMBERS);
            }
        }
        for (String required : List.of("format", "site", "sections")) {
            if (line.member(required).isEmpty()) {
                reading.missing(line, required);
            }
        }
    }

    private void format(Node node, RecordReading reading) {
        if (!(node instanceof TextNode text)) {
            reading.wrongType(node, TextNode.KIND);
        } else if (!text.text().equals(format)) {
            reading.report(FindingCode.FORMAT_NOT_SUPPORTED, node, Map.of("expected", format));
            otherFormat = true;
        }
    }

    private void sections(Node node, RecordReading reading) {
        if (!(node instanceof ObjectNode object)) {
            reading.wrongType(node, ObjectNode.KIND);
            return;
        }
        hasCounts = true;
        for (ObjectNode.Member member : object) {
            RecordKind kind = SECTIONS.get(member.name());
            if (kind == null) {
                reading.unknown(member.name(), member.value().place(), SECTIONS.keySet());
                intake.stranger();
            } else if (!(member.value() instanceof NumberNode number)) {
                reading.wrongType(member.value(), NumberNode.KIND);
                intake.section(kind);
            } else {
                OptionalInt count = number.toInt();
                if (count.isEmpty() || count.getAsInt() < 0) {
                    reading.report(FindingCode.BAD_NUMBER, number, Map.of("low", 0, "high", Integer.MAX_VALUE));
                } else {
                    stated.put(kind, number);
                }
                intake.section(kind);
            }
        }
    }

    private void end() {
        Place at = opening;
        if (at == null) {
            report.add(new Finding(FindingCode.STREAM_WITHOUT_SITUATION, new Place("", 1, 1), "", Map.of()));
            return;
        }
        if (!hasCounts) {
            return;
        }
        if (lostLines) {
            intake.notRun(FindingCode.RECORD_COUNT_MISMATCH + ": not every line could be read");
            return;
        }
        for (RecordKind kind : RecordKind.values()) {
            long there = found.getOrDefault(kind, 0L);
            NumberNode number = stated.get(kind);
            long said = number == null ? 0 : number.toInt().orElse(0);
            if (there != said) {
                report.add(new Finding(
                        FindingCode.RECORD_COUNT_MISMATCH,
                        number == null ? at : number.place(),
                        "",
                        Map.of("section", kind.section(), "stated", said, "found", there)));
            }
        }
    }
}
