// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;

/**
 * What a criterion is called, what it asks and what it takes.
 *
 * @param id its name in policies: lower-case words joined by hyphens and one dot, such as {@code supervision.live}
 * @param asks about what it asks: {@link RecordKind#INDIVIDUAL}, {@link RecordKind#GROUP} or {@link RecordKind#INCIDENT}
 * @param wording what it asks, as a practitioner would say it, with the names of parameters in braces
 * @param parameters what it takes; a policy gives a value for each
 * @param source where practice or law has the question from
 */
public record Definition(String id, RecordKind asks, Text wording, List<Parameter<?>> parameters, String source) {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    /**
     * A definition.
     *
     * @param id its name in policies
     * @param asks individuals, groups or incidents
     * @param wording what it asks
     * @param parameters what it takes
     * @param source where the question comes from
     * @throws IllegalArgumentException if the name is written otherwise, or it asks about anything else
     */
    public Definition {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(source, "source");
        parameters = List.copyOf(parameters);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A criterion cannot be called \"" + id
                    + "\". Use lower-case words joined by hyphens and one dot, such as supervision.live.");
        }
        if (asks != RecordKind.INDIVIDUAL && asks != RecordKind.GROUP && asks != RecordKind.INCIDENT) {
            throw new IllegalArgumentException("The criterion " + id + " asks about " + asks
                    + ". Criteria ask about INDIVIDUAL, GROUP or INCIDENT.");
        }
    }

    /**
     * A definition about individuals.
     *
     * @param id its name in policies
     * @param wording what it asks
     * @param source where the question comes from
     * @param parameters what it takes
     * @return the definition
     */
    public static Definition ofIndividuals(String id, Text wording, String source, Parameter<?>... parameters) {
        return new Definition(id, RecordKind.INDIVIDUAL, wording, List.of(parameters), source);
    }

    /**
     * A definition about groups.
     *
     * @param id its name in policies
     * @param wording what it asks
     * @param source where the question comes from
     * @param parameters what it takes
     * @return the definition
     */
    public static Definition ofGroups(String id, Text wording, String source, Parameter<?>... parameters) {
        return new Definition(id, RecordKind.GROUP, wording, List.of(parameters), source);
    }

    /**
     * A definition about incidents.
     *
     * @param id its name in policies
     * @param wording what it asks
     * @param source where the question comes from
     * @param parameters what it takes
     * @return the definition
     */
    public static Definition ofIncidents(String id, Text wording, String source, Parameter<?>... parameters) {
        return new Definition(id, RecordKind.INCIDENT, wording, List.of(parameters), source);
    }
}
