///usr/bin/env jbang "$0" "$@" ; exit $?
// JAVA 17+
//DEPS se.gvi:gvi-simulation:0.1.0

import static se.gvi.simulation.Research.experiment;
import static se.gvi.simulation.Research.run;

/** Runs the experiment of a file and writes its table: jbang Sweep.java experiment.json table.csv */
class Sweep {
    public static void main(String... args) {
        var completed = run(experiment(args[0]), Runtime.getRuntime().availableProcessors(), args[1]);
        System.out.println(completed.runs() + " runs, " + completed.failed() + " failed");
    }
}
