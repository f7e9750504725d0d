// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.individual.Supervision;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.records.Records;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.Tie;
import se.gvi.model.time.PartialDate;

/**
 * What is dated about groups and the people around them. Nobody knows beforehand when somebody will join a group or two
 * groups will fall out, so their starts have happened when they are recorded. Probation and parole are known
 * beforehand: somebody who is about to be released is recorded so (strategy D7), and the start may lie ahead.
 */
final class EventsOfGroups {

    private EventsOfGroups() {}

    static void of(StandingRecords records, Consumer<Event> each) {
        records.of(Records::groups).forEach(group -> {
            statuses(group, each);
            audits(group, each);
        });
        records.of(Records::memberships).forEach(membership -> membership(membership, each));
        records.of(Records::relations).forEach(relation -> relation(relation, each));
        records.of(Records::ties).forEach(tie -> tie(tie, each));
        records.of(Records::supervisions).forEach(supervision -> supervision(supervision, each));
    }

    private static void statuses(Placed<Group> at, Consumer<Event> each) {
        List<GroupStatusSpan> statuses = at.record().statuses().orElse(List.of());
        for (int i = 0; i < statuses.size(); i++) {
            each.accept(Event.on(
                    at, "/statuses/" + i + "/span/from", statuses.get(i).span().from()));
        }
    }

    private static void audits(Placed<Group> at, Consumer<Event> each) {
        List<LocalDate> audits = at.record().audits().orElse(List.of());
        for (int i = 0; i < audits.size(); i++) {
            each.accept(Event.on(at, "/audits/" + i, audits.get(i)));
        }
    }

    private static void membership(Placed<Membership> at, Consumer<Event> each) {
        Membership membership = at.record();
        each.accept(Event.on(at, "/span/from", membership.span().from(), membership.individual()));
        each.accept(Event.on(at, "/assessedOn", membership.assessedOn(), membership.individual())
                .mayFollowDeath());
        List<MembershipEvidence> evidence = membership.evidence().orElse(List.of());
        for (int i = 0; i < evidence.size(); i++) {
            each.accept(Event.on(
                    at, "/evidence/" + i + "/observedOn", evidence.get(i).observedOn(), membership.individual()));
        }
    }

    private static void relation(Placed<GroupRelation> at, Consumer<Event> each) {
        each.accept(Event.on(at, "/span/from", at.record().span().from()));
    }

    private static void tie(Placed<Tie> at, Consumer<Event> each) {
        Tie tie = at.record();
        List<PartialDate> dates = tie.dates().orElse(List.of());
        for (int i = 0; i < dates.size(); i++) {
            each.accept(Event.on(at, "/dates/" + i, dates.get(i), tie.first(), tie.second()));
        }
    }

    private static void supervision(Placed<Supervision> at, Consumer<Event> each) {
        each.accept(Event.on(
                        at, "/span/from", at.record().span().from(), at.record().individual())
                .mayLieAhead());
    }
}
