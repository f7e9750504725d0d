// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.invariant;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a text is written, so that whoever describes the format need not know it twice. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Form {

    /**
     * The form.
     *
     * @return a regular expression of the whole text, which Java and ECMA-262 read alike
     */
    String value();
}
