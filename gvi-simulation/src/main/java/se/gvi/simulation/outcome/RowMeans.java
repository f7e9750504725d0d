// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.outcome;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import se.gvi.simulation.experiment.Experiment;

/** The mean outcome of the replicates of each row. */
final class RowMeans {

    private final Experiment experiment;
    private final Outcome outcome;
    private final double[] sums;
    private final int[] runs;

    private RowMeans(Experiment experiment, Outcome outcome) {
        this.experiment = experiment;
        this.outcome = outcome;
        this.sums = new double[experiment.design().rows().size()];
        this.runs = new int[sums.length];
    }

    /**
     * Returns the means, NaN for a row of which a run failed: what the others would have been with its luck is not known.
     */
    static double[] of(Experiment experiment, Path table, Outcome outcome) throws IOException {
        RowMeans means = new RowMeans(experiment, outcome);
        RunTable.read(table, means::add);
        return means.means();
    }

    private void add(NamedCsvRecord line) {
        int row = RunTable.whole(line, "row");
        if (row < 0 || row >= runs.length) {
            throw new IllegalArgumentException("The table has a row " + row + ", the experiment " + runs.length
                    + " rows. Give the table of this experiment.");
        }
        sums[row] += RunTable.isOk(line) ? value(line) : Double.NaN;
        runs[row]++;
    }

    private double value(NamedCsvRecord line) {
        double value = RunTable.number(line, outcome.column());
        return outcome.change() ? value - RunTable.number(line, outcome.without()) : value;
    }

    private double[] means() {
        for (int row = 0; row < runs.length; row++) {
            if (runs[row] != experiment.replicates()) {
                throw new IllegalArgumentException("The table has " + runs[row] + " runs of row " + row + ", the"
                        + " experiment " + experiment.replicates() + ". Give the whole table of this experiment.");
            }
        }
        double[] means = new double[sums.length];
        Arrays.setAll(means, row -> sums[row] / runs[row]);
        return means;
    }
}
