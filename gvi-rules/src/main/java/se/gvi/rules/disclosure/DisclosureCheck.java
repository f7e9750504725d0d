// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.source.Confidentiality;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Reason;

/**
 * Tests a disclosure against every ground of a document: which duties and permissions are formally there on the day,
 * with the reasons.
 *
 * <pre>{@code
 * DisclosureAnswer answer = DisclosureCheck.of(Grounds.bundled())
 *         .check(DisclosureQuestion.builder(IndividualId.of("I-017"))
 *                 .from(SOCIAL_SERVICES, Confidentiality.SOCIAL_SERVICES)
 *                 .to(POLICE)
 *                 .content(RISK)
 *                 .purpose(PREVENT_CRIME)
 *                 .date(LocalDate.of(2026, 3, 2))
 *                 .age(17)
 *                 .fact(CONCRETE_RISK, true)
 *                 .build());
 * }</pre>
 */
public final class DisclosureCheck {

    private final Grounds grounds;

    private DisclosureCheck(Grounds grounds) {
        this.grounds = grounds;
    }

    /**
     * A check against a document of grounds.
     *
     * @param grounds the document
     * @return the check
     */
    public static DisclosureCheck of(Grounds grounds) {
        return new DisclosureCheck(Objects.requireNonNull(grounds, "grounds"));
    }

    /**
     * Answers a question. The same question always gets the same answer from the same document.
     *
     * @param question the question
     * @return what each ground says, and all together
     */
    public DisclosureAnswer check(DisclosureQuestion question) {
        List<GroundAnswer> duties = grounds.all().stream()
                .filter(ground -> ground.kind() == GroundKind.DUTY)
                .map(ground -> ground.answer(question, grounds.bars(), List.of()))
                .toList();
        List<GroundAnswer> answers = grounds.all().stream()
                .map(ground -> ground.answer(question, grounds.bars(), duties))
                .toList();
        return new DisclosureAnswer(
                question,
                grounds.id() + " " + grounds.version(),
                grounds.knownUntil(),
                withoutGround(question),
                answers);
    }

    private Reason withoutGround(DisclosureQuestion question) {
        Asked asked = new Asked(question, "OSL 8:1", List.of());
        List<Reason> reasons = new ArrayList<>(List.of(asked.known(
                "no-secrecy",
                Text.of("no secrecy stands in the way", "ingen sekretess står i vägen"),
                question.secrecy().equals(Confidentiality.NONE))));
        grounds.bars().stream()
                .filter(bar -> bar.closes().isEmpty())
                .forEach(bar -> bar.reason(question).ifPresent(reasons::add));
        return reasons.size() == 1 ? reasons.get(0) : new AllOf(reasons);
    }
}
