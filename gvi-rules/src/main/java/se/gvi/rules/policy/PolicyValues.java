// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;

/** The parts of a policy's document that was read without fault, to be changed. */
final class PolicyValues {

    private static final Text POLICY = Text.of("the policy", "policyn");

    private PolicyValues() {}

    static Map<String, Object> parse(String json) {
        return cast(CanonicalJson.value(Fields.parse(json, POLICY).node()));
    }

    static Map<String, Object> object(Map<String, Object> of, String name) {
        return cast(there(of, name));
    }

    static List<Map<String, Object>> objects(Map<String, Object> of, String name) {
        return ((List<?>) there(of, name)).stream().map(PolicyValues::cast).toList();
    }

    static String text(Map<String, Object> of, String name) {
        return there(of, name).toString();
    }

    private static Object there(Map<String, Object> of, String name) {
        return Objects.requireNonNull(of.get(name), name);
    }

    @SuppressWarnings("unchecked") // objects of a document are maps from names
    private static Map<String, Object> cast(Object object) {
        return (Map<String, Object>) object;
    }
}
