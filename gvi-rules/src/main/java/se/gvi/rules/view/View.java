// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.criterion.Needs;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.policy.LevelRule;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.Rule;
import se.gvi.rules.risk.RiskIndication;

/**
 * A situation as a recipient may see it for a purpose: hidden by default, shown member by member as a {@link Visibility}
 * lists them. Nothing that is shown depends on anything that is not.
 *
 * <ul>
 *   <li>A record without a member that it needs, or without one whose absence would say something untrue, is hidden
 *       whole; so is a record that must name one which is hidden. Where it need not, the member that names is hidden
 *       alone, for all records of the kind.
 *   <li>Of classifications all are shown or none, and of risk assessments too, as far as what they cite allows: the
 *       latest counts, and without it an older one would.
 *   <li>What is answered is so: an answer is what all that is recorded says, or unknown. One that a withheld record could
 *       {@linkplain se.gvi.rules.criterion.Criterion#overturnedBy overturn} is unknown. This holds of {@link
 *       #eligibility} and {@link #risk}; what other functions of the library say of {@link #situation} they say of what
 *       is shown.
 *   <li>What a source says of its completeness is kept only for kinds of record of which none is hidden. Silence about
 *       the others is never a "no": answers are undetermined.
 *   <li>What must not be used at the request of whom it is about is shown to nobody, and where something of a kind is
 *       kept out of use, nothing is said of the completeness of that kind.
 *   <li>Withdrawn records are left out, unless one that stands still names them.
 *   <li>Where a person has a protected identity, nobody is shown the places of the attempts to reach the person, nor the
 *       area of an incident in which the person is seen to have had a role.
 *   <li>The site, whose name and time zone are no secret, is always shown.
 * </ul>
 *
 * <p>It says what is shown, not that it may be disclosed.
 */
public final class View {

    private final AuthorityBranch recipient;
    private final Purpose purpose;
    private final Situation situation;
    private final List<Withheld> withheld;

    private View(AuthorityBranch recipient, Purpose purpose, Situation situation, List<Withheld> withheld) {
        this.recipient = recipient;
        this.purpose = purpose;
        this.situation = situation;
        this.withheld = List.copyOf(withheld);
    }

    /**
     * Shows a situation by the {@linkplain Visibility#standard() library's own} visibility.
     *
     * @param situation what is recorded
     * @param recipient who is to see it
     * @param purpose for what
     * @return the view
     */
    public static View of(Situation situation, AuthorityBranch recipient, Purpose purpose) {
        return of(situation, recipient, purpose, Visibility.standard());
    }

    /**
     * Shows a situation by a site's own visibility.
     *
     * @param situation what is recorded; for what could be seen at an earlier moment, the situation as known then
     * @param recipient who is to see it
     * @param purpose for what
     * @param visibility who may see what
     * @return the view
     */
    public static View of(Situation situation, AuthorityBranch recipient, Purpose purpose, Visibility visibility) {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        Clearance clearance = Clearance.of(
                visibility, recipient, purpose, situation.recordsInUse().sources());
        return new View(
                recipient, purpose, situation.reducedTo(Redaction.of(situation, clearance)), clearance.withheld());
    }

    /**
     * Returns who sees it.
     *
     * @return the recipient
     */
    public AuthorityBranch recipient() {
        return recipient;
    }

    /**
     * Returns for what.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Returns what is shown, as a situation: every function of the library answers from it, and from nothing else, as if
     * there were nothing else. Its {@linkplain Situation#report() report} speaks of what is shown alone.
     *
     * @return the situation
     */
    public Situation situation() {
        return situation;
    }

    /**
     * Returns what is not shown. It follows from the visibility and from which parties are among the sources shown, and
     * tells nothing of whether there was anything to withhold.
     *
     * @return an immutable list, in the order of the format; kinds of which everything is shown are not in it
     */
    public List<Withheld> withheld() {
        return withheld;
    }

    /**
     * Returns what is not shown of that which something reads.
     *
     * @param needs what is read
     * @return an immutable list, empty if everything that it reads is shown
     */
    public List<Withheld> withheldFrom(Needs needs) {
        List<Withheld> found = new ArrayList<>();
        for (Withheld each : withheld) {
            Set<String> read = needs.of(each.kind());
            List<String> members =
                    each.members().stream().filter(read::contains).toList();
            boolean records = each.records() != Withheld.Extent.NO_RECORD;
            // What is said of completeness is withheld with the records that it speaks of.
            if (each.kind() != RecordKind.COVERAGE && !read.isEmpty() && (records || !members.isEmpty())) {
                found.add(new Withheld(each.kind(), each.records(), members));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Tests whether a step is open for an individual, as far as the recipient may know. What is withheld is not among
     * the reasons, and the finding says that it may be.
     *
     * @param individual the individual
     * @param intervention a step towards individuals
     * @param policy the policy
     * @param asOf the day
     * @return the finding
     * @throws IllegalArgumentException if the individual is not shown, the policy says nothing of the step, or the step
     *     is one towards groups
     */
    public ViewedEligibility eligibility(
            IndividualId individual, Intervention intervention, Policy policy, LocalDate asOf) {
        Eligibility found = Eligibility.test(situation, policy, asOf, individual, intervention);
        return viewed(found, policy.rule(intervention));
    }

    /**
     * Tests whether enforcement focus is open for a group, as far as the recipient may know.
     *
     * @param group the group
     * @param policy the policy
     * @param asOf the day
     * @return the finding
     * @throws IllegalArgumentException if the group is not shown or the policy says nothing of focus
     */
    public ViewedEligibility eligibility(GroupId group, Policy policy, LocalDate asOf) {
        Eligibility found = Eligibility.test(situation, policy, asOf, group);
        return viewed(found, policy.rule(Intervention.ENFORCEMENT_FOCUS));
    }

    private ViewedEligibility viewed(Eligibility found, Rule rule) {
        return new ViewedEligibility(
                recipient,
                purpose,
                new Eligibility(
                        found.about(),
                        found.intervention(),
                        found.asOf(),
                        found.policy(),
                        found.reasons().accept(marking(rule))),
                withheldFrom(rule.needs()));
    }

    /**
     * Indicates one side of an individual's risk, as far as the recipient may know.
     *
     * @param individual the individual
     * @param side which risk
     * @param policy the policy
     * @param asOf the day
     * @return the indication
     * @throws IllegalArgumentException if the individual is not shown
     */
    public ViewedRisk risk(IndividualId individual, RiskSide side, Policy policy, LocalDate asOf) {
        RiskIndication found = RiskIndication.of(situation, policy, asOf, individual, side);
        List<LevelRule> rules = policy.levels(side);
        List<RiskIndication.Level> levels = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RiskIndication.Level level = found.levels().get(i);
            levels.add(new RiskIndication.Level(
                    level.level(), level.reasons().accept(marking(rules.get(i).rule()))));
        }
        return new ViewedRisk(
                recipient,
                purpose,
                new RiskIndication(individual, side, asOf, found.policy(), levels),
                withheldFrom(
                        rules.stream().map(LevelRule::rule).map(Rule::needs).reduce(Needs.nothing(), Needs::and)));
    }

    private Marking marking(Rule rule) {
        return new Marking(rule.criteria(), this);
    }

    /** The kinds of record of which something that is read is not shown. */
    Set<RecordKind> kindsWithheldFrom(Needs needs) {
        return withheldFrom(needs).stream()
                .map(Withheld::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
    }

    /**
     * Returns what is not shown, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String text(Language language) {
        return ViewText.ofView(recipient, purpose, withheld, language);
    }
}
