// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.time.Instant;
import java.util.Objects;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.source.AuthorityBranch;

/**
 * Who reads the log itself, for which of its four purposes, why and when. It is logged too.
 *
 * @param reader who reads it
 * @param branch the party for which the reader acts
 * @param purpose the purpose
 * @param justification why, in the reader's words: 1 to 200 characters, without names and personal numbers
 * @param at the moment, by the host's clock
 */
public record LogReading(
        PractitionerId reader, AuthorityBranch branch, LogPurpose purpose, String justification, Instant at) {

    /**
     * A reading of the log.
     *
     * @param reader who reads it
     * @param branch the party for which the reader acts
     * @param purpose the purpose
     * @param justification why
     * @param at the moment
     * @throws InvalidValueException if the justification is blank, too long or holds a personal number
     */
    public LogReading {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(justification, "justification");
        Objects.requireNonNull(at, "at");
        Invariant.text(
                justification, Text.of("the reading of the log", "logguttaget"), "justification", Invariant.SHORT);
    }

    /** The reader alone is not told. */
    @Override
    public String toString() {
        return "LogReading[" + purpose + "]";
    }
}
