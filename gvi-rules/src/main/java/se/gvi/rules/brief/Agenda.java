// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Section;
import se.gvi.rules.policy.CallInRules;

/** The order of a brief: its head, then its sections. */
final class Agenda {

    private static final Text TITLE = Text.of("{site}: brief for {asOf}", "{site}: underlag för {asOf}");
    private static final Text INFORMS = Text.of(
            "This is a finding for people who decide. It predicts nobody's acts and decides nothing.",
            "Detta är ett underlag för dem som beslutar. Det förutsäger ingens handlande och beslutar inget.");
    private static final Text UNDER = Text.of(
            "Policy: {title} ({id} {version}). Data: {errors} errors, {warnings} warnings.",
            "Policy: {title} ({id} {version}). Uppgifter: {errors} fel, {warnings} varningar.");

    private final Meeting meeting;

    Agenda(Meeting meeting) {
        this.meeting = meeting;
    }

    Page page() {
        return new Page(
                TITLE.with(Map.of("site", meeting.situation().site().name(), "asOf", meeting.asOf())),
                List.of(Paragraph.of(INFORMS), Paragraph.of(under())),
                sections());
    }

    private Text under() {
        ValidationReport report = meeting.situation().report();
        return UNDER.with(Map.of(
                "title", meeting.policy().ref().title(),
                "id", meeting.policy().ref().id(),
                "version", meeting.policy().ref().version(),
                "errors", report.count(Severity.ERROR),
                "warnings", report.count(Severity.WARNING)));
    }

    /** A plan needs to know which groups the message must reach. */
    private Section callIn() {
        Optional<CallInRules> rules =
                meeting.policy().groups().flatMap(groups -> meeting.policy().callIn());
        return rules.map(each -> new Proposal(meeting, each).section())
                .orElseGet(() -> new Step(meeting, Intervention.CALL_IN).section());
    }

    private boolean speaksOf(Intervention step) {
        return meeting.policy().interventions().contains(step);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Happened(meeting).section());
        sections.add(new Groups(meeting).section());
        if (speaksOf(Intervention.CALL_IN)) {
            sections.add(callIn());
        }
        if (speaksOf(Intervention.CUSTOM_NOTIFICATION)) {
            sections.add(
                    meeting.policy().notifications().isPresent()
                            ? new Notifications(meeting).section()
                            : new Step(meeting, Intervention.CUSTOM_NOTIFICATION).section());
        }
        if (meeting.policy().support().isPresent()) {
            sections.add(new Support(meeting).section());
        } else if (speaksOf(Intervention.SUPPORT)) {
            sections.add(new Step(meeting, Intervention.SUPPORT).section());
        }
        if (meeting.policy().review().isPresent()) {
            sections.add(new Reviewing(meeting).section());
        }
        if (!meeting.policy().riskSides().isEmpty()) {
            sections.add(new Indications(meeting).section());
        }
        sections.add(new Gaps(meeting).section());
        sections.add(new Method(meeting).section());
        return sections;
    }
}
