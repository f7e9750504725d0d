// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.fixture.Given;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;

/**
 * How a story is told: with which ids and on which days.
 *
 * @param prefix how ids begin
 * @param start the day 0
 */
record World(String prefix, LocalDate start) {

    static final World PLAIN = new World("", Given.day("2024-01-01"));

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INDEX = Pattern.compile("^(/[A-Za-z]+/)[0-9]+");

    World renamed() {
        return new World("other-" + prefix, start);
    }

    World shifted(int days) {
        return new World(prefix, start.plusDays(days));
    }

    String id(String letter, int number) {
        return prefix + letter + "-" + number;
    }

    LocalDate day(int number) {
        return start.plusDays(number);
    }

    PartialDate date(int number) {
        return PartialDate.of(day(number));
    }

    Instant moment(int number) {
        return Given.during(day(number));
    }

    /** From one day for some days, or without an end for none. */
    DateSpan span(int from, int days) {
        return days == 0 ? DateSpan.from(day(from)) : DateSpan.of(day(from), day(from + days));
    }

    /** Recorded on one day, and withdrawn some days later, or never for none. */
    Provenance known(int from, int days) {
        Provenance stands = Provenance.of(Given.POLICE, moment(from));
        return days == 0 ? stands : stands.withdrawn(moment(from + days));
    }

    /** What a finding says, whichever ids and days the story was told with, and wherever its record stands. */
    String gist(Finding finding) {
        String place = INDEX.matcher(finding.place().pointer()).replaceFirst("$1_");
        String message = DAY.matcher(finding.message(Language.ENGLISH))
                .replaceAll(day -> "day " + ChronoUnit.DAYS.between(start, LocalDate.parse(day.group())));
        return finding.code() + " " + place + " " + (prefix.isEmpty() ? message : message.replace(prefix, ""));
    }
}
