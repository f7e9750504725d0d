// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.IndicationLevel;
import se.gvi.rules.policy.LevelRule;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.Rule;
import se.gvi.rules.reason.Truth;
import se.gvi.rules.risk.RiskIndication;

/**
 * Every individual and every group of a situation, tested under a policy on a day. It holds a verdict and two levels per
 * individual in a few bytes; reasons are worked out when somebody reads them, by the same rules. Immutable and safe for
 * any number of threads.
 */
public final class Assessment {

    private static final List<Truth> TRUTHS = List.of(Truth.values());

    private final Situation situation;
    private final Policy policy;
    private final LocalDate asOf;
    private final Roster<IndividualId> individuals;
    private final Roster<GroupId> groups;
    private final Map<Intervention, byte[]> verdicts = new EnumMap<>(Intervention.class);
    private final Map<RiskSide, byte[]> lowest = new EnumMap<>(RiskSide.class);
    private final Map<RiskSide, byte[]> highest = new EnumMap<>(RiskSide.class);

    private Assessment(Situation situation, Policy policy, LocalDate asOf) {
        this.situation = Objects.requireNonNull(situation, "situation");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.individuals = new Roster<>(
                situation.individuals().stream().map(Individual::id).toList());
        this.groups = new Roster<>(situation.groups().stream().map(Group::id).toList());
        for (Intervention intervention : policy.interventions()) {
            verdicts.put(intervention, test(intervention, policy.rule(intervention)));
        }
        for (RiskSide side : policy.riskSides()) {
            byte[] certain = new byte[individuals.size()];
            byte[] possible = new byte[individuals.size()];
            for (int i = 0; i < individuals.size(); i++) {
                indicate(policy.levels(side), i, certain, possible);
            }
            lowest.put(side, certain);
            highest.put(side, possible);
        }
    }

    /**
     * Tests everyone.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @return the assessment
     */
    public static Assessment of(Situation situation, Policy policy, LocalDate asOf) {
        return new Assessment(situation, policy, asOf);
    }

    private Subject subject(RecordId id) {
        return id instanceof GroupId group
                ? Subject.of(situation, group, asOf)
                : Subject.of(situation, (IndividualId) id, asOf);
    }

    private Roster<? extends RecordId> roster(Intervention intervention) {
        return intervention == Intervention.ENFORCEMENT_FOCUS ? groups : individuals;
    }

    private byte[] test(Intervention intervention, Rule rule) {
        List<? extends RecordId> ids = roster(intervention).ids();
        byte[] truths = new byte[ids.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = (byte) TRUTHS.indexOf(rule.test(subject(ids.get(i))));
        }
        return truths;
    }

    /** Walks down from the highest level until one is certain; the first that is possible is the highest. */
    private void indicate(List<LevelRule> levels, int position, byte[] certain, byte[] possible) {
        Subject subject = subject(individuals.ids().get(position));
        for (LevelRule level : levels) {
            Truth truth = level.rule().test(subject);
            byte rank = (byte) level.level().rank();
            if (truth != Truth.NOT_MET && possible[position] == 0) {
                possible[position] = rank;
            }
            if (truth == Truth.MET) {
                certain[position] = rank;
                return;
            }
        }
    }

    /**
     * Returns what was assessed.
     *
     * @return the situation
     */
    public Situation situation() {
        return situation;
    }

    /**
     * Returns under which policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns as of which day.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns who was assessed.
     *
     * @return an immutable list, in the order of the situation
     */
    public List<IndividualId> individuals() {
        return individuals.ids();
    }

    /**
     * Returns which groups were assessed.
     *
     * @return an immutable list, in the order of the situation
     */
    public List<GroupId> groups() {
        return groups.ids();
    }

