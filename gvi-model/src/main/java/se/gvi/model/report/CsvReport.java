// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.io.IOException;
import java.util.List;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.Written;

/** A report as a table that spreadsheets open by double click and never take for formulas. */
final class CsvReport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What spreadsheets begin formulas with, and what they skip before one. */
    private static final String BEGINS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private static final List<Text> COLUMNS = List.of(
            Text.of("kind", "slag"),
            Text.of("severity", "allvarlighet"),
            Text.of("code", "kod"),
            Text.of("file", "fil"),
            Text.of("row", "rad i tabell"),
            Text.of("column header", "kolumnrubrik"),
            Text.of("line", "rad i fil"),
            Text.of("column", "kolumn"),
            Text.of("pointer", "pekare"),
            Text.of("record", "uppgift"),
            Text.of("message", "meddelande"),
            Text.of("written as", "skrivet som"),
            Text.of("length", "längd"),
            Text.of("value", "värde"),
            Text.of("help", "hjälp"));

    private final CheckedExtract extract;
    private final Wording wording;
    private final char separator;

    CsvReport(CheckedExtract extract, Language language) {
        this.extract = extract;
        this.wording = new Wording(extract, language);
        this.separator = language == Language.SWEDISH ? ';' : ',';
    }

    void write(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        row(out, COLUMNS.stream().map(column -> (Object) wording.words(column)).toList());
        for (Notice notice : wording.notices()) {
            String file = notice.kind() == Notice.Kind.OUTCOME ? wording.name() : "";
            String outcome = notice.kind() == Notice.Kind.OUTCOME
                    ? extract.report().outcome().name()
                    : "";
            row(
                    out,
                    List.of(
                            notice.kind().name(),
                            outcome,
                            "",
                            file,
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            notice.words(),
                            "",
                            "",
                            "",
                            ""));
        }
        for (Finding finding : extract.report().findings()) {
            row(out, cells(finding));
        }
    }

    private List<Object> cells(Finding finding) {
        Place place = finding.place();
        Written written = finding.written();
        return List.of(
                "FINDING",
                finding.severity().name(),
                finding.code().name(),
                wording.file(finding),
                number(place.row()),
                Safe.words(place.header()),
                number(place.line()),
                number(place.column()),
                Safe.words(place.pointer()),
                Safe.words(finding.record()),
                wording.message(finding),
                Wording.shape(written),
                written == null ? "" : written.length(),
                wording.value(written),
                wording.help(finding.code()));
    }

    private static Object number(int number) {
        return number == 0 ? "" : number;
    }

    private void row(Appendable out, List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            out.append(
                    cells.get(i) instanceof String words
                            ? cell(words)
                            : cells.get(i).toString());
        }
        out.append("\r\n");
    }

    private static String cell(String words) {
        if (words.isEmpty()) {
            return "";
        }
        String text = BEGINS_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
