// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.Map;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.reason.Basis;

/**
 * One line of a visibility: what some recipients may see of one kind of record for some purposes.
 *
 * @param recipients who
 * @param purposes for what
 * @param records which kind of record
 * @param members which of its members, each as the way to a single value
 * @param only for some members, which are words of closed lists, the words that a record must have to be seen
 * @param notFrom the parties whose records are not seen
 * @param basis who decided that, or where it is published
 */
record Line(
        Set<AuthorityBranch> recipients,
        Set<Purpose> purposes,
        RecordKind records,
        Set<String> members,
        Map<String, Set<String>> only,
        Set<AuthorityBranch> notFrom,
        Basis basis) {

    boolean speaksOf(AuthorityBranch recipient, Purpose purpose) {
        return recipients.contains(recipient) && purposes.contains(purpose);
    }
}
