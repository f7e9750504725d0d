// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.time.DateSpan;

/** Worked dates of the statutes. */
final class VectorsTest {

    private static final Path FILE = Path.of("..", "..", "shared", "data", "law", "retention_vectors.csv");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static RetentionAnswer answer(String rule, String facts) {
        return RetentionRules.bundled().answer(rule, facts(facts), TODAY);
    }

    /** Facts as {@code CASE_CLOSED=2026-05-10 REGISTRATION=... PRISON=a..b UNDER18=true}, days of prison inclusive. */
    private static Anchors facts(String facts) {
        Anchors.Builder anchors = Anchors.builder();
        for (String fact : Splitter.on(' ').omitEmptyStrings().split(facts)) {
            List<String> parts = Splitter.on('=').splitToList(fact);
            String value = parts.get(1);
            switch (parts.get(0)) {
                case "REGISTRATION" -> anchors.registration(LocalDate.parse(value));
                case "UNDER18" -> anchors.under18AtOffence(Boolean.parseBoolean(value));
                case "PRISON" -> anchors.prison(span(value));
                default -> anchors.day(AnchorKind.valueOf(parts.get(0)), LocalDate.parse(value));
            }
        }
        return anchors.build();
    }

    private static DateSpan span(String inclusive) {
        List<String> days = Splitter.on("..").splitToList(inclusive);
        return DateSpan.of(
                LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)).plusDays(1));
    }

    @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
    @CsvSource({
        "RT01, PBDL 4:2 p1,     CASE_CLOSED=2026-05-10,                                             2027-05-10",
        "RT03, PBDL 4:4 st1,    JUDGMENT_FINAL=2026-03-02,                                          2031-12-31",
        "RT05, PBDL 4:5,        INQUIRY_DROPPED=2026-03-02,                                         2026-03-02",
        "RT07, PBDL 4:7 st2 m1, REGISTERED=2026-03-15,                                              2029-12-31",
        "RT09, PBDL 4:7 st2 m1, REGISTERED=2026-03-15 REGISTRATION=2029-11-01,                      2032-12-31",
        "RT11, PBDL 4:7 st2 m2, REGISTERED=2026-03-15 PRISON=2027-01-01..2027-12-31,                2032-12-30",
        "RT13, PBDL 4:9,        CASE_CLOSED=2026-05-10,                                             2027-05-10",
        "RT15, PBDL 4:11a,      COLLECTED=2026-03-15,                                               2026-09-15",
        "RT17, KV 3:7 p1,       RELEASED=2026-06-30,                                                2031-06-30",
        "RT19, BR 17 p4,        JUDGMENT=2026-05-05 UNDER18=false,                                  2036-05-05",
        "RT21, BR 17 p6,        JUDGMENT=2026-05-05 UNDER18=true,                                   2031-05-05"
    })
    void R18_R19_the_worked_dates_of_the_statutes(String row, String rule, String facts, LocalDate expected) {
        assertThat(answer(rule, facts).day()).as(row).contains(expected);
    }

    /** Ours, worked by hand from the same provisions. */
    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource({
        "PBDL 4:2 p2,    FIRST_PROCESSED=2026-05-10,                                             2027-05-10",
        "PBDL 4:2 p2,    FIRST_PROCESSED=2024-02-29,                                             2025-02-28",
        "PBDL 4:3 m1,    INQUIRY_DROPPED=2026-03-02,                                             2026-03-02",
        "PBDL 4:3 m2,    PROSECUTION_BARRED=2036-03-02,                                          2036-03-02",
        "PBDL 4:4 st1,   JUDGMENT_FINAL=2026-12-31,                                              2031-12-31",
        "PBDL 4:4 st1,   JUDGMENT_FINAL=2027-01-01,                                              2032-12-31",
        "PBDL 4:4 st2,   INQUIRY_DROPPED=2026-03-02,                                             2031-12-31",
        "PBDL 4:5a,      JUDGMENT_FINAL=2026-03-02,                                              2031-12-31",
        "PBDL 4:7 st1,   CASE_CLOSED=2026-05-10,                                                 2027-05-10",
        "PBDL 4:7 st2 m2,REGISTERED=2026-03-15,                                                  2031-12-31",
        "PBDL 4:7 st2 m1,REGISTERED=2026-03-15 REGISTRATION=2029-12-31,                          2032-12-31",
        "PBDL 4:7 st2 m1,REGISTERED=2026-03-15 REGISTRATION=2030-01-01,                          2029-12-31",
        "PBDL 4:7 st2 m1,REGISTERED=2026-03-15 REGISTRATION=2026-11-01,                          2029-12-31",
        "PBDL 4:7 st2 m1,REGISTERED=2026-03-15 REGISTRATION=2029-11-01 REGISTRATION=2032-12-31,  2035-12-31",
        "PBDL 4:7 st2 m1,REGISTERED=2026-03-15 REGISTRATION=2029-11-01 REGISTRATION=2033-01-01,  2032-12-31",
        "PBDL 4:7 st2 m1,REGISTERED=2026-03-15 REGISTRATION=2025-01-01,                          2029-12-31",
        "PBDL 4:7 st2 m2,REGISTERED=2026-03-15 PRISON=2026-04-01..2026-12-31,                    2031-12-31",
        "PBDL 4:7 st2 m2,REGISTERED=2026-03-15 PRISON=2032-01-01..2032-12-31,                    2031-12-31",
        "PBDL 4:7 st2 m2,REGISTERED=2026-03-15 PRISON=2031-12-31..2032-12-31,                    2033-01-01",
        "PBDL 4:7 st2 m2,REGISTERED=2026-03-15 PRISON=2027-01-01..2027-12-31 PRISON=2027-06-01..2027-06-30, 2032-12-30",
        "PBDL 4:7 st2 m2,REGISTERED=2026-03-15 PRISON=2027-01-01..2027-12-31 PRISON=2032-01-01..2032-01-10, 2033-01-09",
        "PBDL 4:7 st2 m1,REGISTERED=2026-03-15 PRISON=2027-01-01..2027-12-31 REGISTRATION=2030-12-31,       2033-12-31",
        "PBDL 4:8,       REGISTERED=2026-03-15,                                                  2036-12-31",
        "PBDL 4:8,       REGISTERED=2026-03-15 REGISTRATION=2031-05-05,                          2041-12-31",
        "PBDL 4:8,       REGISTERED=2026-03-15 PRISON=2027-01-01..2027-01-31,                    2037-01-31",
        "PBDL 4:10,      FIRST_PROCESSED=2026-03-15,                                             2027-12-31",
        "PBDL 4:11,      CASE_CLOSED=2026-03-15,                                                 2027-12-31",
        "PBDL 4:11a,     COLLECTED=2026-08-31,                                                   2027-02-28",
        "KV 2:5,         SANCTION_EXECUTED=2026-06-30,                                           2036-06-30",
        "KV 3:7 p2,      SANCTION_EXECUTED=2026-06-30,                                           2031-06-30",
        "KV 3:7 p3,      RELEASED=2026-06-30,                                                    2031-06-30",
        "BR 17 p1,       RELEASED=2026-05-05,                                                    2036-05-05",
        "BR 17 p2,       JUDGMENT=2026-05-05,                                                    2036-05-05",
        "BR 17 p3,       SENTENCE_LAPSED=2026-05-05,                                             2031-05-05",
        "BR 17 p4,       JUDGMENT=2026-05-05 UNDER18=true,                                       2031-05-05",
        "BR 17 p5,       SANCTION_EXECUTED=2026-05-05,                                           2036-05-05",
        "BR 17 p6,       JUDGMENT=2026-05-05 UNDER18=false,                                      2036-05-05",
        "BR 17 p7,       JUDGMENT=2026-05-05 UNDER18=true,                                       2031-05-05",
        "BR 17 p8,       DISCHARGED=2026-05-05,                                                  2036-05-05",
        "BR 17 p9,       JUDGMENT=2026-05-05,                                                    2031-05-05",
        "BR 17 p10,      JUDGMENT=2026-05-05 UNDER18=true,                                       2031-05-05",
        "BR 17 p11,      JUDGMENT=2026-05-05 UNDER18=true,                                       2029-05-05",
        "BR 17 p11,      JUDGMENT=2026-05-05 UNDER18=false,                                      2036-05-05",
        "BR 17 p12,      JUDGMENT=2026-05-05,                                                    2036-05-05",
        "BR 17 p13,      JUDGMENT=2026-05-05,                                                    2031-05-05",
        "BR 17 p14,      JUDGMENT=2026-05-05 UNDER18=true,                                       2031-05-05",
        // 18 §: a new entry in time, one too late, an older one that stays longer, twenty years at the most
        "BR 17 p4,       JUDGMENT=2026-05-05 UNDER18=false REGISTRATION=2035-01-01,              2045-01-01",
        "BR 17 p4,       JUDGMENT=2026-05-05 UNDER18=false REGISTRATION=2036-05-06,              2036-05-05",
        "BR 17 p9,       JUDGMENT=2026-05-05 REGISTRATION=2025-01-01,                            2031-05-05",
        "BR 17 p4,       JUDGMENT=2026-05-05 UNDER18=false REGISTRATION=2036-05-05 REGISTRATION=2040-01-01, 2046-05-05",
        "BR 17 p1,       JUDGMENT=2026-05-05 RELEASED=2040-05-05 REGISTRATION=2045-01-01,        2050-05-05",
        "BR 17 p1,       JUDGMENT=2026-05-05 RELEASED=2030-05-05 REGISTRATION=2039-01-01,        2046-05-05",
        "BDL 2:18,       LAST_REVIEW=2026-03-15,                                                 2027-03-15",
        "BDL 2:18,       LAST_REVIEW=2024-02-29,                                                 2025-02-28",
        "review,         LAST_REVIEW=2026-03-15,                                                 2027-03-15"
    })
    void R18_R19_R20_further_dates_worked_by_hand(String rule, String facts, LocalDate expected) {
        assertThat(answer(rule, facts).day()).contains(expected);
        assertThat(answer(rule, facts).kind()).isNotEqualTo(RetentionAnswer.Kind.UNDETERMINED);
    }

    @Test
    void an_older_entry_that_stays_longer_keeps_a_newer_one() {
        Anchors anchors = Anchors.builder()
                .day(AnchorKind.JUDGMENT, LocalDate.of(2026, 5, 5))
                .registration(new Registration(LocalDate.of(2025, 1, 1), LocalDate.of(2035, 1, 1)))
                .build();
        assertThat(RetentionRules.bundled().answer("BR 17 p9", anchors, TODAY).lastPermittedDay())
                .contains(LocalDate.of(2035, 1, 1));
    }

    @Test
    void older_intelligence_lives_as_long_as_the_new_registration_even_under_a_longer_rule() {
        Anchors anchors = Anchors.builder()
                .day(AnchorKind.REGISTERED, LocalDate.of(2026, 3, 15))
                .registration(new Registration(LocalDate.of(2029, 11, 1), LocalDate.of(2034, 12, 31)))
                .build();
        assertThat(RetentionRules.bundled()
                        .answer("PBDL 4:7 st2 m1", anchors, TODAY)
                        .lastPermittedDay())
                .contains(LocalDate.of(2034, 12, 31));
    }

    /** The rows as they are handed out, in their own words. */
    @Test
    void every_row_of_the_file_comes_out_as_it_says() throws IOException {
        assumeTrue(Files.exists(FILE), "There are no vectors beside this checkout; no row of the file was tried.");
        Map<String, Row> rows = new HashMap<>();
        // the base of RT11, worked by hand, in case the file leaves it out
        rows.put("RT08", Row.of("PBDL 4:7 st2", "intelligence;no_case;registered=2026-03-15;crime_max>=2y"));
        List<String> lines = Files.readAllLines(FILE);
        assertThat(lines.get(0)).isEqualTo("id,rule,inputs,expected_last_permitted_day,note");
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Splitter.on(',').limit(5).splitToList(line);
            Row row = Row.of(cells.get(1), cells.get(2));
            for (Map.Entry<String, Row> base : Map.copyOf(rows).entrySet()) {
                row = row.on(base.getKey(), base.getValue());
            }
            rows.put(cells.get(0), row);
            assertThat(answer(row.rule(), row.facts()).day()).as(line).contains(LocalDate.parse(cells.get(3)));
        }
        assertThat(lines).hasSizeGreaterThan(11);
    }

    /** A row in the words of the file, and what they mean here. */
    private record Row(String cited, String inputs) {

        private static final Map<String, String> NAMES = Map.ofEntries(
                Map.entry("case_closed", "CASE_CLOSED"),
                Map.entry("judgment_final", "JUDGMENT_FINAL"),
                Map.entry("investigation_dropped", "INQUIRY_DROPPED"),
                Map.entry("registered", "REGISTERED"),
                Map.entry("new_registration", "REGISTRATION"),
                Map.entry("prison", "PRISON"),
                Map.entry("collected", "COLLECTED"),
                Map.entry("conditional_release", "RELEASED"),
                Map.entry("judgment", "JUDGMENT"));

        static Row of(String cited, String inputs) {
            return new Row(cited, inputs);
        }

        /** The row with what it takes over from another one: "as RT07 plus ...". */
        Row on(String id, Row base) {
            String words = "as " + id + " plus ";
            return inputs.startsWith(words)
                    ? new Row(cited, base.inputs + ";" + inputs.substring(words.length()))
                    : this;
        }

        String rule() {
            if (cited.startsWith("PBDL 4:7 st2") || cited.startsWith("PBDL 4:7 st3")) {
                return inputs.contains("crime_max>=2y") ? "PBDL 4:7 st2 m2" : "PBDL 4:7 st2 m1";
            }
            if (cited.startsWith("Belastningsregister 17 p")) {
                return "BR 17 p" + cited.replaceAll(".* p([0-9]+).*", "$1");
            }
            return cited;
        }

        String facts() {
            StringBuilder facts = new StringBuilder();
            for (String input : Splitter.on(';').split(inputs)) {
                int equals = input.indexOf('=');
                String name = equals < 0 ? input : input.substring(0, equals);
                if (input.startsWith("age_at_offence")) {
                    facts.append(" UNDER18=").append(input.contains("<18"));
                } else if (NAMES.containsKey(name)) {
                    facts.append(' ').append(NAMES.get(name)).append('=').append(input.substring(equals + 1));
                }
            }
            return facts.toString();
        }
    }
}
