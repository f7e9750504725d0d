// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.gvi.rules.policy.Policies;
import se.gvi.simulation.document.ExperimentDocument;
import se.gvi.simulation.experiment.Completed;
import se.gvi.simulation.experiment.Detail;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.experiment.Progress;

/** A small experiment that names a policy file, as it is written down. */
record Trial(Path file) {

    private static final String DOCUMENT = """
            {
              "format": "gvi-experiment/1",
              "city": {"near": "MALMO", "asOf": "2026-01-01"},
              "start": "2025-01-01",
              "set": {"unknown_share": 0, "members": 30, "groups": 4, "incidents_per_year": 20},
              "strategies": [{"name": "nothing"}, {"name": "call-ins", "policy": "ours.json"}],
              "design": {"grid": {"effect_group": [0, 0.23]}},
              "replicates": 5,
              "master": 42
            }
            """;

    static Trial in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("ours.json"), Policies.document("sluta-skjut"));
        return new Trial(Files.writeString(folder.resolve("experiment.json"), DOCUMENT));
    }

    /** The table of one machine and what is said of it. */
    record Table(String text, Completed completed) {}

    Table ranHere(Detail detail) throws IOException, InterruptedException {
        Experiment experiment = ExperimentDocument.read(file).experiment();
        StringBuilder table = new StringBuilder();
        Completed completed = experiment.run(experiment.all(), detail, 1, Progress.none(), table);
        return new Table(table.toString(), completed);
    }
}
