// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;

/** Reads the file of a code. */
final class EntryReader {

    private static final Text WHAT = Text.of("the catalogue", "katalogen");

    private EntryReader() {}

    static CatalogueEntry read(FindingCode code) {
        Fields entry = Resource.read(code.name());
        if (!entry.text("code").equals(code.name())) {
            throw new IllegalStateException("The catalogue's file about " + code + " is about another code.");
        }
        Fields examples = entry.object("examples");
        CatalogueEntry read = new CatalogueEntry(
                code,
                area(entry.text("area")),
                entry.text("since"),
                entry.bilingual("meaning"),
                entry.bilingual("why"),
                entry.texts("sources"),
                arguments(code, entry),
                entry.bilingual("mend"),
                ExampleReader.read(examples.object("bad")),
                ExampleReader.read(examples.object("good")));
        examples.close();
        entry.close();
        return read;
    }

    private static Area area(String word) {
        return Arrays.stream(Area.values())
                .filter(area -> area.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The catalogue knows no area " + word + "."));
    }

    /** What the arguments hold: as the code's own file says, or, for those that many messages have, as all do. */
    private static Map<String, Text> arguments(FindingCode code, Fields entry) {
        Fields common = Resource.read("arguments");
        Map<String, Text> arguments = new TreeMap<>();
        for (String name : code.text().places()) {
            if (common.has(name)) {
                arguments.put(name, common.bilingual(name));
            }
        }
        if (entry.has("arguments")) {
            Fields own = entry.object("arguments");
            own.node().forEach((ObjectNode.Member member) -> arguments.put(member.name(), bilingual(member.value())));
        }
        if (!arguments.keySet().equals(code.text().places())) {
            throw new IllegalStateException("The message of " + code + " speaks of "
                    + String.join(", ", code.text().places()) + ", and the catalogue describes "
                    + String.join(", ", arguments.keySet()) + ".");
        }
        return arguments;
    }

    private static Text bilingual(Node node) {
        Fields languages = Fields.of(node, WHAT);
        Text text = Text.of(languages.text("en"), languages.text("sv"));
        languages.close();
        return text;
    }
}
