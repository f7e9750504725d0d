// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

/** A small policy without fault, for tests to break. */
final class Example {

    static final String POLICY = """
            {
              "format": "gvi-policy/1",
              "id": "example",
              "version": "1",
              "title": {"en": "Example", "sv": "Exempel"},
              "about": {"en": "For tests.", "sv": "För prov."},
              "sources": [{"id": "P", "title": "A paper", "url": "https://example.org/paper"}],
              "parameters": [
                {"id": "age", "unit": "years", "meaning": {"en": "grown up", "sv": "vuxen"},
                 "values": [{"value": 18, "from": "2020-01-01", "published": "P"}]},
                {"id": "two", "unit": "count", "meaning": {"en": "two", "sv": "två"},
                 "values": [{"value": 2, "from": "2020-01-01", "local": {"en": "the board", "sv": "styrelsen"}}]},
                {"id": "enough", "unit": "points", "meaning": {"en": "enough", "sv": "nog"},
                 "values": [{"value": 1, "from": "2020-01-01", "published": "P"}]},
                {"id": "few", "unit": "points", "meaning": {"en": "few", "sv": "få"},
                 "values": [{"value": 1, "from": "2020-01-01", "local": {"en": "the board", "sv": "styrelsen"}}]}
              ],
              "interventions": {
                "CALL_IN": {
                  "entry": {"criterion": "age.at-least", "with": {"age": {"parameter": "age"}}},
                  "exclusions": [{"criterion": "stub.not-met"}]
                },
                "SUPPORT": {
                  "entry": {"atLeast": {"parameter": "two", "of": [{"criterion": "stub.met"}, {"criterion": "stub.unknown"}]}}
                },
                "ENFORCEMENT_FOCUS": {
                  "entry": {"allOf": [{"criterion": "group.notified"}, {"criterion": "group.active"}]}
                }
              },
              "risk": {
                "VIOLENCE_BY": {
                  "levels": [
                    {"level": "high", "title": {"en": "high", "sv": "hög"},
                     "when": {"points": {"parameter": "enough", "of": [{"parameter": "few", "when": {"criterion": "stub.met"}}]}}}
                  ]
                }
              }
            }
            """;

    private Example() {}

    static Policies.Reading check(String json) {
        return Policies.check(json, Stubs.criteria());
    }

    /** The example with one piece replaced. */
    static String with(String piece, String other) {
        if (!POLICY.contains(piece)) {
            throw new IllegalArgumentException("The example does not contain " + piece);
        }
        return POLICY.replace(piece, other);
    }
}
