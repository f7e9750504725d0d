// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import java.util.Objects;
import se.gvi.simulation.evidence.Figures;

/**
 * How violence runs, apart from who is in it.
 *
 * @param outsideRate events per average day in which no group is involved, and from which nothing follows
 * @param branchingRatio how many further events one brings about on average, from 0 to less than 1
 * @param retaliationShare share of them in which the group that was struck strikes back; in the others the same group
 *     strikes the same again
 * @param retaliationDelay how long it takes to strike back
 * @param repeatDelay how long it takes to strike again
 * @param hitShare share of events in which somebody is hit, dead or not
 * @param fatalShare share of events in which somebody dies, no larger than {@code hitShare}
 * @param furtherHit how many further members of the group are hit on average, and live, where one is hit; so many more
 *     and no fewer with the same odds each time (a geometric distribution), as far as so many are there
 * @param vacancy days until the place of a killed member is taken: 1 is the next day
 * @param season how much begins by itself in which month and on which weekday
 */
public record ViolenceParameters(
        double outsideRate,
        double branchingRatio,
        double retaliationShare,
        Delay retaliationDelay,
        Delay repeatDelay,
        double hitShare,
        double fatalShare,
        double furtherHit,
        int vacancy,
        Season season) {

    /**
     * Checks the members.
     *
     * @param outsideRate events per average day in which no group is involved
     * @param branchingRatio how many further events one brings about on average
     * @param retaliationShare share of them in which the group that was struck strikes back
     * @param retaliationDelay how long it takes to strike back
     * @param repeatDelay how long it takes to strike again
     * @param hitShare share of events in which somebody is hit
     * @param fatalShare share of events in which somebody dies
     * @param furtherHit how many further members are hit on average
     * @param vacancy days until the place of a killed member is taken
     * @param season how much begins by itself when
     * @throws IllegalArgumentException if a number cannot be
     */
    public ViolenceParameters {
        Objects.requireNonNull(retaliationDelay, "retaliationDelay");
        Objects.requireNonNull(repeatDelay, "repeatDelay");
        Objects.requireNonNull(season, "season");
        require(outsideRate >= 0 && outsideRate < Double.POSITIVE_INFINITY, "outsideRate", outsideRate, "0 or more");
        require(
                branchingRatio >= 0 && branchingRatio < 1,
                "branchingRatio",
                branchingRatio,
                "from 0 to less than 1: from 1 on, violence would grow without end");
        require(retaliationShare >= 0 && retaliationShare <= 1, "retaliationShare", retaliationShare, "from 0 to 1");
        require(hitShare >= 0 && hitShare <= 1, "hitShare", hitShare, "from 0 to 1");
        require(fatalShare >= 0 && fatalShare <= hitShare, "fatalShare", fatalShare, "from 0 to the hitShare");
        require(furtherHit >= 0 && furtherHit < Double.POSITIVE_INFINITY, "furtherHit", furtherHit, "0 or more");
        require(vacancy >= 1, "vacancy", vacancy, "1 or more");
    }

    private static void require(boolean holds, String what, double value, String remedy) {
        if (!holds) {
            throw new IllegalArgumentException("The " + what + " is " + value + ". Give a number " + remedy + ".");
        }
    }

    /**
     * The assumptions of the library: branching ratio, share of retaliation and mean delay as the {@link Figures} assume
     * them, exponential delays, and no season; the share of hits is that of the three largest Swedish cities, the share of
     * deaths the mean of Malmö's seven years, and how many more are hit Philadelphia's. The place of a killed member is
     * taken the next day. Nothing happens outside the groups.
     *
     * @return the parameters
     */
    public static ViolenceParameters assumed() {
        Delay delay = new Delay.Exponential(Figures.bundled("delay-assumed").value());
        return new ViolenceParameters(
                0,
                Figures.bundled("branching-assumed").value(),
                Figures.bundled("retaliation-assumed").value(),
                delay,
                delay,
                Figures.bundled("share-with-injury-or-death-sweden").value(),
                Figures.bundled("deaths-per-shooting-malmo").mean(),
                Figures.bundled("further-victims-philadelphia").value(),
                1,
                Season.none());
    }

    /**
     * The same with another rate outside the groups.
     *
     * @param perDay events per average day
     * @return the parameters
     */
    public ViolenceParameters withOutsideRate(double perDay) {
        return new ViolenceParameters(
                perDay,
                branchingRatio,
                retaliationShare,
                retaliationDelay,
                repeatDelay,
                hitShare,
                fatalShare,
                furtherHit,
                vacancy,
                season);
    }

    /**
     * The same with other contagion.
     *
     * @param ratio how many further events one brings about on average
     * @param retaliation share of them in which the group that was struck strikes back
     * @return the parameters
     */
    public ViolenceParameters withContagion(double ratio, double retaliation) {
        return new ViolenceParameters(
                outsideRate,
                ratio,
                retaliation,
                retaliationDelay,
                repeatDelay,
                hitShare,
                fatalShare,
                furtherHit,
                vacancy,
                season);
    }

    /**
     * The same with other delays.
     *
     * @param ofRetaliation how long it takes to strike back
     * @param ofRepeat how long it takes to strike again
     * @return the parameters
     */
    public ViolenceParameters withDelays(Delay ofRetaliation, Delay ofRepeat) {
        return new ViolenceParameters(
                outsideRate,
                branchingRatio,
                retaliationShare,
                ofRetaliation,
                ofRepeat,
                hitShare,
                fatalShare,
                furtherHit,
                vacancy,
                season);
    }

    /**
     * The same with other outcomes.
     *
     * @param hit share of events in which somebody is hit, dead or not
     * @param fatal share of events in which somebody dies
     * @return the parameters
     */
    public ViolenceParameters withOutcomes(double hit, double fatal) {
        return new ViolenceParameters(
                outsideRate,
                branchingRatio,
                retaliationShare,
                retaliationDelay,
                repeatDelay,
                hit,
                fatal,
                furtherHit,
                vacancy,
                season);
    }

    /**
     * The same with other numbers of people hit.
     *
     * @param further how many further members are hit on average where one is
     * @return the parameters
     */
    public ViolenceParameters withFurtherHit(double further) {
        return new ViolenceParameters(
                outsideRate,
                branchingRatio,
                retaliationShare,
                retaliationDelay,
                repeatDelay,
                hitShare,
                fatalShare,
                further,
                vacancy,
                season);
    }

    /**
     * The same with another pause after a death.
     *
     * @param days days until the place of a killed member is taken
     * @return the parameters
     */
    public ViolenceParameters withVacancy(int days) {
        return new ViolenceParameters(
                outsideRate,
                branchingRatio,
                retaliationShare,
                retaliationDelay,
                repeatDelay,
                hitShare,
                fatalShare,
                furtherHit,
                days,
                season);
    }

    /**
     * The same with another season.
     *
     * @param other how much begins by itself when
     * @return the parameters
     */
    public ViolenceParameters withSeason(Season other) {
        return new ViolenceParameters(
                outsideRate,
                branchingRatio,
                retaliationShare,
                retaliationDelay,
                repeatDelay,
                hitShare,
                fatalShare,
                furtherHit,
                vacancy,
                other);
    }
}
