// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.gvi.model.format.Intake;

/** The examples of the page about CSV are what is written and what is read. */
final class CsvPageTest {

    private static final Path PAGE = Path.of("..", "docs", "csv.md");
    private static final Pattern FILE = Pattern.compile("`([A-Za-z.]+\\.csv)`\n\n```csv\n(.*?)```", Pattern.DOTALL);

    @Test
    void theFilesAreReadWithoutAFindingAndWrittenBackAsTheyStand() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher file = FILE.matcher(Files.readString(PAGE));
        Folder folder = Folder.of().without("site.csv").without("sources.csv");
        while (file.find()) {
            files.put(file.group(1), file.group(2));
            folder = folder.with(file.group(1), file.group(2));
        }
        assertThat(files).hasSize(6);
        assertThat(folder.found()).isEmpty();
        Folder written = Folder.written(folder.records(Intake.Keeping.OBJECTS));
        files.forEach((name, text) ->
                assertThat(written.text(name).replace("\r\n", "\n")).isEqualTo(text));
    }

    @Test
    void theMappingIsOne() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```json\n") + "```json\n".length();
        ColumnMapping mapping = ColumnMapping.fromJson(page.substring(begin, page.indexOf("```", begin)));
        assertThat(mapping.report().findings()).isEmpty();
        assertThat(mapping.files()).hasSize(3);
    }
}
