// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import com.google.common.hash.HashCode;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Language;

/** A job: lines that executors make, written as one file. */
abstract sealed class Job implements Callable<Integer> permits AssessmentJob, ExperimentJob {

    /** Slices for each core, so that one with much to do does not keep all others waiting. */
    private static final int SLICES_PER_CORE = 8;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description =
                    "Where to write it: a file that is not there yet, on a disk or in a store that the driver sees.")
    private String out;

    @Option(
            names = "--slices",
            paramLabel = "N",
            description = "Into how many parts the work is cut (default: 8 for each core). The result is the same.")
    private int slices;

    private final String name;

    Job(String name) {
        this.name = name;
    }

    /** Runs a job, and ends the process only if it failed: a cluster takes the exit of a driver for its end. */
    static void run(Job job, String... args) {
        int code = program(job).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine program(Job job) {
        return new CommandLine(job).registerConverter(Language.class, Language::of);
    }

    /** What is written, each line with its end. */
    abstract JavaRDD<String> lines(JavaSparkContext spark, Store store) throws IOException;

    @Override
    public final Integer call() throws IOException {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName(name))) {
            Store store = new Store(spark.hadoopConfiguration());
            if (store.exists(out)) {
                throw refused("There is already a file " + out + ". Remove it, or name another.");
            }
            JavaRDD<String> lines = lines(spark, store);
            HashCode hash = store.write(out, file -> Lines.write(lines, file));
            spec.commandLine().getOut().println(out + " is written; its SHA-256 is " + hash + ".");
        }
        return 0;
    }

    int slices(JavaSparkContext spark) {
        return slices > 0 ? slices : spark.defaultParallelism() * SLICES_PER_CORE;
    }

    /** The command makes no sense as it is. */
    ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
