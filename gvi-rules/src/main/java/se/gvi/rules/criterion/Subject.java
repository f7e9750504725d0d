// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;

/**
 * About whom or what a criterion is tested, on which day, and from which situation.
 *
 * <p>The day is a day of the strategy, not of knowledge: to leave out what a meeting could not have known, test a
 * situation as known then.
 */
public final class Subject {

    private final Situation situation;
    private final RecordId id;
    private final LocalDate asOf;

    private Subject(Situation situation, RecordId id, LocalDate asOf) {
        this.situation = Objects.requireNonNull(situation, "situation");
        this.id = Objects.requireNonNull(id, "id");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * An individual on a day.
     *
     * @param situation the situation
     * @param individual the individual
     * @param asOf the day
     * @return the subject
     * @throws IllegalArgumentException if the situation does not hold the individual
     */
    public static Subject of(Situation situation, IndividualId individual, LocalDate asOf) {
        if (situation.individual(individual).isEmpty()) {
            throw new IllegalArgumentException("The situation holds no individual " + individual
                    + ". Ask about one of its individuals(), or check the id.");
        }
        return new Subject(situation, individual, asOf);
    }

    /**
     * A group on a day.
     *
     * @param situation the situation
     * @param group the group
     * @param asOf the day
     * @return the subject
     * @throws IllegalArgumentException if the situation does not hold the group
     */
    public static Subject of(Situation situation, GroupId group, LocalDate asOf) {
        if (situation.group(group).isEmpty()) {
            throw new IllegalArgumentException(
                    "The situation holds no group " + group + ". Ask about one of its groups(), or check the id.");
        }
        return new Subject(situation, group, asOf);
    }

    /**
     * An incident on a day.
     *
     * @param situation the situation
     * @param incident the incident
     * @param asOf the day
     * @return the subject
     * @throws IllegalArgumentException if the situation does not hold the incident
     */
    public static Subject of(Situation situation, IncidentId incident, LocalDate asOf) {
        if (situation.incident(incident).isEmpty()) {
            throw new IllegalArgumentException("The situation holds no incident " + incident
                    + ". Ask about one of its incidents(), or check the id.");
        }
        return new Subject(situation, incident, asOf);
    }

    /**
     * Returns the situation.
     *
     * @return the situation
     */
    public Situation situation() {
        return situation;
    }

    /**
     * Returns the day.
     *
     * @return the day as of which criteria are tested
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the id of the individual, group or incident.
     *
     * @return the id
     */
    public RecordId id() {
        return id;
    }

    /**
     * Returns the individual.
     *
     * @return the individual
     * @throws IllegalStateException if the subject is no individual
     */
    public IndividualId individual() {
        if (id instanceof IndividualId individual) {
            return individual;
        }
        throw new IllegalStateException(
                "The subject " + id + " is no individual. Test a criterion about " + id.kind() + ".");
    }

    /**
     * Returns the group.
     *
     * @return the group
     * @throws IllegalStateException if the subject is no group
     */
    public GroupId group() {
        if (id instanceof GroupId group) {
            return group;
        }
        throw new IllegalStateException(
                "The subject " + id + " is no group. Test a criterion about " + id.kind() + ".");
    }

    /**
     * Returns the incident.
     *
     * @return the incident
     * @throws IllegalStateException if the subject is no incident
     */
    public IncidentId incident() {
        if (id instanceof IncidentId incident) {
            return incident;
        }
        throw new IllegalStateException(
                "The subject " + id + " is no incident. Test a criterion about " + id.kind() + ".");
    }

    /**
     * Returns the day as of which criteria are tested, as a span.
     *
     * @return that day alone
     */
    public DateSpan today() {
        return DateSpan.on(asOf);
    }

    /**
     * Returns the days of a window that ends today: with 12 months, from the same day of the year before until today,
     * both inclusive.
     *
     * @param length the length of the window
     * @return the days
     */
    public DateSpan within(Period length) {
        return DateSpan.of(asOf.minus(length), asOf.plusDays(1));
    }
}
