// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.identity.Pseudonymizer;
import se.gvi.model.source.Recorded;

/**
 * The tombstones of records that are gone, in an order that says nothing of which belonged together. With the host's key
 * they refuse to let the same claims in again (rule R22).
 *
 * @param stones the tombstones, by kind, rule and marks
 */
public record Tombstones(
        @JsonProperty(value = "stones", required = true) List<Tombstone> stones) {

    private static final Comparator<Tombstone> ORDER = Comparator.comparing(Tombstone::kind)
            .thenComparing(Tombstone::goneOn)
            .thenComparing(Tombstone::rule)
            .thenComparing(stone -> String.join(" ", stone.marks()));

    /**
     * Tombstones.
     *
     * @param stones the tombstones, in any order
     */
    public Tombstones {
        stones = stones.stream().sorted(ORDER).toList();
    }

    /**
     * Puts others beside these.
     *
     * @param others the others
     * @return all of them
     */
    public Tombstones and(Tombstones others) {
        return new Tombstones(Stream.concat(stones.stream(), others.stones.stream())
                .distinct()
                .toList());
    }

    /**
     * Tells whether a record rests on nothing but what has gone already: a new basis is needed to let it in. Who somebody
     * is, and what is about no person, is never refused.
     *
     * @param record the record
     * @param marker the host's key, the same with which the tombstones were made
     * @return true if everything it rests on is marked on a tombstone of its kind
     */
    public boolean refuses(Recorded record, Pseudonymizer marker) {
        Set<String> gone = stones.stream()
                .filter(stone -> stone.kind() == record.id().kind())
                .flatMap(stone -> stone.marks().stream())
                .collect(Collectors.toSet());
        Set<String> marks = ClaimBasis.marks(record, marker);
        return !marks.isEmpty() && gone.containsAll(marks);
    }
}
