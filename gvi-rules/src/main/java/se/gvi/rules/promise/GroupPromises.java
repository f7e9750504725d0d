// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Notice;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.OwnIncidents;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.lifecycle.LifeCycles;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.policy.PromiseRules;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** Works out where the promise to each group stands. */
final class GroupPromises {

    private static final Text OPEN = Text.of("focus is open by the policy", "ökat fokus är möjligt enligt policyn");
    private static final Text PROMISED =
            Text.of("an act calls for what was promised", "en händelse kräver det som utlovats");

    private final Situation situation;
    private final Policy policy;
    private final PromiseRules rules;
    private final LocalDate asOf;
    private final FirstGroup first;
    private final MostViolentGroup mostViolent;

    GroupPromises(Situation situation, Policy policy, PromiseRules rules, LocalDate asOf) {
        this.situation = situation;
        this.policy = policy;
        this.rules = rules;
        this.asOf = asOf;
        this.first = new FirstGroup(situation, rules, asOf);
        this.mostViolent = new MostViolentGroup(situation, policy, asOf);
    }

    GroupPromise of(GroupId group) {
        List<Telling> told = situation.noticesTo(group).stream()
                .filter(notice -> !notice.date().isAfter(asOf))
                .sorted(Comparator.comparing(Notice::date)
                        .thenComparing(notice -> notice.id().value()))
                .map(Telling::of)
                .toList();
        Optional<OwnIncidents> own = days(told)
                .map(days -> OwnIncidents.by(Subject.of(situation, group, asOf), rules.types(), rules.grades(), days));
        List<Act> acts = new ArrayList<>();
        own.ifPresent(all -> all.incidents()
                .forEach(one -> acts.add(Act.of(one.incident(), told.isEmpty() ? one.answer() : calls(group, one)))));
        Reason due = due(group, told, acts, own);
        List<FocusInForce> running = new RunningFocus(situation, rules, asOf).on(group);
        return new GroupPromise(
                group,
                asOf,
                LifeCycles.of(situation, policy, group, asOf),
                told,
                acts,
                due,
                due.truth() == Truth.MET ? deadline(acts) : null,
                new Refusals(situation, asOf).of(group, acts, running),
                running);
    }

    /** The days after the latest notice or, if there is none, of this round. */
    private Optional<DateSpan> days(List<Telling> told) {
        LocalDate tomorrow = asOf.plusDays(1);
        if (told.isEmpty()) {
            return new Round(situation).before(tomorrow);
        }
        LocalDate after = told.get(told.size() - 1).date().plusDays(1);
        return after.isBefore(tomorrow) ? Optional.of(DateSpan.of(after, tomorrow)) : Optional.empty();
    }

    private Reason due(GroupId group, List<Telling> told, List<Act> acts, Optional<OwnIncidents> own) {
        Reason open = new Titled(
                OPEN, Eligibility.test(situation, policy, asOf, group).reasons());
        if (told.isEmpty() || own.isEmpty()) {
            return open;
        }
        List<Reason> any = new ArrayList<>();
        acts.forEach(act -> any.add(new Titled(Text.same(act.incident() + " (" + act.date() + ")"), act.reasons())));
        any.add(own.get().others());
        return new AllOf(List.of(open, new Titled(PROMISED, new AnyOf(any))));
    }

    /** Whether an act calls for what was promised. */
    private Reason calls(GroupId group, OwnIncidents.Own own) {
        List<Reason> promises = rules.made().stream()
                .sorted()
                .<Reason>map(promise -> new Titled(PromiseText.title(promise), promise(promise, group, own.incident())))
                .toList();
        return new AllOf(List.of(own.answer(), unanswered(group, own.incident()), new AnyOf(promises)));
    }

    private Reason promise(PromiseRules.Promise promise, GroupId group, Incident incident) {
        return switch (promise) {
            case FIRST_GROUP -> first.with(group, incident);
            case MOST_VIOLENT_GROUP -> mostViolent.is(group);
            case ANY_GROUP ->
                new Asking("promise.any-group", group, Text.of("is one of the groups", "är en av grupperna"))
                        .answer(Truth.MET);
        };
    }

    /** Whether no focus has followed an incident yet: none names it, and none has run on its day or after. */
    private Answer unanswered(GroupId group, Incident incident) {
        Asking asking = new Asking(
                "promise.not-yet-kept",
                group,
                Text.of(
                        "has not been under focus on or after " + incident.date(),
                        "har inte varit under ökat fokus den " + incident.date() + " eller senare"));
        LocalDate from = incident.date().earliest();
        boolean kept = false;
        boolean mayBeKept = false;
        for (EnforcementFocus focus : situation.focusesOn(group)) {
            if (focus.span().from().isAfter(asOf)) {
                continue;
            }
            boolean after = focus.span()
                    .end()
                    .filter(end -> !end.isAfter(incident.date().latest()))
                    .isEmpty();
            boolean perhaps =
                    focus.span().end().filter(end -> !end.isAfter(from)).isEmpty();
            if (after || perhaps || focus.trigger().equals(incident.id())) {
                asking.restsOn(
                        focus.id(),
                        Text.of(
                                "since " + focus.span().from(),
                                "sedan " + focus.span().from()));
            }
            kept |= after || focus.trigger().equals(incident.id());
            mayBeKept |= perhaps;
        }
        if (kept) {
            return asking.answer(Truth.NOT_MET);
        }
        if (mayBeKept) {
            asking.lacks(
                    incident.id(),
                    Text.of("the exact day of incident " + incident.id(), "exakt dag för händelse " + incident.id()));
            return asking.answer(Truth.UNKNOWN);
        }
        DateSpan since = DateSpan.of(from, asOf.plusDays(1));
        if (!situation.isComplete(RecordKind.FOCUS, since)) {
            return asking.lacks(RecordKind.FOCUS, group, since).answer(Truth.UNKNOWN);
        }
        return asking.answer(Truth.MET);
    }

    private @Nullable Deadline deadline(List<Act> acts) {
        PolicyParameter actWithin = rules.actWithin();
        return acts.stream()
                .filter(act -> act.reasons().truth() == Truth.MET)
                .findFirst()
                .flatMap(act -> actWithin
                        .on(asOf)
                        .map(value -> new Deadline(
                                act.date().earliest().plus(actWithin.unit().period(value.number())),
                                act.date().latest().plus(actWithin.unit().period(value.number())))))
                .orElse(null);
    }
}
