// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Criteria;

/**
 * The document that a policy was read from, in canonical form, and the criteria that it may ask from. A policy with
 * other values is read from a changed document, so that everything in it follows from them.
 */
record PolicyDocument(String canonical, String fingerprint, Criteria criteria) {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    static PolicyDocument of(Object value, Criteria criteria) {
        return new PolicyDocument(CanonicalJson.of(value), CanonicalJson.fingerprint(value), criteria);
    }

    private Map<String, Object> value() {
        return PolicyValues.parse(canonical);
    }

    /** The policy with another value of a parameter. */
    Policy with(ParameterOverride override) {
        Map<String, Object> document = value();
        List<Map<String, Object>> parameters = PolicyValues.objects(document, "parameters");
        Map<String, Object> parameter = parameters.stream()
                .filter(each -> override.parameter().equals(each.get("id")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The policy " + document.get("id")
                        + " has no parameter \"" + override.parameter() + "\". It has "
                        + parameters.stream()
                                .map(each -> PolicyValues.text(each, "id"))
                                .collect(Collectors.joining(", "))
                        + "."));
        boolean open = !parameter.containsKey("values");
        parameter.put(
                "values", values(open ? List.of() : PolicyValues.objects(parameter, "values"), override));
        name(document, override);
        return Policies.check(CanonicalJson.of(document), criteria).orThrow();
    }

    /** The policy is no longer the one that somebody decided, and says so. */
    private static void name(Map<String, Object> document, ParameterOverride override) {
        Map<String, Object> title = PolicyValues.object(document, "title");
        title.put("en", title.get("en") + ", what if " + override.label().en());
        title.put("sv", title.get("sv") + ", tänk om " + override.label().sv());
        document.put("version", document.get("version") + "+" + override.parameter() + "=" + override.value());
    }

    private static List<Object> values(List<Map<String, Object>> values, ParameterOverride override) {
        List<Object> split = new ArrayList<>();
        DateSpan days = override.days();
        for (Map<String, Object> value : values) {
            LocalDate from = LocalDate.parse(PolicyValues.text(value, FROM));
            LocalDate until = day(value.get(UNTIL));
            if (!span(from, until).overlaps(days)) {
                split.add(value);
                continue;
            }
            if (from.isBefore(days.from())) {
                split.add(piece(value, from, days.from()));
            }
            days.end()
                    .filter(end -> until == null || end.isBefore(until))
                    .ifPresent(end -> split.add(piece(value, end, until)));
        }
        Map<String, Object> supposed = new LinkedHashMap<>(inForce(values, days.from()));
        supposed.remove("published");
        supposed.put("value", override.value());
        supposed.put(
                "local",
                Map.of(
                        "en", "what-if: " + override.why().en(),
                        "sv", "tänk om: " + override.why().sv()));
        split.add(piece(supposed, days.from(), days.end().orElse(null)));
        return split;
    }

    private static DateSpan span(LocalDate from, @Nullable LocalDate until) {
        return until == null ? DateSpan.from(from) : DateSpan.of(from, until);
    }

    /** The value whose further members, such as the whole of a share, the supposed one takes over. */
    private static Map<String, Object> inForce(List<Map<String, Object>> values, LocalDate day) {
        return values.stream()
                .filter(value -> span(LocalDate.parse(PolicyValues.text(value, FROM)), day(value.get(UNTIL)))
                        .contains(day))
                .findFirst()
                .or(() -> values.stream().findFirst())
                .orElse(Map.of());
    }

    private static @Nullable LocalDate day(@Nullable Object text) {
        return Optional.ofNullable(text)
                .map(Object::toString)
                .map(LocalDate::parse)
                .orElse(null);
    }

    private static Map<String, Object> piece(Map<String, Object> value, LocalDate from, @Nullable LocalDate until) {
        Map<String, Object> piece = new LinkedHashMap<>(value);
        piece.put(FROM, from.toString());
        piece.remove(UNTIL);
        if (until != null) {
            piece.put(UNTIL, until.toString());
        }
        return piece;
    }
}
