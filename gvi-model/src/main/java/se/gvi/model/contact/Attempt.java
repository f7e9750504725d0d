// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Requirements;

/**
 * One attempt to reach an individual. An attempt is not a contact: only a delivered message is.
 *
 * @param date the day
 * @param outcome what came of it
 * @param place where, or null if not recorded
 * @param said what was told, each part once; a list without entries if nothing was, null if not recorded
 * @param guardianPresent whether a guardian was there, as for minors; null if not recorded
 * @param questioned whether the individual was questioned about a crime, which a notification must never do; null if
 *     not recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attempt(
        @JsonProperty("date") LocalDate date,
        @JsonProperty("outcome") AttemptOutcome outcome,
        @JsonProperty("place") @Nullable AttemptPlace place,
        @JsonProperty("said") @Nullable List<MessagePart> said,
        @JsonProperty("guardianPresent") @Nullable Boolean guardianPresent,
        @JsonProperty("questioned") @Nullable Boolean questioned) {

    /**
     * Checks the members.
     *
     * @param date the day
     * @param outcome what came of it
     * @param place where, or null if not recorded
     * @param said what was told, each part once; a list without entries if nothing was, null if not recorded
     * @param guardianPresent whether a guardian was there, as for minors; null if not recorded
     * @param questioned whether the individual was questioned about a crime, which a notification must never do; null
     *     if not recorded
     * @throws InvalidValueException if a part is told twice
     */
    public Attempt {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(outcome, "outcome");
        Requirements attempt = new Requirements(() -> Text.of("the attempt", "försöket"));
        said = attempt.distinct("said", said);
        attempt.verify();
    }

    /**
     * An attempt of which no more is recorded than when, where and how it ended.
     *
     * @param date the day
     * @param outcome what came of it
     * @param place where, or null if not recorded
     */
    public Attempt(LocalDate date, AttemptOutcome outcome, @Nullable AttemptPlace place) {
        this(date, outcome, place, null, null, null);
    }
}
