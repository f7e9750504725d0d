// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Objects;
import se.gvi.model.contact.NotificationTrigger;

/**
 * What calls for a custom notification, and how it is made.
 *
 * @param triggers what calls for one, the most urgent first
 * @param attempts after how many attempts without contact a letter is left
 * @param guardiansBelow the age below which guardians are present
 */
public record NotificationRules(List<Trigger> triggers, PolicyParameter attempts, PolicyParameter guardiansBelow) {

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
     * @param attempts after how many attempts without contact a letter is left
     * @param guardiansBelow the age below which guardians are present
     */
    public NotificationRules {
        triggers = List.copyOf(triggers);
        Objects.requireNonNull(attempts, "attempts");
        Objects.requireNonNull(guardiansBelow, "guardiansBelow");
    }
}
