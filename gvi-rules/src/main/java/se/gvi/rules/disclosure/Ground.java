// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;

/**
 * A ground for disclosure.
 *
 * @param id how it is cited, for instance {@code OSL 10:15a}
 * @param kind what it does
 * @param title what it is about
 * @param since the first day on which it can have been in force; its wording may be recorded from a later day only
 * @param wordings what it says, earlier wordings first
 */
record Ground(String id, GroundKind kind, Text title, LocalDate since, List<Wording> wordings) {

    static final Text PRECONDITIONS = Text.of("preconditions", "förutsättningar");

    GroundAnswer answer(DisclosureQuestion question, List<Bar> bars, List<GroundAnswer> duties) {
        Optional<Wording> wording = Wording.on(question.date(), wordings);
        String citation = id + wording.map(each -> ", " + each.source()).orElse("");
        Asked asked = new Asked(question, citation, duties);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(wording.<Reason>map(each -> new Titled(PRECONDITIONS, asked.reason(each.requires())))
                .orElseGet(() -> withoutWording(asked)));
        bars.stream()
                .filter(bar -> bar.closes(id))
                .forEach(bar -> bar.reason(question).ifPresent(reasons::add));
        return new GroundAnswer(
                id,
                kind,
                title,
                wording.map(Wording::source).orElse(null),
                wording.map(Wording::validity).orElse(null),
                reasons.size() == 1 ? reasons.get(0) : new AllOf(reasons));
    }

    private Reason withoutWording(Asked asked) {
        LocalDate date = asked.question().date();
        Text wording = Text.of("it is in force on " + date, "den gäller den " + date);
        LocalDate last = wordings.get(wordings.size() - 1).validity().end().orElse(LocalDate.MAX);
        return date.isBefore(since) || !date.isBefore(last)
                ? asked.known("in-force", wording, false)
                : asked.unknown(
                        "in-force",
                        wording,
                        Text.of("the wording of " + id + " on " + date, "lydelsen av " + id + " den " + date));
    }
}
