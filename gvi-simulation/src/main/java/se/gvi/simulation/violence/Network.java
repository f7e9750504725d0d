// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The groups between which violence runs: how much each begins, who is in it when, and which are in feud or allied
 * when. Groups and members are numbered from 0 in the order in which they were added. Whoever takes the place of a
 * killed member has that member's number and the number of all {@link #members} added to it, and so has their own
 * successor. Times are days since the beginning of the first day; what holds from a time holds until another, exclusive.
 */
public final class Network {

    /**
     * A time.
     *
     * @param from when it begins, inclusive
     * @param until when it ends, exclusive
     */
    public record Period(double from, double until) {

        /** All time. */
        public static final Period ALWAYS = new Period(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        /**
         * Tells whether a moment lies in it.
         *
         * @param time the moment
         * @return true if so
         */
        public boolean contains(double time) {
            return from <= time && time < until;
        }
    }

    /**
     * Somebody in a group. If they are killed, somebody else takes their place: as active, in the group as long, and in
     * custody at the same times.
     *
     * @param group the number of the group
     * @param activity how often they take part beside the others of the group, not negative
     * @param membership when they are in the group, unless they are killed before
     * @param absences when they are in custody, and neither strike nor are struck
     */
    public record Member(int group, double activity, Period membership, List<Period> absences) {

        /**
         * Checks the members.
         *
         * @param group the number of the group
         * @param activity how often they take part, not negative
         * @param membership when they are in the group
         * @param absences when they are in custody
         * @throws IllegalArgumentException if the activity is negative
         */
        public Member {
            Objects.requireNonNull(membership, "membership");
            absences = List.copyOf(absences);
            if (!(activity >= 0)) {
                throw new IllegalArgumentException(
                        "The activity of a member is " + activity + ". Give 0 or a positive number.");
            }
        }

