// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.gvi.model.document.ToldInputStream;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.FormatName;
import se.gvi.model.format.Intake;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/**
 * Situations as folders of CSV files: one file for each kind of record, named after its section, and {@code site.csv}.
 * They hold the same as a document of {@code SituationJson}, and nothing is lost from one to the other: what is written
 * is read back equal, and written again byte by byte. {@code docs/csv.md} describes the files, {@link CsvDictionary}
 * every column.
 *
 * <p>How a file is written (charset, separator, ways to write dates and numbers) is found out and told by a finding
 * {@link FindingCode#CSV_DIALECT}; where it cannot be found out for certain, the file is not read, and the report says
 * so. Attributes of people that must not decide anything here are refused by the header of their column, and their cells
 * are never made texts.
 */
public final class SituationCsv {

    /** What the column {@code format} of the site says. */
    static final String FORMAT = FormatName.SITUATION;

    /** Files that hold tables, or would if somebody had exported them. Others in a folder are left alone. */
    private static final Set<String> OF_TABLES = Set.of("csv", "tsv", "xls", "xlsx", "xlsm", "ods");

    private SituationCsv() {}

    /**
     * Reads a situation from a folder.
     *
     * @param folder the folder
     * @return the situation
     * @throws InvalidSituationException with every finding, if there is an ERROR
     * @throws IOException if a file cannot be read
     */
    public static Situation read(Path folder) throws IOException {
        return check(folder).orElseThrow();
    }

    /**
     * Reads a folder and tells all that is wrong with it, within the {@linkplain ReadLimits#defaults() default} limits.
     *
     * @param folder the folder
     * @return the report and, if it is valid, the situation
     * @throws IOException if a file cannot be read; never because of what it holds
     */
    public static ReadResult check(Path folder) throws IOException {
        return check(folder, ColumnMapping.none(), ReadOptions.defaults());
    }

    /**
     * Reads a folder of a host's own files and tells all that is wrong with it.
     *
     * @param folder the folder
     * @param mapping how its files and headers stand for those of the format
     * @param options how it is read; the limit of bytes holds for all files together
     * @return the report and, if it is valid, the situation
     * @throws IOException if a file cannot be read; never because of what it holds
     */
    public static ReadResult check(Path folder, ColumnMapping mapping, ReadOptions options) throws IOException {
        return FolderReader.read(sheets(folder, options), mapping, options, Intake.Keeping.OBJECTS);
    }

    /**
     * Reads a folder and tells all that is wrong with it, without making a situation of it: what it holds is kept as few
     * bytes, so that millions of records take a fraction of the memory. The findings are the same.
     *
     * @param folder the folder
     * @param mapping how its files and headers stand for those of the format
     * @param options how it is read
     * @return the report
     * @throws IOException if a file cannot be read; never because of what it holds
     */
    public static ValidationReport report(Path folder, ColumnMapping mapping, ReadOptions options) throws IOException {
        return FolderReader.read(sheets(folder, options), mapping, options, Intake.Keeping.BYTES)
                .report();
    }

    /**
     * Reads streams, each a CSV file, and tells all that is wrong with them. The bytes are kept in memory meanwhile,
     * because each is read twice; a folder is better read by its path.
     *
     * @param files the bytes by the name of the file, such as {@code memberships.csv}; left open
     * @param mapping how the files and headers stand for those of the format
     * @param options how they are read
     * @return the report and, if it is valid, the situation
     * @throws IOException if a stream cannot be read; never because of what it holds
     */
    public static ReadResult check(Map<String, ? extends InputStream> files, ColumnMapping mapping, ReadOptions options)
            throws IOException {
        long left = options.limits().bytes();
        List<Sheet> sheets = new ArrayList<>();
        for (Map.Entry<String, ? extends InputStream> file : new TreeMap<>(files).entrySet()) {
            // One byte more than is accepted is enough to be told.
            int most = (int) Math.min(left + 1, Integer.MAX_VALUE - 8);
            byte[] bytes = file.getValue().readNBytes(most);
            left = Math.max(0, left - bytes.length);
            sheets.add(new CsvFile(file.getKey(), () -> new ByteArrayInputStream(bytes)));
        }
        return FolderReader.read(sheets, mapping, options, Intake.Keeping.OBJECTS);
    }

    /**
     * Reads rows that a host has at hand and tells all that is wrong with them. Tables may come in any order; each is
     * read once, from the first row to the last.
     *
     * @param tables the tables, the one of the site included
     * @param mapping how the tables and headers stand for those of the format
     * @param options how they are read
     * @return the report and, if it is valid, the situation; places have rows but no lines
     */
    public static ReadResult check(List<CsvRows> tables, ColumnMapping mapping, ReadOptions options) {
        return rows(tables, mapping, options, Intake.Keeping.OBJECTS);
    }

    /**
     * Reads rows that a host has at hand and tells all that is wrong with them, without making a situation of them, in
     * little memory.
     *
     * @param tables the tables, the one of the site included
     * @param mapping how the tables and headers stand for those of the format
     * @param options how they are read
     * @return the report
     */
    public static ValidationReport report(List<CsvRows> tables, ColumnMapping mapping, ReadOptions options) {
        return rows(tables, mapping, options, Intake.Keeping.BYTES).report();
    }

    private static ReadResult rows(
            List<CsvRows> tables, ColumnMapping mapping, ReadOptions options, Intake.Keeping keeping) {
        List<Sheet> sheets = new ArrayList<>();
        tables.forEach(table -> sheets.add(new RowSheet(table)));
        try {
            return FolderReader.read(sheets, mapping, options, keeping);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Rows at hand are no files.", impossible);
        }
    }

    private static List<Sheet> sheets(Path folder, ReadOptions options) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isTable(name(file)))
                    .sorted(Comparator.comparing(SituationCsv::name))
                    .<Sheet>map(file -> new CsvFile(
                            name(file), () -> new ToldInputStream(Files.newInputStream(file), options.progress())))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isTable(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && OF_TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Writes a situation to a folder, which is made if it is not there. The files of the format that the folder holds
     * are replaced or, where the situation has no such section, deleted; other files are left alone. If writing fails,
     * the folder is left incomplete.
     *
     * <p>The files are in UTF-8 with a byte order mark, with semicolons and lines that end in CR LF: a spreadsheet in a
     * Swedish setting opens them with a double click, letters and columns in place. {@code datapackage.json} tells other
     * programs the same.
     *
     * @param situation the situation, withdrawn records included
     * @param folder the folder
     * @throws IOException if a file cannot be written
     */
    public static void write(Situation situation, Path folder) throws IOException {
        try {
            FolderWriter.write(situation.records(), folder);
        } catch (UncheckedIOException unchecked) {
            throw unchecked.getCause();
        }
    }
}
