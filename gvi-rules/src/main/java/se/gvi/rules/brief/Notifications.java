// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.notification.NotificationProposal;
import se.gvi.rules.notification.NotificationProposals;
import se.gvi.rules.notification.Occasion;
import se.gvi.rules.notification.PossibleDay;
import se.gvi.rules.notification.TalkCheck;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.reason.Truth;

/** Whom to tell the message face to face: on which occasion, by when. */
final class Notifications {

    private static final Text TITLE = Text.of("Custom notifications", "Riktade samtal");
    private static final Text SUMMARY = Text.of(
            "{number} to be told, {overdue} overdue, {open} undetermined",
            "{number} ska få budskapet, {overdue} försenade, {open} kan inte avgöras");
    private static final Text CAPTION = Text.of("To be told, the most urgent occasion first", "Ska få budskapet, mest brådskande anledning först");
    private static final Text NONE = Text.of("Nobody is to be told.", "Ingen ska få budskapet.");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Individual", "Individ"),
            Text.of("Occasion", "Anledning"),
            Text.of("Due by", "Senast"),
            Text.of("Next", "Nästa steg"));
    private static final Text GUARDIANS = Text.of("with guardians", "med vårdnadshavare");
    private static final Text AT_RISK =
            Text.of("met first as somebody who can be hurt", "möts först som någon som kan skadas");
    private static final Text OVERDUE = Text.of("{day}, overdue", "{day}, försenat");
    private static final Text NO_DEADLINE = Text.of("the policy says no time", "policyn anger ingen tid");
    private static final Text NO_INTERROGATION = Text.of(
            "A talk is no interrogation: say that the visit means no suspicion of a crime, and offer help.",
            "Ett samtal är inget förhör: säg att besöket inte innebär någon misstanke om brott, och erbjud stöd.");
    private static final Text TALKS = Text.of(
            "Not recorded as held as it must be: {number} of {all} talks ({talks}).",
            "Inte registrerat att det hölls så som det ska: {number} av {all} samtal ({talks}).");

    private final Meeting meeting;

    Notifications(Meeting meeting) {
        this.meeting = meeting;
    }

    Section section() {
        NotificationProposals proposals =
                NotificationProposals.of(meeting.situation(), meeting.policy(), meeting.asOf());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(NO_INTERROGATION));
        blocks.add(meeting.table(
                CAPTION, COLUMNS, proposals.proposed().stream().map(this::row).toList(), NONE));
        talks(proposals.talks()).forEach(blocks::add);
        long overdue = proposals.proposed().stream()
                .filter(proposal -> proposal.first()
                        .filter(occasion -> occasion.overdue() == Truth.MET)
                        .isPresent())
                .count();
        return Section.of(
                "notifications",
                TITLE,
                SUMMARY.with(Map.of(
                        "number", proposals.proposed().size(),
                        "overdue", overdue,
                        "open", proposals.undetermined().size())),
                blocks);
    }

    private Row row(NotificationProposal proposal) {
        Occasion occasion = proposal.first().orElseThrow();
        List<Text> next = new ArrayList<>(List.of(proposal.step().label()));
        if (proposal.guardiansPresent()) {
            next.add(GUARDIANS);
        }
        if (occasion.metAsAtRisk()) {
            next.add(AT_RISK);
        }
        return new Row(
                List.of(
                        Cell.of(meeting.individual(proposal.individual())),
                        Cell.of(Terms.of(occasion.trigger())),
                        due(occasion),
                        Cell.of(Say.list(next))),
                Why.records(occasion.reasons()));
    }

    private static Cell due(Occasion occasion) {
        Text day = occasion.deadline().map(PossibleDay::label).orElse(NO_DEADLINE);
        return occasion.overdue() == Truth.MET ? Say.due(OVERDUE.with(Map.of("day", day))) : Cell.of(day);
    }

    private Stream<Block> talks(List<TalkCheck> talks) {
        List<Text> others = talks.stream()
                .filter(talk -> talk.asItMust() != Truth.MET)
                .map(talk -> Text.same(talk.notification().value()))
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(Paragraph.of(TALKS.with(Map.of(
                        "number", others.size(), "all", talks.size(), "talks", meeting.first(others)))));
    }
}
