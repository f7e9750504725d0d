// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/**
 * What closes grounds, whatever their own preconditions say.
 *
 * @param id how it is cited
 * @param title what it says
 * @param since the first day on which it can have been in force
 * @param wordings when it applies, earlier wordings first
 * @param closes the ids of the grounds it closes, or none if it closes all
 */
record Bar(String id, Text title, LocalDate since, List<Wording> wordings, Set<String> closes) {

    boolean closes(String ground) {
        return closes.isEmpty() || closes.contains(ground);
    }

    /** That it does not apply; nothing if it plainly does not. */
    Optional<Reason> reason(DisclosureQuestion question) {
        LocalDate date = question.date();
        if (date.isBefore(since)) {
            return Optional.empty();
        }
        Asked asked = new Asked(question, id, List.of());
        Reason applies = Wording.on(date, wordings)
                .map(wording -> asked.reason(wording.requires()))
                .orElseGet(() -> before(asked));
        return applies.truth() == Truth.NOT_MET
                ? Optional.empty()
                : Optional.of(new Not(new Titled(
                        Text.of(
                                "closed by " + id + " (" + title.en() + ")",
                                "stängd av " + id + " (" + title.sv() + ")"),
                        applies)));
    }

    /** Before its first recorded wording it is not known to have applied where that wording would apply. */
    private Reason before(Asked asked) {
        Reason later = asked.reason(wordings.get(0).requires());
        LocalDate date = asked.question().date();
        return later.truth() == Truth.NOT_MET
                ? later
                : asked.unknown(
                        "in-force",
                        Text.of(id + " applies on " + date, id + " gäller den " + date),
                        Text.of("the wording of " + id + " on " + date, "lydelsen av " + id + " den " + date));
    }
}