    /**
     * Returns the verdict on an individual.
     *
     * @param individual the individual
     * @param intervention a step towards individuals that the policy speaks of
     * @return the verdict, the same that {@link #eligibility(IndividualId, Intervention)} explains
     * @throws IllegalArgumentException if the individual was not assessed, or the step not for individuals
     */
    public Verdict verdict(IndividualId individual, Intervention intervention) {
        if (intervention == Intervention.ENFORCEMENT_FOCUS) {
            throw new IllegalArgumentException(
                    "Enforcement focus is a step towards groups, not individuals. Ask about a group.");
        }
        return verdict(intervention, individuals.position(individual));
    }

    /**
     * Returns the verdict on enforcement focus on a group.
     *
     * @param group the group
     * @return the verdict, the same that {@link #eligibility(GroupId)} explains
     * @throws IllegalArgumentException if the group was not assessed or the policy says nothing of focus
     */
    public Verdict verdict(GroupId group) {
        return verdict(Intervention.ENFORCEMENT_FOCUS, groups.position(group));
    }

    private Verdict verdict(Intervention intervention, int position) {
        policy.rule(intervention);
        byte[] truths = Objects.requireNonNull(verdicts.get(intervention));
        return Verdict.of(TRUTHS.get(truths[position]));
    }

    /**
     * Returns the individuals with a verdict.
     *
     * @param intervention a step towards individuals that the policy speaks of
     * @param verdict the verdict
     * @return an immutable list, in the order of the situation
     */
    public List<IndividualId> individuals(Intervention intervention, Verdict verdict) {
        return individuals.ids().stream()
                .filter(individual -> verdict(individual, intervention) == verdict)
                .toList();
    }

    /**
     * Returns the groups with a verdict on enforcement focus.
     *
     * @param verdict the verdict
     * @return an immutable list, in the order of the situation
     */
    public List<GroupId> groups(Verdict verdict) {
        return groups.ids().stream().filter(group -> verdict(group) == verdict).toList();
    }

    /**
     * Explains the verdict on an individual.
     *
     * @param individual the individual
     * @param intervention a step towards individuals that the policy speaks of
     * @return the verdict with its reasons
     * @throws IllegalArgumentException if the individual was not assessed, or the step not for individuals
     */
    public Eligibility eligibility(IndividualId individual, Intervention intervention) {
        return Eligibility.test(situation, policy, asOf, individual, intervention);
    }

    /**
     * Explains the verdict on enforcement focus on a group.
     *
     * @param group the group
     * @return the verdict with its reasons
     * @throws IllegalArgumentException if the group was not assessed or the policy says nothing of focus
     */
    public Eligibility eligibility(GroupId group) {
        return Eligibility.test(situation, policy, asOf, group);
    }

    /**
     * Returns the level that the recorded facts certainly indicate.
     *
     * @param individual the individual
     * @param side which risk
     * @return the level
     * @throws IllegalArgumentException if the individual was not assessed
     */
    public IndicationLevel lowest(IndividualId individual, RiskSide side) {
        return level(side, lowest, individual);
    }

    /**
     * Returns the level that could be reached if everything unknown turned out so.
     *
     * @param individual the individual
     * @param side which risk
     * @return the level
     * @throws IllegalArgumentException if the individual was not assessed
     */
    public IndicationLevel highest(IndividualId individual, RiskSide side) {
        return level(side, highest, individual);
    }

    private IndicationLevel level(RiskSide side, Map<RiskSide, byte[]> ranks, IndividualId individual) {
        int position = individuals.position(individual);
        byte[] ofSide = ranks.get(side);
        int rank = ofSide == null ? 0 : ofSide[position];
        return policy.levels(side).stream()
                .map(LevelRule::level)
                .filter(level -> level.rank() == rank)
                .findFirst()
                .orElse(IndicationLevel.NONE);
    }

    /**
     * Explains what recorded facts indicate about one side of an individual's risk.
     *
     * @param individual the individual
     * @param side which risk
     * @return the levels with their reasons
     * @throws IllegalArgumentException if the individual was not assessed
     */
    public RiskIndication risk(IndividualId individual, RiskSide side) {
        return RiskIndication.of(situation, policy, asOf, individual, side);
    }
}
