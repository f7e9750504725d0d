// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Regime;
import se.gvi.model.time.DateSpan;

/**
 * Which rule of retention applies to which record, how custody is taken, and how often the need is considered where there
 * is no limit: dated choices of the controller, each with what it rests on.
 */
public final class RetentionPolicy {

    private static final RetentionPolicy BUNDLED = read(document());

    private final String id;
    private final String version;
    private final Text title;
    private final List<Custody> custody;
    private final List<Review> reviews;
    private final List<RetentionLine> lines;
    private final RetentionRules rules;

    /** What recorded custody is taken for. */
    enum CustodyCounts {
        PRISON,
        REMAND,
        UNDECIDED
    }

    record Custody(DateSpan validity, CustodyCounts countsAs, RetentionBasis basis) {}

    record Review(DateSpan validity, int months, int monthsForMinors, int underAge, RetentionBasis basis) {}

    RetentionPolicy(
            String id,
            String version,
            Text title,
            List<Custody> custody,
            List<Review> reviews,
            List<RetentionLine> lines,
            RetentionRules rules) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.custody = List.copyOf(custody);
        this.reviews = List.copyOf(reviews);
        this.lines = List.copyOf(lines);
        this.rules = rules;
    }

    /**
     * Returns the policy that the library brings, an example to decide upon.
     *
     * @return the policy
     */
    public static RetentionPolicy bundled() {
        return BUNDLED;
    }

    /**
     * Returns the document of the policy that the library brings, to copy and change.
     *
     * @return the document as JSON
     */
    public static String document() {
        return RetentionRules.Resource.text("retention-policy.json");
    }

    /**
     * Reads a policy that names rules of the library.
     *
     * @param json the document, of the format {@code gvi-retention-policy/1}
     * @return the policy
     * @throws InvalidDocumentException with the first thing that is wrong
     */
    public static RetentionPolicy read(String json) {
        return read(json, RetentionRules.bundled());
    }

    /**
     * Reads a policy.
     *
     * @param json the document, of the format {@code gvi-retention-policy/1}
     * @param rules the rules that it may name, perhaps a host's own
     * @return the policy
     * @throws InvalidDocumentException with the first thing that is wrong
     */
    public static RetentionPolicy read(String json, RetentionRules rules) {
        return new RetentionPolicyReader(rules).read(json);
    }

    /**
     * Returns the name of the policy.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * Returns its version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns what it is.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * Returns which rule applies to which record.
     *
     * @return an immutable list, in the order of the document
     */
    public List<RetentionLine> lines() {
        return lines;
    }

    /**
     * Returns the rules that it names.
     *
     * @return the rules
     */
    public RetentionRules rules() {
        return rules;
    }

    /** The line for a record: one that names its kind before one for every kind. */
    RetentionLine line(Regime regime, RecordKind kind, LocalDate asOf) {
        return lines.stream()
                .filter(line -> line.validity().contains(asOf) && line.regime() == regime)
                .filter(line -> line.kinds().isEmpty() || line.kinds().contains(kind))
                .min(Comparator.comparing((RetentionLine line) -> line.kinds().isEmpty()))
                .orElseThrow(() -> lacks("line for records of kind " + kind + " under " + regime, asOf));
    }

    CustodyCounts custody(LocalDate asOf) {
        return inForce(custody, Custody::validity, "custody", asOf).countsAs();
    }

    Review review(LocalDate asOf) {
        return inForce(reviews, Review::validity, "review", asOf);
    }

    private <T> T inForce(List<T> dated, Function<T, DateSpan> validity, String member, LocalDate asOf) {
        return dated.stream()
                .filter(each -> validity.apply(each).contains(asOf))
                .findFirst()
                .orElseThrow(() -> lacks("value of " + member, asOf));
    }

    private IllegalArgumentException lacks(String what, LocalDate asOf) {
        return new IllegalArgumentException(
                "The retention policy " + id + " has no " + what + " on " + asOf + ". Add one that holds then.");
    }

    /** Id and version. */
    @Override
    public String toString() {
        return "RetentionPolicy[" + Objects.requireNonNull(id) + " " + version + "]";
    }
}
