// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Notice;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.GroupRules;
import se.gvi.rules.policy.ParameterValue;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Reason;

/** How far the work with a group has come. */
final class GroupTale {

    private static final Text STATUS = Text.of("the status", "status");
    private static final Text AUDITS = Text.of("the group audits", "uppgift om group audit");
    private static final Text FRESHNESS =
            Text.of("how long an audit is fresh, by the policy", "hur länge en group audit är aktuell, enligt policyn");

    private final Situation situation;
    private final Policy policy;
    private final Group group;
    private final Tale<GroupState> tale;

    private GroupTale(Situation situation, Policy policy, GroupId id, LocalDate asOf) {
        this.situation = situation;
        this.policy = policy;
        this.group = situation.group(id).orElseThrow();
        this.tale = new Tale<>(RecordRef.to(id), asOf);
    }

    static LifeCycle<GroupState> of(Situation situation, Policy policy, GroupId group, LocalDate asOf) {
        Subject.of(situation, group, asOf);
        return new GroupTale(situation, policy, group, asOf).tell();
    }

    private LifeCycle<GroupState> tell() {
        Optional<GroupRules> rules = policy.groups();
        tale.add(GroupState.DISSOLVED, since(GroupStatus.DISSOLVED), status(GroupState.DISSOLVED));
        underFocus();
        dormant(rules);
        focusEnded();
        tale.add(
                GroupState.NOTIFIED,
                told(),
                Told.before(situation, group.id(), tale.asOf().plusDays(1)));
        rules.ifPresent(
                how -> tale.add(GroupState.PRIORITISED, null, how.prioritised().explain(subject())));
        rules.ifPresent(this::audited);
        return tale.holds(GroupState.IDENTIFIED, null).end();
    }

    private Subject subject() {
        return Subject.of(situation, group.id(), tale.asOf());
    }

    private Answer status(GroupState state) {
        Optional<GroupStatusSpan> span = statusToday();
        if (span.isEmpty()) {
            return unknown(state, STATUS);
        }
        boolean holds = span.get().status().name().equals(state.name());
        return Answer.known(
                tale.question(state),
                holds,
                holds ? List.of(tale.own(state, span.get().span().from())) : List.of());
    }

    private Optional<GroupStatusSpan> statusToday() {
        return group.statuses().orElse(List.of()).stream()
                .filter(status -> status.span().contains(tale.asOf()))
                .findFirst();
    }

    private @Nullable LocalDate since(GroupStatus status) {
        return statusToday()
                .filter(today -> today.status() == status)
                .map(today -> today.span().from())
                .orElse(null);
    }

    private void dormant(Optional<GroupRules> rules) {
        List<Reason> either = new ArrayList<>(List.of(status(GroupState.DORMANT)));
        rules.ifPresent(how -> either.add(how.dormant().explain(subject())));
        tale.add(GroupState.DORMANT, since(GroupStatus.DORMANT), new AnyOf(either));
    }

    /** Focus counts only if the message came before it. */
    private void underFocus() {
        Answer running = Told.ask("group.focus-running", situation, group.id(), tale.asOf());
        Optional<EnforcementFocus> focus = situation.focusesOn(group.id()).stream()
                .filter(one -> one.span().contains(tale.asOf()))
                .min(Comparator.comparing((EnforcementFocus one) -> one.span().from())
                        .thenComparing(one -> one.id().value()));
        if (focus.isEmpty()) {
            tale.add(GroupState.UNDER_FOCUS, null, running);
        } else {
            tale.add(
                    GroupState.UNDER_FOCUS,
                    focus.get().span().from(),
                    new AllOf(List.of(running, Told.before(situation, focus.get()))));
        }
    }

    private Optional<LocalDate> lastEnd() {
        return situation.focusesOn(group.id()).stream()
                .flatMap(focus -> focus.span().end().stream())
                .filter(tale::isOver)
                .max(LocalDate::compareTo);
    }

    private void focusEnded() {
        Optional<LocalDate> end = lastEnd();
        boolean toldSince = end.isPresent()
                && situation.noticesTo(group.id()).stream()
                        .map(Notice::date)
                        .anyMatch(day -> !day.isBefore(end.get()) && tale.isOver(day));
        boolean mayBeAnother =
                !situation.isComplete(RecordKind.FOCUS, DateSpan.on(tale.asOf())) && (end.isEmpty() || toldSince);
        boolean mayBeTold = end.isPresent()
                && !toldSince
                && !situation.isComplete(
                        RecordKind.NOTICE, DateSpan.of(end.get(), tale.asOf().plusDays(1)));
        if (mayBeAnother) {
            tale.unknown(GroupState.FOCUS_ENDED, RecordKind.FOCUS);
        } else if (mayBeTold) {
            tale.unknown(GroupState.FOCUS_ENDED, RecordKind.NOTICE);
        } else {
            tale.from(GroupState.FOCUS_ENDED, end.filter(day -> !toldSince));
        }
    }

    /** The first message or, after a focus, the first since. */
    private @Nullable LocalDate told() {
        List<LocalDate> days = situation.noticesTo(group.id()).stream()
                .map(Notice::date)
                .filter(tale::isOver)
                .sorted()
                .toList();
        Optional<LocalDate> end = lastEnd();
        return days.stream()
                .filter(day -> end.filter(day::isBefore).isEmpty())
                .findFirst()
                .or(() -> days.stream().findFirst())
                .orElse(null);
    }

    private void audited(GroupRules rules) {
        Optional<ParameterValue> fresh = rules.auditEvery().on(tale.asOf());
        Optional<LocalDate> latest = group.audits()
                .flatMap(days -> days.stream().filter(tale::isOver).max(LocalDate::compareTo));
        if (group.audits().isEmpty()) {
            tale.unknown(GroupState.AUDITED, AUDITS);
        } else if (latest.isPresent() && fresh.isEmpty()) {
            tale.unknown(GroupState.AUDITED, FRESHNESS);
        } else {
            tale.from(
                    GroupState.AUDITED,
                    latest.filter(day -> !day.plus(rules.auditEvery()
                                    .unit()
                                    .period(fresh.orElseThrow().number()))
                            .isBefore(tale.asOf())));
        }
    }

    private Answer unknown(GroupState state, Text lacking) {
        Text what = Text.of(
                lacking.en() + " of " + RecordRef.to(group.id()).label().en() + " on " + tale.asOf(),
                lacking.sv() + " för " + RecordRef.to(group.id()).label().sv() + " den " + tale.asOf());
        return Answer.unknown(
                tale.question(state), List.of(), List.of(new MissingFact(RecordRef.to(group.id()), what)));
    }
}
