// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;
import se.gvi.rules.callin.Proof;
import se.gvi.rules.callin.RivalPair;
import se.gvi.rules.callin.Seat;
import se.gvi.rules.callin.SeatMore;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.rules.policy.CallInRules;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;

/** Whom to invite to the next call-in, and whom that reaches. */
final class Proposal {

    private static final Text TITLE = Text.of("Call-in: a proposal", "Call-in: ett förslag");
    private static final Text SUMMARY = Text.of(
            "{seats} messengers reach {reached} of {people} people", "{seats} budbärare når {reached} av {people} personer");
    private static final Text NO_PLAN = Text.of("no proposal", "inget förslag");
    private static final Text NO_VALUE = Text.of(
            "No proposal: the policy has no value on that day for {parameters}.",
            "Inget förslag: policyn har inget värde den dagen för {parameters}.");
    private static final Text PLANNED = Text.of(
            "For the session planned on {session} ({id}).", "För mötet som är planerat till {session} ({id}).");
    private static final Text NOT_PLANNED = Text.of(
            "No session is planned; worked out for {session}.", "Inget möte är planerat; beräknat för {session}.");
    private static final Text FOR_TODAY = Text.of(
            "No record reaches {session}, so this is worked out for {asOf}. Before anybody is invited, ask again whether"
                    + " supervision still runs on {session} and whether anybody has come into custody.",
            "Inga uppgifter når fram till {session}, så detta är beräknat för {asOf}. Fråga på nytt innan någon kallas"
                    + " om övervakningen pågår den {session} och om någon har blivit frihetsberövad.");
    private static final Text EXPECTED = Text.of(
            "Given the odds of attending, the message is expected to come to {expected} people.",
            "Med hänsyn till hur många som brukar komma väntas budskapet nå {expected} personer.");
    private static final Text BEST = Text.of(
            "No other choice of as many seats does better.", "Inget annat val av lika många platser ger mer.");
    private static final Text PERHAPS = Text.of(
            "Another choice of as many seats might do better, but by no more than {gap} people.",
            "Ett annat val av lika många platser kan ge mer, men högst {gap} personer.");
    private static final Text MORE = Text.of(
            "One seat more ({who}) would add {gain} people.", "En plats till ({who}) skulle ge ytterligare {gain} personer.");
    private static final Text SEATS = Text.of("Proposed messengers", "Föreslagna budbärare");
    private static final Text NO_SEATS = Text.of("Nobody can be invited.", "Ingen kan kallas.");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Individual", "Individ"),
            Text.of("Invitation", "Kallelse"),
            Text.of("Because", "Därför att"),
            Text.of("Reached by no other seat", "Nås av ingen annan plats"),
            Text.of("A refusal costs", "Ett nej kostar"));
    private static final Text ENDS_BEFORE = Text.of(
            "mandatory today, voluntary on {session}: supervision ends before",
            "obligatorisk i dag, frivillig den {session}: övervakningen slutar innan dess");
    private static final Text RIVALS = Text.of(
            "Groups in feud in one session: {pairs}. No published rule forbids it; practice knows: {options}.",
            "Grupper i konflikt i samma möte: {pairs}. Ingen publicerad regel förbjuder det; så har det gjorts: {options}.");
    private static final Text AND = Text.of("{first} and {second}", "{first} och {second}");
    private static final Text OPEN = Text.of("Not seated, since it cannot be told whether they can be invited", "Får ingen plats, eftersom det inte kan avgöras om de kan kallas");
    private static final List<Text> OPEN_COLUMNS = List.of(
            Text.of("Individual", "Individ"),
            Text.of("Missing", "Saknas"),
            Text.of("Would add people", "Skulle ge personer"));

    private final Meeting meeting;
    private final CallInRules rules;
    private final Optional<CallIn> planned;
    private final LocalDate session;

    Proposal(Meeting meeting, CallInRules rules) {
        this.meeting = meeting;
        this.rules = rules;
        this.planned = meeting.situation().callIns().stream()
                .filter(callIn -> callIn.status() == CallInStatus.PLANNED
                        && !callIn.date().isBefore(meeting.asOf()))
                .min(Comparator.comparing(CallIn::date).thenComparing(callIn -> callIn.id().value()));
        this.session = planned.map(CallIn::date).orElse(meeting.asOf());
    }

    Section section() {
        List<Text> lacking = lacking();
        Text when = planned.map(callIn -> PLANNED.with(Map.of("session", session, "id", callIn.id())))
                .orElse(NOT_PLANNED.with(Map.of("session", session)));
        if (!lacking.isEmpty()) {
            Text why = NO_VALUE.with(Map.of("parameters", Say.list(lacking)));
            return new Section(
                    "call-in", TITLE, NO_PLAN, true, List.of(Paragraph.of(when), new Paragraph(why, Tone.OPEN)));
        }
        CallInPlan plan = plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Say.sentences(List.of(when, worth(plan)))));
        if (plan.session().isBefore(session)) {
            blocks.add(new Paragraph(FOR_TODAY.with(Map.of("asOf", plan.session(), "session", session)), Tone.OPEN));
        }
        if (!plan.groups().isEmpty()) {
            blocks.add(new ReachOf(meeting, plan, rules).picture());
        }
        blocks.add(seats(plan));
        rivals(plan).forEach(blocks::add);
        open(plan).forEach(blocks::add);
        plan.caveats().forEach(caveat -> blocks.add(new Paragraph(caveat, Tone.OPEN)));
        return new Section(
                "call-in",
                TITLE,
                SUMMARY.with(Map.of(
                        "seats", plan.seats().size(),
                        "reached", plan.reached().size(),
                        "people", plan.reached().size() + plan.unreached().size())),
                true,
                blocks);
    }

    /** For the day of the session or, if the records reach too short of it to seat anybody, for today. */
    private CallInPlan plan() {
        CallInPlan plan = plan(session);
        return plan.seats().isEmpty() && session.isAfter(meeting.asOf()) ? plan(meeting.asOf()) : plan;
    }

    private CallInPlan plan(LocalDate day) {
        return CallInPlanner.bestReach(meeting.situation(), meeting.policy(), meeting.asOf(), day);
    }

    /** The numbers without which there is no plan. */
    private List<Text> lacking() {
        return Stream.of(rules.seats(), rules.tiesWithin(), rules.obligedAttend(), rules.othersAttend())
                .filter(parameter -> parameter.on(session).isEmpty()
                        || parameter.on(meeting.asOf()).isEmpty())
                .map(PolicyParameter::id)
                .distinct()
                .map(Text::same)
                .toList();
    }

    private static Text worth(CallInPlan plan) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(EXPECTED.with(Map.of("expected", Say.decimal(plan.expectedReach()))));
        sentences.add(
                plan.proof().kind() == Proof.Kind.OPTIMAL
                        ? BEST
                        : PERHAPS.with(Map.of("gap", Say.decimal(plan.proof().gap()))));
        plan.oneMore().map(Proposal::more).ifPresent(sentences::add);
        return Say.sentences(sentences);
    }

    private static Text more(SeatMore more) {
        return MORE.with(Map.of("who", Say.ids(more.comeIn()), "gain", Say.decimal(more.gain())));
    }

    /** All of them: each is a human being who is to be spoken with. */
    private Block seats(CallInPlan plan) {
        return plan.seats().isEmpty()
                ? Paragraph.of(NO_SEATS)
                : new Table(SEATS, COLUMNS, plan.seats().stream().map(this::row).toList(), 0);
    }

    private Row row(Seat seat) {
        List<RecordRef> evidence = Stream.concat(
                        seat.evidence().stream().map(Evidence::record),
                        Why.records(seat.eligibility().reasons()).stream())
                .distinct()
                .toList();
        return new Row(
                List.of(
                        Cell.of(Text.same(seat.individual() + " ("
                                + Say.ids(seat.groups()).en() + ")")),
                        basis(seat),
                        Cell.of(Why.of(seat.eligibility())),
                        Cell.of(seat.reachesAlone().size()),
                        Cell.of(Say.decimal(seat.costOfRefusal()))),
                evidence);
    }

    /** Worked out for an earlier day, coming may no longer be required on that of the session. */
    private Cell basis(Seat seat) {
        boolean lasts = meeting.situation().supervisionsOf(seat.individual()).stream()
                .anyMatch(supervision -> rules.obliging().contains(supervision.supervisionKind())
                        && supervision.span().contains(session));
        return seat.basis() == InvitationBasis.MANDATORY && !lasts
                ? Say.open(ENDS_BEFORE.with(Map.of("session", session)))
                : Cell.of(Terms.of(seat.basis()));
    }

    private Stream<Block> rivals(CallInPlan plan) {
        List<RivalPair> rivals = plan.rivals();
        if (rivals.isEmpty()) {
            return Stream.empty();
        }
        List<Text> pairs = rivals.stream()
                .map(pair -> AND.with(Map.of("first", pair.first(), "second", pair.second())))
                .toList();
        return Stream.of(new Paragraph(
                RIVALS.with(Map.of(
                        "pairs", Say.clauses(pairs), "options", Say.clauses(rivals.get(0).options()))),
                Tone.DUE));
    }

    private Stream<Block> open(CallInPlan plan) {
        List<Row> rows = plan.open().stream()
                .map(seat -> new Row(
                        List.of(
                                Cell.of(meeting.individual(seat.individual())),
                                Say.open(Say.clauses(seat.missing().stream()
                                        .map(MissingFact::what)
                                        .toList())),
                                Cell.of(Say.decimal(seat.gain()))),
                        List.of()))
                .toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(meeting.table(OPEN, OPEN_COLUMNS, rows, Say.NOTHING));
    }
}
