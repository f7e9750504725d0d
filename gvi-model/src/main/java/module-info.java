// SPDX-License-Identifier: Apache-2.0
/** The facts of Group Violence Intervention: who, what, when, from which source, and whether they are well-formed. */
// The two Jacksons are the host's choice and need not be there when this module is compiled.
@SuppressWarnings("module")
module se.gvi.model {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;

    exports se.gvi.model.assessment;
    exports se.gvi.model.catalogue;
    exports se.gvi.model.contact;
    exports se.gvi.model.coverage;
    exports se.gvi.model.csv;
    exports se.gvi.model.decision;
    exports se.gvi.model.difference;
    exports se.gvi.model.enforcement;
    exports se.gvi.model.extract;
    exports se.gvi.model.finding;
    exports se.gvi.model.group;
    exports se.gvi.model.id;
    exports se.gvi.model.identity;
    exports se.gvi.model.incident;
    exports se.gvi.model.individual;
    exports se.gvi.model.json;
    exports se.gvi.model.membership;
    exports se.gvi.model.ndjson;
    exports se.gvi.model.override;
    exports se.gvi.model.records;
    exports se.gvi.model.relation;
    exports se.gvi.model.report;
    exports se.gvi.model.schema;
    exports se.gvi.model.site;
    exports se.gvi.model.situation;
    exports se.gvi.model.source;
    exports se.gvi.model.support;
    exports se.gvi.model.time;
    exports se.gvi.model.validation;
    exports se.gvi.model.agreement;
    exports se.gvi.model.disclosure;
    exports se.gvi.model.erasure;
    exports se.gvi.model.rights;
    exports se.gvi.model.document to
            se.gvi.rules,
            se.gvi.simulation;
    exports se.gvi.model.invariant to
            se.gvi.rules;
    exports se.gvi.model.format to
            se.gvi.rules;

    opens se.gvi.model.agreement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.disclosure to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.erasure to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.rights to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.assessment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.contact to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.coverage to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.decision to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.enforcement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.group to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.id to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.incident to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.individual to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.membership to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.relation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.site to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.source to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.support to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens se.gvi.model.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
