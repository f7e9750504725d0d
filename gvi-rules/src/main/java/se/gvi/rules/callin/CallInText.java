// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;

/** Writes a plan as lines of text. */
final class CallInText {

    private static final int OPEN_SHOWN = 10;

    private static final Text HEAD = Text.of(
            "Call-in on {session}, planned as of {asOf} under {policy}: {aim}",
            "Call-in den {session}, planerat den {asOf} enligt {policy}: {aim}");
    private static final Text FEWEST =
            Text.of("the fewest seats that reach everyone", "så få platser som möjligt för att nå alla");
    private static final Text REACH = Text.of("the largest expected reach", "så stor förväntad räckvidd som möjligt");
    private static final Text CARE = Text.of(
            "A proposal; human beings decide. Who is invited is secret.",
            "Ett förslag; människor beslutar. Vilka som bjuds in är hemligt.");
    private static final Text SUM = Text.of(
            "Seats: {seats}. Reached: {reached} of {people}. Expected to hear the message: {expected}.",
            "Platser: {seats}. Nås: {reached} av {people}. Väntas höra budskapet: {expected}.");
    private static final Text FEWEST_PROVEN =
            Text.of("Fewer seats cannot do; that is proven.", "Färre platser räcker inte; det är bevisat.");
    private static final Text FEWEST_OPEN = Text.of(
            "Whether fewer seats would do is not proven: at least {bound} are needed.",
            "Om färre platser räcker är inte bevisat: minst {bound} behövs.");
    private static final Text REACH_PROVEN = Text.of(
            "As many seats cannot do better; that is proven.", "Lika många platser kan inte ge mer; det är bevisat.");
    private static final Text REACH_OPEN = Text.of(
            "Whether as many seats could do better is not proven: no plan comes to more than {bound}.",
            "Om lika många platser kan ge mer är inte bevisat: ingen plan kommer över {bound}.");
    private static final Text GROUP = Text.of(
            "group {group}: {reached} of {people} reached, {expected} expected",
            "grupp {group}: {reached} av {people} nås, {expected} väntas höra budskapet");
    private static final Text SEATS = Text.of("Seats", "Platser");
    private static final Text SEAT = Text.of(
            "individual {who} ({groups}): {basis}; attends: {odds}; alone reaches {alone}; a refusal would cost a reach of {cost}",
            "individ {who} ({groups}): {basis}; kommer: {odds}; når ensam {alone}; ett nej skulle minska räckvidden med {cost}");
    private static final Text NOBODY = Text.of("nobody", "ingen");
    private static final Text MANDATORY = Text.of("obliged to come", "skyldig att komma");
    private static final Text VOLUNTARY = Text.of("free to stay away", "frivilligt");
    private static final Text MORE = Text.of(
            "One seat more: {in} in{out}; {gain} more expected to hear the message",
            "En plats till: {in} in{out}; ytterligare {gain} väntas höra budskapet");
    private static final Text OUT = Text.of(", {out} out", ", {out} ut");
    private static final Text NOT_ALL = Text.of(
            ", perhaps more: that this is the most is not proven",
            ", kanske fler: att det är det mesta är inte bevisat");
    private static final Text NOTHING_MORE =
            Text.of("One seat more would add nothing", "En plats till skulle inte ge något");
    private static final Text NO_MORE =
            Text.of("One seat more: nobody is left who can be invited", "En plats till: ingen mer kan bjudas in");
    private static final Text RIVALS = Text.of(
            "Groups in feud in one session: {first} and {second}",
            "Grupper i konflikt i samma möte: {first} och {second}");
    private static final Text OPTION = Text.of("practice knows: {option}", "så har det gjorts: {option}");
    private static final Text UNREACHED = Text.of("Not reached", "Nås inte");
    private static final Text NOT_REACHED = Text.of("individual {who}: {why}", "individ {who}: {why}");
    private static final Text OPEN = Text.of(
            "Not seated, because it cannot be told whether they can be invited ({number})",
            "Får ingen plats, eftersom det inte kan avgöras om de kan bjudas in ({number})");
    private static final Text OPEN_SEAT = Text.of(
            "individual {who}: would add {gain}; missing: {missing}",
            "individ {who}: skulle ge ytterligare {gain}; saknas: {missing}");
    private static final Text AND_MORE = Text.of("and {number} more", "och {number} till");
    private static final Text CAVEATS = Text.of("What could change the plan", "Vad som kan ändra planen");

