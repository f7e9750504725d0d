// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Notice;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.GroupRules;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

/** Fills in the scorecards of a situation on a day. */
final class Cards {

    private static final Set<SupervisionKind> SUPERVISED = Set.of(SupervisionKind.PROBATION, SupervisionKind.PAROLE);
    private static final Comparator<GroupId> BY_ID = Comparator.comparing(GroupId::value);

    private final Situation situation;
    private final Policy policy;
    private final LocalDate asOf;
    private final DateSpan today;
    private final List<Window> windows;

    Cards(Situation situation, Policy policy, LocalDate asOf, List<Window> windows) {
        this.situation = situation;
        this.policy = policy;
        this.asOf = asOf;
        this.today = DateSpan.on(asOf);
        this.windows = windows;
    }

    Scorecard card(Group group) {
        return new Scorecard(
                group.id(),
                asOf,
                policy.ref(),
                group.statusOn(asOf).orElse(null),
                windows.stream().map(window -> window.count(group.id())).toList(),
                situation.rivalsOf(group.id(), asOf).stream().sorted(BY_ID).toList(),
                situation.alliesOf(group.id(), asOf).stream().sorted(BY_ID).toList(),
                situation.isComplete(RecordKind.RELATION, today),
                size(group),
                supervised(group),
                notification(group),
                policy.groups().map(rules -> audit(group, rules)).orElse(null));
    }

    private Size size(Group group) {
        List<IndividualId> members = situation.membersOf(group.id(), asOf);
        long associates = situation.membershipsIn(group.id()).stream()
                .filter(membership -> membership.standing() == Standing.ASSOCIATE
                        && membership.span().contains(asOf))
                .map(Membership::individual)
                .filter(individual -> !members.contains(individual))
                .distinct()
                .count();
        return new Size(
                group.sizeEstimate().orElse(null),
                members.size(),
                (int) associates,
                situation.isComplete(RecordKind.MEMBERSHIP, today)
                        && situation.singledOut(RecordKind.MEMBERSHIP).stream()
                                .allMatch(each -> situation.isComplete(RecordKind.MEMBERSHIP, each, today)));
    }

    private SupervisedMembers supervised(Group group) {
        List<IndividualId> members = situation.membersOf(group.id(), asOf);
        List<IndividualId> live =
                members.stream().filter(member -> isUnder(member, SUPERVISED)).toList();
        return new SupervisedMembers(
                members.size(),
                live.size(),
                (int) members.stream()
                        .filter(member -> isUnder(member, Set.of(SupervisionKind.CUSTODY)))
                        .count(),
                (int) members.stream()
                        .filter(member -> !live.contains(member))
                        .filter(member -> !situation.isComplete(RecordKind.SUPERVISION, member, today))
                        .count());
    }

    private boolean isUnder(IndividualId member, Set<SupervisionKind> kinds) {
        return situation.supervisionsOf(member).stream()
                .anyMatch(supervision -> kinds.contains(supervision.supervisionKind())
                        && supervision.span().contains(asOf));
    }

    private Notification notification(Group group) {
        List<Notification.Contact> contacts = situation.noticesTo(group.id()).stream()
                .filter(notice -> !notice.date().isAfter(asOf))
                .sorted(Comparator.comparing(Notice::date)
                        .thenComparing(notice -> notice.id().value()))
                .map(notice -> new Notification.Contact(notice.id(), notice.date(), by(notice)))
                .toList();
        return new Notification(contacts.isEmpty() ? silence(group) : Truth.MET, contacts);
    }

    /** What it means that no notice is recorded: the criterion says it of the days before, coverage of the day. */
    private Truth silence(Group group) {
        Truth before = Criteria.standard()
                .find("group.notified")
                .orElseThrow()
                .test(
                        Subject.of(situation, group.id(), asOf),
                        Arguments.builder().build(),
                        Notes.NONE);
        return situation.isComplete(RecordKind.NOTICE, today) ? before : Truth.UNKNOWN;
    }

    private static @Nullable RecordRef by(Notice notice) {
        return Stream.concat(notice.callIn().stream(), notice.notification().stream())
                .findFirst()
                .map(RecordRef::to)
                .orElse(null);
    }

    private Audit audit(Group group, GroupRules rules) {
        Optional<LocalDate> latest = new ArrayList<>(group.audits().orElse(List.of()))
                .stream().filter(day -> !day.isAfter(asOf)).max(Comparator.naturalOrder());
        Dated freshFor = Dated.of("auditEvery", rules.auditEvery(), asOf);
        Optional<LocalDate> due = latest.flatMap(day -> freshFor.period().map(day::plus));
        return new Audit(
                latest.orElse(null),
                freshFor.shown(),
                due.orElse(null),
                due.map(day -> Truth.of(asOf.isAfter(day))).orElse(Truth.UNKNOWN));
    }
}
