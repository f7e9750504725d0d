// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.rules.policy.Policies;

/** A folder of fictional municipalities, some of which hand over what cannot be read. */
record Municipalities(Path folder) {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    /** Good documents, a stream among them; four bad ones; and a file that is none. */
    static Municipalities in(Path folder, int good) throws IOException {
        FictionalMunicipalities.write(folder, good, AS_OF);
        Path first = folder.resolve("0001.json");
        byte[] document = Files.readAllBytes(first);
        SituationNdjson.write(SituationJson.read(first), folder.resolve("9001.ndjson"));
        Files.write(folder.resolve("9002.json"), Arrays.copyOf(document, document.length / 2));
        Files.write(folder.resolve("9003.json"), new byte[] {'{', '"', (byte) 0xff, '"'});
        Files.write(folder.resolve("9004.json"), new byte[0]);
        Files.writeString(
                folder.resolve("9005.json"),
                new String(document, StandardCharsets.UTF_8).replace("Europe/Stockholm", "Atlantis"));
        Files.writeString(folder.resolve("notes.txt"), "No document.");
        return new Municipalities(folder);
    }

    /** What one machine answers: a loop over the files, without Spark. */
    String answeredHere() throws IOException {
        Assessor assessor = new Assessor(Policies.bundled("sluta-skjut"), AS_OF, Language.ENGLISH);
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents =
                    files.filter(file -> !file.endsWith("notes.txt")).sorted().toList();
            for (Path file : documents) {
                lines.append(assessor.line(
                                file.getFileName().toString(), new ByteArrayInputStream(Files.readAllBytes(file))))
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
