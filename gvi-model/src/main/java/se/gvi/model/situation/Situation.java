// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import com.google.common.base.Suppliers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.Notice;
import se.gvi.model.decision.InterventionPlan;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.relation.Tie;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.site.Site;
import se.gvi.model.support.SupportCase;
import se.gvi.model.time.DateSpan;
import se.gvi.model.validation.Checks;

/**
 * Everything the partnership has recorded about a site, checked: a situation has no ERROR finding, unless it shows what
 * was {@link #knownAt known} when something was still wrong, or a {@link #reducedTo part} of what is recorded. It is immutable and safe for any number of threads.
 *
 * <p>Questions are answered from the records that stand, in the order in which they were recorded; withdrawn records
 * are found in {@link #records()} only, and so is what joins two records of which one was withdrawn, as an involvement in
 * an incident that was. Where nothing is recorded, {@link #isComplete} tells whether that means "no".
 */
public final class Situation {

    private final Records records;
    private final Supplier<ValidationReport> report;
    private final Restrictions restrictions;
    private final Index index;

    private Situation(Records records, Supplier<ValidationReport> report) {
        this.records = records;
        this.report = report;
        this.restrictions = new Restrictions(records);
        this.index = new Index(restrictions.inUse(), restrictions.unavailable());
    }

    /**
     * Makes a situation of records.
     *
     * @param records everything recorded
     * @return the situation
     * @throws InvalidSituationException with every finding, if there is an ERROR
     */
    public static Situation of(Records records) {
        ValidationReport report = Checks.check(records);
        if (!report.valid()) {
            throw new InvalidSituationException(report);
        }
        return new Situation(records, () -> report);
    }

    /**
     * Returns the site.
     *
     * @return the site
     */
    public Site site() {
        return records.site();
    }

    /**
     * Returns everything recorded, withdrawn records included.
     *
     * @return the records
     */
    public Records records() {
        return records;
    }

    /**
     * Returns the records that may be used: everything recorded, withdrawn records included, without those that must not
     * be used at the request of whom they are about ({@link se.gvi.model.rights.RightsRequest}). Every other method
     * answers from these.
     *
     * @return the records; {@link #records()} themselves if nothing is restricted
     */
    public Records recordsInUse() {
        return restrictions.inUse();
    }

    /**
     * Tells whether a record is kept, but must not be used, at the request of whom it is about.
     *
     * @param record the record
     * @return true if at least one version of it is not among the {@link #recordsInUse()}
     */
    public boolean isRestricted(RecordRef record) {
        return restrictions.restricted().contains(record);
    }

    /**
     * Tells whether any record is kept, but must not be used, at the request of whom it is about.
     *
     * @return true if {@link #recordsInUse()} are fewer than {@link #records()}
     */
    public boolean isAnyRestricted() {
        return !restrictions.restricted().isEmpty();
    }

    /**
     * Tells whether a record of a kind is kept, but must not be used, at the request of whom it is about.
     *
     * @param kind the kind
     * @return true if so
     */
    public boolean isRestricted(RecordKind kind) {
        return restrictions.unavailable().containsKey(kind);
    }

    /**
     * Tells whether a record of a kind that names somebody is kept, but must not be used, at somebody's request.
     *
     * @param kind the kind
     * @param individual whom it names
     * @return true if so
     */
    public boolean isRestricted(RecordKind kind, IndividualId individual) {
        return restrictions.unavailable().containsEntry(kind, individual);
    }

    /**
     * Returns what is found when the records are checked: warnings, never an ERROR. A view of {@link #knownAt the past}
     * has its own report, which tells nothing that became known later; there an ERROR may be among the findings, where
     * what was known was wrong. So has a situation {@link #reducedTo reduced} to a part.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report.get();
    }

    /**
     * Returns what a meeting at a moment could have known: the records made by then, without later withdrawals. A
     * record that names another which was not known yet is not known either. The view is given whatever its own {@link
     * #report} finds, so that it shows what was known even where that was wrong.
     *
     * @param moment the moment, inclusive
     * @return the situation as known then
     */
    public Situation knownAt(Instant moment) {
        return reducedTo(Hindsight.removed(records, moment));
    }

    /**
     * Returns a situation of a part of these records: what somebody may see of them, or what is left when something has
     * to go. It is made without refusing, whatever its own {@link #report} finds, and has that report to itself, which
     * tells of nothing that was left out. Whoever chooses the part also sees to it that coverage claims no more than is
     * left.
     *
     * @param part the records that are left, each perhaps without some of its members
     * @return the situation of those records alone
     */
    public Situation reducedTo(Records part) {
        return new Situation(part, Suppliers.memoize(() -> Checks.check(part)));
    }