        /**
         * Tells whether they are in the group and not in custody.
         *
         * @param time the moment
         * @return true if so
         */
        public boolean present(double time) {
            if (!membership.contains(time)) {
                return false;
            }
            for (Period absence : absences) {
                if (absence.contains(time)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A feud of two groups.
     *
     * @param first the number of one group
     * @param second the number of the other
     * @param period when it lasts
     */
    public record Feud(int first, int second, Period period) {

        /**
         * Checks the members.
         *
         * @param first the number of one group
         * @param second the number of the other
         * @param period when it lasts
         * @throws IllegalArgumentException if a group would be in feud with itself
         */
        public Feud {
            Objects.requireNonNull(period, "period");
            if (first == second) {
                throw new IllegalArgumentException("Group " + first + " is in feud with itself. Name two groups.");
            }
        }
    }

    /**
     * An alliance of two groups: neither strikes the other.
     *
     * @param first the number of one group
     * @param second the number of the other
     * @param period when it lasts
     */
    public record Alliance(int first, int second, Period period) {

        /**
         * Checks the members.
         *
         * @param first the number of one group
         * @param second the number of the other
         * @param period when it lasts
         * @throws IllegalArgumentException if a group would be allied with itself
         */
        public Alliance {
            Objects.requireNonNull(period, "period");
            if (first == second) {
                throw new IllegalArgumentException("Group " + first + " is allied with itself. Name two groups.");
            }
        }

        private boolean binds(int one, int other) {
            return (first == one && second == other) || (first == other && second == one);
        }
    }

    private final ImmutableDoubleArray rates;
    private final List<Member> members;
    private final List<ImmutableIntArray> membersOf;
    private final List<List<Feud>> feudsOf;
    private final List<List<Alliance>> alliancesOf;

    private Network(Builder builder) {
        rates = ImmutableDoubleArray.copyOf(builder.rates);
        members = List.copyOf(builder.members);
        List<ImmutableIntArray.Builder> numbers = new ArrayList<>();
        List<List<Feud>> feuds = new ArrayList<>();
        List<List<Alliance>> alliances = new ArrayList<>();
        for (int group = 0; group < groups(); group++) {
            numbers.add(ImmutableIntArray.builder());
            feuds.add(new ArrayList<>());
            alliances.add(new ArrayList<>());
        }
        for (int member = 0; member < members.size(); member++) {
            numbers.get(members.get(member).group()).add(member);
        }
        for (Feud feud : builder.feuds) {
            feuds.get(feud.first()).add(feud);
            feuds.get(feud.second()).add(feud);
        }
        for (Alliance alliance : builder.alliances) {
            alliances.get(alliance.first()).add(alliance);
            alliances.get(alliance.second()).add(alliance);
        }
        membersOf = numbers.stream().map(ImmutableIntArray.Builder::build).toList();
        feudsOf = feuds.stream().map(List::copyOf).toList();
        alliancesOf = alliances.stream().map(List::copyOf).toList();
    }

    /**
     * Starts a network without groups.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how many groups there are.
     *
     * @return the number
     */
    public int groups() {
        return rates.length();
    }

    /**
     * Returns how much a group begins.
     *
     * @param group the number of the group
     * @return events per average day that nothing before brought about
     */
    public double rate(int group) {
        return rates.get(group);
    }

    /**
     * Returns the members of all groups, without those who take the place of the killed.
     *
     * @return an immutable list, in the order of their numbers
     */
    public List<Member> members() {
        return members;
    }

    /**
     * Returns a member.
     *
     * @param number the number of a member, or of somebody who took the place of a killed one
     * @return the member, or whoever had the place first
     */
    public Member member(int number) {
        return members.get(place(number));
    }

    /**
     * Returns who takes the place of a member who is killed.
     *
     * @param number the number of the one who is killed
     * @return the number of the one who takes the place
     */
    public int successor(int number) {
        return number + members.size();
    }

    /**
     * Returns whose place somebody took.
     *
     * @param number the number of a member, or of somebody who took the place of one
     * @return the number of the one who was killed, or empty if nobody was
     */
    public OptionalInt predecessor(int number) {
        return number < members.size() ? OptionalInt.empty() : OptionalInt.of(number - members.size());
    }

    /** The number of whoever had the place first. */
    int place(int number) {
        return number % members.size();
    }

    int largestGroup() {
        return membersOf.stream().mapToInt(ImmutableIntArray::length).max().orElse(0);
    }

    ImmutableIntArray membersOf(int group) {
        return membersOf.get(group);
    }

    /** The groups in feud with a group at a moment, each once for each feud. */
    ImmutableIntArray rivals(int group, double time) {
        ImmutableIntArray.Builder rivals = ImmutableIntArray.builder();
        for (Feud feud : feudsOf.get(group)) {
            if (feud.period().contains(time)) {
                rivals.add(feud.first() == group ? feud.second() : feud.first());
            }
        }
        return rivals.build();
    }

    boolean allied(int group, int other, double time) {
        for (Alliance alliance : alliancesOf.get(group)) {
            if (alliance.binds(group, other) && alliance.period().contains(time)) {
                return true;
            }
        }
        return false;
    }

    /** The groups that a group is not allied with at a moment. */
    ImmutableIntArray strangers(int group, double time) {
        ImmutableIntArray.Builder strangers = ImmutableIntArray.builder(groups());
        for (int other = 0; other < groups(); other++) {
            if (other != group && !allied(group, other, time)) {
                strangers.add(other);
            }
        }
        return strangers.build();
    }

    /** How many groups and members there are. */
    @Override
    public String toString() {
        return "Network[groups=" + groups() + ", members=" + members.size() + "]";
    }

    /** Collects groups, members, feuds and alliances. */
    public static final class Builder {

        private final List<Double> rates = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private final List<Feud> feuds = new ArrayList<>();
        private final List<Alliance> alliances = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a group.
         *
         * @param rate events per average day that it begins and nothing before brought about, not negative
         * @return this builder
         * @throws IllegalArgumentException if the rate is negative
         */
        public Builder group(double rate) {
            if (!(rate >= 0) || rate == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "Group " + rates.size() + " begins " + rate + " events per day. Give 0 or a positive number.");
            }
            rates.add(rate);
            return this;
        }

        /**
         * Adds a member.
         *
         * @param member the member of a group that was added
         * @return this builder
         * @throws IllegalArgumentException if there is no such group
         */
        public Builder member(Member member) {
            requireGroup(member.group());
            members.add(member);
            return this;
        }

        /**
         * Adds a feud.
         *
         * @param feud the feud of two groups that were added
         * @return this builder
         * @throws IllegalArgumentException if there is no such group
         */
        public Builder feud(Feud feud) {
            requireGroup(feud.first());
            requireGroup(feud.second());
            feuds.add(feud);
            return this;
        }

        /**
         * Adds an alliance.
         *
         * @param alliance the alliance of two groups that were added
         * @return this builder
         * @throws IllegalArgumentException if there is no such group
         */
        public Builder alliance(Alliance alliance) {
            requireGroup(alliance.first());
            requireGroup(alliance.second());
            alliances.add(alliance);
            return this;
        }

        private void requireGroup(int group) {
            if (group < 0 || group >= rates.size()) {
                throw new IllegalArgumentException(
                        "There is no group " + group + ": " + rates.size() + " were added. Add the group first.");
            }
        }

        /**
         * Makes the network.
         *
         * @return the network
         */
        public Network build() {
            return new Network(this);
        }
    }
}
