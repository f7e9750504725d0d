// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.OverrideUse;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.finding.Written;

/** A report as a JSON document, as {@link ReportFormat#JSON} describes it. */
final class JsonReport {

    private static final String FORMAT = "gvi-check/1";

    private final CheckedExtract extract;
    private final ValidationReport report;
    private final Wording wording;

    JsonReport(CheckedExtract extract, Language language) {
        this.extract = extract;
        this.report = extract.report();
        this.wording = new Wording(extract, language);
    }

    void write(Appendable target) throws IOException {
        Generator.write(target, this::document);
    }

    private void document(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", FORMAT);
        out.writeStringField("language", wording.language().tag());
        input(out);
        outcome(out);
        notices(out);
        out.writeArrayFieldStart("codes");
        for (FindingCode code : codes()) {
            code(out, code);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("overrides");
        for (OverrideUse use : report.overrides()) {
            override(out, use);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("notRun");
        for (String check : report.notRun()) {
            out.writeString(Safe.words(check));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(out, finding);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void input(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("input");
        out.writeStringField("name", wording.name());
        out.writeStringField("format", Safe.words(extract.format()));
        if (!extract.records().isEmpty()) {
            out.writeObjectFieldStart("records");
            for (Map.Entry<String, Long> section : extract.records().entrySet()) {
                out.writeNumberField(Safe.words(section.getKey()), section.getValue());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        Generator.optional(out, "version", Safe.words(extract.version()));
        if (extract.asOf() != null) {
            out.writeStringField("asOf", extract.asOf().toString());
        }
    }

    private void notices(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("notices");
        for (Notice notice : wording.notices()) {
            out.writeStartObject();
            out.writeStringField("kind", notice.kind().name());
            out.writeStringField("message", notice.words());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void outcome(JsonGenerator out) throws IOException {
        out.writeStringField("outcome", report.outcome().name());
        out.writeBooleanField("valid", report.valid());
        out.writeBooleanField("complete", report.complete());
        out.writeBooleanField("truncated", report.truncated());
        out.writeBooleanField("showsValues", extract.showsValues());
        out.writeObjectFieldStart("severities");
        for (Severity severity : Severity.values()) {
            out.writeNumberField(severity.name(), report.count(severity));
        }
        out.writeEndObject();
        out.writeNumberField("overriddenErrors", report.overriddenErrors());
    }

    private Set<FindingCode> codes() {
        return new TreeSet<>(
                Sets.union(report.counts().keySet(), report.suppressed().keySet()));
    }

    private void code(JsonGenerator out, FindingCode code) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", code.name());
        out.writeStringField("severity", code.severity().name());
        out.writeNumberField("count", report.counts().getOrDefault(code, 0L));
        if (report.counts().containsKey(code)) {
            out.writeObjectFieldStart("severities");
            for (Severity severity : Severity.values()) {
                if (report.count(code, severity) > 0) {
                    out.writeNumberField(severity.name(), report.count(code, severity));
                }
            }
            out.writeEndObject();
        }
        out.writeNumberField(
                "listed",
                report.findings().stream()
                        .filter(finding -> finding.code() == code)
                        .count());
        out.writeNumberField("suppressed", report.suppressed().getOrDefault(code, 0L));
        out.writeStringField("help", wording.help(code));
        out.writeEndObject();
    }

    private static void override(JsonGenerator out, OverrideUse use) throws IOException {
        FindingOverride override = use.override();
        Severity severity = override.severity();
        out.writeStartObject();
        out.writeStringField("code", override.code().name());
        if (severity == null) {
            out.writeBooleanField("suppress", true);
        } else {
            out.writeStringField("severity", severity.name());
        }
        Generator.optional(out, "record", Safe.words(override.record()));
        Generator.optional(out, "file", Safe.words(override.file()));
        out.writeStringField("reason", Safe.words(override.reason()));
        out.writeStringField("author", Safe.words(override.author()));
        out.writeStringField("expires", override.expires().toString());
        out.writeNumberField("findings", use.findings());
        out.writeEndObject();
    }

    private void finding(JsonGenerator out, Finding finding) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", finding.code().name());
        out.writeStringField("severity", finding.severity().name());
        if (finding.severity() != finding.code().severity()) {
            out.writeBooleanField("overridden", true);
        }
        place(out, finding.place());
        Generator.optional(out, "record", Safe.words(finding.record()));
        written(out, finding);
        out.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Object> argument : finding.arguments().entrySet()) {
            out.writeFieldName(argument.getKey());
            argument(out, argument.getValue());
        }
        out.writeEndObject();
        out.writeStringField("message", wording.message(finding));
        out.writeStringField("help", wording.help(finding.code()));
        out.writeEndObject();
    }

    private void argument(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else {
            out.writeString(value instanceof Text text ? wording.words(text) : Safe.words(value.toString()));
        }
    }

    private static void place(JsonGenerator out, Place place) throws IOException {
        out.writeObjectFieldStart("place");
        Generator.optional(out, "file", Safe.words(place.file()));
        Generator.optional(out, "row", place.row());
        Generator.optional(out, "header", Safe.words(place.header()));
        Generator.optional(out, "line", place.line());
        Generator.optional(out, "column", place.column());
        Generator.optional(out, "pointer", Safe.words(place.pointer()));
        out.writeEndObject();
    }

    private void written(JsonGenerator out, Finding finding) throws IOException {
        Written written = finding.written();
        if (written != null) {
            out.writeObjectFieldStart("written");
            out.writeStringField("shape", Wording.shape(written));
            out.writeNumberField("length", written.length());
            Generator.optional(out, "text", wording.value(written));
            out.writeEndObject();
        }
    }
}
