// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import se.gvi.model.finding.Text;

/** What a fictional city is made from. */
public enum CityParameter {
    /** People who live in the city. */
    POPULATION(1, 100_000_000, true, "people who live in the city", "personer som bor i staden"),
    /** People who are in groups on the last day, less those who were killed and whose place is not taken yet. */
    MEMBERS(2, 100_000, true, "people in groups", "personer i grupper"),
    /** Groups. Each has at least two people. */
    GROUPS(1, 5_000, true, "groups", "grupper"),
    /** How unlike in size groups are: standard deviation of the logarithm of their sizes, before they are rounded. */
    SIZE_SPREAD(0, 3, false, "spread of sizes of groups, logarithmic", "spridning i gruppernas storlek, logaritmisk"),
    /** How unlike in violence groups of one size are: standard deviation of the logarithm of what each begins. */
    ACTIVITY_SPREAD(
            0,
            3,
            false,
            "spread of violence between groups, logarithmic",
            "spridning i våld mellan grupper, logaritmisk"),
    /** How unlike in violence the members of one group are: standard deviation of the logarithm of their activity. */
    MEMBER_SPREAD(
            0,
            3,
            false,
            "spread of violence between members, logarithmic",
            "spridning i våld mellan medlemmar, logaritmisk"),
    /** How many feuds a group is in on an average day, as far as there are pairs of groups not bound already. */
    FEUDS_PER_GROUP(0, 20, false, "feuds of a group on an average day", "en grupps konflikter en genomsnittlig dag"),
    /** With how many groups a group is allied on an average day, as far as there are pairs not bound already. */
    ALLIANCES_PER_GROUP(
            0, 20, false, "alliances of a group on an average day", "en grupps allianser en genomsnittlig dag"),
    /** How many days a feud or an alliance lasts on average. */
    RELATION_DAYS(1, 36_500, false, "days that a feud or alliance lasts", "dagar som en konflikt eller allians varar"),
    /** How many people of the own group a member was seen with in crime during the history. */
    TIES_PER_MEMBER(0, 50, false, "ties of a member within the group", "en medlems kontakter inom gruppen"),
    /** How many years somebody is in a group on average. */
    MEMBERSHIP_YEARS(0.1, 100, false, "years that somebody is in a group", "år som någon är med i en grupp"),
    /** The age at which people can join, in years. */
    YOUNGEST_AGE(10, 90, false, "youngest age", "lägsta ålder"),
    /** The mean age of those in groups, in years. */
    MEAN_AGE(10, 90, false, "mean age", "medelålder"),
    /** The age that nobody in a group is above, in years. */
    OLDEST_AGE(10, 90, false, "oldest age", "högsta ålder"),
    /** Share of members in prison or on remand on an average day. */
    CUSTODY_SHARE(0, 0.9, false, "share in custody", "andel frihetsberövade"),
    /** Share of members on probation or parole on an average day, half of them on each. */
    SUPERVISED_SHARE(0, 0.9, false, "share on probation or parole", "andel under övervakning av frivården"),
    /** How many days custody, probation or parole lasts on average. */
    SUPERVISION_DAYS(
            1,
            3_650,
            false,
            "days that custody, probation or parole lasts",
            "dagar som frihetsberövande eller övervakning varar"),
    /** Shootings a year that began by themselves or were brought about by others, in the groups and outside. */
    INCIDENTS_PER_YEAR(0, 100_000, false, "shootings a year", "skjutningar per år"),
    /** Share of them between groups. */
    GROUP_INVOLVED_SHARE(0, 1, false, "share of shootings between groups", "andel skjutningar mellan grupper"),
    /** How many further shootings one brings about on average. */
    BRANCHING_RATIO(
            0, 0.95, false, "further shootings that one brings about", "ytterligare skjutningar som en framkallar"),
    /** Share of them with which the group that was struck strikes back. */
    RETALIATION_SHARE(0, 1, false, "share of these that is retaliation", "andel av dessa som är hämnd"),
    /** How many days it takes on average until a shooting brings about another. */
    MEAN_DELAY(
            0.01,
            1_000,
            false,
            "days until a shooting brings about another",
            "dagar tills en skjutning framkallar en annan"),
    /** Share of shootings in which somebody is hit, dead or not. */
    HIT_SHARE(0, 1, false, "share of shootings with injury or death", "andel skjutningar med skada eller dödsfall"),
    /** Share of shootings in which somebody dies. */
    FATAL_SHARE(0, 1, false, "share of shootings with a death", "andel skjutningar med dödsfall"),
    /** How many further members of a group are hit on average, and live, in a shooting in which one is hit. */
    FURTHER_HIT(
            0,
            20,
            false,
            "further people hit in a shooting with a victim",
            "ytterligare personer som träffas i en skjutning med offer"),
    /** How many days until somebody else takes the place of a killed member; 1 is the next day. */
    VACANCY_DAYS(
            1,
            36_500,
            true,
            "days until the place of somebody killed is taken",
            "dagar tills den dödades plats är tagen"),
    /** How many years of history are recorded. */
    HISTORY_YEARS(1, 30, true, "years of history", "år av historia"),
    /**
     * Share of people whose files could not be read: birth, parts in incidents and supervision are then not recorded, and
     * the coverage says of whom. The same share of other facts is missing: ties, motives, areas and sizes of groups, days
     * of review.
     */
    UNKNOWN_SHARE(
            0,
            1,
            false,
            "share of people whose files could not be read, and of other facts that are not known",
            "andel personer vilkas akter inte kunnat läsas, och andel andra uppgifter som inte är kända");

    private final double low;
    private final double high;
    private final boolean whole;
    private final Text label;

    CityParameter(double low, double high, boolean whole, String en, String sv) {
        this.low = low;
        this.high = high;
        this.whole = whole;
        this.label = Text.of(en, sv);
    }

    /**
     * Returns the smallest value it can have.
     *
     * @return the bound, inclusive
     */
    public double low() {
        return low;
    }

    /**
     * Returns the largest value it can have.
     *
     * @return the bound, inclusive
     */
    public double high() {
        return high;
    }

    /**
     * Tells whether it counts something.
     *
     * @return true if only whole numbers can be its value
     */
    public boolean whole() {
        return whole;
    }

    /**
     * Returns what it is called.
     *
     * @return a few words
     */
    public Text label() {
        return label;
    }

    void require(double value) {
        boolean can = value >= low && value <= high && (!whole || value == StrictMath.rint(value));
        if (!can) {
            throw new IllegalArgumentException("The " + this + " is " + value + ". Give a "
                    + (whole ? "whole number" : "number") + " from " + Numbers.plain(low) + " to "
                    + Numbers.plain(high) + ".");
        }
    }
}
