// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Settlements;
import se.gvi.rules.reason.Truth;

/** Writes proposals as lines of text. It tells what calls for speaking with somebody, never what somebody does next. */
final class ProposalsText {

    private static final int SETTLEMENTS_SHOWN = 3;

    private static final Text HEAD =
            Text.of("Custom notifications as of {asOf} under {policy}", "Riktade samtal den {asOf} enligt {policy}");
    private static final Text NOTE = Text.of(
            "Proposals in the order of triggers and deadlines; people decide. The talk is no interrogation: say that the"
                    + " visit means no suspicion of a crime, and offer help.",
            "Förslag i ordning efter anledning och tidsgräns; människor beslutar. Samtalet är inget förhör: säg att besöket"
                    + " inte innebär någon misstanke om brott, och erbjud stöd.");
    private static final Text PROPOSED = Text.of("To be told: {number}", "Ska få budskapet: {number}");
    private static final Text TOLD = Text.of("Told: {number}", "Har fått budskapet: {number}");
    private static final Text UNDETERMINED = Text.of("Undetermined: {number}", "Kan inte avgöras: {number}");
    private static final Text PERSON = Text.of("individual {individual}: {step}", "individ {individual}: {step}");
    private static final Text GUARDIANS = Text.of(
            "guardians are to be present: younger than the policy's age",
            "vårdnadshavare ska vara med: yngre än policyns ålder");
    private static final Text PERHAPS_GUARDIANS = Text.of(
            "guardians are to be present: nobody is taken for an adult while this is missing: {missing}",
            "vårdnadshavare ska vara med: ingen räknas som vuxen så länge detta saknas: {missing}");
    private static final Text AT_RISK = Text.of(
            "close to the victim: met first as somebody who can be hurt",
            "nära offret: möts först som någon som kan skadas");
    private static final Text TALKS =
            Text.of("Talks held as they must be: {good} of {all}", "Samtal genomförda så som de ska: {good} av {all}");
    private static final Text TALK = Text.of(
            "notification {notification}, individual {individual}, on {day}: said not to be suspected: {suspected}; help"
                    + " offered: {help}; guardian present where needed: {guardian}; no questions about crime: {questions}",
            "riktat samtal {notification}, individ {individual}, den {day}: sagt att ingen misstanke finns: {suspected};"
                    + " stöd erbjudet: {help}; vårdnadshavare med där det behövs: {guardian}; inga frågor om brott:"
                    + " {questions}");
    private static final Text OPEN = Text.of("{trigger}: unknown", "{trigger}: okänt");

    private final NotificationProposals proposals;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ProposalsText(NotificationProposals proposals, Language language) {
        this.proposals = proposals;
        this.language = language;
    }

    String text() {
        add(
                "",
                HEAD.with(Map.of(
                        "asOf", proposals.asOf(), "policy", proposals.policy().title())));
        add("", NOTE);
        add("", PROPOSED.with(Map.of("number", proposals.proposed().size())));
        proposals.proposed().forEach(this::person);
        add("", TOLD.with(Map.of("number", proposals.told().size())));
        proposals.told().forEach(this::person);
        add("", UNDETERMINED.with(Map.of("number", proposals.undetermined().size())));
        proposals.undetermined().forEach(this::open);
        talks();
        return String.join("\n", lines) + "\n";
    }

    /** Those that certainly were are counted; the others are listed. */
    private void talks() {
        List<TalkCheck> others = proposals.talks().stream()
                .filter(talk -> talk.asItMust() != Truth.MET)
                .toList();
        int all = proposals.talks().size();
        add("", TALKS.with(Map.of("good", all - others.size(), "all", all)));
        others.forEach(talk -> add(
                "  ",
                TALK.with(Map.of(
                        "notification", talk.notification(),
                        "individual", talk.individual(),
                        "day", talk.day(),
                        "suspected", talk.saidNotSuspected().label(),
                        "help", talk.helpOffered().label(),
                        "guardian", talk.guardianPresent().label(),
                        "questions", talk.noQuestions().label()))));
    }

    private void person(NotificationProposal proposal) {
        head(proposal);
        occasions(proposal.occasions());
    }

    private void open(NotificationProposal proposal) {
        head(proposal);
        if (proposal.eligibility().verdict() != Verdict.ELIGIBLE) {
            lines.add("    " + proposal.eligibility().inShort(language));
        }
        occasions(proposal.occasions());
        for (NotificationProposal.OpenTrigger trigger : proposal.open()) {
            add("    ", OPEN.with(Map.of("trigger", Terms.of(trigger.trigger()))));
            reasons(Settlements.of(trigger.reasons()).first(SETTLEMENTS_SHOWN));
        }
    }

    private void head(NotificationProposal proposal) {
        add(
                "  ",
                PERSON.with(Map.of(
                        "individual",
                        proposal.individual(),
                        "step",
                        proposal.step().label())));
        if (proposal.guardiansPresent()) {
            add("    ", guardians(proposal.guardians()));
        }
    }

    private static Text guardians(Reason guardians) {
        if (guardians.truth() == Truth.MET) {
            return GUARDIANS;
        }
        List<Text> missing = guardians
                .answers()
                .flatMap(answer -> answer.missing().stream())
                .map(MissingFact::what)
                .toList();
        return PERHAPS_GUARDIANS.with(Map.of("missing", join(missing)));
    }

    private static Text join(List<Text> texts) {
        return Text.of(
                String.join("; ", texts.stream().map(Text::en).toList()),
                String.join("; ", texts.stream().map(Text::sv).toList()));
    }

    /** Those of one trigger under its heading, with its reasons once. */
    private void occasions(List<Occasion> occasions) {
        Occasion before = null;
        for (Occasion occasion : occasions) {
            if (before != null && !before.reasons().equals(occasion.reasons())) {
                reasons(before);
            }
            if (before == null || !before.reasons().equals(occasion.reasons())) {
                add("    ", OccasionText.heading(occasion));
            }
            occasion(occasion);
            before = occasion;
        }
        if (before != null) {
            reasons(before);
        }
    }

    private void reasons(Occasion occasion) {
        ReasonText.lines(occasion.reasons(), language).forEach(line -> lines.add("      " + line));
    }

    private void occasion(Occasion occasion) {
        add("      ", OccasionText.of(occasion));
        if (occasion.metAsAtRisk()) {
            add("        ", AT_RISK);
        }
        Answer told = occasion.reached().told();
        told.evidence().forEach(evidence -> add("        - ", evidence.label()));
        if (!told.missing().isEmpty()) {
            add(
                    "        ",
                    OccasionText.MISSING.with(Map.of(
                            "missing",
                            join(told.missing().stream().map(MissingFact::what).toList()))));
        }
    }

    private void reasons(Settlements settlements) {
        ReasonText.lines(settlements, language).forEach(line -> lines.add("      " + line));
    }

    private void add(String indent, Text text) {
        lines.add(indent + text.in(language));
    }
}
