// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.page.Page;

/**
 * What a person who asks is told (GDPR art. 15, brottsdatalagen 4:3): every record that names them, member by member, why
 * it is held and on which legal basis, since when and until when, who supplied it, whether it is a fact or an assessment,
 * in which capacity it names them, to whom it was handed, what they have asked and what was decided, and on which
 * provision something is withheld. Withdrawn records and records kept out of use are held too, and told.
 *
 * <p>Other individuals are "another person" and practitioners "the assessor" or "the decider"; their ids are taken out of
 * what practitioners wrote, too. What such words otherwise tell of others, the controller has to look through before the
 * statement is handed over.
 *
 * @param individual the person
 * @param asOf the day
 * @param shown the records that are told, once for each version
 * @param withheld what is not told, in so far as the person may know that it is not
 * @param page what it says
 */
@JsonPropertyOrder({"individual", "asOf", "shown", "withheld", "page"})
public record PersonalStatement(
        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "shown", required = true) List<RecordRef> shown,
        @JsonProperty(value = "withheld", required = true) List<Withheld> withheld,
        @JsonProperty(value = "page", required = true) Page page) {

    /**
     * Records of one kind that are withheld on one provision.
     *
     * @param records the kind
     * @param number how many, each version counted
     * @param provision the provision
     * @param reason why, or null if that is withheld too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"records", "number", "provision", "reason"})
    public record Withheld(
            @JsonProperty(value = "records", required = true)
            RecordKind records,

            @JsonProperty(value = "number", required = true) int number,

            @JsonProperty(value = "provision", required = true)
            String provision,

            @JsonProperty("reason") @Nullable Text reason) {

        /**
         * Records that are withheld.
         *
         * @param records the kind
         * @param number how many
         * @param provision the provision
         * @param reason why, or null if that is withheld too
         */
        public Withheld {
            Objects.requireNonNull(records, "records");
            Objects.requireNonNull(provision, "provision");
        }
    }

    /**
     * A statement.
     *
     * @param individual the person
     * @param asOf the day
     * @param shown the records that are told
     * @param withheld what is not told
     * @param page what it says
     */
    public PersonalStatement {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(asOf, "asOf");
        shown = List.copyOf(shown);
        withheld = List.copyOf(withheld);
        Objects.requireNonNull(page, "page");
    }

    /**
     * Writes the statement to a person from whom nothing is withheld, without computing until when records may be kept.
     *
     * @param situation what is recorded; for what was held at a moment of the past {@code situation.knownAt(moment)}
     * @param individual the person
     * @param asOf the day
     * @return the statement
     * @throws IllegalArgumentException if the situation holds no such individual
     */
    public static PersonalStatement of(Situation situation, IndividualId individual, LocalDate asOf) {
        return of(situation, individual, asOf, Withholdings.none(), Until.NOT_COMPUTED);
    }

    /**
     * Writes the statement to a person.
     *
     * @param situation what is recorded; for what was held at a moment of the past {@code situation.knownAt(moment)}
     * @param individual the person
     * @param asOf the day
     * @param withholdings what is withheld, and what every statement says of withholding
     * @param until until when each record may be kept
     * @return the statement; it depends on no record that does not name the person, is named by such a record, or is a
     *     disclosure of one
     * @throws IllegalArgumentException if the situation holds no such individual: nothing is said about a person of whom
     *     nothing is known, since the id may have been mistyped
     */
    public static PersonalStatement of(
            Situation situation, IndividualId individual, LocalDate asOf, Withholdings withholdings, Until until) {
        if (situation.records().individuals().stream()
                .noneMatch(each -> each.id().equals(individual))) {
            throw new IllegalArgumentException("The situation holds no individual " + individual
                    + ". Ask about one of its records' individuals(), or check the id.");
        }
        Dossier dossier = new Dossier(situation, individual, withholdings);
        Telling telling = new Telling(dossier, asOf, withholdings, until);
        List<RecordRef> shown = Stream.concat(dossier.shown().stream(), dossier.disclosures().stream())
                .map(record -> RecordRef.to(record.id()))
                .toList();
        return new PersonalStatement(individual, asOf, shown, telling.withheld(), telling.page());
    }

    /**
     * Writes the statement as plain text.
     *
     * @param language the language
     * @return lines, each ended by a line feed
     */
    public String text(Language language) {
        return page.text(language);
    }

    /**
     * Writes the statement as one HTML document that needs nothing else, see {@link Page#html}.
     *
     * @param language the language
     * @return the document, to be stored and sent as UTF-8
     */
    public String html(Language language) {
        return page.html(language);
    }
}
