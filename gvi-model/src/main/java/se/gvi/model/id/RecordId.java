// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import java.util.Map;
import java.util.Objects;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.identity.PersonalNumberGuard;

/**
 * The id of a record: a word that the host chose, the same in every document, and a pseudonym where it stands for a
 * person. Ids of different kinds are different types.
 *
 * <p>An id has 1 to 64 letters A-Z or a-z, digits, and {@code . : _ -}, and begins with a letter or a digit. What is
 * written like a Swedish personal or coordination number is refused, and so is what holds one, see {@link
 * PersonalNumberGuard#isIn}: a date of six or eight digits with four more behind it makes bad ids.
 */
public interface RecordId {

    /**
     * Returns the id as the host wrote it.
     *
     * @return the word
     */
    String value();

    /**
     * Returns what it identifies.
     *
     * @return the kind of record
     */
    RecordKind kind();

    /**
     * Returns how messages name the record: its kind and its id.
     *
     * @return for instance "membership M-04"
     */
    default Text label() {
        return RecordRef.to(this).label();
    }

    /**
     * Checks that a word can be an id.
     *
     * @param kind what it identifies, for the message
     * @param value the word
     * @return the word
     * @throws InvalidValueException with {@link FindingCode#BAD_ID} or {@link FindingCode#ID_LIKE_PERSONAL_NUMBER};
     *     the message does not repeat the word
     */
    static String check(Text kind, String value) {
        Objects.requireNonNull(value, "value");
        if (IdSyntax.looksLikePersonalNumber(value)) {
            throw new InvalidValueException(FindingCode.ID_LIKE_PERSONAL_NUMBER, Map.of("kind", kind));
        }
        if (!IdSyntax.isId(value)) {
            throw new InvalidValueException(FindingCode.BAD_ID, Map.of("kind", kind, "characters", value.length()));
        }
        return value;
    }
}
