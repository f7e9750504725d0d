// SPDX-License-Identifier: Apache-2.0
/** Judgements about the facts of Group Violence Intervention, each with its reasons. */
module se.gvi.rules {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires static org.jspecify;
    requires transitive se.gvi.model;

    exports se.gvi.rules.criterion;
    exports se.gvi.rules.reason;
}
