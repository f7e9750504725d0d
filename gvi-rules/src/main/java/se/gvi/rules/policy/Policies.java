// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ValidationReport;
import se.gvi.rules.criterion.Criteria;

/** Where policies come from: the library's own, or documents. {@code docs/policy.md} describes the format. */
public final class Policies {

    private static final List<String> BUNDLED =
            List.of("leicester-phoenix", "met-corroboration", "sluta-skjut", "south-west-england", "washington-dc");

    private Policies() {}

    /**
     * What came of reading a policy.
     *
     * @param policy the policy, or empty if there is an ERROR
     * @param report all that was found
     */
    public record Reading(Optional<Policy> policy, ValidationReport report) {

        /**
         * A reading.
         *
         * @param policy the policy, or empty
         * @param report all that was found
         */
        public Reading {
            if (policy.isPresent() != report.valid()) {
                throw new IllegalArgumentException("A policy is there exactly if the report is valid.");
            }
        }

        /**
         * Returns the policy.
         *
         * @return the policy
         * @throws InvalidPolicyException with every finding, if there is an ERROR
         */
        public Policy orThrow() {
            return policy.orElseThrow(() -> new InvalidPolicyException(report));
        }
    }

    /**
     * Returns the names of the policies that the library brings.
     *
     * @return an immutable list in alphabetical order
     */
    public static List<String> bundled() {
        return BUNDLED;
    }

    /**
     * Returns a policy that the library brings.
     *
     * @param id its name, one of {@link #bundled()}
     * @return the policy
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Policy bundled(String id) {
        return parse(document(id));
    }

    /**
     * Returns the document of a policy that the library brings, to copy and change.
     *
     * @param id its name, one of {@link #bundled()}
     * @return the document as JSON
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String document(String id) {
        if (!BUNDLED.contains(id)) {
            throw new IllegalArgumentException(
                    "There is no bundled policy \"" + id + "\". Use one of " + String.join(", ", BUNDLED) + ".");
        }
        try (InputStream in = Policies.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The library's own policy " + id + " is not in its jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a policy.
     *
     * @param file the document
     * @return the policy
     * @throws InvalidPolicyException with every finding, if there is an ERROR
     * @throws IOException if the file cannot be read
     */
    public static Policy read(Path file) throws IOException {
        return check(file, Criteria.standard()).orThrow();
    }

    /**
     * Reads a policy.
     *
     * @param json the document
     * @return the policy
     * @throws InvalidPolicyException with every finding, if there is an ERROR
     */
    public static Policy parse(String json) {
        return check(json, Criteria.standard()).orThrow();
    }

    /**
     * Checks a policy.
     *
     * @param file the document
     * @param criteria the catalogue that it may ask from, a host's own criteria among them
     * @return the policy if it can be used, and all that was found
     * @throws IOException if the file cannot be read
     */
    public static Reading check(Path file, Criteria criteria) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return check(in, criteria);
        }
    }

    /**
     * Checks a policy.
     *
     * @param json the document
     * @param criteria the catalogue that it may ask from, a host's own criteria among them
     * @return the policy if it can be used, and all that was found
     */
    public static Reading check(String json, Criteria criteria) {
        try {
            return check(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), criteria);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Checks a policy.
     *
     * @param in the document in UTF-8; it is not closed
     * @param criteria the catalogue that it may ask from, a host's own criteria among them
     * @return the policy if it can be used, and all that was found
     * @throws IOException if the stream cannot be read
     */
    public static Reading check(InputStream in, Criteria criteria) throws IOException {
        return new PolicyReader(criteria, ReadLimits.defaults()).read(in);
    }
}
