// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import java.util.Objects;
import java.util.Set;

/**
 * What a criterion takes: a number of the policy, a length of time, or words of a closed list. Numbers and lengths of
 * time are always parameters of the policy, dated and with their basis; words stand in the policy itself.
 *
 * @param <T> the type of its values
 */
public sealed interface Parameter<T> permits Parameter.Count, Parameter.Time, Parameter.Words {

    /**
     * Returns the name by which a policy gives the value.
     *
     * @return a lower-case word
     */
    String name();

    /**
     * A number without a unit of time: how many.
     *
     * @param name the name by which a policy gives the value
     */
    record Count(String name) implements Parameter<Integer> {
        /**
         * A number.
         *
         * @param name the name by which a policy gives the value
         */
        public Count {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A length of time in days, months or years.
     *
     * @param name the name by which a policy gives the value
     */
    record Time(String name) implements Parameter<Period> {
        /**
         * A length of time.
         *
         * @param name the name by which a policy gives the value
         */
        public Time {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * One or more words of a closed list.
     *
     * @param <E> the list
     * @param name the name by which a policy gives the value
     * @param type the list
     */
    record Words<E extends Enum<E>>(String name, Class<E> type) implements Parameter<Set<E>> {
        /**
         * Words of a list.
         *
         * @param name the name by which a policy gives the value
         * @param type the list
         */
        public Words {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }
    }
}