    private final CallInPlan plan;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    CallInText(CallInPlan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    String text() {
        say(HEAD.with(Map.of(
                "session", plan.session(),
                "asOf", plan.asOf(),
                "policy", plan.policy().title(),
                "aim", plan.aim() == Aim.FEWEST ? FEWEST : REACH)));
        say(CARE);
        say(SUM.with(Map.of(
                "seats", plan.seats().size(),
                "reached", plan.reached().size(),
                "people", plan.reached().size() + plan.unreached().size(),
                "expected", Listing.people(plan.expectedReach()))));
        say(proof().with(Map.of("bound", Listing.people(plan.proof().bound()))));
        plan.groups().forEach(this::group);
        section(SEATS, plan.seats().stream().map(CallInText::seat).toList());
        say(more());
        plan.rivals().forEach(this::rivals);
        section(
                UNREACHED,
                plan.unreached().stream()
                        .map(each -> NOT_REACHED.with(Map.of(
                                "who", each.individual(), "why", each.reason().label())))
                        .toList());
        open();
        section(CAVEATS, plan.caveats());
        return String.join("\n", lines) + "\n";
    }

    private void say(Text text) {
        lines.add(text.in(language));
    }

    private void item(Text text) {
        lines.add("- " + text.in(language));
    }

    private void section(Text title, List<Text> items) {
        if (!items.isEmpty()) {
            lines.add(title.in(language) + ":");
            items.forEach(this::item);
        }
    }

    private Text proof() {
        boolean optimal = plan.proof().kind() == Proof.Kind.OPTIMAL;
        if (plan.aim() == Aim.FEWEST) {
            return optimal ? FEWEST_PROVEN : FEWEST_OPEN;
        }
        return optimal ? REACH_PROVEN : REACH_OPEN;
    }

    private void group(GroupReach group) {
        item(GROUP.with(Map.of(
                "group", group.group(),
                "reached", group.reached(),
                "people", group.people(),
                "expected", Listing.people(group.expected()))));
    }

    private static Text seat(Seat seat) {
        return SEAT.with(Map.of(
                "who", seat.individual(),
                "groups", Listing.of(seat.groups()),
                "basis", basis(seat),
                "odds", seat.odds().label(),
                "alone", seat.reachesAlone().isEmpty() ? NOBODY : Listing.of(seat.reachesAlone()),
                "cost", Listing.people(seat.costOfRefusal())));
    }

    private static Text basis(Seat seat) {
        if (seat.basis() == InvitationBasis.VOLUNTARY) {
            return VOLUNTARY;
        }
        Text evidence =
                Listing.join(seat.evidence().stream().map(Evidence::label).toList());
        return Text.of(MANDATORY.en() + " [" + evidence.en() + "]", MANDATORY.sv() + " [" + evidence.sv() + "]");
    }

    private Text more() {
        return plan.oneMore().map(CallInText::more).orElse(NO_MORE);
    }

    private static Text more(SeatMore more) {
        if (more.gain() == 0 && more.proof().kind() == Proof.Kind.OPTIMAL) {
            return NOTHING_MORE;
        }
        Text out = more.goOut().isEmpty() ? Text.same("") : OUT.with(Map.of("out", Listing.of(more.goOut())));
        Text sure = more.proof().kind() == Proof.Kind.OPTIMAL ? Text.same("") : NOT_ALL;
        Text said = MORE.with(Map.of("in", Listing.of(more.comeIn()), "out", out, "gain", Listing.people(more.gain())));
        return Text.of(said.en() + sure.en(), said.sv() + sure.sv());
    }

    private void rivals(RivalPair pair) {
        Text feud = Listing.join(pair.evidence().stream().map(Evidence::label).toList());
        Text said = RIVALS.with(Map.of("first", pair.first(), "second", pair.second()));
        lines.add(said.in(language) + " [" + feud.in(language) + "]:");
        pair.options().forEach(option -> item(OPTION.with(Map.of("option", option))));
    }

    private void open() {
        if (plan.open().isEmpty()) {
            return;
        }
        lines.add(OPEN.with(Map.of("number", plan.open().size())).in(language) + ":");
        plan.open().stream()
                .limit(OPEN_SHOWN)
                .forEach(each -> item(OPEN_SEAT.with(Map.of(
                        "who", each.individual(),
                        "gain", Listing.people(each.gain()),
                        "missing",
                                Listing.join(each.missing().stream()
                                        .map(MissingFact::what)
                                        .toList())))));
        if (plan.open().size() > OPEN_SHOWN) {
            item(AND_MORE.with(Map.of("number", plan.open().size() - OPEN_SHOWN)));
        }
    }
}
