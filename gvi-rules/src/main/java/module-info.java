// SPDX-License-Identifier: Apache-2.0
/** Judgements about the facts of Group Violence Intervention, each with its reasons. */
module se.gvi.rules {
    requires com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires static transitive org.jspecify;
    requires transitive se.gvi.model;

    exports se.gvi.rules.assessment;
    exports se.gvi.rules.brief;
    exports se.gvi.rules.criterion;
    exports se.gvi.rules.eligibility;
    exports se.gvi.rules.page;
    exports se.gvi.rules.policy;
    exports se.gvi.rules.reason;
    exports se.gvi.rules.risk;
}
