// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.rules.policy.InvalidPolicyException;
import se.gvi.rules.policy.Policies;
import se.gvi.simulation.experiment.Experiment;

/**
 * An experiment as it is written down, with everything that it names: texts only, so that it can be sent to other
 * machines. {@code docs/simulation.md} describes the format.
 *
 * @param json the document
 * @param files the texts of the files that it names, policies and designs, by the name that it gives them
 */
public record ExperimentDocument(String json, Map<String, String> files) {

    /**
     * Copies the members.
     *
     * @param json the document
     * @param files the texts of the files that it names
     */
    public ExperimentDocument {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * A document that names no file.
     *
     * @param json the document
     * @return the same, with no file
     */
    public static ExperimentDocument of(String json) {
        return new ExperimentDocument(json, Map.of());
    }

    /**
     * Reads a document and the files that it names, which lie beside it or where their names lead from there.
     *
     * @param file the document
     * @return the document with its files
     * @throws IOException if the document cannot be read
     * @throws InvalidDocumentException if it does not say what an experiment is
     * @throws InvalidPolicyException if a policy that it names holds an error
     * @throws IllegalArgumentException if the experiment cannot be, or a file that it names cannot be read
     */
    public static ExperimentDocument read(Path file) throws IOException {
        String json = Files.readString(file, StandardCharsets.UTF_8);
        Map<String, String> files = new TreeMap<>();
        ExperimentReader.read(json, name -> files.computeIfAbsent(name, named -> text(file, named)));
        return new ExperimentDocument(json, files);
    }

    private static String text(Path file, String named) {
        try {
            return Files.readString(file.resolveSibling(named), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "The experiment names the file \"" + named + "\", which cannot be read. Put it where the name leads"
                            + " from the experiment; as a policy, it may also name one of "
                            + String.join(", ", Policies.bundled()) + ".",
                    unreadable);
        }
    }

    /**
     * Makes the experiment.
     *
     * @return the experiment
     * @throws InvalidDocumentException if the document does not say what an experiment is
     * @throws InvalidPolicyException if a policy that it names holds an error
     * @throws IllegalArgumentException if the experiment cannot be, or a file that it names is not there
     */
    public Experiment experiment() {
        return plan().experiment();
    }

    /**
     * Makes the experiment, and tells how its rows were chosen.
     *
     * @return the experiment with its strategies and levers
     * @throws InvalidDocumentException if the document does not say what an experiment is
     * @throws InvalidPolicyException if a policy that it names holds an error
     * @throws IllegalArgumentException if the experiment cannot be, or a file that it names is not there
     */
    public ExperimentPlan plan() {
        return ExperimentReader.read(json, this::text);
    }

    private String text(String name) {
        @Nullable String text = files.get(name);
        if (text == null) {
            throw new IllegalArgumentException("The experiment names the file \"" + name
                    + "\", which was not given. Read it from its file, or name a bundled policy.");
        }
        return text;
    }
}
