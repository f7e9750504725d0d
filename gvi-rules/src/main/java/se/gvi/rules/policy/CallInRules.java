// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;
import java.util.Set;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.TieKind;

/**
 * How a city plans a call-in. Who can be invited at all is the policy's rule for the step itself.
 *
 * @param standings who is of a group that the message must reach: members, perhaps associates
 * @param ties which ties carry the message
 * @param tiesWithin how recent a tie must be
 * @param obliging the kinds of supervision under which somebody can be required to come
 * @param obligedAttend the share of those who can be required to come that does
 * @param othersAttend the share of the others who do
 * @param seats how many people are invited at most
 */
public record CallInRules(
        Set<Standing> standings,
        Set<TieKind> ties,
        PolicyParameter tiesWithin,
        Set<SupervisionKind> obliging,
        PolicyParameter obligedAttend,
        PolicyParameter othersAttend,
        PolicyParameter seats) {

    /**
     * The rules.
     *
     * @param standings who is of a group that the message must reach
     * @param ties which ties carry the message
     * @param tiesWithin how recent a tie must be
     * @param obliging the kinds of supervision under which somebody can be required to come
     * @param obligedAttend the share of those who can be required to come that does
     * @param othersAttend the share of the others who do
     * @param seats how many people are invited at most
     */
    public CallInRules {
        standings = Set.copyOf(standings);
        ties = Set.copyOf(ties);
        Objects.requireNonNull(tiesWithin, "tiesWithin");
        obliging = Set.copyOf(obliging);
        Objects.requireNonNull(obligedAttend, "obligedAttend");
        Objects.requireNonNull(othersAttend, "othersAttend");
        Objects.requireNonNull(seats, "seats");
    }
}
