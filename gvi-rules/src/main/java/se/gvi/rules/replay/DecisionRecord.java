// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.decision.Decision;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.policy.Policy;

/**
 * What a host keeps of an answer: what was asked, from which data, under which policy and by which version of the
 * library it was answered, the whole answer with its reasons, and what a human being then decided. The answer can be
 * given again, see {@link #replay}, and the same record always has the same bytes, see {@link #toJson()}.
 *
 * <p>It holds no copy of the data. Ask from what was known at a moment, so that records that are added later do not
 * count: then the same data still has the same fingerprint years later.
 *
 * @param inquiry what was asked
 * @param eligibility the answer
 * @param policyFingerprint see {@link Policy#fingerprint()}
 * @param dataFingerprint see {@link SituationJson#fingerprint}, of the records that counted
 * @param libraryVersion which version of this library answered
 * @param decision what was decided, or null as long as nobody has decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"inquiry", "eligibility", "policyFingerprint", "dataFingerprint", "libraryVersion", "decision"})
public record DecisionRecord(
        @JsonProperty(value = "inquiry", required = true) Inquiry inquiry,

        @JsonProperty(value = "eligibility", required = true)
        Eligibility eligibility,

        @JsonProperty(value = "policyFingerprint", required = true)
        String policyFingerprint,

        @JsonProperty(value = "dataFingerprint", required = true)
        String dataFingerprint,

        @JsonProperty(value = "libraryVersion", required = true)
        String libraryVersion,

        @JsonProperty("decision") @Nullable Decision decision) {

    /** The version of this library. */
    public static final String LIBRARY_VERSION = "0.1.0";

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    /**
     * A record.
     *
     * @param inquiry what was asked
     * @param eligibility the answer
     * @param policyFingerprint the fingerprint of the policy
     * @param dataFingerprint the fingerprint of the records that counted
     * @param libraryVersion which version of this library answered
     * @param decision what was decided, or null
     * @throws IllegalArgumentException if the answer or the decision is about something else than was asked, the
     *     decision was made before what the answer rests on was known, or a fingerprint is none
     */
    public DecisionRecord {
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(eligibility, "eligibility");
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        requireFingerprint("policy", policyFingerprint);
        requireFingerprint("data", dataFingerprint);
        if (!eligibility.about().equals(inquiry.about())
                || eligibility.intervention() != inquiry.intervention()
                || !eligibility.asOf().equals(inquiry.asOf())) {
            throw new IllegalArgumentException("The answer is about " + eligibility.intervention() + " of "
                    + eligibility.about().label().en() + " as of " + eligibility.asOf() + ", and asked was "
                    + inquiry.intervention() + " of " + inquiry.about().label().en() + " as of " + inquiry.asOf()
                    + ". Keep an answer with its own question.");
        }
        if (decision != null) {
            requireFits(inquiry, decision);
        }
    }

    private static void requireFingerprint(String of, String fingerprint) {
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException(
                    "The fingerprint of the " + of + " is no SHA-256. It has 64 hexadecimal digits in lower case.");
        }
    }

    private static void requireFits(Inquiry inquiry, Decision decision) {
        if (!decision.about().equals(inquiry.about()) || decision.intervention() != inquiry.intervention()) {
            throw new IllegalArgumentException(decision.id().label().en() + " is about " + decision.intervention()
                    + " of " + decision.about().label().en() + ", and asked was " + inquiry.intervention() + " of "
                    + inquiry.about().label().en() + ". Keep a decision with what was asked for it.");
        }
        inquiry.moment().filter(decision.decidedAt()::isBefore).ifPresent(moment -> {
            throw new IllegalArgumentException(decision.id().label().en() + " was made at " + decision.decidedAt()
                    + ", before the answer's data was known (" + moment
                    + "). Ask again from what was known when it was decided.");
        });
    }

    /**
     * Answers a question and keeps what the answer rests on.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param inquiry what is asked
     * @return the record, without a decision
     * @throws IllegalArgumentException if the situation does not hold the individual or group, or did not at that
     *     moment, or the policy says nothing of the step
     */
    public static DecisionRecord of(Situation situation, Policy policy, Inquiry inquiry) {
        Situation seen = inquiry.seen(situation);
        return new DecisionRecord(
                inquiry,
                inquiry.answer(seen, policy),
                policy.fingerprint(),
                SituationJson.fingerprint(seen),
                LIBRARY_VERSION,
                null);
    }

    /**
     * Returns the record with what was decided.
     *
     * @param made what a human being decided
     * @return the record, complete
     * @throws IllegalArgumentException if it is about something else, or was made before what the answer rests on was
     *     known
     */
    public DecisionRecord with(Decision made) {
        return new DecisionRecord(
                inquiry,
                eligibility,
                policyFingerprint,
                dataFingerprint,
                libraryVersion,
                Objects.requireNonNull(made, "made"));
    }

    /**
     * Returns what was decided.
     *
     * @return the decision, or empty as long as nobody has decided
     */
    public Optional<Decision> made() {
        return Optional.ofNullable(decision);
    }

    /**
     * Answers the question again and tells what differs.
     *
     * @param situation what is recorded now
     * @param policy the policy
     * @return whether everything is the same and, if not, what differs
     */
    public Replay replay(Situation situation, Policy policy) {
        return Replay.of(this, situation, policy);
    }

    /**
     * Returns the record as a document: {@code {"format": "gvi-decision/1", ...}} in the canonical form of RFC 8785.
     *
     * @return the document; equal records give equal documents
     */
    public String toJson() {
        return RecordWriter.write(this);
    }

    /**
     * Reads a record that was written by this version or an earlier one. How it is laid out does not matter. Whatever
     * the record does not keep is refused, also a verdict that does not follow from the reasons.
     *
     * @param json the document
     * @return the record
     * @throws InvalidDocumentException with its place, if a member is unknown, missing or wrong
     * @throws IllegalArgumentException if the document contradicts itself
     */
    public static DecisionRecord fromJson(String json) {
        return RecordReader.read(json);
    }

    /** The question, without the motivation of the decision. */
    @Override
    public String toString() {
        return "DecisionRecord[" + inquiry.intervention() + " " + inquiry.about() + " " + inquiry.asOf() + "]";
    }
}
