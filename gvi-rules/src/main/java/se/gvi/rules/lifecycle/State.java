// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * A state of something that the strategy follows through time. Which state can follow which is a table that no policy
 * changes; it is this library's reading of how cities describe their work, and only the gate before focus is published.
 *
 * @param <S> the states of the same kind of thing
 */
public sealed interface State<S extends Enum<S> & State<S>>
        permits CallInState, CandidacyState, FocusState, GroupState, IncidentState, NotificationState, SupportState {

    /**
     * Returns which states can follow directly.
     *
     * @return an immutable set in the order of the states, empty at an end
     */
    Set<S> next();

    /**
     * Returns what practitioners call the state.
     *
     * @return a few words, for instance "under increased focus"
     */
    Text label();

    /**
     * Returns what has to be recorded for something to be in the state.
     *
     * @return a few words, for instance "a notice to the group"
     */
    Text needs();
}
