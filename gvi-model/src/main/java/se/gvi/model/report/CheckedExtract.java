// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/**
 * One extract that was checked, and what was found: all that a report tells. What the reader was given and what the host
 * knows stand beside the findings, since a report that does not name its input cannot be filed.
 *
 * @param name the file or folder that was checked, as the host calls it
 * @param format the format it was read as, such as {@code gvi-situation/1}
 * @param records how many records of each section were read; empty if that is not known
 * @param version the version of the program that checked it, or empty
 * @param asOf the day for which it was checked, on which overrides expire, or null if there is none
 * @param notes what else the reader should know, such as how a table was understood
 * @param help where the codes are explained; a code is added after {@code #}
 * @param showsValues whether what was written is shown where readers kept it; else it is left out although they did
 * @param report what was found
 */
public record CheckedExtract(
        String name,
        String format,
        Map<String, Long> records,
        String version,
        @Nullable LocalDate asOf,
        List<Text> notes,
        String help,
        boolean showsValues,
        ValidationReport report) {

    /** Where the codes are explained in the project itself. */
    private static final String HELP = "docs/findings.md";

    /**
     * A checked extract.
     *
     * @param name the file or folder
     * @param format the format it was read as
     * @param records how many records of each section were read; copied in its order
     * @param version the version of the program, or empty
     * @param asOf the day for which it was checked, or null
     * @param notes what else the reader should know; copied
     * @param help where the codes are explained
     * @param showsValues whether what was written is shown
     * @param report what was found
     */
    public CheckedExtract {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(report, "report");
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        notes = List.copyOf(notes);
    }

    /**
     * A checked extract of which nothing else is known. Values are not shown.
     *
     * @param name the file or folder
     * @param format the format it was read as
     * @param report what was found
     * @return the extract
     */
    public static CheckedExtract of(String name, String format, ValidationReport report) {
        return new CheckedExtract(name, format, Map.of(), "", null, List.of(), HELP, false, report);
    }

    /**
     * The same with the numbers of records.
     *
     * @param numbers how many records of each section were read, in the order they are to be shown
     * @return the extract
     */
    public CheckedExtract withRecords(Map<String, Long> numbers) {
        return new CheckedExtract(name, format, numbers, version, asOf, notes, help, showsValues, report);
    }

    /**
     * The same with the version of the program that checked it.
     *
     * @param number the version
     * @return the extract
     */
    public CheckedExtract withVersion(String number) {
        return new CheckedExtract(name, format, records, number, asOf, notes, help, showsValues, report);
    }

    /**
     * The same with the day for which it was checked.
     *
     * @param day the day
     * @return the extract
     */
    public CheckedExtract withAsOf(LocalDate day) {
        return new CheckedExtract(name, format, records, version, day, notes, help, showsValues, report);
    }

    /**
     * The same with notes.
     *
     * @param more what else the reader should know, such as how a table was understood
     * @return the extract
     */
    public CheckedExtract withNotes(List<Text> more) {
        return new CheckedExtract(name, format, records, version, asOf, more, help, showsValues, report);
    }

    /**
     * The same with explanations elsewhere. HTML and SARIF link to them if it is an address on the web.
     *
     * @param address where the codes are explained, without {@code #}
     * @return the extract
     */
    public CheckedExtract withHelp(String address) {
        return new CheckedExtract(name, format, records, version, asOf, notes, address, showsValues, report);
    }

    /**
     * The same with what was written, where readers kept it. Every report then says that it holds values.
     *
     * @return the extract
     */
    public CheckedExtract showingValues() {
        return new CheckedExtract(name, format, records, version, asOf, notes, help, true, report);
    }

    /** The name and what the report says of itself, without any value. */
    @Override
    public String toString() {
        return "CheckedExtract[" + name + ", " + format + ", " + report + "]";
    }
}
