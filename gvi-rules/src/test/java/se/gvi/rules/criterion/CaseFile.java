// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.reason.Truth;

/**
 * A case that practitioners can read and write: what is given, what is asked, as of which day, and what is expected.
 *
 * @param name the criterion and the name of the file
 * @param sentence what the case shows
 * @param criterion the criterion asked
 * @param subject about whom or what, on which day
 * @param arguments the values of its parameters
 * @param truth the expected answer
 * @param restsOn the ids of the records it is expected to rest on
 * @param lacks what is expected to be missing, in English
 */
record CaseFile(
        String name,
        String sentence,
        Criterion criterion,
        Subject subject,
        Arguments arguments,
        Truth truth,
        List<String> restsOn,
        List<String> lacks) {

    static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static List<CaseFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CaseFile read(Path file) {
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        try {
            JsonNode written = JSON.readTree(file.toFile());
            JsonNode ask = written.required("ask");
            LocalDate asOf = LocalDate.parse(ask.required("asOf").asText());
            Situation situation = Given.situation(written.required("given"), ask.required("about"), asOf);
            Criterion criterion =
                    Criteria.standard().find(ask.required("criterion").asText()).orElseThrow();
            JsonNode expect = written.required("expect");
            return new CaseFile(
                    name,
                    written.required("case").asText(),
                    criterion,
                    subject(situation, ask.required("about"), asOf),
                    TestArguments.of(criterion.definition(), ask.path("with")),
                    Truth.valueOf(expect.required("answer").asText()),
                    texts(expect.path("restsOn")),
                    texts(expect.path("lacks")));
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalStateException(
                    "The case " + name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Subject subject(Situation situation, JsonNode about, LocalDate asOf) {
        String id = about.required("id").asText();
        return switch (RecordKind.valueOf(about.required("kind").asText())) {
            case GROUP -> Subject.of(situation, GroupId.of(id), asOf);
            case INCIDENT -> Subject.of(situation, IncidentId.of(id), asOf);
            default -> Subject.of(situation, IndividualId.of(id), asOf);
        };
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (Iterator<JsonNode> each = list.elements(); each.hasNext(); ) {
            texts.add(each.next().asText());
        }
        return texts;
    }

    /** The folder the case lies in, which is the name of its criterion. */
    String folder() {
        return name.substring(0, name.indexOf('/'));
    }
}
