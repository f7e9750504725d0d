// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Truth;
import se.gvi.rules.support.CaseFollowUp;
import se.gvi.rules.support.ConsentState;
import se.gvi.rules.support.ContactState;
import se.gvi.rules.support.ExitCheck;
import se.gvi.rules.support.FirstContact;
import se.gvi.rules.support.OfferCheck;
import se.gvi.rules.support.OutcomeCount;
import se.gvi.rules.support.SupportFollowUp;

/** The help that was promised: first contacts that are owed, and how people fare. */
final class Support {

    private static final Set<ContactState> OWED =
            Set.of(ContactState.OVERDUE, ContactState.UNDETERMINED, ContactState.WAITING);
    private static final Text TITLE = Text.of("Support", "Stöd");
    private static final Text SUMMARY = Text.of(
            "first contacts: {overdue} overdue, {waiting} waiting, {open} undetermined",
            "första kontakter: {overdue} försenade, {waiting} väntar, {open} kan inte avgöras");
    private static final Text CAPTION = Text.of("First contacts that are owed", "Första kontakter som återstår");
    private static final Text NONE = Text.of("No first contact is owed.", "Ingen första kontakt återstår.");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Individual", "Individ"),
            Text.of("Asked for help", "Bad om stöd"),
            Text.of("Due by", "Senast"),
            Text.of("First contact", "Första kontakten"));
    private static final Text MISSING = Text.of("{state}: missing {missing}", "{state}: saknas {missing}");
    private static final Text FARE = Text.of(
            "Of {people} people who were offered help: {alive} alive, {unhurt} unhurt, {free} out of prison since"
                    + " (unknown: {aliveUnknown}, {unhurtUnknown}, {freeUnknown}).",
            "Av {people} personer som erbjudits stöd: {alive} i livet, {unhurt} oskadda, {free} utanför anstalt sedan"
                    + " dess (okänt: {aliveUnknown}, {unhurtUnknown}, {freeUnknown}).");
    private static final Text WITHOUT_OFFER = Text.of(
            "Warned without help on offer: {not} of {all} contacts ({contacts}); not known: {open}.",
            "Varnade utan att stöd erbjöds: {not} av {all} kontakter ({contacts}); inte känt: {open}.");
    private static final Text WITHDRAWN = Text.of("Consents withdrawn: {stops}.", "Återtagna samtycken: {stops}.");
    private static final Text STOP = Text.of("{stop} ({cases})", "{stop} ({cases})");
    private static final Text EXITS = Text.of(
            "Wish to leave crime: {number} ({people}); conditions for police support: {met} met, {open} unknown. Social"
                    + " services help regardless.",
            "Vill lämna kriminaliteten: {number} ({people}); villkor för polisens stöd: {met} uppfyllda, {open} okända."
                    + " Socialtjänsten hjälper oavsett.");

    private final Meeting meeting;

    Support(Meeting meeting) {
        this.meeting = meeting;
    }

    Section section() {
        SupportFollowUp followUp = SupportFollowUp.of(meeting.situation(), meeting.policy(), meeting.asOf());
        List<Block> blocks = new ArrayList<>();
        blocks.add(meeting.table(
                CAPTION,
                COLUMNS,
                followUp.cases().stream()
                        .filter(each -> OWED.contains(each.firstContact().state()))
                        .map(this::row)
                        .toList(),
                NONE));
        Stream.of(
                        fare(followUp.counts()),
                        offers(followUp.offers()),
                        withdrawn(followUp.cases()),
                        exits(followUp.exits()))
                .flatMap(Optional::stream)
                .map(Paragraph::of)
                .forEach(blocks::add);
        return Section.of(
                "support",
                TITLE,
                SUMMARY.with(Map.of(
                        "overdue", count(followUp, ContactState.OVERDUE),
                        "waiting", count(followUp, ContactState.WAITING),
                        "open", count(followUp, ContactState.UNDETERMINED))),
                blocks);
    }

    private static long count(SupportFollowUp followUp, ContactState state) {
        return followUp.cases().stream()
                .filter(each -> each.firstContact().state() == state)
                .count();
    }

    private Row row(CaseFollowUp followUp) {
        FirstContact contact = followUp.firstContact();
        return new Row(
                List.of(
                        Cell.of(meeting.individual(followUp.individual())),
                        Cell.of(Objects.requireNonNullElse(contact.requestedOn(), "")),
                        Cell.of(Objects.requireNonNullElse(contact.due(), "")),
                        state(contact)),
                Say.records(Stream.of(followUp.supportCase())));
    }

    private static Cell state(FirstContact contact) {
        Text state = contact.state().label();
        return switch (contact.state()) {
            case OVERDUE -> Say.due(state);
            case UNDETERMINED ->
                Say.open(MISSING.with(Map.of(
                        "state",
                        state,
                        "missing",
                        Say.clauses(contact.missing().stream()
                                .map(MissingFact::what)
                                .toList()))));
            default -> Cell.of(state);
        };
    }

    /** Over the whole time. Unknown is neither success nor failure. */
    private static Optional<Text> fare(List<OutcomeCount> counts) {
        return counts.stream()
                .filter(count -> count.number() == 0 && count.people() > 0)
                .findFirst()
                .map(count -> FARE.with(Map.of(
                        "people", count.people(),
                        "alive", count.alive().met(),
                        "unhurt", count.unhurt().met(),
                        "free", count.outOfPrison().met(),
                        "aliveUnknown", count.alive().unknown(),
                        "unhurtUnknown", count.unhurt().unknown(),
                        "freeUnknown", count.outOfPrison().unknown())));
    }

    private Optional<Text> offers(List<OfferCheck> offers) {
        List<Text> without = offers.stream()
                .filter(offer -> offer.offered() == Truth.NOT_MET)
                .map(offer -> Text.same(offer.contact().id()))
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(WITHOUT_OFFER.with(Map.of(
                        "not", without.size(),
                        "all", offers.size(),
                        "contacts", meeting.first(without),
                        "open",
                                offers.stream()
                                        .filter(offer -> offer.offered() == Truth.UNKNOWN)
                                        .count())));
    }

    private Optional<Text> withdrawn(List<CaseFollowUp> cases) {
        Map<Text, List<Text>> stops = new LinkedHashMap<>();
        for (CaseFollowUp followUp : cases) {
            consents(followUp)
                    .flatMap(consent -> consent.stops().stream())
                    .forEach(stop -> stops.computeIfAbsent(stop, each -> new ArrayList<>())
                            .add(Text.same(followUp.supportCase().value())));
        }
        List<Text> clauses = stops.entrySet().stream()
                .map(stop -> STOP.with(Map.of("stop", stop.getKey(), "cases", meeting.first(stop.getValue()))))
                .toList();
        return clauses.isEmpty() ? Optional.empty() : Optional.of(WITHDRAWN.with(Map.of("stops", Say.clauses(clauses))));
    }

    private static Stream<ConsentState> consents(CaseFollowUp followUp) {
        return Stream.ofNullable(followUp.consents()).flatMap(List::stream);
    }

    private Optional<Text> exits(List<ExitCheck> exits) {
        return exits.isEmpty()
                ? Optional.empty()
                : Optional.of(EXITS.with(Map.of(
                        "number", exits.size(),
                        "people",
                                meeting.first(exits.stream()
                                        .map(exit -> Text.same(exit.individual().value()))
                                        .toList()),
                        "met", count(exits, Truth.MET),
                        "open", count(exits, Truth.UNKNOWN))));
    }

    private static long count(List<ExitCheck> exits, Truth truth) {
        return exits.stream().filter(exit -> exit.reasons().truth() == truth).count();
    }
}
