// SPDX-License-Identifier: Apache-2.0
/** The facts of Group Violence Intervention. */
// The two Jacksons are the host's choice and need not be there when this module is compiled.
@SuppressWarnings("module")
module se.gvi.model {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires static org.jspecify;

    exports se.gvi.model.time;

    opens se.gvi.model.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
