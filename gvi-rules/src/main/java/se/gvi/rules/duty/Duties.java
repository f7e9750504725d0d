// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.situation.Situation;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.retention.Retention;
import se.gvi.rules.retention.RetentionPolicy;

/**
 * What is due on a day to the people who are listed, and to children: that an intervention is planned, has an end and runs;
 * that removal is considered at the lowest level of risk or when nothing holds somebody on the list; that the need for
 * records is considered in time; that a minor's guardians or the social board are told or an exception is recorded; and that
 * a child's best interests are noted with every decision. It compares what is recorded and says what is open; people decide
 * and answer for it.
 *
 * <p>Somebody is <em>listed</em> on a day by a place in a group as a member or associate, or an assessment of risk on either
 * side, that holds on that day. Former members, victims and witnesses are not listed by that.
 *
 * @param asOf the day
 * @param rules the id and version of the programme rules
 * @param listed how many individuals are listed on the day
 * @param duties what is due or open, in the order of the codes, then of the records they are about
 */
@JsonPropertyOrder({"asOf", "rules", "listed", "duties"})
public record Duties(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "rules", required = true) String rules,
        @JsonProperty(value = "listed", required = true) int listed,
        @JsonProperty(value = "duties", required = true) List<Duty> duties) {

    /**
     * Duties.
     *
     * @param asOf the day
     * @param rules the id and version of the programme rules
     * @param listed how many individuals are listed on the day
     * @param duties what is due or open
     */
    public Duties {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(rules, "rules");
        duties = List.copyOf(duties);
    }

    /**
     * Finds what is due, with the reviews of the retention policy that the library brings.
     *
     * @param situation what is recorded
     * @param rules the ages
     * @param day the day
     * @return the duties
     * @throws IllegalArgumentException if the rules or the policy say nothing of what is asked on that day
     */
    public static Duties check(Situation situation, ProgrammeRules rules, LocalDate day) {
        return check(situation, rules, Retention.of(situation, RetentionPolicy.bundled()), day);
    }

    /**
     * Finds what is due.
     *
     * @param situation what is recorded
     * @param rules the ages
     * @param retention until when its records may be kept, which tells when their need has to be considered
     * @param day the day
     * @return the duties
     * @throws IllegalArgumentException if the rules or the policy say nothing of what is asked on that day
     */
    public static Duties check(Situation situation, ProgrammeRules rules, Retention retention, LocalDate day) {
        return new DutySearch(situation, rules, retention, day).duties();
    }

    /**
     * Returns everything as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return explain(language, Integer.MAX_VALUE);
    }

    /**
     * Returns at most so many duties of each kind as text, what is due before what cannot be told; all are counted.
     *
     * @param language the language
     * @param most how many of each kind, 1 or more
     * @return several lines, each ended by a line feed
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public String explain(Language language, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At most " + most + " duties of each kind are none. Make it 1 or more.");
        }
        return new DutyText(this, language, most).text();
    }
}
