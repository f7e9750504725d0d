// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;

/** The files of the catalogue. */
final class Resource {

    private static final Text WHAT = Text.of("the catalogue", "katalogen");

    private Resource() {}

    static Fields read(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The library's own catalogue has no file " + name + ".json.");
            }
            return Fields.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), WHAT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, Object> value(String name) {
        return value(read(name));
    }

    /** An object as a value whose members are in the order of the document. */
    @SuppressWarnings("unchecked") // an object becomes a map of its members
    static Map<String, Object> value(Fields object) {
        return (Map<String, Object>) CanonicalJson.value(object.node());
    }
}
