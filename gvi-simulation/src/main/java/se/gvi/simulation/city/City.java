// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.simulation.violence.Restraint;
import se.gvi.simulation.violence.ViolenceProcess;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * A fictional city: what the partnership of such a city would have on record, and what really happened in it.
 *
 * @param seed what its chance began with
 * @param parameters what it was made from
 * @param situation what is on record
 * @param process how its violence runs; its first day lies a year before the recorded history, so that contagion is under
 *     way when that begins
 * @param events what happened from the first day of the process to the day before the last
 */
public record City(
        long seed, CityParameters parameters, Situation situation, ViolenceProcess process, List<ViolentEvent> events) {

    /**
     * Checks the members.
     *
     * @param seed what its chance began with
     * @param parameters what it was made from
     * @param situation what is on record
     * @param process how its violence runs
     * @param events what happened
     */
    public City {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(process, "process");
        events = List.copyOf(events);
    }

    /**
     * Returns what happens in the city from the first day of the process until some day if something holds groups back.
     * With {@link Restraint#NONE} it is the beginning of {@link #events}, to the last bit; until an earlier day, it is the
     * beginning of what happens until a later one.
     *
     * @param until the day before which it happens, not after the last day of the city's parameters
     * @param restraint what holds groups back
     * @return an immutable list of the events in the order of time
     * @throws IllegalArgumentException if the day lies outside the life of the city
     */
    public List<ViolentEvent> eventsUnder(LocalDate until, Restraint restraint) {
        requireWithin(until, process.start());
        int days = (int) ChronoUnit.DAYS.between(process.start(), until);
        return process.run(CityGenerator.violence(seed), days, restraint);
    }

    /**
     * Returns what would be on record if other things had happened: everybody of the city with who was where when, and
     * these events. It holds what becomes known after the day too, so that records of what a partnership did can be added
     * before it is read as {@link Situation#knownAt known} at noon of the day, in UTC.
     *
     * @param day the day until which what is recorded is said to be complete
     * @param happened the events, each before the day
     * @return the records
     * @throws IllegalArgumentException if the day lies outside the recorded history
     */
    public Records recordsOn(LocalDate day, List<ViolentEvent> happened) {
        requireWithin(day, parameters.historyStart());
        return CityGenerator.records(this, day, happened);
    }

    private void requireWithin(LocalDate day, LocalDate first) {
        if (day.isBefore(first) || day.isAfter(parameters.asOf())) {
            throw new IllegalArgumentException("The day is " + day + ". Give one from " + first + " to "
                    + parameters.asOf() + ", within the life of the city.");
        }
    }

    /**
     * Returns the id under which a member of the network is on record.
     *
     * @param member the number of the member
     * @return the id, which says that it is fictional
     */
    public static IndividualId individual(int member) {
        return Fictional.individualId(member);
    }

    /**
     * Returns the id under which a group of the network is on record.
     *
     * @param group the number of the group
     * @return the id, which says that it is fictional
     */
    public static GroupId group(int group) {
        return Fictional.groupId(group);
    }

    /**
     * Returns the number in the network of somebody on record.
     *
     * @param individual an id as of {@link #individual}
     * @return the number of the member
     * @throws IllegalArgumentException if no fictional city has such an id
     */
    public static int member(IndividualId individual) {
        return Fictional.person(individual);
    }

    /**
     * Returns the number in the network of a group on record.
     *
     * @param group an id as of {@link #group(int)}
     * @return the number of the group
     * @throws IllegalArgumentException if no fictional city has such an id
     */
    public static int group(GroupId group) {
        return Fictional.group(group);
    }

    /** Seed and site. */
    @Override
    public String toString() {
        return "City[" + parameters.site().name() + ", seed " + seed + "]";
    }
}
