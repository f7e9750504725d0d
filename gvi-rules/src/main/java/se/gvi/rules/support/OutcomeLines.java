// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Truth;

/** The lines about how people fare: the counts with the unknown by themselves, then each individual. */
final class OutcomeLines {

    private static final Text HEAD = Text.of(
            "How people fare, of {people} (success is alive, unhurt and out of prison; partial movement counts):",
            "Hur det går för människor, av {people} (framgång är att vara i livet, oskadd och inte frihetsberövad;"
                    + " delvis framgång räknas):");
    private static final Text WHOLE = Text.of("since the offer", "sedan erbjudandet");
    private static final Text PERIOD = Text.of("period {number}", "period {number}");
    private static final Text COUNTS = Text.of(
            "{period}, {people} people: alive {alive}; unhurt {unhurt}; out of prison {free}; all three {all}; some of"
                    + " them {partly}",
            "{period}, {people} personer: i livet {alive}; oskadda {unhurt}; inte frihetsberövade {free}; alla tre {all};"
                    + " delvis {partly}");
    private static final Text COUNT =
            Text.of("{met} yes, {notMet} no, {unknown} unknown", "{met} ja, {notMet} nej, {unknown} okänt");
    private static final Text PERSON = Text.of(
            "individual {individual} since {since}: alive {alive}; unhurt {unhurt}; out of prison {free}",
            "individ {individual} sedan {since}: i livet {alive}; oskadd {unhurt}; inte frihetsberövad {free}");
    private static final Text MISSING = Text.of(" (missing: {missing})", " (saknas: {missing})");
    private static final Text EVIDENCE = Text.same(" ({evidence})");
    private static final Text YES = Text.of("yes", "ja");
    private static final Text NO = Text.of("no", "nej");
    private static final Text UNKNOWN = Text.of("unknown", "okänt");

    private final SupportFollowUp followUp;
    private final Language language;

    OutcomeLines(SupportFollowUp followUp, Language language) {
        this.followUp = followUp;
        this.language = language;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD.with(Map.of("people", followUp.outcomes().size())).in(language));
        followUp.counts().forEach(count -> lines.add("  " + counts(count).in(language)));
        followUp.outcomes().forEach(outcome -> lines.add("  " + person(outcome).in(language)));
        return lines;
    }

    private static Text counts(OutcomeCount count) {
        return COUNTS.with(Map.of(
                "period", count.number() == 0 ? WHOLE : PERIOD.with(Map.of("number", count.number())),
                "people", count.people(),
                "alive", count(count.alive()),
                "unhurt", count(count.unhurt()),
                "free", count(count.outOfPrison()),
                "all", count(count.all()),
                "partly", count.partly()));
    }

    private static Text count(OutcomeCount.Count count) {
        return COUNT.with(Map.of("met", count.met(), "notMet", count.notMet(), "unknown", count.unknown()));
    }

    private static Text person(Outcome outcome) {
        OutcomePeriod overall = outcome.overall();
        return PERSON.with(Map.of(
                "individual", outcome.individual(),
                "since", outcome.since(),
                "alive", said(overall.alive(), overall.aliveAtEnd()),
                "unhurt", said(overall.unhurt(), overall.hurt()),
                "free", said(overall.outOfPrison(), overall.custody())));
    }

    /** What holds, with the evidence if it does not and with what is missing if it is unknown. */
    private static Text said(Truth truth, Answer answer) {
        return switch (truth) {
            case MET -> YES;
            case NOT_MET ->
                answer.evidence().isEmpty()
                        ? NO
                        : SupportText.join(
                                NO, EVIDENCE.with(Map.of("evidence", SupportText.evidence(answer.evidence()))));
            case UNKNOWN ->
                SupportText.join(UNKNOWN, MISSING.with(Map.of("missing", SupportText.missing(answer.missing()))));
        };
    }
}
