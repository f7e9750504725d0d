// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.gvi.model.document.Fields;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.ReadLimits;

/** Reads an example from the file of its code. */
final class ExampleReader {

    private static final String SITUATION = "situation.json";

    private ExampleReader() {}

    static CatalogueExample read(Fields example) {
        String word = example.text("form");
        ExampleForm form = Arrays.stream(ExampleForm.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The catalogue knows no examples of the form " + word + "."));
        List<ExampleFile> files = files(form, example);
        ReadLimits limits = example.has("limits") ? limits(example.object("limits")) : ReadLimits.defaults();
        CatalogueExample read =
                new CatalogueExample(form, files, limits, example.has("asOf") ? example.day("asOf") : null);
        example.close();
        return read;
    }

    private static List<ExampleFile> files(ExampleForm form, Fields example) {
        return switch (form) {
            case RECORDS -> List.of(changed(SITUATION, Base.SITUATION, example, "records"));
            case DOCUMENT -> List.of(ExampleFile.written(SITUATION, example.any("text")));
            case NDJSON -> List.of(ExampleFile.written("situation.ndjson", example.any("text")));
            case CSV ->
                example.object("files").node().members().stream()
                        .map((ObjectNode.Member file) -> ExampleFile.written(file.name(), file.value()))
                        .toList();
            case POLICY ->
                List.of(
                        example.has("text")
                                ? ExampleFile.written("policy.json", example.any("text"))
                                : changed("policy.json", Base.POLICY, example, "policy"));
            case OVERRIDES ->
                List.of(
                        ExampleFile.written("overrides.json", example.any("text")),
                        example.has("records")
                                ? changed(SITUATION, Base.SITUATION, example, "records")
                                : ExampleFile.changed(SITUATION, Base.SITUATION.document(), null));
            case CODE -> List.of(ExampleFile.written("Example.java", example.any("text")));
        };
    }

    private static ExampleFile changed(String file, Base base, Fields example, String member) {
        Map<String, Object> changes = Resource.value(example.object(member));
        return ExampleFile.changed(file, base.with(changes), Layout.of(changes));
    }

    private static ReadLimits limits(Fields object) {
        ReadLimits limits = ReadLimits.defaults();
        if (object.has("bytes")) {
            limits = limits.withBytes(object.number("bytes"));
        }
        if (object.has("depth")) {
            limits = limits.withDepth(object.number("depth"));
        }
        if (object.has("records")) {
            limits = limits.withRecords(object.number("records"));
        }
        object.close();
        return limits;
    }
}
