// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.disclosure.DisclosureId;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.AuthorityBranch;

/**
 * What one recipient of one disclosure is to be told. It names records by their ids alone, and says nothing of what they
 * said or say.
 *
 * @param disclosure the disclosure
 * @param sender who handed the records over, and has to tell
 * @param recipient who is to be told
 * @param disclosedOn when the recipient got them, in the site's time zone
 * @param ground the provision on which they were handed over
 * @param members which members of them were
 * @param changes what happened to which record, in the order of the disclosure
 */
@JsonPropertyOrder({"disclosure", "sender", "recipient", "disclosedOn", "ground", "members", "changes"})
public record RecipientNotice(
        @JsonProperty(value = "disclosure", required = true) DisclosureId disclosure,
        @JsonProperty(value = "sender", required = true) AuthorityBranch sender,
        @JsonProperty(value = "recipient", required = true) AuthorityBranch recipient,

        @JsonProperty(value = "disclosedOn", required = true)
        LocalDate disclosedOn,

        @JsonProperty(value = "ground", required = true) String ground,
        @JsonProperty(value = "members", required = true) List<String> members,
        @JsonProperty(value = "changes", required = true) List<Changed> changes) {

    private static final Text NOTICE = Text.of(
            "To {recipient}. On {day} you received from {sender}, under {ground} (disclosure {disclosure}): {members}."
                    + " Since then: {changes}. Correct or erase what you received, or stop using it, accordingly"
                    + " (brottsdataförordningen 2:1; GDPR art. 19).",
            "Till {recipient}. Den {day} fick ni från {sender}, enligt {ground} (utlämnande {disclosure}): {members}."
                    + " Sedan dess: {changes}. Rätta eller radera det ni fick, eller sluta använda det, i motsvarande mån"
                    + " (brottsdataförordningen 2:1; dataskyddsförordningen art. 19).");

    /**
     * What happened to a record.
     *
     * @param record the record
     * @param change what happened
     */
    @JsonPropertyOrder({"record", "change"})
    public record Changed(
            @JsonProperty(value = "record", required = true) RecordRef record,
            @JsonProperty(value = "change", required = true) Change change) {

        /**
         * What happened to a record.
         *
         * @param record the record
         * @param change what happened
         */
        public Changed {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(change, "change");
        }
    }

    /**
     * A notice.
     *
     * @param disclosure the disclosure
     * @param sender who handed the records over
     * @param recipient who is to be told
     * @param disclosedOn when the recipient got them
     * @param ground the provision
     * @param members which members were handed over
     * @param changes what happened to which record
     */
    public RecipientNotice {
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(disclosedOn, "disclosedOn");
        Objects.requireNonNull(ground, "ground");
        members = List.copyOf(members);
        changes = List.copyOf(changes);
    }

    /**
     * Writes the notice.
     *
     * @param language the language
     * @return sentences on one line
     */
    public String text(Language language) {
        List<Text> happened = changes.stream()
                .map(each -> Text.of(
                        each.record().label().en() + " " + each.change().label().en(),
                        each.record().label().sv() + " " + each.change().label().sv()))
                .toList();
        return NOTICE.with(Map.of(
                        "recipient", recipient.label(),
                        "sender", sender.label(),
                        "day", disclosedOn,
                        "ground", ground,
                        "disclosure", disclosure,
                        "members", String.join(", ", members),
                        "changes", Say.join(happened, "; ")))
                .in(language);
    }
}
