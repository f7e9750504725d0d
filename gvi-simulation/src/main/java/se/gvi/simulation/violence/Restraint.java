// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

/**
 * What holds groups back. Of what a group would have done, each act is left out with some probability, and then nothing
 * follows from it, unless others do a share of it instead. What is not left out stays exactly as it would have been: two runs of the same seed differ only by
 * what the restraint takes away and by what that would have changed.
 */
@FunctionalInterface
public interface Restraint {

    /** Nothing holds anybody back. */
    Restraint NONE = (group, day) -> 1;

    /**
     * Returns which share is left of what a group would do at a moment.
     *
     * @param group the group, by its number in the {@link Network}
     * @param day days since the beginning of the first day, with the part of the day
     * @return from 0, if it does nothing, to 1, if it does all
     */
    double left(int group, double day);

    /**
     * Returns which share is left of what one member of a group would do at a moment: as much as of the group, unless
     * the restraint tells them apart.
     *
     * @param group the group, by its number in the {@link Network}
     * @param member the member who would strike, by number in the {@link Network}
     * @param day days since the beginning of the first day, with the part of the day
     * @return from 0, if they do nothing, to 1, if they do all
     */
    default double left(int group, int member, double day) {
        return left(group, day);
    }

    /**
     * Returns which share of what is left out is done instead by another group, of which everything is left at that
     * moment: at the same time, against the same people. Where there is no such group, nobody does it.
     *
     * @return from 0, unless the restraint displaces anything, to 1
     */
    default double displaced() {
        return 0;
    }
}
