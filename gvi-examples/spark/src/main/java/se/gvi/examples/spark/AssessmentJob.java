// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.gvi.model.finding.Language;
import se.gvi.rules.policy.InvalidPolicyException;
import se.gvi.rules.policy.Policies;

/** Assesses the situations of many municipalities, each on its own: one line for each document, a bad one too. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Assesses every document in a folder and writes a line of JSON for each, in the order of their"
                + " names: how many each step is open for, or what is wrong with the document.")
public final class AssessmentJob extends Job {

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "Where the documents are, .json or .ndjson, one for each municipality.")
    private String folder;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day as of which to answer, such as 2026-03-02.")
    private LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            defaultValue = "sluta-skjut",
            description = "A bundled policy by its name, or a policy file (default: ${DEFAULT-VALUE}).")
    private String policy;

    @Option(
            names = "--lang",
            paramLabel = "en|sv",
            defaultValue = "en",
            description = "The language of findings (default: ${DEFAULT-VALUE}).")
    private Language language;

    AssessmentJob() {
        super("gvi assess");
    }

    /**
     * Runs the job.
     *
     * @param args its arguments, see {@code --help}
     */
    public static void main(String[] args) {
        run(new AssessmentJob(), args);
    }

    @Override
    JavaRDD<String> lines(JavaSparkContext spark, Store store) throws IOException {
        String document = Policies.bundled().contains(policy) ? Policies.document(policy) : store.text(policy);
        try {
            Policies.parse(document);
        } catch (InvalidPolicyException wrong) {
            throw refused("The policy " + policy + " holds errors: " + wrong.getMessage());
        }
        List<String> files = store.documents(folder);
        if (files.isEmpty()) {
            throw refused("There is no document in " + folder + ". Name a folder with .json or .ndjson files.");
        }
        Broadcast<SerializableConfiguration> configuration =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        LocalDate day = asOf;
        Language tongue = language;
        return spark.parallelize(files, Math.min(files.size(), slices(spark)))
                .mapPartitions(part -> lines(
                        part,
                        new Assessor(Policies.parse(document), day, tongue),
                        new Store(configuration.value().value())));
    }

    private static Iterator<String> lines(Iterator<String> files, Assessor assessor, Store store) {
        return Iterators.transform(files, file -> line(file, assessor, store));
    }

    private static String line(String file, Assessor assessor, Store store) {
        try (InputStream in = store.open(file)) {
            return assessor.line(Store.name(file), in) + "\n";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
