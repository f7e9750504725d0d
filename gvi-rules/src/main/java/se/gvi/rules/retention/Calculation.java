// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.retention.RetentionRule.CountedFrom;

/** One computation under one rule: the shortest and the longest time that the facts allow, and whether they are one. */
final class Calculation {

    private static final Comparator<Registration> BY_DAY = Comparator.comparing(Registration::on)
            .thenComparing(registration -> registration.ownLastDay().orElse(LocalDate.MIN));

    private final RetentionRule rule;
    private final Anchors anchors;
    private final PrisonReading reading;
    private final List<Text> steps = new ArrayList<>();
    private final List<MissingAnchor> missing = new ArrayList<>();
    private final List<Caveat> caveats = new ArrayList<>();

    Calculation(RetentionRule rule, Anchors anchors, PrisonReading reading) {
        this.rule = rule;
        this.anchors = anchors;
        this.reading = reading;
    }

    RetentionAnswer answer(LocalDate asOf) {
        steps.add(Steps.rule(rule));
        Optional<Anchors.Mark> mark = anchors.mark(rule.anchor());
        mark.ifPresent(known -> steps.add(Steps.anchor(rule, known)));
        if (mark.isEmpty() || !mark.get().exact()) {
            missing.add(Steps.missing(rule));
        }
        if (asOf.isAfter(rule.knownUntil())) {
            caveats.add(Steps.lawNotRead(rule));
        }
        Optional.ofNullable(rule.caveat()).ifPresent(text -> caveats.add(new Caveat(Caveat.Kind.OF_THE_RULE, text)));
        return mark.map(this::counted).orElseGet(() -> undetermined(null, null));
    }

    private RetentionAnswer counted(Anchors.Mark mark) {
        boolean ageOpen = rule.under18().isPresent() && anchors.under18().isEmpty();
        int years = years();
        int fewest = ageOpen ? Math.min(rule.years(), rule.under18().get()) : years;
        int most = ageOpen ? Math.max(rule.years(), rule.under18().get()) : years;
        Bound shortest = bound(mark.day(), fewest, List.of(), true);
        Bound longest = bound(mark.day(), most, anchors.perhapsPrison(), false);
        if (ageOpen) {
            missing.add(Steps.missingAge(
                    bound(mark.day(), rule.under18().get(), List.of(), false),
                    bound(mark.day(), rule.years(), List.of(), false)));
        }
        if (!rule.prisonTimeCounts()) {
            prison(mark.day(), most, longest);
        }
        Optional<LocalDate> latest = missing.stream()
                        .anyMatch(fact -> fact.fact().equals(rule.anchor().name()))
                ? Optional.empty()
                : longest.last();
        boolean same = shortest.last().isPresent() && shortest.last().equals(latest);
        if (same && mark.exact()) {
            missing.clear();
            return RetentionAnswer.determined(rule, latest.get(), steps, caveats);
        }
        // before a later anchor, time in prison puts nothing off
        LocalDate certain = mark.exact() ? shortest.atLeast() : plain(mark.day(), fewest);
        return undetermined(certain, latest.orElse(null));
    }

    private int years() {
        boolean young = rule.under18().isPresent() && anchors.under18().orElse(false);
        if (young) {
            steps.add(Steps.under18(rule));
        }
        return young ? rule.under18().orElseThrow() : rule.years();
    }

    /** Says what time in prison does, and what is not known of it. */
    private void prison(LocalDate anchor, int years, Bound longest) {
        LocalDate without = plain(anchor, years);
        boolean used = !new PrisonTime(anchors.prison())
                .putOff(countedAfter(anchor), without)
                .equals(Optional.of(without));
        if (used) {
            caveats.add(reading.caveat());
        }
        boolean goesOn = bound(anchor, years, List.of(), false).last().isEmpty();
        if (goesOn) {
            missing.add(Steps.missingEndOfPrison());
        }
        boolean matters = !anchors.perhapsPrison().isEmpty()
                && !longest.last().equals(bound(anchor, years, List.of(), false).last());
        if (matters) {
            missing.add(Steps.missingPrison(bound(anchor, years, List.of(), false), longest));
            if (!used) {
                caveats.add(reading.caveat());
            }
        }
    }

    private RetentionAnswer undetermined(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return RetentionAnswer.undetermined(rule, earliest, latest, steps, missing, caveats);
    }

    /**
     * An end, or nothing if the time stands still.
     *
     * @param last the last day, or empty if prison goes on
     * @param atLeast the last day that is certain either way
     */
    record Bound(Optional<LocalDate> last, LocalDate atLeast) {}

