// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Sets;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.catalogue.FindingCatalogue;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.OverrideUse;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/**
 * A report as a SARIF log. What an override suppressed is one suppressed result with the number of findings, since
 * which they were is not kept; it stands where the override is written.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Escapes all but what a segment of a path may hold, the slash included. */
    private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

    private final CheckedExtract extract;
    private final ValidationReport report;
    private final Wording wording;
    private final List<FindingCode> rules;

    SarifReport(CheckedExtract extract, Language language) {
        this.extract = extract;
        this.report = extract.report();
        this.wording = new Wording(extract, language);
        this.rules = new ArrayList<>(new TreeSet<>(
                Sets.union(report.counts().keySet(), report.suppressed().keySet())));
    }

    void write(Appendable target) throws IOException {
        Generator.write(target, this::log);
    }

    private void log(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        tool(out);
        invocation(out);
        out.writeStringField("language", wording.language().tag());
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            result(out, finding);
        }
        for (OverrideUse use : report.overrides()) {
            if (use.override().suppresses()) {
                suppressed(out, use);
            }
        }
        out.writeEndArray();
        properties(out);
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void tool(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "gvi");
        Generator.optional(out, "version", Safe.words(extract.version()));
        out.writeArrayFieldStart("rules");
        for (FindingCode code : rules) {
            rule(out, code);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void rule(JsonGenerator out, FindingCode code) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", code.name());
        message(out, "shortDescription", wording.says(code));
        message(
                out,
                "fullDescription",
                wording.words(FindingCatalogue.entry(code).meaning()));
        out.writeObjectFieldStart("defaultConfiguration");
        out.writeStringField("level", level(code.severity()));
        out.writeEndObject();
        message(
                out,
                "help",
                wording.words(FindingCatalogue.entry(code).mend()) + " " + wording.words("Explained in", "Förklaras i")
                        + " " + wording.help(code));
        if (wording.helpIsOnTheWeb()) {
            out.writeStringField("helpUri", wording.help(code));
        }
        out.writeEndObject();
    }

    /** Tells whether the check ran whole, and what is to be known besides the results. */
    private void invocation(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("invocations");
        out.writeStartObject();
        out.writeBooleanField("executionSuccessful", report.complete());
        out.writeArrayFieldStart("toolExecutionNotifications");
        for (Notice notice : wording.notices()) {
            out.writeStartObject();
            out.writeStringField("level", level(notice.kind()));
            message(out, "message", notice.words());
            out.writeObjectFieldStart("properties");
            out.writeStringField("kind", notice.kind().name());
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private static String level(Notice.Kind kind) {
        return switch (kind) {
            case NOT_CHECKED -> "error";
            case VALUES_SHOWN, TRUNCATED, ERRORS_OVERRIDDEN -> "warning";
            case OUTCOME, SUPPRESSED, OVERRIDE, NOTE -> "note";
        };
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void result(JsonGenerator out, Finding finding) throws IOException {
        out.writeStartObject();
        rule(finding.code(), out);
        out.writeStringField("level", level(finding.severity()));
        message(out, "message", wording.message(finding));
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        physical(out, finding.place(), wording.file(finding));
        logical(out, finding);
        out.writeEndObject();
        out.writeEndArray();
        resultProperties(out, finding);
        out.writeEndObject();
    }

    private void rule(FindingCode code, JsonGenerator out) throws IOException {
        out.writeStringField("ruleId", code.name());
        out.writeNumberField("ruleIndex", rules.indexOf(code));
    }

    private static void physical(JsonGenerator out, Place place, String file) throws IOException {
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(file));
        out.writeEndObject();
        if (place.inFile()) {
            out.writeObjectFieldStart("region");
            out.writeNumberField("startLine", place.line());
            if (!place.inTable() && place.column() > 0) {
                out.writeNumberField("startColumn", place.column());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void logical(JsonGenerator out, Finding finding) throws IOException {
        Place place = finding.place();
        String file = wording.file(finding);
        out.writeArrayFieldStart("logicalLocations");
        if (place.inTable()) {
            String row = file + "#row=" + place.row();
            location(out, "row", Integer.toString(place.row()), row);
            if (!place.header().isEmpty()) {
                String header = Safe.words(place.header());
                location(out, "column", header, row + "/" + header);
            }
        } else if (!place.pointer().isEmpty()) {
            String pointer = Safe.words(place.pointer());
            location(out, "value", pointer.substring(pointer.lastIndexOf('/') + 1), pointer);
        }
        if (!finding.record().isEmpty()) {
            String record = Safe.words(finding.record());
            location(out, "record", record, record);
        }
        out.writeEndArray();
    }

    private static void location(JsonGenerator out, String kind, String name, String qualified) throws IOException {
        out.writeStartObject();
        Generator.optional(out, "name", name);
        out.writeStringField("fullyQualifiedName", qualified);
        out.writeStringField("kind", kind);
        out.writeEndObject();
    }

    private void resultProperties(JsonGenerator out, Finding finding) throws IOException {
        out.writeObjectFieldStart("properties");
        out.writeStringField("severity", finding.severity().name());
        Generator.optional(out, "overridden", wording.overridden(finding));
        Generator.optional(out, "shape", Wording.shape(finding.written()));
        Generator.optional(out, "value", wording.value(finding.written()));
        out.writeEndObject();
    }

    private void suppressed(JsonGenerator out, OverrideUse use) throws IOException {
        FindingOverride override = use.override();
        out.writeStartObject();
        rule(override.code(), out);
        out.writeStringField("level", level(override.code().severity()));
        message(
                out,
                "message",
                wording.scope(override) + ": " + wording.findings(use.findings()) + ", " + wording.to(override) + ".");
        out.writeNumberField("occurrenceCount", use.findings());
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        String file = Safe.words(override.place().file());
        physical(out, override.place(), file.isEmpty() ? wording.name() : file);
        out.writeEndObject();
        out.writeEndArray();
        out.writeArrayFieldStart("suppressions");
        out.writeStartObject();
        out.writeStringField("kind", "external");
        out.writeStringField("status", "accepted");
        out.writeStringField(
                "justification",
                Safe.words(override.reason() + " (" + override.author() + "; -" + override.expires() + ")"));
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void properties(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("properties");
        out.writeStringField("outcome", report.outcome().name());
        out.writeBooleanField("truncated", report.truncated());
        out.writeBooleanField("showsValues", extract.showsValues());
        out.writeStringField("input", wording.name());
        out.writeStringField("format", Safe.words(extract.format()));
        if (extract.asOf() != null) {
            out.writeStringField("asOf", extract.asOf().toString());
        }
        out.writeObjectFieldStart("counts");
        for (FindingCode code : report.counts().keySet()) {
            out.writeNumberField(code.name(), report.counts().getOrDefault(code, 0L));
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void message(JsonGenerator out, String name, String words) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", words);
        out.writeEndObject();
    }

    /** A name as a reference to a file: with slashes, all else escaped that is not plain. */
    private static String uri(String name) {
        return Stream.of(name.replace('\\', '/').split("/+"))
                .map(step -> SEGMENT.escape(step).replace(":", "%3A"))
                .collect(Collectors.joining("/"));
    }
}
