// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.gvi.rules.policy.InvalidPolicyException;
import se.gvi.simulation.document.ExperimentDocument;
import se.gvi.simulation.experiment.Detail;
import se.gvi.simulation.experiment.Experiment;

/** Does the runs of an experiment on a cluster: the table is that of {@link Experiment#run}, to the last byte. */
@Command(
        name = "experiment",
        mixinStandardHelpOptions = true,
        description = "Does the runs of an experiment and writes its table, the same as gvi experiment run, to the last"
                + " byte.")
public final class ExperimentJob extends Job {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The experiment as it is written down, on a disk of the driver.")
    private Path file;

    @Option(names = "--monthly", description = "A line for each month of each run instead of one for each run.")
    private boolean monthly;

    ExperimentJob() {
        super("gvi experiment");
    }

    /**
     * Runs the job.
     *
     * @param args its arguments, see {@code --help}
     */
    public static void main(String[] args) {
        run(new ExperimentJob(), args);
    }

    @Override
    JavaRDD<String> lines(JavaSparkContext spark, Store store) throws IOException {
        ExperimentDocument document = read();
        Experiment experiment = document.experiment();
        Detail detail = monthly ? Detail.MONTH : Detail.RUN;
        // Texts are sent, and nothing of the library, so that its classes need not be what Java can serialize.
        String json = document.json();
        Map<String, String> files = new TreeMap<>(document.files());
        int slices = Math.min(experiment.runs(), slices(spark));
        JavaRDD<String> lines = spark.sc()
                .range(0, experiment.runs(), 1, slices)
                .toJavaRDD()
                .mapPartitions(runs -> lines(runs, new ExperimentDocument(json, files).experiment(), detail));
        return spark.parallelize(List.of(experiment.header(detail)), 1).union(lines);
    }

    private ExperimentDocument read() throws IOException {
        try {
            return ExperimentDocument.read(file);
        } catch (InvalidPolicyException | IllegalArgumentException wrong) {
            throw refused(file + ": " + wrong.getMessage());
        }
    }

    private static Iterator<String> lines(Iterator<Object> runs, Experiment experiment, Detail detail) {
        return Iterators.transform(runs, run -> experiment.lines(Math.toIntExact((Long) run), detail));
    }
}