    /**
     * Tells whether everything of a kind is recorded for a span of days, so that silence means "no". Statements about
     * single individuals are left aside.
     *
     * @param kind the kind of record
     * @param days the days
     * @return true only if a source claims complete coverage of every day and none claims less of any
     */
    public boolean isComplete(RecordKind kind, DateSpan days) {
        return index.coverage.complete(kind, days);
    }

    /**
     * Tells whether everything of a kind about one individual is recorded for a span of days.
     *
     * @param kind the kind of record
     * @param about the individual
     * @param days the days
     * @return true only if a source claims complete coverage of every day and none claims less of any
     */
    public boolean isComplete(RecordKind kind, IndividualId about, DateSpan days) {
        return index.coverage.complete(kind, about, days);
    }

    /**
     * Returns the individuals whom statements of coverage of a kind single out, so that more or less is recorded about
     * them than about everyone.
     *
     * @param kind the kind of record
     * @return an immutable set, empty if every statement concerns everyone
     */
    public Set<IndividualId> singledOut(RecordKind kind) {
        return index.coverage.singledOut(kind);
    }

    /**
     * Returns the incidents whose classification in force says of a side that a group was, may have been or cannot be
     * told to have been involved, and does not say which groups.
     *
     * @return an immutable list, in the order in which they were recorded
     */
    public List<Incident> unattributed() {
        return index.unattributed;
    }

    /**
     * Returns the individuals.
     *
     * @return an immutable list of the records that stand
     */
    public List<Individual> individuals() {
        return index.individuals.values().asList();
    }

    /**
     * Returns the groups.
     *
     * @return an immutable list of the records that stand
     */
    public List<Group> groups() {
        return index.groups.values().asList();
    }

    /**
     * Returns the incidents.
     *
     * @return an immutable list of the records that stand
     */
    public List<Incident> incidents() {
        return index.incidents.values().asList();
    }

    /**
     * Returns the call-ins.
     *
     * @return an immutable list of the records that stand
     */
    public List<CallIn> callIns() {
        return index.callIns.values().asList();
    }

    /**
     * Returns an individual by its id.
     *
     * @param id the id
     * @return the record that stands, or empty if there is none
     */
    public Optional<Individual> individual(IndividualId id) {
        return Optional.ofNullable(index.individuals.get(id));
    }

    /**
     * Returns a group by its id.
     *
     * @param id the id
     * @return the record that stands, or empty if there is none
     */
    public Optional<Group> group(GroupId id) {
        return Optional.ofNullable(index.groups.get(id));
    }

    /**
     * Returns an incident by its id.
     *
     * @param id the id
     * @return the record that stands, or empty if there is none
     */
    public Optional<Incident> incident(IncidentId id) {
        return Optional.ofNullable(index.incidents.get(id));
    }

    /**
     * Returns a call-in by its id.
     *
     * @param id the id
     * @return the record that stands, or empty if there is none
     */
    public Optional<CallIn> callIn(CallInId id) {
        return Optional.ofNullable(index.callIns.get(id));
    }

    /**
     * Returns the memberships of an individual, of any standing and time.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<Membership> membershipsOf(IndividualId individual) {
        return index.membershipsByIndividual.get(individual);
    }

    /**
     * Returns the memberships in a group, of any standing and time.
     *
     * @param group the group
     * @return an immutable list of the records that stand
     */
    public List<Membership> membershipsIn(GroupId group) {
        return index.membershipsByGroup.get(group);
    }

    /**
     * Returns the feuds and alliances of a group, of any time.
     *
     * @param group the group
     * @return an immutable list of the records that stand
     */
    public List<GroupRelation> relationsOf(GroupId group) {
        return index.relations.get(group);
    }

    /**
     * Returns the ties of an individual.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<Tie> tiesOf(IndividualId individual) {
        return index.ties.get(individual);
    }

    /**
     * Returns the roles an individual had in incidents.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<Involvement> involvementsOf(IndividualId individual) {
        return index.involvementsByIndividual.get(individual);
    }

    /**
     * Returns the roles people had in an incident.
     *
     * @param incident the incident
     * @return an immutable list of the records that stand
     */
    public List<Involvement> involvementsIn(IncidentId incident) {
        return index.involvementsByIncident.get(incident);
    }

    /**
     * Returns the probation, parole and custody of an individual.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<Supervision> supervisionsOf(IndividualId individual) {
        return index.supervisions.get(individual);
    }

    /**
     * Returns the invitations of an individual to call-ins.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<Invitation> invitationsOf(IndividualId individual) {
        return index.invitationsByIndividual.get(individual);
    }

    /**
     * Returns the invitations to a call-in.
     *
     * @param callIn the call-in
     * @return an immutable list of the records that stand
     */
    public List<Invitation> invitationsTo(CallInId callIn) {
        return index.invitationsByCallIn.get(callIn);
    }

