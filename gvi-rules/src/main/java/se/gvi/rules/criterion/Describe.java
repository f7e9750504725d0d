// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.Notice;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.Supervision;
import se.gvi.model.membership.Membership;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.Tie;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.support.SupportCase;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;

/** Says in a few words what a record says: never a birth date, a name or anything else that a person wrote freely. */
final class Describe {

    private static final Text NOTHING = Text.same("");

    private final Situation situation;

    Describe(Situation situation) {
        this.situation = situation;
    }

    /** The days of a span, the last one included: "on 2026-03-02", "from 2025-03-02 to 2026-03-02". */
    static Text days(DateSpan span) {
        Optional<LocalDate> last = span.end().map(end -> end.minusDays(1));
        if (last.isEmpty()) {
            return Text.of("from " + span.from() + " on", "från och med " + span.from());
        }
        return last.get().equals(span.from())
                ? on(span.from())
                : Text.of(
                        "from " + span.from() + " to " + last.get(),
                        "från och med " + span.from() + " till och med " + last.get());
    }

    Text record(Recorded record) {
        if (record instanceof Individual individual) {
            return individual(individual);
        }
        if (record instanceof Group group) {
            return group(group);
        }
        if (record instanceof Membership membership) {
            return say("{} of {} {}", "{} i {} {}", membership.standing(), membership.group(), held(membership.span()));
        }
        if (record instanceof GroupRelation relation) {
            return say(
                    "{} between {} and {} {}",
                    "{} mellan {} och {} {}",
                    relation.relationKind(),
                    relation.first(),
                    relation.second(),
                    held(relation.span()));
        }
        if (record instanceof Tie tie) {
            return say("{} and {} {}", "{} och {} {}", tie.first(), tie.second(), tie.tieKind());
        }
        if (record instanceof Supervision supervision) {
            return say("{} {}", "{} {}", supervision.supervisionKind(), held(supervision.span()));
        }
        if (record instanceof Incident incident) {
            return say("{}, {}", "{}, {}", incident.type(), incident.date());
        }
        if (record instanceof Involvement involvement) {
            return say(
                    "{} in {}{}{}{}",
                    "{} i {}{}{}{}",
                    involvement.role(),
                    incident(involvement.incident()),
                    involvement.chargedOn().map(Describe::charged).orElse(NOTHING),
                    involvement.judgedOn().map(Describe::judged).orElse(NOTHING),
                    involvement.droppedOn().map(Describe::dropped).orElse(NOTHING));
        }
        if (record instanceof GmiClassification classification) {
            return say(
                    "{}: group member among the offenders {}, among the victims {}",
                    "{}: gruppmedlem bland gärningspersonerna {}, bland offren {}",
                    incident(classification.incident()),
                    classification.offenderSide(),
                    classification.victimSide());
        }
        if (record instanceof RiskAssessment assessment) {
            return say(
                    "{}: {}, until {}",
                    "{}: {}, till {}",
                    assessment.side(),
                    assessment.level(),
                    assessment.expiresOn());
        }
        return contact(record);
    }

    private Text contact(Recorded record) {
        if (record instanceof CallIn callIn) {
            return say("{} {}", "{} {}", callIn.status(), on(callIn.date()));
        }
        if (record instanceof Invitation invitation) {
            return say(
                    "{} to the call-in {} {}: {}",
                    "{} till call-in {} {}: {}",
                    invitation.basis(),
                    invitation.callIn(),
                    situation
                            .callIn(invitation.callIn())
                            .map(callIn -> on(callIn.date()))
                            .orElse(NOTHING),
                    invitation.attendance().map(Terms::of).orElse(Text.of("not recorded", "ej registrerat")));
        }
        if (record instanceof CustomNotification notification) {
            return notification
                    .deliveredOn()
                    .map(day -> say("delivered {}", "framfört {}", on(day)))
                    .orElse(Text.of("not delivered", "inte framfört"));
        }
        if (record instanceof Notice notice) {
            return say("{} was told {}", "{} fick budskapet {}", notice.group(), on(notice.date()));
        }
        if (record instanceof SupportCase support) {
            return say("offered {}, {}", "erbjudet {}, {}", on(support.offeredOn()), support.status());
        }
        if (record instanceof EnforcementFocus focus) {
            return say("on {} {}", "på {} {}", focus.group(), held(focus.span()));
        }
        return record.id().kind().label();
    }

    private static Text individual(Individual individual) {
        Text birth = individual
                .birthDate()
                .map(date ->
                        say("birth date recorded to the {}", "födelsedatum registrerat på {} när", precision(date)))
                .orElse(Text.of("no birth date recorded", "inget födelsedatum registrerat"));
        return individual
                .deathDate()
                .map(date -> say("{}; recorded as dead", "{}; registrerad som död", birth))
                .orElse(birth);
    }

    private static Text group(Group group) {
        List<Text> statuses = group.statuses().orElse(List.of()).stream()
                .map(status -> status(status))
                .toList();
        return Terms.join(statuses, Text.same(", "), Text.same(", "));
    }

    private static Text status(GroupStatusSpan status) {
        return say("{} {}", "{} {}", status.status(), held(status.span()));
    }

    private Text incident(IncidentId id) {
        return situation
                .incident(id)
                .map(incident -> say("{} ({}, {})", "{} ({}, {})", id, incident.type(), incident.date()))
                .orElse(Text.same(id.value()));
    }

    private static Text held(DateSpan span) {
        return span.end()
                .map(end -> Text.of("from " + span.from() + " until " + end, "från " + span.from() + " till " + end))
                .orElse(Text.of("since " + span.from(), "sedan " + span.from()));
    }

    private static Text on(LocalDate day) {
        return Text.of("on " + day, "den " + day);
    }

    private static Text dropped(LocalDate day) {
        return Text.of(", dropped on " + day, ", avskriven den " + day);
    }

    private static Text charged(LocalDate day) {
        return Text.of(", charged on " + day, ", åtalad den " + day);
    }

    private static Text judged(LocalDate day) {
        return Text.of(", judged on " + day, ", dom den " + day);
    }

    private static Text precision(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> Text.of("day", "dagen");
            case MONTH -> Text.of("month", "månaden");
            case YEAR -> Text.of("year", "året");
        };
    }

    /** Puts the things into the places, in their order; words of a closed list as practitioners say them. */
    private static Text say(String en, String sv, Object... things) {
        Text said = Text.of(en, sv);
        for (Object thing : things) {
            Text word = thing instanceof Text text
                    ? text
                    : thing instanceof Enum<?> constant ? Terms.of(constant) : Text.same(thing.toString());
            said = Text.of(put(said.en(), word.en()), put(said.sv(), word.sv()));
        }
        return said;
    }

    private static String put(String sentence, String word) {
        int place = sentence.indexOf("{}");
        return sentence.substring(0, place) + word + sentence.substring(place + 2);
    }
}
