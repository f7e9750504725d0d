// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/**
 * What a city has decided about its strategy: for each step the criteria that open and exclude it, what recorded facts
 * indicate about risk, and every number with its validity and its basis. It is read from a document, see
 * {@link Policies}, and immutable.
 */
public final class Policy {

    private final PolicyRef ref;
    private final Text about;
    private final List<PolicySource> sources;
    private final List<PolicyParameter> parameters;
    private final Map<Intervention, Rule> interventions;
    private final Map<RiskSide, List<LevelRule>> risk;
    private final Practices practices;
    private final PolicyDocument document;
    private final ValidationReport report;

    Policy(
            PolicyRef ref,
            Text about,
            List<PolicySource> sources,
            List<PolicyParameter> parameters,
            Map<Intervention, Rule> interventions,
            Map<RiskSide, List<LevelRule>> risk,
            Practices practices,
            PolicyDocument document,
            ValidationReport report) {
        this.ref = ref;
        this.about = about;
        this.sources = List.copyOf(sources);
        this.parameters = List.copyOf(parameters);
        this.interventions = Maps.immutableEnumMap(interventions);
        this.risk = Maps.immutableEnumMap(risk);
        this.practices = practices;
        this.document = document;
        this.report = report;
    }

    /**
     * Returns which policy it is.
     *
     * @return name, version and title
     */
    public PolicyRef ref() {
        return ref;
    }

    /**
     * Returns what the policy says of itself: whose it is and how much of it is published.
     *
     * @return a few sentences
     */
    public Text about() {
        return about;
    }

    /**
     * Returns the publications it takes numbers and criteria from.
     *
     * @return an immutable list
     */
    public List<PolicySource> sources() {
        return sources;
    }

    /**
     * Returns its numbers.
     *
     * @return an immutable list in the order of the document
     */
    public List<PolicyParameter> parameters() {
        return parameters;
    }

    /**
     * Returns the steps it says anything of.
     *
     * @return an immutable set, in the order of the steps
     */
    public Set<Intervention> interventions() {
        return interventions.keySet();
    }

    /**
     * Returns the sides of risk it says anything of.
     *
     * @return an immutable set
     */
    public Set<RiskSide> riskSides() {
        return risk.keySet();
    }

    /**
     * Returns when a step is open: its entry criteria are met and none of its exclusions.
     *
     * @param intervention the step
     * @return the rule
     * @throws IllegalArgumentException if the policy says nothing of the step
     */
    public Rule rule(Intervention intervention) {
        return Optional.ofNullable(interventions.get(intervention))
                .orElseThrow(() -> new IllegalArgumentException("The policy " + ref.id() + " says nothing of "
                        + intervention + ". Ask about one of its interventions(): " + interventions() + "."));
    }

    /**
     * Returns the levels that the policy indicates on one side of risk, each with its rule.
     *
     * @param side the side
     * @return an immutable list, highest level first; empty if the policy says nothing of the side
     */
    public List<LevelRule> levels(RiskSide side) {
        return risk.getOrDefault(side, List.of());
    }

    /**
     * Returns how incidents are reviewed.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<IncidentReviewRules> incidentReview() {
        return Optional.ofNullable(practices.incidentReview());
    }

    /**
     * Returns how groups are looked at.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<GroupRules> groups() {
        return Optional.ofNullable(practices.groups());
    }

    /**
     * Returns how the violence of groups is counted.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<ScorecardRules> scorecards() {
        return Optional.ofNullable(practices.scorecards());
    }

    /**
     * Returns how a call-in is planned.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<CallInRules> callIn() {
        return Optional.ofNullable(practices.callIn());
    }

    /**
     * Returns how custom notifications are called for.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<NotificationRules> notifications() {
        return Optional.ofNullable(practices.notifications());
    }

    /**
     * Returns how promises to groups are kept.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<PromiseRules> promises() {
        return Optional.ofNullable(practices.promises());
    }

    /**
     * Returns how support is followed up.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<SupportRules> support() {
        return Optional.ofNullable(practices.support());
    }

    /**
     * Returns how lists are gone over again.
     *
     * @return the rules, or empty if the policy says nothing of it
     */
    public Optional<ReviewRules> review() {
        return Optional.ofNullable(practices.review());
    }

    /**
     * Returns the fingerprint of the policy: the SHA-256, over UTF-8, of its document in the canonical form of RFC 8785.
     * It tells whether two policies say the same, however their documents are laid out.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String fingerprint() {
        return document.fingerprint();
    }

    /**
     * Returns the policy with another value of one parameter, to see what would follow. Its title and version say that
     * it is supposed; on every day outside the override all its values are the ones they were.
     *
     * @param override the other value and its days
     * @return the other policy
     * @throws IllegalArgumentException if the policy has no such parameter
     * @throws InvalidPolicyException if the policy could not have that value, for instance because it is below 1 or
     *     more than there are rules to count
     */
    public Policy with(ParameterOverride override) {
        return document.with(override);
    }

    /**
     * Returns what was found when the policy was read: warnings, never an ERROR.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }

    /**
     * Tells which of its numbers have no value on a day. Criteria that need them answer UNKNOWN on that day.
     *
     * @param asOf the day
     * @return a {@link FindingCode#POLICY_PARAMETER_NOT_VALID} for each such parameter
     */
    public ValidationReport check(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        ValidationReport.Collector missing = ValidationReport.collector(Math.max(1, parameters.size()));
        for (int i = 0; i < parameters.size(); i++) {
            PolicyParameter parameter = parameters.get(i);
            if (parameter.on(asOf).isEmpty()) {
                missing.add(new Finding(
                        FindingCode.POLICY_PARAMETER_NOT_VALID,
                        Place.at("/parameters/" + i),
                        "",
                        Map.of("parameter", parameter.id(), "date", asOf)));
            }
        }
        return missing.report();
    }

    /** Name and version. */
    @Override
    public String toString() {
        return "Policy[" + ref.id() + " " + ref.version() + "]";
    }
}
