// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.format.FormatName;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.Situation;

/** The line that opens a stream of records. */
final class OpeningLine {

    static final String KIND = "SITUATION";

    private static final String TYPE = "OpeningLine";

    private OpeningLine() {}

    /** A reference to the line, which is put among the definitions. */
    static Map<String, Object> in(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "kind",
                Definitions.described(
                        MemberDescriptions.of(MemberDescriptions.STREAM, "kind"), Definitions.constant(KIND)));
        properties.put("format", member("format", Definitions.constant(FormatName.SITUATION)));
        properties.put("site", member("site", definitions.site()));
        properties.put("sections", member("sections", sections()));
        return definitions.define(
                TYPE,
                Definitions.object(MemberDescriptions.ofType(TYPE), List.copyOf(properties.keySet()), properties));
    }

    private static Map<String, Object> sections() {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Object> count = new LinkedHashMap<>();
            count.put("type", "integer");
            count.put("minimum", 0);
            counts.put(
                    kind.section(),
                    Definitions.described(MemberDescriptions.of(Situation.class, kind.section()), count));
        }
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("type", "object");
        sections.put("properties", counts);
        sections.put("additionalProperties", false);
        return sections;
    }

    private static Map<String, Object> member(String name, Map<String, Object> schema) {
        return Definitions.described(MemberDescriptions.of(TYPE, name), schema);
    }
}
