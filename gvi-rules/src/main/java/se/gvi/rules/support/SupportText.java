// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Truth;

/** Writes a follow-up of support as lines of text. */
final class SupportText {

    private static final int SETTLEMENTS_SHOWN = 3;

    private static final Text HEAD = Text.of("Support as of {asOf} under {policy}", "Stöd den {asOf} enligt {policy}");
    private static final Text OFFERS = Text.of(
            "Offer made together with the warning: {met} of {all}",
            "Erbjudande tillsammans med budskapet: {met} av {all}");
    private static final Text NO_OFFER = Text.of("no offer recorded", "inget erbjudande registrerat");
    private static final Text OPEN_OFFER = Text.of("unknown, missing: {missing}", "okänt, saknas: {missing}");
    private static final Text OFFER = Text.of(
            "individual {individual}, {contact} on {day}: {offered}",
            "individ {individual}, {contact} den {day}: {offered}");
    private static final Text CASES = Text.of("Support cases: {all}", "Stödärenden: {all}");
    private static final Text CASE = Text.of(
            "{case}, individual {individual}, {status}, offered on {offered}: first contact {contact}",
            "{case}, individ {individual}, {status}, erbjudet den {offered}: första kontakten {contact}");
    private static final Text REQUESTED = Text.of(", requested on {day}", ", begärt den {day}");
    private static final Text DUE = Text.of(", due by {day}, within {within}", ", senast {day}, inom {within}");
    private static final Text MADE = Text.of(", made on {day}", ", tagen den {day}");
    private static final Text MISSING = Text.of("missing: {missing}", "saknas: {missing}");
    private static final Text NO_CONSENTS = Text.of("consents are not recorded", "samtycken är inte registrerade");
    private static final Text HOLDS = Text.of("consent to {scope} since {day}", "samtycke till {scope} sedan {day}");
    private static final Text WITHDRAWN = Text.of(
            "consent to {scope} from {day}, withdrawn on {end}{stops}",
            "samtycke till {scope} från {day}, återkallat den {end}{stops}");
    private static final Text EXITS = Text.of(
            "Leaving crime, conditions of the police: {all}. Social services help regardless, on need.",
            "Avhopp, polisens villkor: {all}. Socialtjänsten hjälper oavsett, efter behov.");
    private static final Text PERSON = Text.of("individual {individual}", "individ {individual}");

    private final SupportFollowUp followUp;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    SupportText(SupportFollowUp followUp, Language language) {
        this.followUp = followUp;
        this.language = language;
    }

    String text() {
        add(
                "",
                HEAD.with(Map.of(
                        "asOf", followUp.asOf(), "policy", followUp.policy().title())));
        offers();
        add("", CASES.with(Map.of("all", followUp.cases().size())));
        followUp.cases().forEach(this::supportCase);
        lines.addAll(new OutcomeLines(followUp, language).lines());
        add("", EXITS.with(Map.of("all", followUp.exits().size())));
        followUp.exits().forEach(this::exit);
        return String.join("\n", lines) + "\n";
    }

    /** Those that certainly were made are counted; the others are listed. */
    private void offers() {
        long met = followUp.offers().stream()
                .filter(offer -> offer.offered() == Truth.MET)
                .count();
        add("", OFFERS.with(Map.of("met", met, "all", followUp.offers().size())));
        followUp.offers().stream()
                .filter(offer -> offer.offered() != Truth.MET)
                .forEach(offer -> add(
                        "  ",
                        OFFER.with(Map.of(
                                "individual", offer.individual(),
                                "contact", offer.contact().label(),
                                "day", offer.day(),
                                "offered", offered(offer)))));
    }

    private static Text offered(OfferCheck offer) {
        return offer.offered() == Truth.UNKNOWN
                ? OPEN_OFFER.with(Map.of("missing", missing(offer.missing())))
                : NO_OFFER;
    }

    private void supportCase(CaseFollowUp each) {
        FirstContact contact = each.firstContact();
        add(
                "  ",
                CASE.with(Map.of(
                        "case", RecordRef.to(each.supportCase()).label(),
                        "individual", each.individual(),
                        "status", Terms.of(each.status()),
                        "offered", each.offeredOn(),
                        "contact", contact(contact))));
        if (!contact.missing().isEmpty()) {
            add("    ", MISSING.with(Map.of("missing", missing(contact.missing()))));
        }
        List<ConsentState> consents = each.consents();
        if (consents == null) {
            add("    ", NO_CONSENTS);
        } else {
            consents.forEach(consent -> add("    ", consent(consent)));
        }
    }

    private static Text contact(FirstContact contact) {
        Text said = contact.state().label();
        if (contact.requestedOn() != null) {
            said = join(said, REQUESTED.with(Map.of("day", contact.requestedOn())));
        }
        Argument within = contact.within();
        if (contact.due() != null && within != null) {
            said = join(said, DUE.with(Map.of("day", contact.due(), "within", within.label())));
        }
        if (contact.madeOn() != null) {
            said = join(said, MADE.with(Map.of("day", contact.madeOn())));
        }
        return said;
    }

    private static Text consent(ConsentState consent) {
        Text scope = Terms.of(consent.scope());
        if (consent.withdrawnOn() == null) {
            return HOLDS.with(Map.of("scope", scope, "day", consent.givenOn()));
        }
        Text stops =
                consent.stops().map(activity -> join(Text.same(": "), activity)).orElse(Text.same(""));
        return WITHDRAWN.with(
                Map.of("scope", scope, "day", consent.givenOn(), "end", consent.withdrawnOn(), "stops", stops));
    }

    private void exit(ExitCheck exit) {
        add("  ", PERSON.with(Map.of("individual", exit.individual())));
        ReasonText.lines(exit.reasons(), language).forEach(line -> lines.add("    " + line));
        ReasonText.lines(exit.settlements().first(SETTLEMENTS_SHOWN), language)
                .forEach(line -> lines.add("    " + line));
    }

    static Text join(Text one, Text other) {
        return Text.of(one.en() + other.en(), one.sv() + other.sv());
    }

    static Text missing(List<MissingFact> facts) {
        List<Text> what = facts.stream().map(MissingFact::what).toList();
        return Text.of(
                String.join("; ", what.stream().map(Text::en).toList()),
                String.join("; ", what.stream().map(Text::sv).toList()));
    }

    static Text evidence(List<Evidence> evidence) {
        List<Text> labels = evidence.stream().map(Evidence::label).toList();
        return Text.of(
                String.join("; ", labels.stream().map(Text::en).toList()),
                String.join("; ", labels.stream().map(Text::sv).toList()));
    }

    private void add(String indent, Text text) {
        lines.add(indent + text.in(language));
    }
}
