// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.time.LocalDate;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;

/** A case by which people try out a policy: what is given, what is asked as of which day, and what is expected. */
public final class PolicyCase {

    private final String name;
    private final Situation situation;
    private final LocalDate asOf;
    private final RecordRef about;
    private final Expectation expected;

    PolicyCase(String name, Situation situation, LocalDate asOf, RecordRef about, Expectation expected) {
        this.name = name;
        this.situation = situation;
        this.asOf = asOf;
        this.about = about;
        this.expected = expected;
    }

    /**
     * Returns what the case shows.
     *
     * @return a sentence
     */
    public String name() {
        return name;
    }

    /**
     * Returns what is given, in full.
     *
     * @return the situation
     */
    public Situation situation() {
        return situation;
    }

    /**
     * Returns the day.
     *
     * @return the day as of which the policy is asked
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns about whom or which group the policy is asked.
     *
     * @return an individual or a group of the situation
     */
    public RecordRef about() {
        return about;
    }

    /**
     * Asks a policy.
     *
     * @param policy the policy
     * @return how its answer differs from what is expected, if it does
     */
    public CaseOutcome test(Policy policy) {
        return expected.test(name, situation, policy, asOf, about);
    }

    /** The name. */
    @Override
    public String toString() {
        return "PolicyCase[" + name + "]";
    }
}
