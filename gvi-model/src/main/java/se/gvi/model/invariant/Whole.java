// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.invariant;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range of a whole number, so that whoever reads or describes the format need not know it twice. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Whole {

    /**
     * The least value.
     *
     * @return the value, inclusive
     */
    int low();

    /**
     * The greatest value.
     *
     * @return the value, inclusive
     */
    int high();
}