    /**
     * Returns the custom notifications to an individual.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<CustomNotification> notificationsOf(IndividualId individual) {
        return index.notifications.get(individual);
    }

    /**
     * Returns the notices that a group has had.
     *
     * @param group the group
     * @return an immutable list of the records that stand
     */
    public List<Notice> noticesTo(GroupId group) {
        return index.notices.get(group);
    }

    /**
     * Returns the enforcement focuses on a group.
     *
     * @param group the group
     * @return an immutable list of the records that stand
     */
    public List<EnforcementFocus> focusesOn(GroupId group) {
        return index.focuses.get(group);
    }

    /**
     * Returns the support cases of an individual.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<SupportCase> supportCasesOf(IndividualId individual) {
        return index.supportCases.get(individual);
    }

    /**
     * Returns the risk assessments of an individual, lapsed ones included.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<RiskAssessment> assessmentsOf(IndividualId individual) {
        return index.assessments.get(individual);
    }

    /**
     * Returns what is planned for an individual, plans that have ended included.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<InterventionPlan> plansFor(IndividualId individual) {
        return index.plans.get(individual);
    }

    /**
     * Returns what the parties have agreed to do together, agreements that have ended included.
     *
     * @return an immutable list of the records that stand
     */
    public List<CooperationAgreement> agreements() {
        return index.agreements;
    }

    /**
     * Returns what an individual asked about their own data.
     *
     * @param individual the individual
     * @return an immutable list of the records that stand
     */
    public List<RightsRequest> rightsRequestsOf(IndividualId individual) {
        return index.rightsRequests.get(individual);
    }

    /**
     * Returns to whom a record was handed over.
     *
     * @param record the record
     * @return an immutable list of the disclosures that stand
     */
    public List<Disclosure> disclosuresOf(RecordRef record) {
        return index.disclosures.get(record);
    }

    /**
     * Returns the individuals who are members of a group on a day.
     *
     * @param group the group
     * @param day the day
     * @return those with a membership of standing {@link Standing#MEMBER} on that day, without repetition
     */
    public List<IndividualId> membersOf(GroupId group, LocalDate day) {
        return index.membershipsByGroup.get(group).stream()
                .filter(isMember(day))
                .map(Membership::individual)
                .distinct()
                .toList();
    }

    /**
     * Returns the groups of which an individual is a member on a day.
     *
     * @param individual the individual
     * @param day the day
     * @return those with a membership of standing {@link Standing#MEMBER} on that day, without repetition
     */
    public List<GroupId> groupsOf(IndividualId individual, LocalDate day) {
        return index.membershipsByIndividual.get(individual).stream()
                .filter(isMember(day))
                .map(Membership::group)
                .distinct()
                .toList();
    }

    private static Predicate<Membership> isMember(LocalDate day) {
        return membership ->
                membership.standing() == Standing.MEMBER && membership.span().contains(day);
    }

    /**
     * Returns the incidents that concern a group in a window: somebody ever connected to the group had a role in them,
     * or they were classified as the group's. Which side the group was on, and whether the connection held on the day,
     * is for the caller to tell.
     *
     * @param group the group
     * @param window the days
     * @return the incidents whose date may lie in the window, those without a known day included
     */
    public List<Incident> incidents(GroupId group, DateSpan window) {
        return index.incidentsByGroup.get(group).stream()
                .map(index.incidents::get)
                .filter(incident -> window.overlaps(incident.date().days()))
                .toList();
    }

    /**
     * Returns the groups in feud with a group on a day.
     *
     * @param group the group
     * @param day the day
     * @return its rivals, without repetition
     */
    public List<GroupId> rivalsOf(GroupId group, LocalDate day) {
        return related(group, day, RelationKind.FEUD);
    }

    /**
     * Returns the groups allied with a group on a day.
     *
     * @param group the group
     * @param day the day
     * @return its allies, without repetition
     */
    public List<GroupId> alliesOf(GroupId group, LocalDate day) {
        return related(group, day, RelationKind.ALLIANCE);
    }

    private List<GroupId> related(GroupId group, LocalDate day, RelationKind kind) {
        return index.relations.get(group).stream()
                .filter(relation ->
                        relation.relationKind() == kind && relation.span().contains(day))
                .map(relation -> relation.other(group).orElseThrow())
                .distinct()
                .toList();
    }

    /**
     * Returns the classification of an incident that counts: the one assessed last and, on one day, recorded last.
     *
     * @param incident the incident
     * @return the classification, or empty if it was never classified
     */
    public Optional<GmiClassification> classificationOf(IncidentId incident) {
        return index.inForce(incident);
    }

    /** Equal if the records are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Situation situation && records.equals(situation.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /** How many records of each kind there are. */
    @Override
    public String toString() {
        return "Situation[" + records + "]";
    }
}
