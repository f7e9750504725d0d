// SPDX-License-Identifier: Apache-2.0
/** Fictional cities, strategies of Group Violence Intervention tried on them, and trials evaluated. */
module se.gvi.simulation {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires org.apache.commons.statistics.distribution;
    requires transitive se.gvi.rules;

    exports se.gvi.simulation.chance;
    exports se.gvi.simulation.city;
    exports se.gvi.simulation.evaluation;
    exports se.gvi.simulation.evidence;
    exports se.gvi.simulation.experiment;
    exports se.gvi.simulation.picture;
    exports se.gvi.simulation.report;
    exports se.gvi.simulation.statistics;
    exports se.gvi.simulation.strategy;
    exports se.gvi.simulation.violence;
}
