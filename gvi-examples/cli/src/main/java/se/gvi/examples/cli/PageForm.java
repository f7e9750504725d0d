// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.rules.page.Page;

/** The form in which a page is written to a file. */
enum PageForm {
    TEXT,
    HTML;

    /** Writes a page to each file in its form. */
    static void write(Page page, Map<PageForm, Path> files, Language language) throws IOException {
        for (Map.Entry<PageForm, Path> file : files.entrySet()) {
            String written = file.getKey() == HTML ? page.html(language) : page.text(language);
            Files.writeString(file.getValue(), written, StandardCharsets.UTF_8);
        }
    }
}
