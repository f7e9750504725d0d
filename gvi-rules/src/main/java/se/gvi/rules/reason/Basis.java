// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/**
 * Where a value of a policy comes from. A number without a published source is local, and says so wherever it is shown.
 *
 * @param kind what it rests on
 * @param citation the published source or who decided it, or null for a literal word
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Basis(
        @JsonProperty(value = "kind", required = true) Kind kind,
        @JsonProperty("citation") @Nullable Text citation) {

    private static final Basis LITERAL = new Basis(Kind.LITERAL, null);

    /** What a value can rest on. */
    public enum Kind {
        /** A published source. */
        PUBLISHED,
        /** A decision of those who run the strategy at the site. */
        LOCAL,
        /** A word of the policy that is no number, such as a kind of incident. */
        LITERAL
    }

    /**
     * A basis.
     *
     * @param kind what it rests on
     * @param citation the published source or who decided it, or null for a literal word
     * @throws IllegalArgumentException if a published or local value has no citation, or a literal one has one
     */
    public Basis {
        Objects.requireNonNull(kind, "kind");
        if (kind == Kind.PUBLISHED && citation == null) {
            throw new IllegalArgumentException("A published value has no citation. Name its source.");
        }
        if (kind == Kind.LOCAL && citation == null) {
            throw new IllegalArgumentException("A local value has no citation. Say who decided it.");
        }
        if (kind == Kind.LITERAL && citation != null) {
            throw new IllegalArgumentException("A literal value has the citation \"" + citation.en()
                    + "\". Leave it out, or make the value published or local.");
        }
    }

    /**
     * The basis of a value that was published.
     *
     * @param source the title of the source
     * @return the basis
     */
    public static Basis published(Text source) {
        return new Basis(Kind.PUBLISHED, source);
    }

    /**
     * The basis of a value that was decided at the site.
     *
     * @param decidedBy who decided it
     * @return the basis
     */
    public static Basis local(Text decidedBy) {
        return new Basis(Kind.LOCAL, decidedBy);
    }

    /**
     * The basis of a word of the policy that is no number.
     *
     * @return the basis
     */
    public static Basis literal() {
        return LITERAL;
    }

    /** Puts the basis behind a value: "18 years" becomes "18 years (published: SE-8)". */
    Text behind(Text value) {
        if (citation == null) {
            return value;
        }
        boolean published = kind == Kind.PUBLISHED;
        return Text.of(
                value.en() + (published ? " (published: " : " (local: ") + citation.en() + ")",
                value.sv() + (published ? " (publicerat: " : " (lokalt: ") + citation.sv() + ")");
    }
}
