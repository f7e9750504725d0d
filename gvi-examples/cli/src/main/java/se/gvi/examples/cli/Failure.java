// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Language;

/** Something that ends a command early, with one line and an exit code. */
final class Failure extends RuntimeException {

    static final int ERRORS_FOUND = 1;
    static final int NOT_UNDERSTOOD = 2;
    static final int NOT_COMPLETED = 3;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;

    private Failure(int code, String message) {
        super(message);
        this.code = code;
    }

    /** The data or the policy hold errors; they have been listed. */
    static Failure errorsFound(String message) {
        return new Failure(ERRORS_FOUND, message);
    }

    /** The command makes no sense for this file. */
    static Failure notUnderstood(String message) {
        return new Failure(NOT_UNDERSTOOD, message);
    }

    /** The command makes no sense for this file, as the library says. */
    static Failure notUnderstood(IllegalArgumentException refused) {
        return notUnderstood(Objects.requireNonNullElse(refused.getMessage(), "That cannot be asked."));
    }

    /** A word of the command is no such value. */
    static Failure notUnderstood(InvalidValueException refused, Language language) {
        return notUnderstood(refused.code().text().with(refused.arguments()).in(language));
    }

    /** Writes one line and returns the exit code. What was not foreseen is named by its type, without its words. */
    static int report(Exception problem, PrintWriter err) {
        if (problem instanceof Failure failure) {
            err.println("gvi: " + failure.getMessage());
            return failure.code;
        }
        err.println("gvi: " + words(problem));
        return NOT_COMPLETED;
    }

    private static String words(Exception problem) {
        if (problem instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile() + ".";
        }
        if (problem instanceof AccessDeniedException denied) {
            return "The file " + denied.getFile() + " may not be read.";
        }
        if (problem instanceof IOException broken) {
            return "The file could not be read: " + broken.getMessage() + ".";
        }
        return "It could not be completed because of an unforeseen "
                + problem.getClass().getSimpleName() + ". Please report it with the command, without the data.";
    }
}
