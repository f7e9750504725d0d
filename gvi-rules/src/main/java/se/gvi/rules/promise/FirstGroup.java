// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.OwnIncidents;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.PromiseRules;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/**
 * Whether a group was the first to act: no other group that had the message acted on an earlier day of the round. Groups
 * that act on the same day are all the first ("the first group or groups", Malmö stad, Sluta skjut). A group that was
 * not told breaks no message and is not counted.
 */
final class FirstGroup {

    private final Situation situation;
    private final PromiseRules rules;
    private final LocalDate asOf;
    private final Round round;

    /** What was asked of a group and an incident: several groups may have had a part in the same one. */
    private final Table<GroupId, IncidentId, Answer> asked = HashBasedTable.create();

    FirstGroup(Situation situation, PromiseRules rules, LocalDate asOf) {
        this.situation = situation;
        this.rules = rules;
        this.asOf = asOf;
        this.round = new Round(situation);
    }

    /** Whether nobody was earlier than a group with an incident. */
    Reason with(GroupId group, Incident incident) {
        List<Reason> nobodyEarlier = situation.groups().stream()
                .map(Group::id)
                .filter(other -> !other.equals(group))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .<Reason>map(other -> new Not(earlier(other, incident)))
                .toList();
        return nobodyEarlier.isEmpty()
                ? new Asking("promise.only-group", group, Text.of("is the only group", "är den enda gruppen"))
                        .answer(Truth.MET)
                : new AllOf(nobodyEarlier);
    }

    private Answer earlier(GroupId other, Incident incident) {
        @Nullable Answer known = asked.get(other, incident.id());
        if (known == null) {
            known = actedBefore(other, incident);
            asked.put(other, incident.id(), known);
        }
        return known;
    }

    /**
     * Whether another group acted before the incident. Of an inexact day it must hold for the first and the last day it
     * can be; between them nothing changes unless a round begins.
     */
    private Answer actedBefore(GroupId other, Incident incident) {
        Asking asking = new Asking(
                "promise.acted-earlier",
                other,
                Text.of(
                        other + " acted after the message, in the same round and before " + incident.id() + " ("
                                + incident.date() + ")",
                        other + " agerade efter budskapet, i samma omgång och före " + incident.id() + " ("
                                + incident.date() + ")"));
        LocalDate earliest = incident.date().earliest();
        LocalDate latest = incident.date().latest();
        Truth atFirst = before(other, earliest, asking);
        if (earliest.equals(latest)) {
            return asking.answer(atFirst);
        }
        Truth atLast = before(other, latest, asking);
        boolean oneRound = !round.mayHaveBegun(DateSpan.of(earliest, latest), other, asking)
                && !round.hasBegun(DateSpan.of(earliest, latest));
        if (atFirst == atLast && atFirst.isKnown() && oneRound) {
            return asking.answer(atFirst);
        }
        return asking.lacks(incident.id(), exactDay(incident)).answer(Truth.UNKNOWN);
    }

    private Truth before(GroupId other, LocalDate day, Asking asking) {
        Optional<DateSpan> days = round.before(day);
        if (days.isEmpty()) {
            return Truth.NOT_MET;
        }
        Answer told = told(other, day);
        if (told.truth() == Truth.NOT_MET) {
            return Truth.NOT_MET; // who was not told by then was not told earlier either, whatever was done
        }
        OwnIncidents own =
                OwnIncidents.by(Subject.of(situation, other, asOf), rules.types(), rules.grades(), days.get());
        Truth acted = Truth.NOT_MET;
        for (OwnIncidents.Own act : own.incidents()) {
            acted = acted.or(counts(other, act, days.get(), day, asking));
        }
        if (acted == Truth.MET) {
            return acted;
        }
        Truth others = told.truth().and(own.others().truth());
        if (others != Truth.NOT_MET) {
            asking.takesFrom(told).takesFrom(own.others());
        }
        return acted.or(others);
    }

    private Truth counts(GroupId other, OwnIncidents.Own act, DateSpan days, LocalDate day, Asking asking) {
        PartialDate date = act.incident().date();
        LocalDate first = later(date.earliest(), days.from());
        Answer early = told(other, first);
        Answer late = told(other, date.latest().isBefore(day) ? date.latest() : day.minusDays(1));
        Truth told =
                early.truth() == Truth.MET ? Truth.MET : late.truth() == Truth.NOT_MET ? Truth.NOT_MET : Truth.UNKNOWN;
        Truth acted = act.answer().truth().and(told);
        if (acted == Truth.NOT_MET) {
            return acted;
        }
        asking.takesFrom(act.answer()).takesFrom(told == Truth.MET ? early : late);
        if (told == Truth.UNKNOWN && late.truth() == Truth.MET) {
            asking.lacks(act.incident().id(), exactDay(act.incident()));
        }
        boolean sameRound = !round.mayHaveBegun(DateSpan.of(first, day), other, asking);
        return sameRound ? acted : acted.and(Truth.UNKNOWN);
    }

    private Answer told(GroupId group, LocalDate day) {
        return Criteria.standard()
                .find("group.notified")
                .orElseThrow()
                .explain(Subject.of(situation, group, day), Arguments.builder().build());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Text exactDay(Incident incident) {
        return Text.of("the exact day of incident " + incident.id(), "exakt dag för händelse " + incident.id());
    }
}
