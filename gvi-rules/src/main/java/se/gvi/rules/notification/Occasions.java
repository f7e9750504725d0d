// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.NotificationRules;
import se.gvi.rules.policy.ParameterValue;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** The occasions to tell one individual, of one trigger that is met. */
final class Occasions {

    private final Subject subject;
    private final NotificationRules rules;
    private final NotificationRules.Trigger trigger;
    private final Reason met;
    private final Events.Lookup lookup;
    private final Contacts contacts;

    Occasions(
            Subject subject,
            NotificationRules rules,
            NotificationRules.Trigger trigger,
            Reason met,
            Events.Lookup lookup) {
        this.subject = subject;
        this.rules = rules;
        this.trigger = trigger;
        this.met = met;
        this.lookup = lookup;
        this.contacts = new Contacts(subject, rules.attendances());
    }

    List<Occasion> all() {
        List<Events.Event> events = new Events(subject, lookup).behind(trigger.trigger(), met);
        return events.isEmpty()
                ? List.of(occasion(null, sinceMet()))
                : events.stream()
                        .map(event -> occasion(event.record(), event.day()))
                        .toList();
    }

    private Occasion occasion(@Nullable RecordRef event, PossibleDay arose) {
        Optional<ParameterValue> within = trigger.within().on(subject.asOf());
        Optional<ParameterValue> tries = rules.attempts().on(subject.asOf());
        return new Occasion(
                trigger.trigger(),
                met,
                event,
                event != null && event.kind() == RecordKind.INCIDENT && victimsSide(new IncidentId(event.id())),
                subject.asOf(),
                arose,
                within.map(value -> shown("within", trigger.within(), value)).orElse(null),
                within.map(value -> due(arose, value)).orElse(null),
                contacts.since(arose, event),
                tries.map(value -> shown("attempts", rules.attempts(), value)).orElse(null),
                tries.map(ParameterValue::number).orElse(0));
    }

    private boolean victimsSide(IncidentId incident) {
        return new VictimsSide(subject).of(incident);
    }

    private static Argument shown(String name, PolicyParameter parameter, ParameterValue value) {
        return new Argument(name, parameter.say(value), value.basis());
    }

    private PossibleDay due(PossibleDay arose, ParameterValue within) {
        PossibleDay due = arose.plus(time(within));
        return trigger.trigger() == NotificationTrigger.COMING_RELEASE
                ? release().map(day -> due.noLaterThan(day.minusDays(1))).orElse(due)
                : due;
    }

    private Period time(ParameterValue within) {
        return trigger.within().unit().period(within.number());
    }

    /** The day on which the last custody ends that follows on today's without a day between. */
    private Optional<LocalDate> release() {
        LocalDate release = subject.asOf();
        Optional<LocalDate> later = Optional.of(release);
        while (later.isPresent()) {
            release = later.get();
            later = endOfCustody(release);
        }
        return Optional.of(release).filter(subject.asOf()::isBefore);
    }

    private Optional<LocalDate> endOfCustody(LocalDate day) {
        return subject.situation().supervisionsOf(subject.individual()).stream()
                .filter(supervision -> supervision.supervisionKind() == SupervisionKind.CUSTODY)
                .map(Supervision::span)
                .filter(span -> span.contains(day))
                .flatMap(span -> span.end().stream())
                .max(LocalDate::compareTo);
    }

    /**
     * The first of the days without a break on which the rule is met. It is looked for no further back than makes a
     * difference: to the deadline, to the first contact and, for a release, to the beginning of supervision.
     */
    private PossibleDay sinceMet() {
        LocalDate floor = Stream.of(
                        trigger.within().on(subject.asOf()).map(this::time).stream()
                                .map(subject.asOf()::minus),
                        contacts.days(),
                        supervision())
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(subject.asOf())
                .minusDays(1);
        LocalDate day = subject.asOf();
        while (day.isAfter(floor) && on(day.minusDays(1)) == Truth.MET) {
            day = day.minusDays(1);
        }
        return on(day.minusDays(1)) == Truth.NOT_MET ? PossibleDay.of(day) : PossibleDay.notAfter(day);
    }

    private Stream<LocalDate> supervision() {
        return trigger.trigger() == NotificationTrigger.COMING_RELEASE
                ? subject.situation().supervisionsOf(subject.individual()).stream()
                        .map(Supervision::span)
                        .map(DateSpan::from)
                : Stream.of();
    }

    private Truth on(LocalDate day) {
        return trigger.when().test(Subject.of(subject.situation(), subject.individual(), day));
    }
}
