// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;

/**
 * The time limits of law as dated data, and the computation of days from them. {@code docs/retention.md} lists the
 * library's own; a host that knows more of the law, or has had a reading confirmed, gives a document of its own.
 */
public final class RetentionRules {

    private static final RetentionRules BUNDLED = RulesReader.read(document());

    private final List<RetentionRule> rules;
    private final List<DatedReading> prison;

    /** How time in prison is read on some days. */
    record DatedReading(DateSpan validity, PrisonReading reading) {}

    RetentionRules(List<RetentionRule> rules, List<DatedReading> prison) {
        this.rules = List.copyOf(rules);
        this.prison = List.copyOf(prison);
    }

    /**
     * Returns the rules that the library brings.
     *
     * @return the rules
     */
    public static RetentionRules bundled() {
        return BUNDLED;
    }

    /**
     * Returns the document of the rules that the library brings, to copy and change.
     *
     * @return the document as JSON
     */
    public static String document() {
        return Resource.text("retention.json");
    }

    /**
     * Reads rules.
     *
     * @param json the document, of the format {@code gvi-retention-rules/1}
     * @return the rules
     * @throws InvalidDocumentException with the first thing that is wrong
     */
    public static RetentionRules read(String json) {
        return RulesReader.read(json);
    }

    /**
     * Returns all rules.
     *
     * @return an immutable list, in the order of the document
     */
    public List<RetentionRule> all() {
        return rules;
    }

    /**
     * Returns a rule as it is in force on a day.
     *
     * @param id its name
     * @param on the day
     * @return the rule, or empty if none of that name is known to be in force
     */
    public Optional<RetentionRule> rule(String id, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.validity().contains(on))
                .findFirst();
    }

    /**
     * Computes until when something may be kept.
     *
     * @param id the name of the rule
     * @param anchors the dated facts
     * @param asOf the day on which it is asked, whose law is applied
     * @return the answer
     * @throws IllegalArgumentException if no rule of that name is known to be in force on that day
     */
    public RetentionAnswer answer(String id, Anchors anchors, LocalDate asOf) {
        RetentionRule rule = rule(id, asOf)
                .orElseThrow(() -> new IllegalArgumentException("No rule \"" + id + "\" is known to be in force on "
                        + asOf + ". In force are "
                        + rules.stream()
                                .filter(each -> each.validity().contains(asOf))
                                .map(RetentionRule::id)
                                .collect(Collectors.joining(", "))
                        + "."));
        return new Calculation(rule, anchors, reading(asOf)).answer(asOf);
    }

    /** How time in prison is read on a day; where nothing is said, nobody has confirmed anything. */
    private PrisonReading reading(LocalDate asOf) {
        return prison.stream()
                .filter(dated -> dated.validity().contains(asOf))
                .map(DatedReading::reading)
                .findFirst()
                .orElseGet(() -> new PrisonReading(new RetentionBasis(
                        RetentionBasis.Kind.UNSETTLED, Text.of("no reading is given", "ingen läsning är angiven"))));
    }

    /** Files of the library. */
    static final class Resource {

        private Resource() {}

        static String text(String name) {
            try (InputStream in = RetentionRules.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("The library's own " + name + " is not in its jar.");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
