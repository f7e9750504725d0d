// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A catalogue of criteria, by name. */
public final class Criteria {

    private static final Criteria STANDARD = of(List.of(
            new ActiveMembership(),
            new AgeAtLeast(),
            new AgeBelow(),
            new AnyInvolvement(),
            new AssessmentLapsed(),
            new CallInAttended(),
            new ComingRelease(),
            new ConsentGiven(),
            new CorroboratedMembership(),
            new CurrentAssessment(),
            new CustodyCurrent(),
            new CustodyRecent(),
            new EverContacted(),
            ExitCondition.CONDITIONS_SIGNED,
            ExitCondition.EVIDENCE_PERSON,
            ExitCondition.INTERVENTIONS_DECIDED,
            ExitCondition.MOTIVATED,
            ExitCondition.THREATENED,
            new GroupActive(),
            new GroupFocusRunning(),
            new GroupInFeud(),
            new GroupIncidentAfterNotice(),
            new GroupMembersInCustody(),
            new GroupNotified(),
            new GroupNotifiedWithin(),
            new GroupQuietSinceFocus(),
            new GroupRecentIncident(),
            new GroupRecentlyAttacked(),
            new GroupSize(),
            new IncidentMemberInvolved(),
            new MembershipInReview(),
            new OpenProsecution(),
            new OwnGroupInFeud(),
            new OwnGroupNotRepresented(),
            new OwnGroupRecentlyAttacked(),
            new OwnGroupRecentlyViolent(),
            new PersonAlive(),
            new RecentContact(),
            new RecentInvolvement(),
            new RivalRecentlyViolent(),
            new SupervisionLive(),
            new SupportOpen(),
            new SupportUnanswered(),
            new TieWithRecentVictim(),
            new UncorroboratedMembership(),
            new UnrepresentedGroup()));

    private final Map<String, Criterion> byId;

    private Criteria(Map<String, Criterion> byId) {
        this.byId = ImmutableSortedMap.copyOf(byId);
    }

    /**
     * Returns the library's own catalogue, described in {@code docs/criteria.md}.
     *
     * @return the catalogue
     */
    public static Criteria standard() {
        return STANDARD;
    }

    private static Criteria of(Collection<Criterion> criteria) {
        Criteria catalogue = new Criteria(Map.of());
        for (Criterion criterion : criteria) {
            catalogue = catalogue.with(criterion);
        }
        return catalogue;
    }

    /**
     * This catalogue and one criterion more.
     *
     * @param criterion a host's own criterion
     * @return the larger catalogue
     * @throws IllegalArgumentException if there is a criterion of that name
     */
    public Criteria with(Criterion criterion) {
        String id = criterion.definition().id();
        if (byId.containsKey(id)) {
            throw new IllegalArgumentException(
                    "There is a criterion " + id + " already. Give the new one a name of its own.");
        }
        Map<String, Criterion> more = new TreeMap<>(byId);
        more.put(id, criterion);
        return new Criteria(more);
    }

    /**
     * Returns a criterion by its name.
     *
     * @param id the name
     * @return the criterion, or empty if there is none
     */
    public Optional<Criterion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns what the criteria are called, ask and take.
     *
     * @return the definitions in the order of their names
     */
    public List<Definition> definitions() {
        return byId.values().stream().map(Criterion::definition).toList();
    }
}
