// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.io.Serial;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Thrown at once by a value that cannot be as it was given. Its message is that of the finding which a file with the
 * same value would get. Where several things are wrong, the first is thrown and the others are its suppressed
 * exceptions, each an {@code InvalidValueException} of its own.
 */
public final class InvalidValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final FindingCode code;

    private final transient Map<String, Object> arguments;

    /**
     * A value that cannot be.
     *
     * @param code what is wrong with it
     * @param arguments what the message speaks of, by name
     */
    public InvalidValueException(FindingCode code, Map<String, ?> arguments) {
        super(code.text().with(arguments).in(Language.ENGLISH));
        this.code = code;
        this.arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * Returns what is wrong.
     *
     * @return the code
     */
    public FindingCode code() {
        return code;
    }

    /**
     * Returns what the message speaks of.
     *
     * @return the arguments by name, immutable
     */
    public Map<String, Object> arguments() {
        return arguments == null ? Map.of() : arguments;
    }
}
