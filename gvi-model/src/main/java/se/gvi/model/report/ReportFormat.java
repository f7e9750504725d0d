// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import se.gvi.model.finding.Language;

/**
 * The forms of a report. All tell the same: every finding kept with its places, exact counts, what was suppressed, what
 * could not be checked, and the outcome; in all of them data that could not be checked whole are INCOMPLETE and never
 * valid. The same extract gives the same bytes on every machine. Control characters, characters that turn the direction
 * of text, and halves of surrogate pairs are shown as U+FFFD in all of them.
 */
public enum ReportFormat {
    /** A line for each finding, and a last line that sums up. For terminals and logs. */
    TEXT("txt"),

    /** {@link #TEXT} in colours that terminals understand (ANSI). They repeat what the words say. */
    COLOURED_TEXT("txt"),

    /**
     * A JSON document of the format {@code gvi-check/1}. Its members, of which those in brackets are left out where
     * nothing is known: {@code format}; {@code language}; {@code input} with {@code name}, {@code format} and [{@code
     * records}]; [{@code version}]; [{@code asOf}]; {@code outcome} (VALID, INVALID or INCOMPLETE); {@code valid};
     * {@code complete}; {@code truncated}; {@code showsValues}; {@code severities} with the number of each; {@code
     * overriddenErrors}; {@code notices}, what is to be known besides the findings, each with {@code kind} and {@code
     * message}; {@code codes}, for each code found its {@code code}, own {@code severity}, {@code count}, [{@code
     * severities}] as overrides have it, {@code listed}, {@code suppressed} and {@code help}; {@code overrides} that
     * applied, with scope, {@code reason}, {@code author}, {@code expires} and the number of {@code findings}; {@code
     * notRun}; {@code findings}, each with {@code code}, {@code severity}, [{@code overridden}] true, {@code place}
     * with [{@code file}], [{@code row}], [{@code header}], [{@code line}], [{@code column}] and [{@code pointer}],
     * [{@code record}], [{@code written}] with {@code shape}, {@code length} and, only where values are shown, [{@code
     * text}], {@code arguments}, {@code message} and {@code help}. Members may be added; none changes its meaning.
     */
    JSON("json"),

    /**
     * One HTML page that needs nothing else, made after WCAG 2.1 AA. With JavaScript its findings can be searched and
     * filtered; without, all are there.
     */
    HTML("html"),

    /**
     * A table for spreadsheets, a finding a row, after rows that tell the outcome and what was left out: UTF-8 with a
     * byte order mark, lines ending in CR LF, texts in quotes, and between cells {@code ;} in Swedish and {@code ,} in
     * English, as Excel expects there. A text that a spreadsheet could take for a formula, because it begins with
     * {@code = + - @}, one of their full-width forms, a tab or a line break, has an apostrophe before it.
     */
    CSV("csv"),

    /**
     * SARIF 2.1.0 (OASIS), which code hosts and editors read. Lines are regions; pointers, rows, columns and records are
     * logical locations. Checks that did not run are notifications of an execution that was not successful.
     */
    SARIF("sarif"),

    /**
     * JUnit XML, which build servers read: a suite for each file, in it a test case for each code found there, failed if
     * it is an ERROR; before them a suite for the check as a whole, with an error if not every check ran. A code that
     * found nothing has no test case, since the report does not know which codes apply to the format.
     */
    JUNIT("xml");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /**
     * Returns what names of such files end in.
     *
     * @return the extension without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Writes a report.
     *
     * @param extract what was checked, and what was found
     * @param language the language of its words
     * @param out takes the characters; they must be encoded as UTF-8, which HTML, XML and CSV say that they are
     * @throws IOException if they cannot be written
     */
    public void write(CheckedExtract extract, Language language, Appendable out) throws IOException {
        switch (this) {
            case TEXT -> new TextReport(extract, language, false).write(out);
            case COLOURED_TEXT -> new TextReport(extract, language, true).write(out);
            case JSON -> new JsonReport(extract, language).write(out);
            case HTML -> new HtmlReport(extract, language).write(out);
            case CSV -> new CsvReport(extract, language).write(out);
            case SARIF -> new SarifReport(extract, language).write(out);
            case JUNIT -> new JunitReport(extract, language).write(out);
        }
    }

    /**
     * Writes a report in UTF-8.
     *
     * @param extract what was checked, and what was found
     * @param language the language of its words
     * @param out takes the bytes; flushed and left open
     * @throws IOException if they cannot be written
     */
    public void write(CheckedExtract extract, Language language, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(extract, language, writer);
        writer.flush();
    }
}
