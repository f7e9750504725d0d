// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.source.SourceId;

/**
 * One thing a membership rests on.
 *
 * @param kind what it is
 * @param source who supplied it; evidence of two sources corroborates, evidence twice of one does not
 * @param observedOn the day it tells of
 * @param document where it is written down in the supplier's own files, or null
 * @param credibility how far whoever told it is to be believed, or null if not graded
 * @param accuracy how right what was told is, or null if not graded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipEvidence(
        @JsonProperty("kind") EvidenceKind kind,
        @JsonProperty("source") SourceId source,
        @JsonProperty("observedOn") LocalDate observedOn,
        @JsonProperty("document") @Nullable String document,
        @JsonProperty("credibility") @Nullable Credibility credibility,
        @JsonProperty("accuracy") @Nullable Accuracy accuracy) {

    /**
     * A piece of evidence.
     *
     * @param kind what it is
     * @param source who supplied it
     * @param observedOn the day it tells of
     * @param document where it is written down, 1 to 200 characters, or null
     * @param credibility how far whoever told it is to be believed, or null
     * @param accuracy how right what was told is, or null
     * @throws InvalidValueException if the document is no text
     */
    public MembershipEvidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(observedOn, "observedOn");
        Invariant.text(document, Text.of("the evidence", "underlaget"), "document", Invariant.SHORT);
    }

    /**
     * A piece of evidence without a document.
     *
     * @param kind what it is
     * @param source who supplied it
     * @param observedOn the day it tells of
     * @return the evidence
     */
    public static MembershipEvidence of(EvidenceKind kind, SourceId source, LocalDate observedOn) {
        return new MembershipEvidence(kind, source, observedOn, null, null, null);
    }

    /**
     * The same, graded, as intelligence has to be.
     *
     * @param credibility how far whoever told it is to be believed
     * @param accuracy how right what was told is
     * @return the evidence
     */
    public MembershipEvidence graded(Credibility credibility, Accuracy accuracy) {
        return new MembershipEvidence(
                kind,
                source,
                observedOn,
                document,
                Objects.requireNonNull(credibility, "credibility"),
                Objects.requireNonNull(accuracy, "accuracy"));
    }

    /**
     * Tells whether a membership can rest on it alone, graded or not.
     *
     * @return what {@link EvidenceKind#standsAlone()} says of its kind
     */
    public boolean standsAlone() {
        return kind.standsAlone();
    }

    /**
     * Tells whether it is graded: both how far whoever told it is to be believed, and how right it is.
     *
     * @return true if so
     */
    public boolean hasGrading() {
        return credibility != null && accuracy != null;
    }

    /**
     * Returns where it is written down.
     *
     * @return the supplier's own reference, or empty
     */
    public Optional<String> writtenDownIn() {
        return Optional.ofNullable(document);
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return "MembershipEvidence[" + kind + "]";
    }
}
