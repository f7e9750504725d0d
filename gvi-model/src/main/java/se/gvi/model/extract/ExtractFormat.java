// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import se.gvi.model.finding.Text;

/** How an extract is written. All formats say the same. */
public enum ExtractFormat {
    /** One JSON document: {@code *.json}. */
    JSON("a JSON document", "ett JSON-dokument"),
    /** A stream of records, one a line: {@code *.ndjson} or {@code *.jsonl}. */
    NDJSON("a stream of records (NDJSON)", "en ström av poster (NDJSON)"),
    /** A folder of CSV files, one a section. */
    CSV("a folder of CSV files", "en mapp med CSV-filer");

    private final Text label;

    ExtractFormat(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns what people call it.
     *
     * @return the words
     */
    public Text label() {
        return label;
    }

    /**
     * Tells the format of an extract by what kind of file it is and what it is called, never by what it holds. What
     * does not exist yet is told by its name alone, and is a folder if its name has no ending.
     *
     * @param path the file or folder
     * @return the format
     * @throws IllegalArgumentException if the name tells no format
     */
    public static ExtractFormat of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            return CSV;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return NDJSON;
        }
        if (!name.contains(".") && !Files.exists(path)) {
            return CSV;
        }
        throw new IllegalArgumentException(
                name.endsWith(".csv")
                        ? "One CSV file is only a part of an extract. Name the folder that holds all of them."
                        : "The name does not tell how the extract is written. Name it .json or .ndjson, or name a folder"
                                + " of CSV files.");
    }
}
