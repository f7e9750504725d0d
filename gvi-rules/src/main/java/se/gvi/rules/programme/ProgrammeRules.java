// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;

/**
 * The ages that a programme reckons with, as dated values each of which says what it rests on, and until which day the acts
 * behind its duties were read. Ages are in motion: where it is not known which holds, there is no number, and the host has to
 * give one (rules R25, R34).
 */
public final class ProgrammeRules {

    private static final String NAME = "programme-rules.json";
    private static final ProgrammeRules BUNDLED = read(document());

    private final String id;
    private final String version;
    private final Text title;
    private final Map<String, LocalDate> knownUntil;
    private final List<DatedAge> ages;

    ProgrammeRules(String id, String version, Text title, Map<String, LocalDate> knownUntil, List<DatedAge> ages) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.knownUntil = Map.copyOf(knownUntil);
        this.ages = List.copyOf(ages);
    }

    /**
     * Returns the rules that the library brings, an example to decide upon.
     *
     * @return the rules
     */
    public static ProgrammeRules bundled() {
        return BUNDLED;
    }

    /**
     * Returns the document of the rules that the library brings, to copy and change.
     *
     * @return the document as JSON
     */
    public static String document() {
        try (InputStream in = ProgrammeRules.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("The library's own " + NAME + " is not in its jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads rules.
     *
     * @param json the document, of the format {@code gvi-programme-rules/1}
     * @return the rules
     * @throws InvalidDocumentException with the first thing that is wrong; among else, if two values of one age hold on the
     *     same day
     */
    public static ProgrammeRules read(String json) {
        return ProgrammeRulesReader.read(json);
    }

    /**
     * Returns the name of the rules.
     *
     * @return their id
     */
    public String id() {
        return id;
    }

    /**
     * Returns their version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns what they are.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * Returns all ages.
     *
     * @return an immutable list, in the order of the document
     */
    public List<DatedAge> ages() {
        return ages;
    }

    /**
     * Returns an age as it holds on a day.
     *
     * @param age which age
     * @param day the day
     * @return the value, without a number if it is not known which holds
     * @throws IllegalArgumentException if the document says nothing of it on that day
     */
    public DatedAge age(AgeThreshold age, LocalDate day) {
        return ages.stream()
                .filter(dated -> dated.age() == age && dated.validity().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The programme rules " + id + " have no value of " + age
                        + " on " + day + ". Add one that holds then."));
    }

    /**
     * Returns the last day on which an act is known to have said what is relied on here.
     *
     * @param law the id of the act, such as {@code BDL}
     * @return the day, or empty if the document does not have the act
     */
    public Optional<LocalDate> knownUntil(String law) {
        return Optional.ofNullable(knownUntil.get(law));
    }

    /** Id and version. */
    @Override
    public String toString() {
        return "ProgrammeRules[" + id + " " + version + "]";
    }
}
