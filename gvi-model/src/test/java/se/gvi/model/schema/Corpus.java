// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Mixture;
import se.gvi.model.id.RecordKind;
import se.gvi.model.json.Sample;

/** Documents on which the reader and the schema must agree. */
final class Corpus {

    /** Kinds that together have every sort of text. */
    private static final Set<RecordKind> EVERY_TEXT =
            EnumSet.of(RecordKind.GROUP, RecordKind.INCIDENT, RecordKind.INVOLVEMENT, RecordKind.DECISION);

    private Corpus() {}

    private static boolean isOneOfFour(String name) {
        return Math.floorMod(name.hashCode(), 4) == 0;
    }

    /** Documents in which every record is right in itself. */
    static List<Mutant> valid() {
        List<Mutant> valid = new ArrayList<>();
        valid.add(new Mutant("Hamnstad", file("gvi-examples", "hamnstad", "situation.json")));
        valid.add(new Mutant("the example of the page", exampleOfThePage()));
        valid.add(new Mutant("the complete site", Sample.complete()));
        valid.add(new Mutant("every example", written()));
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            valid.add(new Mutant("mixture " + i, Sample.written(Mixture.records(random))));
        }
        return valid;
    }

    private static String written() {
        return Sample.written(Sample.records(List.of(Examples.full(), Examples.other(), Examples.minimal())));
    }

    /**
     * The mutants of a document with a site, and those of each kind of record that has every member it can have. What all
     * records have in common is changed in one of them only, and some kinds must do with a quarter of the texts.
     */
    static List<Mutant> mutants() {
        ObjectNode full = (ObjectNode) Validator.tree(Sample.full());
        List<Mutant> mutants = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            ObjectNode document = full.objectNode();
            document.set("format", full.get("format"));
            document.set("site", full.get("site"));
            document.putArray(kind.section()).add(full.get(kind.section()).get(0));
            String record = "/" + kind.section() + "/0";
            mutants.addAll(Mutant.all(document, name -> switch (kind) {
                case SOURCE -> true;
                case COVERAGE -> name.startsWith(record);
                default ->
                    name.startsWith(record)
                            && !name.startsWith(record + "/provenance/")
                            && (EVERY_TEXT.contains(kind) || !name.contains(" is the text ") || isOneOfFour(name));
            }));
        }
        return mutants;
    }

    /** One line of a stream for each record of a document. */
    static List<String> lines(String json) {
        ObjectNode document = (ObjectNode) Validator.tree(json);
        List<String> lines = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            for (JsonNode record : document.path(kind.section())) {
                if (record instanceof ObjectNode object) {
                    lines.add(document.objectNode()
                            .put("kind", kind.name())
                            .setAll(object)
                            .toString());
                }
            }
        }
        return lines;
    }

    static String exampleOfThePage() {
        String page = file("docs", "format.md");
        int begin = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(begin, page.indexOf("```", begin));
    }

    static String file(String first, String... more) {
        try {
            return Files.readString(Path.of("..").resolve(Path.of(first, more)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
