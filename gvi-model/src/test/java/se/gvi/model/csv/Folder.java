// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.format.Intake;
import se.gvi.model.records.Records;
import se.gvi.model.situation.ReadResult;

/** Files of a folder for tests, in memory, and what is found in them. */
final class Folder {

    private final Map<String, byte[]> files;

    private Folder(Map<String, byte[]> files) {
        this.files = files;
    }

    /** A folder with records of every kind, in which nothing is wrong. */
    static Folder complete() {
        return written(CompleteSite.records(""));
    }

    /** What is written of records. */
    static Folder written(Records records) {
        try {
            Path folder = Files.createTempDirectory("situation");
            try {
                FolderWriter.write(records, folder);
                return read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Folder read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return new Folder(files);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A folder of a few files with semicolons, the site among them. */
    static Folder of(String... namesAndTexts) {
        Folder folder = new Folder(new TreeMap<>()).with("site.csv", """
                        format;name;timeZone;jurisdiction
                        gvi-situation/1;Ånarp;Europe/Stockholm;SE
                        """).with("sources.csv", """
                        id;branch;regime;purpose;legalBasis;controller;confidentiality;asOf
                        police;POLICE;LED_POLICE;GROUP_AUDIT;brottsdatalagen 2:1;Polismyndigheten;OSL 35:1;2026-06-01
                        """);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            folder = folder.with(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return folder;
    }

    Folder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String name, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(name, bytes);
        return new Folder(more);
    }

    Folder without(String name) {
        Map<String, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(name);
        return new Folder(fewer);
    }

    /** The same with every table changed as a text. */
    Folder each(UnaryOperator<String> change) {
        Folder changed = this;
        for (String name : files.keySet()) {
            if (name.endsWith(".csv")) {
                changed = changed.with(name, change.apply(text(name)));
            }
        }
        return changed;
    }

    /** A file as a text, without its byte order mark. */
    String text(String name) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    Map<String, byte[]> files() {
        return files;
    }

    Map<String, InputStream> streams() {
        Map<String, InputStream> streams = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".json")) {
                streams.put(name, new ByteArrayInputStream(bytes));
            }
        });
        return streams;
    }

    ReadResult check() {
        return check(ColumnMapping.none(), ReadOptions.defaults());
    }

    ReadResult check(ColumnMapping mapping, ReadOptions options) {
        try {
            return SituationCsv.check(streams(), mapping, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records, whether they agree with each other or not; nothing else may be wrong with them. */
    Records records(Intake.Keeping keeping) {
        List<Sheet> sheets = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".json")) {
                sheets.add(new CsvFile(name, () -> new ByteArrayInputStream(bytes)));
            }
        });
        FolderReader reader = new FolderReader(ColumnMapping.none(), ReadOptions.defaults(), keeping);
        try {
            if (!reader.take(sheets)) {
                throw new AssertionError("another format");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.intake().records().orElseThrow();
    }

    /** Place and code of all that is found, how tables were understood left out. */
    List<String> found() {
        return found(check());
    }

    static List<String> found(ReadResult result) {
        return result.report().findings().stream()
                .filter(finding -> finding.code() != FindingCode.CSV_DIALECT)
                .map(finding -> (finding.place() + " " + finding.code()).replaceAll(" +", " "))
                .toList();
    }

    /** Every word that a result says. */
    static String said(ReadResult result) {
        StringBuilder said = new StringBuilder(result.toString())
                .append(result.report())
                .append(result.report().notRun());
        for (Finding finding : result.report().findings()) {
            said.append('\n')
                    .append(finding)
                    .append(finding.message(Language.ENGLISH))
                    .append(finding.message(Language.SWEDISH));
        }
        return said.toString();
    }

    /** The message of the first finding of a code. */
    static String message(ReadResult result, FindingCode code, Language language) {
        return result.report().findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow()
                .message(language);
    }
}
