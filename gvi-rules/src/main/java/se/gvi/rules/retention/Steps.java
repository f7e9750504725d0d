// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.retention.RetentionRule.CountedFrom;

/** The sentences in which an answer tells how it was reached. */
final class Steps {

    private static final Text RULE = Text.of("{about} ({basis}).", "{about} ({basis}).");
    private static final Text ON = Text.of("On {day} {what}.", "{day}: {what}.");
    private static final Text NOT_BEFORE = Text.of("Not before {day} {what}.", "Tidigast {day}: {what}.");
    private static final Text FROM_DAY = Text.of("{length} after {day} is {end}.", "{length} efter {day} är {end}.");
    private static final Text NO_TIME =
            Text.of("The rule gives no time after that day: {end}.", "Regeln ger ingen tid efter den dagen: {end}.");
    private static final Text FROM_YEAR_END = Text.of(
            "{length} after the end of the calendar year {year} is {end}.",
            "{length} efter utgången av kalenderåret {year} är {end}.");
    private static final Text PRISON = Text.of(
            "{days} days in prison or closed care are not counted: {end}.",
            "{days} dagar i fängelse eller sluten vård räknas inte med: {end}.");
    private static final Text IN_TIME = Text.of(
            "The registration of {day} was made in time, not after {last}; it may be kept until {end}, and the older data"
                    + " as long.",
            "Registreringen {day} gjordes i tid, inte efter {last}; den får finnas kvar till och med {end}, och de äldre"
                    + " uppgifterna lika länge.");
    private static final Text TOO_LATE = Text.of(
            "The registration of {day} came after {last} and revives nothing.",
            "Registreringen {day} kom efter {last} och återupplivar ingenting.");
    private static final Text KEPT = Text.of(
            "As long as any of the person's entries has to stay, none goes: {end}.",
            "Så länge någon av personens anteckningar ska finnas kvar gallras ingen: {end}.");
    private static final Text CAPPED =
            Text.of("{length} after the judgment at the latest: {end}.", "Senast {length} efter domen: {end}.");
    private static final Text UNDER_18 =
            Text.of("Under 18 at the offence: {length}.", "Under 18 år vid brottet: {length}.");
    private static final Text MISSING =
            Text.of("It is not known on which day {what}.", "Det är inte känt vilken dag {what}.");
    private static final Text SETTLES_DAY = Text.of(
            "The last permitted day is {length} after that day.", "Sista tillåtna dagen är {length} efter den dagen.");
    private static final Text SETTLES_REVIEW = Text.of(
            "The next review is due {length} after that day.", "Nästa prövning ska göras {length} efter den dagen.");
    private static final Text SETTLES_THAT_DAY = Text.of("The rule gives that very day.", "Regeln ger just den dagen.");
    private static final Text SETTLES_YEAR_END = Text.of(
            "The last permitted day is {length} after the end of its calendar year.",
            "Sista tillåtna dagen är {length} efter utgången av det kalenderåret.");
    private static final Text MISSING_AGE = Text.of(
            "It is not known whether the person was under 18 at the offence.",
            "Det är inte känt om personen var under 18 år vid brottet.");
    private static final Text SETTLES_AGE =
            Text.of("If so, it is {young}; if not, {old}.", "I så fall är det {young}, annars {old}.");
    private static final Text SETTLES_JUDGMENT = Text.of(
            "It is {together}, but {length} after that day at the latest, and not before {own}.",
            "Det är {together}, men senast {length} efter den dagen, och inte före {own}.");
    private static final Text MISSING_PRISON = Text.of(
            "It is not known whether time in custody was served as a sentence or on remand.",
            "Det är inte känt om tiden som frihetsberövad var verkställighet av straff eller häktning.");
    private static final Text SETTLES_PRISON = Text.of(
            "If on remand, it is {without}; if served, {with}.",
            "Vid häktning är det {without}, vid verkställighet {with}.");
    private static final Text LATER = Text.of("later, when it has ended", "senare, när den har upphört");
    private static final Text MISSING_END =
            Text.of("It is not known when the time in prison ends.", "Det är inte känt när tiden i fängelse upphör.");
    private static final Text SETTLES_END = Text.of(
            "Until then the time stands still; each day of it puts the last day off by one.",
            "Till dess står tiden stilla; varje dag skjuter upp sista dagen med en.");
    private static final Text LAW_NOT_READ = Text.of(
            "The text behind {rule} was read as it stood on {day}; later amendments are not known here.",
            "Texten bakom {rule} är läst i den lydelse som gällde {day}; senare ändringar är inte kända här.");

