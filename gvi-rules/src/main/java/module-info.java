// SPDX-License-Identifier: Apache-2.0
/** Judgements about the facts of Group Violence Intervention, each with its reasons. */
module se.gvi.rules {
    requires com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires static transitive org.jspecify;
    requires transitive se.gvi.model;

    exports se.gvi.rules.aggregate;
    exports se.gvi.rules.assessment;
    exports se.gvi.rules.audit;
    exports se.gvi.rules.brief;
    exports se.gvi.rules.callin;
    exports se.gvi.rules.cases;
    exports se.gvi.rules.comparison;
    exports se.gvi.rules.conformance;
    exports se.gvi.rules.criterion;
    exports se.gvi.rules.disclosure;
    exports se.gvi.rules.duty;
    exports se.gvi.rules.eligibility;
    exports se.gvi.rules.incidentreview;
    exports se.gvi.rules.lifecycle;
    exports se.gvi.rules.needs;
    exports se.gvi.rules.notification;
    exports se.gvi.rules.page;
    exports se.gvi.rules.policy;
    exports se.gvi.rules.processing;
    exports se.gvi.rules.programme;
    exports se.gvi.rules.promise;
    exports se.gvi.rules.reason;
    exports se.gvi.rules.replay;
    exports se.gvi.rules.retention;
    exports se.gvi.rules.review;
    exports se.gvi.rules.risk;
    exports se.gvi.rules.scorecard;
    exports se.gvi.rules.statement;
    exports se.gvi.rules.support;
    exports se.gvi.rules.view;
}
