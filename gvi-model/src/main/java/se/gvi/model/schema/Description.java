// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * What a type or a member of the format is.
 *
 * @param title what practitioners call it, as a heading of a column or a form
 * @param description what it means, in sentences: what it is about, which end of a span is part of it, and what it says
 *     if it is absent
 */
public record Description(Text title, Text description) {

    /**
     * A description.
     *
     * @param title what practitioners call it
     * @param description what it means
     */
    public Description {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
    }
}
