// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.Tie;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.source.Recorded;
import se.gvi.model.support.SupportCase;

/** The records that stand, by id and by whom or what they concern, in the order in which they were recorded. */
final class Index {

    private static final Comparator<GmiClassification> LAST_ASSESSED = Comparator.comparing(
                    GmiClassification::assessedOn)
            .thenComparing(classification -> classification.provenance().recordedAt())
            .thenComparing(classification -> classification.id().value());

    final ImmutableMap<IndividualId, Individual> individuals;
    final ImmutableMap<GroupId, Group> groups;
    final ImmutableMap<IncidentId, Incident> incidents;
    final ImmutableMap<CallInId, CallIn> callIns;

    final ImmutableListMultimap<IndividualId, Membership> membershipsByIndividual;
    final ImmutableListMultimap<GroupId, Membership> membershipsByGroup;
    final ImmutableListMultimap<GroupId, GroupRelation> relations;
    final ImmutableListMultimap<IndividualId, Tie> ties;
    final ImmutableListMultimap<IndividualId, Involvement> involvementsByIndividual;
    final ImmutableListMultimap<IncidentId, Involvement> involvementsByIncident;
    final ImmutableListMultimap<IncidentId, GmiClassification> classifications;
    final ImmutableListMultimap<GroupId, IncidentId> incidentsByGroup;
    final ImmutableList<Incident> unattributed;
    final ImmutableListMultimap<IndividualId, Supervision> supervisions;
    final ImmutableListMultimap<IndividualId, Invitation> invitationsByIndividual;
    final ImmutableListMultimap<CallInId, Invitation> invitationsByCallIn;
    final ImmutableListMultimap<IndividualId, CustomNotification> notifications;
    final ImmutableListMultimap<GroupId, Notice> notices;
    final ImmutableListMultimap<IndividualId, SupportCase> supportCases;
    final ImmutableListMultimap<GroupId, EnforcementFocus> focuses;
    final ImmutableListMultimap<IndividualId, RiskAssessment> assessments;
    final ImmutableListMultimap<IndividualId, InterventionPlan> plans;
    final ImmutableList<CooperationAgreement> agreements;
    final ImmutableListMultimap<IndividualId, RightsRequest> rightsRequests;
    final ImmutableListMultimap<RecordRef, Disclosure> disclosures;
    final CoverageIndex coverage;

    Index(Records records, SetMultimap<RecordKind, IndividualId> unavailable) {
        individuals = byId(records.individuals(), Individual::id);
        groups = byId(records.groups(), Group::id);
        incidents = byId(records.incidents(), Incident::id);
        callIns = byId(records.callIns(), CallIn::id);
        List<Membership> memberships = between(
                records.memberships(),
                each -> individuals.containsKey(each.individual()) && groups.containsKey(each.group()));
        membershipsByIndividual = by(memberships, Membership::individual);
        membershipsByGroup = by(memberships, Membership::group);
        relations = byEach(
                between(
                        records.relations(),
                        each -> groups.containsKey(each.first()) && groups.containsKey(each.second())),
                relation -> Stream.of(relation.first(), relation.second()));
        ties = byEach(
                between(
                        records.ties(),
                        each -> individuals.containsKey(each.first()) && individuals.containsKey(each.second())),
                tie -> Stream.of(tie.first(), tie.second()));
        List<Involvement> involvements = between(
                records.involvements(),
                each -> individuals.containsKey(each.individual()) && incidents.containsKey(each.incident()));
        involvementsByIndividual = by(involvements, Involvement::individual);
        involvementsByIncident = by(involvements, Involvement::incident);
        classifications = by(records.classifications(), GmiClassification::incident);
        incidentsByGroup = incidentsByGroup();
        unattributed = incidents.values().stream()
                .filter(incident ->
                        inForce(incident.id()).filter(Index::lacksGroups).isPresent())
                .collect(ImmutableList.toImmutableList());
        supervisions = by(records.supervisions(), Supervision::individual);
        List<Invitation> invitations = between(
                records.invitations(),
                each -> individuals.containsKey(each.individual()) && callIns.containsKey(each.callIn()));
        invitationsByIndividual = by(invitations, Invitation::individual);
        invitationsByCallIn = by(invitations, Invitation::callIn);
        notifications = by(records.notifications(), CustomNotification::individual);
        notices = by(records.notices(), Notice::group);
        supportCases = by(records.supportCases(), SupportCase::individual);
        focuses = by(records.focuses(), EnforcementFocus::group);
        assessments = by(records.assessments(), RiskAssessment::individual);
        plans = by(records.plans(), InterventionPlan::individual);
        agreements = standing(records.agreements()).collect(ImmutableList.toImmutableList());
        rightsRequests = by(records.rightsRequests(), RightsRequest::individual);
        disclosures = byEach(standing(records.disclosures()).toList(), disclosure -> disclosure.records().stream());
        coverage = new CoverageIndex(standing(records.coverage()).toList(), unavailable);
    }

    Optional<GmiClassification> inForce(IncidentId incident) {
        List<GmiClassification> made = classifications.get(incident);
        return made.size() < 2 ? made.stream().findFirst() : made.stream().max(LAST_ASSESSED);
    }

    private static boolean lacksGroups(GmiClassification made) {
        return (made.offenderSide() != GroupInvolvement.NO
                        && made.offenderGroups().isEmpty())
                || (made.victimSide() != GroupInvolvement.NO
                        && made.victimGroups().isEmpty());
    }

    static <R extends Recorded> Stream<R> standing(Collection<R> records) {
        return records.stream().filter(record -> record.provenance().stands());
    }

    /** What joins two records says nothing once one of them was withdrawn. */
    private static <R extends Recorded> List<R> between(List<R> records, Predicate<R> bothStand) {
        return standing(records).filter(bothStand).toList();
    }

    private static <I extends RecordId, R extends Recorded> ImmutableMap<I, R> byId(
            List<R> records, Function<R, I> id) {
        return standing(records).collect(ImmutableMap.toImmutableMap(id, Function.identity()));
    }

    private static <K, R extends Recorded> ImmutableListMultimap<K, R> by(List<R> records, Function<R, K> key) {
        return standing(records).collect(ImmutableListMultimap.toImmutableListMultimap(key, Function.identity()));
    }

    private static <K, R extends Recorded> ImmutableListMultimap<K, R> byEach(
            List<R> records, Function<R, Stream<K>> keys) {
        ImmutableListMultimap.Builder<K, R> index = ImmutableListMultimap.builder();
        standing(records).forEach(record -> keys.apply(record).forEach(key -> index.put(key, record)));
        return index.build();
    }

    /** The incidents in which anyone ever connected to a group had a role, or that were classified as the group's. */
    private ImmutableListMultimap<GroupId, IncidentId> incidentsByGroup() {
        ImmutableListMultimap.Builder<GroupId, IncidentId> index = ImmutableListMultimap.builder();
        for (IncidentId incident : incidents.keySet()) {
            Stream<GroupId> ofMembers = involvementsByIncident.get(incident).stream()
                    .flatMap(involvement -> membershipsByIndividual.get(involvement.individual()).stream())
                    .map(Membership::group);
            Stream<GroupId> classified = classifications.get(incident).stream()
                    .flatMap(
                            classification -> Stream.of(classification.offenderGroups(), classification.victimGroups()))
                    .flatMap(groups -> groups.orElse(List.of()).stream());
            Stream.concat(ofMembers, classified).distinct().forEach(group -> index.put(group, incident));
        }
        return index.build();
    }
}
