// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.Language;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.audit.AccessReport.UserCount;
import se.gvi.rules.fixture.GoldenText;

final class AccessReportTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final AccessQuery MARCH =
            AccessQuery.in(DateSpan.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)), ZONE);

    private static AccessReport report(AccessQuery query, String log) throws IOException {
        return AuditReader.of(AuditLog.start(line -> {}))
                .report(AuditReaderTest.reading(LogPurpose.SELF_MONITORING), Logs.stream(log), query);
    }

    private static AccessReport report(AccessQuery query) throws IOException {
        return report(query, Logs.of(Logs.week()));
    }

    @Test
    void R31_accesses_are_counted_by_user() throws IOException {
        assertThat(report(MARCH).users())
                .containsExactly(
                        new UserCount(Logs.OFFICER, 1, 2, 3, 2, 2, 1),
                        new UserCount(Logs.SOCIAL_WORKER, 1, 0, 1, 1, 0, 2));
    }

    @Test
    void R31_a_report_is_of_one_user_where_that_is_asked_for() throws IOException {
        AccessReport report = report(MARCH.by(Logs.SOCIAL_WORKER));
        assertThat(report.users()).extracting(UserCount::user).containsExactly(Logs.SOCIAL_WORKER);
        assertThat(report.accesses()).extracting(LoggedEvent::sequence).containsExactly(3, 4);
    }

    @Test
    void R31_accesses_to_data_of_social_services_can_be_singled_out() throws IOException {
        assertThat(report(MARCH.ofSocialServices()).accesses())
                .extracting(LoggedEvent::sequence)
                .containsExactly(3, 4, 7);
        assertThat(report(MARCH.by(Logs.OFFICER).ofSocialServices()).accesses())
                .extracting(LoggedEvent::sequence)
                .containsExactly(7);
    }

    @Test
    void R31_the_period_has_its_first_day_and_not_its_last_in_the_zone_of_the_place() throws IOException {
        AuditEvent.Builder event = Logs.reading();
        String log = Logs.of(List.of(
                event.at(Instant.parse("2026-02-28T22:59:59.999Z")).build(),
                event.at(Instant.parse("2026-02-28T23:00:00Z")).build(),
                event.at(Instant.parse("2026-03-31T21:59:59.999Z")).build(),
                event.at(Instant.parse("2026-03-31T22:00:00Z")).build()));
        assertThat(report(MARCH, log).accesses())
                .extracting(LoggedEvent::sequence)
                .containsExactly(2, 3);
        AccessQuery open = AccessQuery.in(DateSpan.from(LocalDate.of(2026, 3, 1)), ZONE);
        assertThat(report(open, log).accesses())
                .extracting(LoggedEvent::sequence)
                .containsExactly(2, 3, 4);
        assertThat(report(open, log).text(Language.ENGLISH)).contains("all users, from 2026-03-01 (days in");
        assertThat(report(open, log).text(Language.SWEDISH)).contains("alla användare, från och med 2026-03-01 (dygn");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void R31_the_report_reads_as_it_was_looked_through(Language language) throws IOException {
        GoldenText.assertSame(report(MARCH).text(language), "audit/march-" + language.tag() + ".txt");
        GoldenText.assertSame(report(MARCH).html(language), "audit/march-" + language.tag() + ".html");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void R31_the_report_of_a_log_that_was_tampered_with_says_so_first(Language language) throws IOException {
        List<String> lines = Logs.lines(Logs.of(Logs.week()));
        lines.set(1, lines.get(1).replace("I-017", "I-018"));
        lines.remove(5);
        GoldenText.assertSame(
                report(MARCH.ofSocialServices().by(Logs.SOCIAL_WORKER), Logs.join(lines))
                                .text(language)
                        + report(MARCH.by(Logs.OFFICER), Logs.join(lines)).text(language),
                "audit/tampered-" + language.tag() + ".txt");
    }

    @Test
    void a_report_without_accesses_says_that_there_are_none() throws IOException {
        AccessReport report = report(MARCH, "");
        assertThat(report.text(Language.ENGLISH))
                .contains("No access is logged.")
                .contains("The log is empty.");
        assertThat(report.text(Language.SWEDISH))
                .contains("Ingen åtkomst är loggad.")
                .contains("Loggen är tom.");
    }

    @Test
    void readings_of_the_log_itself_are_accesses_too() throws IOException {
        StringBuilder log = new StringBuilder();
        AuditReader reader = AuditReader.of(AuditLog.start(log::append));
        LogReading reading = AuditReaderTest.reading(LogPurpose.INTEGRITY_AND_SECURITY);
        reader.read(reading, Logs.stream(""), event -> {});
        AccessQuery april = AccessQuery.in(DateSpan.from(LocalDate.of(2026, 4, 1)), ZONE);
        AccessReport report = report(april, log.toString());
        assertThat(report.users()).containsExactly(new UserCount(Logs.REVIEWER, 1, 0, 0, 0, 1, 0));
        assertThat(report.text(Language.ENGLISH).replaceAll("\\s+", " "))
                .contains("Purpose: integrity and security of the data; About: the log itself");
        assertThat(report.text(Language.SWEDISH).replaceAll("\\s+", " "))
                .contains("Ändamål: uppgifternas integritet och säkerhet; Om: loggen själv");
    }

    @Test
    void a_report_tells_who_asked_for_it_and_what() throws IOException {
        AccessReport report = report(MARCH);
        assertThat(report.reading()).isEqualTo(AuditReaderTest.reading(LogPurpose.SELF_MONITORING));
        assertThat(report.query()).isEqualTo(MARCH);
        assertThat(report.log().intact()).isTrue();
    }

    @Test
    void the_sums_of_all_users_are_the_accesses() throws IOException {
        List<Integer> sums = new ArrayList<>();
        AccessReport report = report(MARCH);
        report.users().forEach(user -> sums.add(user.readings() + user.disclosures() + user.others()));
        assertThat(sums.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(report.accesses().size())
                .isEqualTo(8);
    }
}
