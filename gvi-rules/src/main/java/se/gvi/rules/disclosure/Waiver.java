// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.source.AuthorityBranch;

/**
 * That the individual lifted the secrecy which protects him or her, wholly or partly (OSL 12:2). It opens what secrecy
 * closed, and is never a legal basis for what an authority does with personal data.
 *
 * @param contents for which content, at least one
 * @param recipients towards whom, at least one
 * @param given the day on which it was given
 * @param withdrawn the day on which it was withdrawn, from which on it does not count, or null
 * @param reservation whether it holds only if the authority makes a reservation that limits what the recipient does
 *     with the information
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Waiver(
        @JsonProperty(value = "contents", required = true) Set<DisclosureContent> contents,
        @JsonProperty(value = "recipients", required = true) Set<AuthorityBranch> recipients,
        @JsonProperty(value = "given", required = true) LocalDate given,
        @JsonProperty("withdrawn") @Nullable LocalDate withdrawn,

        @JsonProperty(value = "reservation", required = true)
        boolean reservation) {

    /**
     * A waiver.
     *
     * @param contents for which content
     * @param recipients towards whom
     * @param given the day on which it was given
     * @param withdrawn the day on which it was withdrawn, or null
     * @param reservation whether it holds only with a reservation
     * @throws IllegalArgumentException if there is no content or recipient, or it was withdrawn before it was given
     */
    public Waiver {
        contents = copyOf(DisclosureContent.class, contents, "content");
        recipients = copyOf(AuthorityBranch.class, recipients, "recipient");
        Objects.requireNonNull(given, "given");
        if (withdrawn != null && withdrawn.isBefore(given)) {
            throw new IllegalArgumentException("A waiver was withdrawn on " + withdrawn + " and given later, on "
                    + given + ". Maybe swap the two dates.");
        }
    }

    private static <E extends Enum<E>> Set<E> copyOf(Class<E> type, Set<E> words, String what) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "A waiver names no " + what + ". Say for what and towards whom it was given.");
        }
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(words);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Tells whether it lifts the secrecy for a content towards a recipient on a day.
     *
     * @param content the content
     * @param recipient the recipient
     * @param day the day
     * @return true from the day on which it was given until the day before it was withdrawn
     */
    public boolean covers(DisclosureContent content, AuthorityBranch recipient, LocalDate day) {
        return contents.contains(content)
                && recipients.contains(recipient)
                && !day.isBefore(given)
                && (withdrawn == null || day.isBefore(withdrawn));
    }
}
