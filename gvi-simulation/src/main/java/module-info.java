// SPDX-License-Identifier: Apache-2.0
/** Fictional cities, strategies of Group Violence Intervention tried on them, and trials evaluated. */
module se.gvi.simulation {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;
    requires org.apache.commons.statistics.distribution;
    requires transitive se.gvi.rules;

    exports se.gvi.simulation;
    exports se.gvi.simulation.chance;
    exports se.gvi.simulation.city;
    exports se.gvi.simulation.design;
    exports se.gvi.simulation.document;
    exports se.gvi.simulation.evaluation;
    exports se.gvi.simulation.evidence;
    exports se.gvi.simulation.experiment;
    exports se.gvi.simulation.outcome;
    exports se.gvi.simulation.scenario;
    exports se.gvi.simulation.sensitivity;
    exports se.gvi.simulation.statistics;
    exports se.gvi.simulation.strategy;
    exports se.gvi.simulation.violence;
}
