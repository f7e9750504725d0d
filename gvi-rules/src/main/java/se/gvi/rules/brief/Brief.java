// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.situation.Situation;
import se.gvi.rules.page.Page;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;

/**
 * What a partnership brings to the table of one meeting. It informs; the people at the table decide. It names nobody but
 * by pseudonymous ids, witnesses not at all, and tells of risk only how many people recorded facts indicate it for. Its
 * section on the call-in says who may be invited and is for the working group only.
 *
 * <p>The same situation, policy and day give the same bytes, in whatever order the records came.
 *
 * @param asOf the day of the meeting
 * @param policy the policy
 * @param page what it says
 */
@JsonPropertyOrder({"asOf", "policy", "page"})
public record Brief(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "page", required = true) Page page) {

    /**
     * A brief.
     *
     * @param asOf the day of the meeting
     * @param policy the policy
     * @param page what it says
     */
    public Brief {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(page, "page");
    }

    /**
     * Writes the brief for a meeting. For a meeting of the past give {@code situation.knownAt(moment)}, so that the
     * brief tells what could be known then.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day of the meeting
     * @return the brief
     */
    public static Brief of(Situation situation, Policy policy, LocalDate asOf) {
        return of(situation, policy, asOf, BriefLimits.defaults());
    }

    /**
     * Writes the brief for a meeting, longer or shorter.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day of the meeting
     * @param limits how much it tells
     * @return the brief
     */
    public static Brief of(Situation situation, Policy policy, LocalDate asOf, BriefLimits limits) {
        return new Brief(asOf, policy.ref(), new Agenda(new Meeting(situation, policy, asOf, limits)).page());
    }

    /**
     * Leaves out what is for the working group only: who may be called in.
     *
     * @return the brief without its confidential sections
     */
    public Brief withoutConfidential() {
        return new Brief(asOf, policy, page.withoutConfidential());
    }

    /**
     * Writes the brief as plain text.
     *
     * @param language the language
     * @return lines, each ended by a line feed
     */
    public String text(Language language) {
        return page.text(language);
    }

    /**
     * Writes the brief as one HTML document that needs nothing else, see {@link Page#html}.
     *
     * @param language the language
     * @return the document, to be stored and sent as UTF-8
     */
    public String html(Language language) {
        return page.html(language);
    }
}