    private Steps() {}

    static Text rule(RetentionRule rule) {
        return RULE.with(Map.of("about", rule.appliesTo(), "basis", rule.basis().inWords()));
    }

    static Text anchor(RetentionRule rule, Anchors.Mark mark) {
        return (mark.exact() ? ON : NOT_BEFORE)
                .with(Map.of("day", mark.day(), "what", rule.anchor().label()));
    }

    static List<Text> counted(RetentionRule rule, LocalDate anchor, int years, LocalDate plain, LocalDate end) {
        List<Text> steps = new ArrayList<>();
        if (years + rule.months() == 0) {
            steps.add(NO_TIME.with(Map.of("end", plain)));
        } else if (rule.countedFrom() == CountedFrom.YEAR_END) {
            steps.add(FROM_YEAR_END.with(Map.of("length", rule.length(years), "year", anchor.getYear(), "end", plain)));
        } else {
            steps.add(FROM_DAY.with(Map.of("length", rule.length(years), "day", anchor, "end", plain)));
        }
        if (!end.equals(plain)) {
            steps.add(PRISON.with(Map.of("days", ChronoUnit.DAYS.between(plain, end), "end", end)));
        }
        return steps;
    }

    static Text inTime(LocalDate registered, LocalDate last, LocalDate end) {
        return IN_TIME.with(Map.of("day", registered, "last", last, "end", end));
    }

    static Text tooLate(LocalDate registered, LocalDate last) {
        return TOO_LATE.with(Map.of("day", registered, "last", last));
    }

    static Text kept(LocalDate end) {
        return KEPT.with(Map.of("end", end));
    }

    static Text capped(RetentionRule rule, LocalDate end) {
        return CAPPED.with(Map.of("length", rule.length(rule.longest().orElseThrow()), "end", end));
    }

    static Text under18(RetentionRule rule) {
        return UNDER_18.with(Map.of("length", rule.length(rule.under18().orElseThrow())));
    }

    static MissingAnchor missing(RetentionRule rule) {
        return new MissingAnchor(
                rule.anchor().name(),
                MISSING.with(Map.of("what", rule.anchor().label())),
                settles(rule).with(Map.of("length", rule.length())));
    }

    private static Text settles(RetentionRule rule) {
        if (rule.gives() == RetentionRule.Gives.REVIEW) {
            return SETTLES_REVIEW;
        }
        if (rule.years() + rule.months() == 0) {
            return SETTLES_THAT_DAY;
        }
        return rule.countedFrom() == CountedFrom.YEAR_END ? SETTLES_YEAR_END : SETTLES_DAY;
    }

    static MissingAnchor missingJudgment(RetentionRule rule, LocalDate own, LocalDate together) {
        return new MissingAnchor(
                AnchorKind.JUDGMENT.name(),
                MISSING.with(Map.of("what", AnchorKind.JUDGMENT.label())),
                SETTLES_JUDGMENT.with(
                        Map.of("length", rule.length(rule.longest().orElseThrow()), "own", own, "together", together)));
    }

    static MissingAnchor missingAge(Calculation.Bound young, Calculation.Bound old) {
        return new MissingAnchor(
                MissingAnchor.UNDER_18_AT_OFFENCE,
                MISSING_AGE,
                SETTLES_AGE.with(Map.of("young", day(young), "old", day(old))));
    }

    static MissingAnchor missingPrison(Calculation.Bound without, Calculation.Bound with) {
        return new MissingAnchor(
                MissingAnchor.PRISON_TIME,
                MISSING_PRISON,
                SETTLES_PRISON.with(Map.of("without", day(without), "with", day(with))));
    }

    static MissingAnchor missingEndOfPrison() {
        return new MissingAnchor(MissingAnchor.PRISON_TIME, MISSING_END, SETTLES_END);
    }

    static Caveat lawNotRead(RetentionRule rule) {
        return new Caveat(
                Caveat.Kind.LAW_NOT_READ, LAW_NOT_READ.with(Map.of("rule", rule.id(), "day", rule.knownUntil())));
    }

    private static Text day(Calculation.Bound bound) {
        return bound.last().map(day -> Text.same(day.toString())).orElse(LATER);
    }
}
