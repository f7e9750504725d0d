// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** Writes answers as lines of text. */
final class DisclosureText {

    private static final int SETTLEMENTS_SHOWN = 3;
    private static final Text HEAD = Text.of(
            "Disclosure about {about}, from {from} ({secrecy}) to {to}",
            "Utlämnande om {about}, från {from} ({secrecy}) till {to}");
    private static final Text WHAT = Text.of("{content}; purpose: {purpose}", "{content}; ändamål: {purpose}");
    private static final Text NO_SECRECY = Text.of("no secrecy", "ingen sekretess");
    private static final Text VERDICT = Text.of("As of {date}: {verdict}", "Per den {date}: {verdict}");
    private static final Text PERMISSION = Text.of("  permission: {verdict}", "  möjlighet: {verdict}");
    private static final Text DUTY = Text.of("  duty: {verdict}", "  skyldighet: {verdict}");
    private static final Text DOCUMENT =
            Text.of("Grounds: {document}, known until {known}", "Grunder: {document}, kända till och med {known}");
    private static final Text WORDING = Text.of("{source}, from {from}", "{source}, från och med {from}");
    private static final Text UNTIL = Text.of("{source}, from {from} to {last}", "{source}, {from} till {last}");
    private static final Text UNRECORDED = Text.of("no wording of this day", "ingen lydelse för denna dag");
    private static final Text CLOSED = Text.of("Closed:", "Stängda:");
    private static final Text NOT_SO = Text.of("not so: ", "inte så: ");
    private static final Text CAVEATS = Text.of("To keep in mind:", "Att tänka på:");

    private final Language language;

    DisclosureText(Language language) {
        this.language = language;
    }

    List<String> lines(DisclosureAnswer answer) {
        List<String> lines = new ArrayList<>();
        head(answer, lines);
        for (DisclosureVerdict open :
                List.of(DisclosureVerdict.DUTY, DisclosureVerdict.FORMALLY_AVAILABLE, DisclosureVerdict.UNDETERMINED)) {
            answer.grounds().stream().filter(ground -> ground.verdict() == open).forEach(ground -> {
                lines.add("");
                lines.addAll(whole(ground));
            });
        }
        List<GroundAnswer> closed = answer.grounds().stream()
                .filter(ground -> ground.reasons().truth() == Truth.NOT_MET)
                .toList();
        if (!closed.isEmpty()) {
            lines.add("");
            lines.add(CLOSED.in(language));
            closed.forEach(ground -> lines.add(
                    "  " + ground.ground() + ", " + ground.verdict().label().in(language) + ": "
                            + decisive(ground.reasons(), false).collect(Collectors.joining("; "))));
        }
        lines.add("");
        lines.add(CAVEATS.in(language));
        answer.caveats().forEach(caveat -> lines.add("- " + caveat.in(language)));
        return List.copyOf(lines);
    }

    private void head(DisclosureAnswer answer, List<String> lines) {
        DisclosureQuestion question = answer.question();
        lines.add(HEAD.with(Map.of(
                        "about", RecordRef.to(question.about()).label(),
                        "from", question.from().label(),
                        "secrecy",
                                question.secrecy().equals(Confidentiality.NONE)
                                        ? NO_SECRECY
                                        : Text.same(question.secrecy().toString()),
                        "to", question.to().label()))
                .in(language));
        lines.add("  "
                + WHAT.with(Map.of(
                                "content", question.content().label(),
                                "purpose", question.purpose().label()))
                        .in(language));
        lines.add(VERDICT.with(Map.of(
                        "date",
                        question.date(),
                        "verdict",
                        capitals(answer.verdict().label())))
                .in(language));
        lines.add(PERMISSION
                .with(Map.of("verdict", answer.availability().label()))
                .in(language));
        lines.add(DUTY.with(Map.of("verdict", answer.duty().label())).in(language));
        lines.add(DOCUMENT.with(Map.of("document", answer.document(), "known", answer.knownUntil()))
                .in(language));
        if (answer.question().secrecy().equals(Confidentiality.NONE)) {
            lines.add("");
            lines.addAll(ReasonText.lines(answer.withoutGround(), language));
        }
    }

    /** One ground with every reason. */
    List<String> whole(GroundAnswer ground) {
        List<String> lines = new ArrayList<>();
        lines.add(capitals(ground.verdict().label()).in(language) + "  " + ground.ground() + "  "
                + ground.title().in(language) + " (" + wording(ground) + ")");
        ReasonText.lines(ground.reasons(), language).forEach(line -> lines.add("  " + line));
        ReasonText.lines(ground.settlements().first(SETTLEMENTS_SHOWN), language)
                .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private String wording(GroundAnswer ground) {
        DateSpan validity = ground.validity();
        String source = ground.source();
        if (validity == null || source == null) {
            return UNRECORDED.in(language);
        }
        return validity.end()
                .map(end -> UNTIL.with(Map.of("source", source, "from", validity.from(), "last", end.minusDays(1))))
                .orElseGet(() -> WORDING.with(Map.of("source", source, "from", validity.from())))
                .in(language);
    }

    /** The answers that make a reason what it is; of several that each suffice, the first. */
    private Stream<String> decisive(Reason reason, boolean met) {
        if (reason instanceof Answer answer) {
            String words = answer.question().text().in(language);
            return Stream.of(met ? words : NOT_SO.in(language) + words);
        }
        if (reason instanceof Not not) {
            return decisive(not.reason(), !met);
        }
        if (reason instanceof Titled titled) {
            String words = titled.title().in(language);
            return titled.title().equals(Ground.PRECONDITIONS)
                    ? decisive(titled.reason(), met)
                    : Stream.of(met ? words : NOT_SO.in(language) + words);
        }
        Truth wanted = Truth.of(met);
        Stream<Reason> parts = reason.parts().stream().filter(part -> part.truth() == wanted);
        boolean oneSuffices = reason instanceof AllOf != met;
        return (oneSuffices ? parts.limit(1) : parts).flatMap(part -> decisive(part, met));
    }

    private static Text capitals(Text text) {
        return Text.of(text.en().toUpperCase(Locale.ROOT), text.sv().toUpperCase(Locale.ROOT));
    }
}
