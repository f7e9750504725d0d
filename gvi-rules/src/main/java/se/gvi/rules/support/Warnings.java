// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.MessagePart;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportStatus;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Truth;

/** The contacts by which an individual was warned by a day, and whether help was on offer at each. */
final class Warnings {

    private static final Set<SupportStatus> GOING_ON =
            Set.of(SupportStatus.OFFERED, SupportStatus.REQUESTED, SupportStatus.CONTACTED, SupportStatus.ACTIVE);
    private static final Text OFFERED = Text.of("help offered on {day}", "stöd erbjudet den {day}");
    private static final Text SAID = Text.of("help offered in the talk on {day}", "stöd erbjudet i samtalet den {day}");
    private static final Text CASES = Text.of(
            "support case of individual {individual} on {day}", "stödärende för individ {individual} den {day}");
    private static final Text END = Text.of("the day it ended of {case}", "dagen för avslutet för {case}");

    /** One contact; said in it, if it was a talk of which that is recorded. */
    private record Contact(
            RecordRef record, LocalDate day, @Nullable List<MessagePart> said) {}

    private final Situation situation;
    private final IndividualId individual;
    private final List<Contact> contacts;

    Warnings(Situation situation, IndividualId individual, Set<Attendance> attendances, LocalDate asOf) {
        this.situation = situation;
        this.individual = individual;
        this.contacts = Stream.concat(callIns(attendances), talks())
                .filter(contact -> !contact.day().isAfter(asOf))
                .sorted(Comparator.comparing(Contact::day)
                        .thenComparing(contact -> contact.record().kind())
                        .thenComparing(contact -> contact.record().id()))
                .toList();
    }

    Stream<LocalDate> days() {
        return contacts.stream().map(Contact::day);
    }

    List<OfferCheck> checks() {
        return contacts.stream().map(this::check).toList();
    }

    private Stream<Contact> callIns(Set<Attendance> attendances) {
        return situation.invitationsOf(individual).stream()
                .filter(invitation ->
                        invitation.attendance().filter(attendances::contains).isPresent())
                .flatMap(invitation -> situation.callIn(invitation.callIn()).stream()
                        .filter(callIn -> callIn.status() == CallInStatus.HELD)
                        .map(CallIn::date)
                        .map(day -> new Contact(RecordRef.to(invitation.id()), day, null)));
    }

    private Stream<Contact> talks() {
        return situation.notificationsOf(individual).stream()
                .flatMap(notification -> attempts(notification)
                        .filter(attempt -> attempt.outcome() == AttemptOutcome.DELIVERED)
                        .map(attempt -> new Contact(RecordRef.to(notification.id()), attempt.date(), attempt.said())));
    }

    private static Stream<Attempt> attempts(CustomNotification notification) {
        return notification.attempts().orElse(List.of()).stream();
    }

    private OfferCheck check(Contact contact) {
        List<MessagePart> said = contact.said();
        if (said != null && said.contains(MessagePart.OFFER_OF_HELP)) {
            Evidence talk = new Evidence(contact.record(), SAID.with(Map.of("day", contact.day())));
            return new OfferCheck(individual, contact.record(), contact.day(), Truth.MET, List.of(talk), List.of());
        }
        return byCases(contact);
    }

    private OfferCheck byCases(Contact contact) {
        List<Evidence> evidence = new ArrayList<>();
        List<MissingFact> missing = new ArrayList<>();
        Truth offered = Truth.NOT_MET;
        for (SupportCase support : situation.supportCasesOf(individual)) {
            Truth standing = standing(support, contact.day());
            offered = offered.or(standing);
            RecordRef record = RecordRef.to(support.id());
            if (standing != Truth.NOT_MET) {
                evidence.add(new Evidence(record, OFFERED.with(Map.of("day", support.offeredOn()))));
            }
            if (standing == Truth.UNKNOWN) {
                missing.add(new MissingFact(record, END.with(Map.of("case", record.label()))));
            }
        }
        if (offered != Truth.MET
                && !situation.isComplete(RecordKind.SUPPORT_CASE, individual, DateSpan.on(contact.day()))) {
            offered = Truth.UNKNOWN;
            missing.add(new MissingFact(
                    RecordRef.to(individual), CASES.with(Map.of("individual", individual, "day", contact.day()))));
        }
        evidence.sort(Comparator.comparing(each -> each.record().id()));
        missing.sort(Comparator.comparing(each -> each.what().en()));
        return new OfferCheck(
                individual,
                contact.record(),
                contact.day(),
                offered,
                evidence,
                offered.isKnown() ? List.of() : missing);
    }

    /** Whether an offer of that day or before still stood. */
    private static Truth standing(SupportCase support, LocalDate day) {
        if (support.offeredOn().isAfter(day)) {
            return Truth.NOT_MET;
        }
        if (support.offeredOn().equals(day)) {
            return Truth.MET;
        }
        if (support.endedOn().isEmpty()) {
            return GOING_ON.contains(support.status()) ? Truth.MET : Truth.UNKNOWN;
        }
        return Truth.of(support.endedOn().get().isAfter(day));
    }
}
