// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Parameter;

/**
 * What calls for a custom notification, and how it is made.
 *
 * @param triggers what calls for one, the most urgent first
 * @param attendances who counts as told at a call-in
 * @param attempts after how many attempts without contact a letter is left
 * @param guardiansBelow the age below which guardians are present
 */
public record NotificationRules(
        List<Trigger> triggers, Set<Attendance> attendances, PolicyParameter attempts, PolicyParameter guardiansBelow) {

    private static final Criterion YOUNGER =
            Criteria.standard().find("age.below").orElseThrow();
    private static final Parameter.Time AGE =
            (Parameter.Time) YOUNGER.definition().parameters().get(0);

    /**
     * One trigger.
     *
     * @param trigger which
     * @param when when it calls for telling an individual
     * @param within how soon the individual should be told
     */
    public record Trigger(NotificationTrigger trigger, Rule when, PolicyParameter within) {

        /**
         * A trigger.
         *
         * @param trigger which
         * @param when when it calls for telling an individual
         * @param within how soon the individual should be told
         */
        public Trigger {
            Objects.requireNonNull(trigger, "trigger");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(within, "within");
        }
    }

    /**
     * The rules.
     *
     * @param triggers what calls for one, the most urgent first
     * @param attendances who counts as told at a call-in
     * @param attempts after how many attempts without contact a letter is left
     * @param guardiansBelow the age below which guardians are present
     */
    public NotificationRules {
        triggers = List.copyOf(triggers);
        attendances = Sets.immutableEnumSet(attendances);
        Objects.requireNonNull(attempts, "attempts");
        Objects.requireNonNull(guardiansBelow, "guardiansBelow");
    }

    /**
     * Returns when guardians are present: unless it is not met. Who has no birth date recorded may be a minor.
     *
     * @return {@code age.below} with the policy's age
     */
    public Rule guardians() {
        return new AskRule(YOUNGER, List.of(new Binding.Length(AGE, guardiansBelow)));
    }
}
