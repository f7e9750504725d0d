// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.enforcement.Measure;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.policy.PromiseRules;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** Writes where the promise to a group stands as lines of text. */
final class PromiseText {

    private static final int SETTLEMENTS_SHOWN = 5;
    private static final Text HEAD = Text.of("{group}: {status} as of {asOf}", "{group}, den {asOf}: {status}");
    private static final Text BY = Text.of(", by {by}", ", senast {by}");
    private static final Text BECAUSE =
            Text.of(", after {incident} ({type}, {date})", ", efter {incident} ({type}, {date})");
    private static final Text STATE = Text.of("state: {state}", "läge: {state}");
    private static final Text PERHAPS = Text.of("; or perhaps: ", "; eller kanske: ");
    private static final Text TOLD = Text.of("told on {date} ({notice})", "fick budskapet den {date} ({notice})");
    private static final Text TOLD_AT =
            Text.of("told on {date} ({notice}, {contact})", "fick budskapet den {date} ({notice}, {contact})");
    private static final Text NEVER = Text.of("told: no notice recorded", "budskap: inget registrerat");
    private static final Text FOCUS = Text.of("focus {focus} since {since}", "ökat fokus {focus} sedan {since}");
    private static final Text REVIEW = Text.of(", next review by {by}", ", nästa omprövning senast {by}");
    private static final Text REVIEWS_UNKNOWN =
            Text.of(" (whether it was reviewed is not recorded)", " (om det har omprövats är inte registrerat)");
    private static final Text ENDS = Text.of("ground to end it: {end}", "grund att avsluta: {end}");
    private static final Text MEASURE = Text.of(
            "measure: {individual}, {kind}, {date}, legal basis: {basis}",
            "åtgärd: {individual}, {kind}, {date}, rättslig grund: {basis}");

    private final Language language;

    PromiseText(Language language) {
        this.language = language;
    }

    static Text title(PromiseRules.Promise promise) {
        return switch (promise) {
            case FIRST_GROUP ->
                Text.of(
                        "promised: the first group or groups to act",
                        "utlovat: första gruppen eller grupperna som agerar");
            case MOST_VIOLENT_GROUP ->
                Text.of("promised: the most violent group", "utlovat: den mest våldsamma gruppen");
            case ANY_GROUP -> Text.of("promised: every group that acts", "utlovat: varje grupp som agerar");
        };
    }

    String of(GroupPromise promise) {
        List<String> lines = new ArrayList<>();
        lines.add(head(promise));
        Text refusal = promise.refusal();
        if (refusal != null) {
            lines.add("  " + refusal.in(language));
        }
        lines.add("  " + state(promise));
        promise.told().forEach(telling -> lines.add("  " + told(telling)));
        if (promise.told().isEmpty()) {
            lines.add("  " + NEVER.in(language));
        }
        promise.running().forEach(focus -> focus(focus, lines));
        if (promise.running().isEmpty()) {
            lines.addAll(ReasonText.lines(promise.reasons(), language));
            lines.addAll(ReasonText.lines(promise.settlements().first(SETTLEMENTS_SHOWN), language));
        }
        return String.join("\n", lines) + "\n";
    }

    private String head(GroupPromise promise) {
        Text head = HEAD.with(Map.of(
                "group",
                RecordRef.to(promise.group()).label(),
                "status",
                promise.status().label(),
                "asOf",
                promise.asOf()));
        boolean due = promise.running().isEmpty() && promise.reasons().truth() == Truth.MET;
        Deadline deadline = promise.deadline();
        String by = !due || deadline == null
                ? ""
                : BY.with(Map.of("by", deadline.label())).in(language);
        String because = promise.trigger()
                .filter(act -> due)
                .map(act -> BECAUSE.with(
                                Map.of("incident", act.incident(), "type", Terms.of(act.type()), "date", act.date()))
                        .in(language))
                .orElse("");
        return head.in(language) + because + by;
    }

    private String state(GroupPromise promise) {
        String perhaps = promise.progress().possible().stream()
                .map(state -> state.label().in(language))
                .collect(Collectors.joining(", "));
        return STATE.with(Map.of("state", promise.progress().state().label())).in(language)
                + (perhaps.isEmpty() ? "" : PERHAPS.in(language) + perhaps);
    }

    private String told(Telling telling) {
        RecordRef contact = telling.contact();
        return contact == null
                ? TOLD.with(Map.of("date", telling.date(), "notice", telling.notice()))
                        .in(language)
                : TOLD_AT.with(Map.of("date", telling.date(), "notice", telling.notice(), "contact", contact.label()))
                        .in(language);
    }

    private void focus(FocusInForce focus, List<String> lines) {
        StringBuilder line = new StringBuilder(FOCUS.with(Map.of("focus", focus.focus(), "since", focus.since()))
                .in(language));
        if (focus.reviewBy() != null) {
            line.append(REVIEW.with(Map.of("by", focus.reviewBy())).in(language));
        }
        if (focus.reviewOverdue() == Truth.UNKNOWN) {
            line.append(REVIEWS_UNKNOWN.in(language));
        }
        lines.add("  " + line);
        lines.addAll(ReasonText.lines(focus.told(), language));
        for (FocusInForce.Ground ground : focus.grounds()) {
            Text title = ENDS.with(Map.of("end", Terms.of(ground.end())));
            lines.addAll(ReasonText.lines(new Titled(title, ground.reasons()), language));
        }
        List<Measure> measures = focus.measures();
        if (measures != null) {
            measures.forEach(measure -> lines.add("  " + measure(measure)));
        }
    }

    private String measure(Measure measure) {
        return MEASURE.with(Map.of(
                        "individual", measure.individual(),
                        "kind", Terms.of(measure.measureKind()),
                        "date", measure.date(),
                        "basis", measure.legalBasis()))
                .in(language);
    }
}
