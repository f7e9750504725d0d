// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * A level that a policy indicates where its criteria are met. It is an indication from recorded facts and no risk level:
 * that only a human being assesses.
 *
 * @param id its name in the policy
 * @param title what practitioners call it
 * @param rank how high it is among the levels of the policy; 0 is below all of them
 */
public record IndicationLevel(String id, Text title, int rank) implements Comparable<IndicationLevel> {

    /** Below every level of the policy: the recorded facts indicate nothing. */
    public static final IndicationLevel NONE =
            new IndicationLevel("none", Text.of("nothing indicated", "inget indikerat"), 0);

    /**
     * A level.
     *
     * @param id its name in the policy
     * @param title what practitioners call it
     * @param rank how high it is
     */
    public IndicationLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }

    /** Orders from low to high. */
    @Override
    public int compareTo(IndicationLevel other) {
        return Integer.compare(rank, other.rank);
    }
}
