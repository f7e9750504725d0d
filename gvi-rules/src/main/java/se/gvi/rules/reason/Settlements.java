// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What would settle an open question.
 *
 * @param settlements the ways to settle it, those with the fewest answers first, then in the order in which the tree
 *     asks the questions; none if nothing is open
 * @param complete whether these are all ways; if not, each of these is one nevertheless
 */
public record Settlements(
        @JsonProperty(value = "settlements", required = true)
        List<Settlement> settlements,

        @JsonProperty(value = "complete", required = true) boolean complete) {

    /**
     * The ways to settle something.
     *
     * @param settlements the ways
     * @param complete whether these are all
     */
    public Settlements {
        settlements = List.copyOf(settlements);
    }

    /**
     * Finds what would settle a tree of reasons: every smallest set of answers to its unknown questions, that is, every
     * set that settles it and from which nothing can be left out. The answers that are not in the set stay unknown
     * meanwhile.
     *
     * <p>A tree with a thousand ways and more may be searched in part, and the result says so.
     *
     * @param reason the tree
     * @return the ways, none if the tree's truth is known
     */
    public static Settlements of(Reason reason) {
        return SettlementSearch.in(reason);
    }

    /**
     * Returns the first of these.
     *
     * @param most how many at most
     * @return the first; not complete if some are left out
     * @throws IllegalArgumentException if the number is negative
     */
    public Settlements first(int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "The number of settlements to return is " + most + ". Make it 0 or more.");
        }
        return settlements.size() <= most ? this : new Settlements(settlements.subList(0, most), false);
    }
}
