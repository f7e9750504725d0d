// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
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

    /** Branches that process under brottsdatalagen in their core work. */
    private static final Set<AuthorityBranch> LAW_ENFORCEMENT = Set.of(
            AuthorityBranch.POLICE,
            AuthorityBranch.CUSTOMS,
            AuthorityBranch.PROBATION,
            AuthorityBranch.PRISON,
            AuthorityBranch.PROSECUTION);

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
     * Tells whether information that one party gives another leaves the field of brottsdatalagen, so that, unless a duty
     * obliges the discloser, it first has to be tested and noted that this is necessary and proportionate (2:22, rule R46).
     *
     * @param from who has the information
     * @param to who gets it
     * @return true if the one processes under that act in its core work and the other does not
     */
    public static boolean leavesCriminalDataAct(AuthorityBranch from, AuthorityBranch to) {
        return LAW_ENFORCEMENT.contains(from) && !LAW_ENFORCEMENT.contains(to);
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
