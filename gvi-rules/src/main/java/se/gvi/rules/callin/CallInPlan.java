// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.policy.PolicyRef;

/**
 * A proposal whom to invite to a call-in, with its reasons. Human beings decide. Who is invited is kept secret for the
 * safety of those who come (Järfälla and Upplands-Bro), so that {@link #toString} shows numbers only.
 *
 * @param aim what it is to achieve
 * @param asOf the day on which it was made: which groups come first and which ties are recent
 * @param session the day of the session: who is of the groups, who can be invited and who is obliged
 * @param policy the policy
 * @param groups how far the message comes in each group
 * @param seats whom to invite, in the order of their ids
 * @param reached who is invited or tied to somebody invited, in the order of their ids
 * @param unreached the others of the groups, each with the reason
 * @param expectedReach how many people the message is expected to come to, given the odds of attending
 * @param proof how sure it is that no plan is better
 * @param more what one seat more would add, or null if nobody is left who can be invited
 * @param rivals groups in feud that would sit in one session
 * @param open those of whom it cannot be told whether they can be invited, those with most to gain first
 * @param caveats what is not recorded and could change the plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallInPlan(
        @JsonProperty(value = "aim", required = true) Aim aim,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "session", required = true) LocalDate session,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "groups", required = true) List<GroupReach> groups,
        @JsonProperty(value = "seats", required = true) List<Seat> seats,
        @JsonProperty(value = "reached", required = true) List<IndividualId> reached,
        @JsonProperty(value = "unreached", required = true) List<Unreached> unreached,

        @JsonProperty(value = "expectedReach", required = true)
        double expectedReach,

        @JsonProperty(value = "proof", required = true) Proof proof,
        @JsonProperty("more") @Nullable SeatMore more,
        @JsonProperty(value = "rivals", required = true) List<RivalPair> rivals,
        @JsonProperty(value = "open", required = true) List<OpenSeat> open,
        @JsonProperty(value = "caveats", required = true) List<Text> caveats) {

    /**
     * A plan.
     *
     * @param aim what it is to achieve
     * @param asOf the day on which it was made
     * @param session the day of the session
     * @param policy the policy
     * @param groups how far the message comes in each group
     * @param seats whom to invite
     * @param reached who is reached
     * @param unreached who is not
     * @param expectedReach how many people the message is expected to come to
     * @param proof how sure it is that no plan is better
     * @param more what one seat more would add, or null
     * @param rivals groups in feud that would sit in one session
     * @param open those of whom it cannot be told whether they can be invited
     * @param caveats what is not recorded and could change the plan
     */
    public CallInPlan {
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(policy, "policy");
        groups = List.copyOf(groups);
        seats = List.copyOf(seats);
        reached = List.copyOf(reached);
        unreached = List.copyOf(unreached);
        Objects.requireNonNull(proof, "proof");
        rivals = List.copyOf(rivals);
        open = List.copyOf(open);
        caveats = List.copyOf(caveats);
    }

    /**
     * Returns what one seat more would add.
     *
     * @return who would come in and what it would be worth, or empty if nobody is left who can be invited
     */
    public Optional<SeatMore> oneMore() {
        return Optional.ofNullable(more);
    }

    /**
     * Returns the plan with its reasons, as text. It names who is invited and is for those who plan the session only.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new CallInText(this, language).text();
    }

    /** The numbers alone: who is invited is secret. */
    @Override
    public String toString() {
        return "CallInPlan[" + aim + ", " + session + ", " + seats.size() + " seats, " + reached.size() + " reached, "
                + unreached.size() + " not reached]";
    }
}
