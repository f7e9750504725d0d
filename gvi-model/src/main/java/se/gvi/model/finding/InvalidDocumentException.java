// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.io.Serial;
import java.util.Map;
import java.util.Objects;

/** Thrown where a document that the library wrote, or a person wrote for it, cannot be read. It holds what was found. */
public final class InvalidDocumentException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * A document that cannot be read.
     *
     * @param finding the first thing that is wrong with it
     */
    public InvalidDocumentException(Finding finding) {
        super(finding.place() + ": " + finding.code() + " " + finding.message(Language.ENGLISH));
        this.finding = finding;
    }

    /**
     * A document that cannot be read.
     *
     * @param code what is wrong
     * @param place where
     * @param arguments what the message names
     * @return the exception
     */
    public static InvalidDocumentException of(FindingCode code, Place place, Map<String, ?> arguments) {
        return new InvalidDocumentException(new Finding(code, place, "", Map.copyOf(arguments)));
    }

    /**
     * Returns the first thing that is wrong.
     *
     * @return the finding, with its place
     * @throws NullPointerException after the exception was serialised, which drops the finding
     */
    public Finding finding() {
        return Objects.requireNonNull(finding, "The finding does not survive serialisation.");
    }
}