    private Bound bound(LocalDate anchor, int years, List<DateSpan> morePrison, boolean shortest) {
        PrisonTime prison = new PrisonTime(
                rule.prisonTimeCounts()
                        ? List.of()
                        : Stream.concat(anchors.prison().stream(), morePrison.stream())
                                .toList());
        PrisonTime ended = new PrisonTime(
                rule.prisonTimeCounts()
                        ? List.of()
                        : anchors.prison().stream()
                                .filter(span -> span.end().isPresent())
                                .toList());
        LocalDate own = ended.putOff(countedAfter(anchor), plain(anchor, years)).orElseThrow();
        if (shortest) {
            steps.addAll(Steps.counted(rule, anchor, years, plain(anchor, years), own));
        }
        Optional<LocalDate> ownLast = prison.putOff(countedAfter(anchor), plain(anchor, years));
        return switch (rule.renewal()) {
            case NONE -> new Bound(ownLast, own);
            case LATER_REGISTRATION ->
                new Bound(
                        ownLast.flatMap(last -> later(anchor, last, years, prison, shortest)),
                        later(anchor, own, years, ended, false).orElseThrow());
            case ANY_ENTRY -> {
                LocalDate last = anyEntry(anchor, own, years, shortest);
                yield new Bound(Optional.of(last), own);
            }
        };
    }

    private LocalDate plain(LocalDate anchor, int years) {
        return rule.countedFrom() == CountedFrom.YEAR_END
                ? LocalDate.of(anchor.getYear() + years, 12, 31).plusMonths(rule.months())
                : anchor.plusYears(years).plusMonths(rule.months());
    }

    /** The day after which days are counted. */
    private LocalDate countedAfter(LocalDate anchor) {
        return rule.countedFrom() == CountedFrom.YEAR_END ? LocalDate.of(anchor.getYear(), 12, 31) : anchor;
    }

    /** Later registrations, each of which must have been made in time; what comes too late revives nothing. */
    private Optional<LocalDate> later(LocalDate own, LocalDate end, int years, PrisonTime prison, boolean tell) {
        LocalDate last = end;
        for (Registration registration :
                anchors.registrations().stream().sorted(BY_DAY).toList()) {
            if (!registration.on().isAfter(own)) {
                continue;
            }
            if (registration.on().isAfter(last)) {
                tell(tell, Steps.tooLate(registration.on(), last));
                continue;
            }
            Optional<LocalDate> its = registration
                    .ownLastDay()
                    .or(() -> prison.putOff(countedAfter(registration.on()), plain(registration.on(), years)));
            if (its.isEmpty()) {
                return Optional.empty();
            }
            tell(tell, Steps.inTime(registration.on(), last, its.get()));
            last = its.get().isAfter(last) ? its.get() : last;
        }
        return Optional.of(last);
    }

    /** Entries that keep each other, at most so many years from the judgment. */
    private LocalDate anyEntry(LocalDate anchor, LocalDate own, int years, boolean shortest) {
        Optional<LocalDate> judgment =
                rule.anchor() == AnchorKind.JUDGMENT ? Optional.of(anchor) : anchors.day(AnchorKind.JUDGMENT);
        LocalDate together = together(judgment.orElse(anchor), own, years, shortest);
        if (together.isAfter(own)) {
            tell(shortest, Steps.kept(together));
        }
        if (rule.longest().isEmpty()) {
            return together;
        }
        if (judgment.isEmpty()) {
            if (shortest && together.isAfter(own)) {
                missing.add(Steps.missingJudgment(rule, own, together));
            }
            return shortest ? own : together;
        }
        LocalDate limit = judgment.get().plusYears(rule.longest().get());
        if (!limit.isBefore(together)) {
            return together;
        }
        tell(shortest, Steps.capped(rule, limit));
        return rule.ownTimeFirst() && own.isAfter(limit) ? own : limit;
    }

    /** The last day of all entries that were made while an earlier one of them had to stay, this one among them. */
    private LocalDate together(LocalDate made, LocalDate own, int years, boolean tell) {
        Registration self = new Registration(made, own.isBefore(made) ? made : own);
        LocalDate end = LocalDate.MIN;
        boolean holdsSelf = false;
        for (Registration entry : Stream.concat(Stream.of(self), anchors.registrations().stream())
                .sorted(BY_DAY)
                .toList()) {
            if (entry.on().isAfter(end)) {
                if (holdsSelf) {
                    tell(tell, Steps.tooLate(entry.on(), end));
                    return end;
                }
                end = entry.on();
            }
            LocalDate its = entry.ownLastDay().orElseGet(() -> plain(entry.on(), years));
            end = its.isAfter(end) ? its : end;
            holdsSelf |= entry.equals(self);
        }
        return end;
    }

    private void tell(boolean tell, Text step) {
        if (tell) {
            steps.add(step);
        }
    }
}
