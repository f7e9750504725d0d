// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.util.List;
import java.util.Optional;
import se.gvi.model.source.Recorded;

/**
 * What is withheld from a statement, and what every statement says of withholding. Where it may not be told that
 * something is withheld, silence must not tell it either: the holder names the same provisions in every statement to
 * everyone, whether or not anything is withheld from it.
 *
 * @param alwaysNamed the provisions under which parts may be withheld, named in every statement; the same for everyone
 * @param list what is withheld
 */
public record Withholdings(List<String> alwaysNamed, List<Withholding> list) {

    /**
     * What is withheld.
     *
     * @param alwaysNamed the provisions that are named in every statement
     * @param list what is withheld
     * @throws IllegalArgumentException if the person is not to be told of something, and its provision is not always
     *     named: the statement would say more, or less, than is true
     */
    public Withholdings {
        alwaysNamed = List.copyOf(alwaysNamed);
        list = List.copyOf(list);
        for (Withholding each : list) {
            if (!each.revealed() && !alwaysNamed.contains(each.provision())) {
                throw new IllegalArgumentException("Something is to be withheld under " + each.provision()
                        + " without telling so, but statements do not always name that provision. Name it in every"
                        + " statement, to everyone; else this one would tell, or claim that nothing is withheld.");
            }
        }
    }

    /**
     * Nothing is withheld, and statements say so.
     *
     * @return no withholdings
     */
    public static Withholdings none() {
        return new Withholdings(List.of(), List.of());
    }

    /**
     * What is withheld, of which the person is told.
     *
     * @param list withholdings that are all revealed
     * @return the withholdings, without provisions that are always named
     * @throws IllegalArgumentException if one of them is unrevealed
     */
    public static Withholdings of(List<Withholding> list) {
        return new Withholdings(List.of(), list);
    }

    /** What withholds a record: one of which the person is not told comes before one of which they are. */
    Optional<Withholding> of(Recorded record) {
        return list.stream()
                .filter(each -> each.concerns(record))
                .min((one, two) -> Boolean.compare(one.revealed(), two.revealed()));
    }
}
