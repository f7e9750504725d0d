// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.fixture.GoldenText;

final class RetentionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate REGISTERED = LocalDate.of(2026, 3, 15);

    private static RetentionAnswer answer(String rule, Anchors anchors) {
        return RetentionRules.bundled().answer(rule, anchors, TODAY);
    }

    @Test
    void R18_nobody_can_set_a_day_by_hand() {
        assertThat(RetentionAnswer.class.getConstructors()).isEmpty();
        assertThat(RetentionAnswer.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .allMatch(Modifier::isPrivate);
        assertThat(RetentionAnswer.class.getDeclaredFields())
                .extracting(Field::getModifiers)
                .allMatch(Modifier::isFinal);
        assertThat(Arrays.stream(RetentionAnswer.class.getMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getDeclaringClass() == RetentionAnswer.class)
                        .filter(method ->
                                Arrays.asList(method.getParameterTypes()).contains(LocalDate.class)
                                        || method.getReturnType() == RetentionAnswer.class))
                .isEmpty();
    }

    @Test
    void R19_a_reading_that_nobody_confirmed_is_said_with_the_day_that_rests_on_it() {
        Anchors anchors = Anchors.builder()
                .day(AnchorKind.REGISTERED, REGISTERED)
                .prison(DateSpan.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)))
                .build();
        assertThat(answer("PBDL 4:7 st2 m2", anchors).caveats())
                .anySatisfy(caveat -> assertThat(caveat.kind()).isEqualTo(Caveat.Kind.UNSETTLED_READING));
        assertThat(answer("PBDL 4:7 st2 m2", Anchors.of(AnchorKind.REGISTERED, REGISTERED))
                        .caveats())
                .noneSatisfy(caveat -> assertThat(caveat.kind()).isEqualTo(Caveat.Kind.UNSETTLED_READING));

        String confirmed = RetentionRules.document()
                .replace(
                        "\"unsettled\": {\"en\": \"the act does not say", "\"local\": {\"en\": \"the act does not say");
        RetentionAnswer local = RetentionRules.read(confirmed).answer("PBDL 4:7 st2 m2", anchors, TODAY);
        assertThat(local.caveats())
                .anySatisfy(caveat -> assertThat(caveat.kind()).isEqualTo(Caveat.Kind.LOCAL_READING))
                .noneSatisfy(caveat -> assertThat(caveat.kind()).isEqualTo(Caveat.Kind.UNSETTLED_READING));
        assertThat(local.day()).isEqualTo(answer("PBDL 4:7 st2 m2", anchors).day());
    }

    @Test
    void an_answer_says_up_to_when_the_law_behind_it_was_read() {
        Anchors closed = Anchors.of(AnchorKind.CASE_CLOSED, LocalDate.of(2025, 1, 1));
        RetentionRules rules = RetentionRules.bundled();
        assertThat(rules.answer("PBDL 4:9", closed, LocalDate.of(2025, 9, 30)).caveats())
                .isEmpty();
        assertThat(rules.answer("PBDL 4:9", closed, LocalDate.of(2025, 10, 1)).caveats())
                .singleElement()
                .satisfies(caveat -> {
                    assertThat(caveat.kind()).isEqualTo(Caveat.Kind.LAW_NOT_READ);
                    assertThat(caveat.text().en())
                            .isEqualTo("The text behind PBDL 4:9 was read as it stood on 2025-09-30; later amendments"
                                    + " are not known here.");
                    assertThat(caveat.text().sv())
                            .isEqualTo("Texten bakom PBDL 4:9 är läst i den lydelse som gällde 2025-09-30; senare"
                                    + " ändringar är inte kända här.");
                });
    }

    @Test
    void time_in_prison_that_goes_on_lets_the_time_stand_still() {
        RetentionAnswer answer = answer(
                "PBDL 4:7 st2 m2",
                Anchors.builder()
                        .day(AnchorKind.REGISTERED, REGISTERED)
                        .prison(DateSpan.from(LocalDate.of(2027, 1, 1)))
                        .build());
        assertThat(answer.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(answer.day()).contains(LocalDate.of(2031, 12, 31));
        assertThat(answer.latest()).isEmpty();
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo(MissingAnchor.PRISON_TIME);
            assertThat(missing.what().en()).isEqualTo("It is not known when the time in prison ends.");
        });
    }

    @Test
    void time_in_prison_that_begins_after_the_end_is_too_late() {
        RetentionAnswer answer = answer(
                "PBDL 4:7 st2 m2",
                Anchors.builder()
                        .day(AnchorKind.REGISTERED, REGISTERED)
                        .prison(DateSpan.from(LocalDate.of(2032, 1, 1)))
                        .build());
        assertThat(answer.lastPermittedDay()).contains(LocalDate.of(2031, 12, 31));
    }

    @Test
    void nothing_known_names_the_missing_day_and_what_would_follow() {
        RetentionAnswer answer = answer("PBDL 4:4 st1", Anchors.NONE);
        assertThat(answer.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(answer.day()).isEmpty();
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo("JUDGMENT_FINAL");
            assertThat(missing.what().en())
                    .isEqualTo("It is not known on which day the decision of the court became final.");
            assertThat(missing.settles().en())
                    .isEqualTo("The last permitted day is 5 years after the end of its calendar year.");
            assertThat(missing.what().sv())
                    .isEqualTo("Det är inte känt vilken dag domstolens avgörande fick laga kraft.");
        });
    }

    @Test
    void an_entry_renewed_without_a_known_judgment_has_no_known_limit() {
        RetentionAnswer answer = answer(
                "BR 17 p1",
                Anchors.builder()
                        .day(AnchorKind.RELEASED, LocalDate.of(2026, 5, 5))
                        .registration(LocalDate.of(2035, 1, 1))
                        .build());
        assertThat(answer.kind()).isEqualTo(RetentionAnswer.Kind.UNDETERMINED);
        assertThat(answer.day()).contains(LocalDate.of(2036, 5, 5));
        assertThat(answer.latest()).contains(LocalDate.of(2045, 1, 1));
        assertThat(answer.missing()).extracting(MissingAnchor::fact).containsExactly("JUDGMENT");
    }

    @Test
    void R25_a_rule_that_was_not_in_force_is_not_applied() {
        assertThat(RetentionRules.bundled().rule("PBDL 4:11a", LocalDate.of(2020, 1, 1)))
                .isEmpty();
        assertThatThrownBy(() -> RetentionRules.bundled().answer("PBDL 9:9", Anchors.NONE, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "No rule \"PBDL 9:9\" is known to be in force on 2026-09-01. In force are PBDL 4:2 p1,");
    }

    @Test
    void the_same_facts_on_two_days_can_have_two_answers() {
        String rules = RetentionRules.document()
                .replace(
                        "\"id\": \"PBDL 4:9\", \"law\": \"PBDL\", \"from\": \"2024-06-18\"",
                        "\"id\": \"PBDL 4:9\", \"law\": \"PBDL\", \"from\": \"2024-06-18\", \"until\": \"2027-01-01\"");
        int start = rules.indexOf("    {\"id\": \"PBDL 4:9\"");
        int end = rules.indexOf("    {\"id\": \"PBDL 4:10\"");
        String later = rules.substring(start, end)
                .replace("\"from\": \"2024-06-18\", \"until\": \"2027-01-01\"", "\"from\": \"2027-01-01\"")
                .replace("\"years\": 1", "\"years\": 3");
        RetentionRules dated = RetentionRules.read(rules.substring(0, end) + later + rules.substring(end));
        Anchors closed = Anchors.of(AnchorKind.CASE_CLOSED, LocalDate.of(2026, 5, 10));
        assertThat(dated.answer("PBDL 4:9", closed, LocalDate.of(2026, 12, 31)).day())
                .contains(LocalDate.of(2027, 5, 10));
        assertThat(dated.answer("PBDL 4:9", closed, LocalDate.of(2027, 1, 1)).day())
                .contains(LocalDate.of(2029, 5, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"gvi-retention-rules/1\" | \"gvi-retention-rules/2\" | FORMAT_NOT_SUPPORTED",
                "\"law\": \"KV\" | \"law\": \"KVX\" | UNKNOWN_VALUE",
                "\"anchor\": \"COLLECTED\" | \"anchor\": \"WHENEVER\" | UNKNOWN_VALUE",
                "\"months\": 6 | \"months\": -6 | BAD_NUMBER",
                "\"months\": 6 | \"months\": \"6\" | WRONG_TYPE",
                "\"months\": 6 | \"months\": 6, \"extendedBy\": 3 | UNKNOWN_MEMBER",
                "\"id\": \"KV 3:7 p2\" | \"id\": \"KV 3:7 p1\" | REPEATED_ENTRY",
                "\"from\": \"2025-04-03\" | \"from\": \"2025-04-31\" | BAD_DATE",
                "\"from\": \"2025-04-03\" | \"from\": \"2025-04-03\", \"until\": \"2025-04-03\" | SPAN_ENDS_BEFORE_START",
                "\"published\": {\"en\": \"4:11 a\" | \"sourced\": {\"en\": \"4:11 a\" | MISSING_MEMBER"
            })
    void rules_that_cannot_be_are_refused_with_the_place(String old, String replacement, FindingCode code) {
        String document = RetentionRules.document();
        assertThat(document).contains(old);
        String bad = document.replace(old, replacement);
        assertThatThrownBy(() -> RetentionRules.read(bad))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo(code));
    }

    @Test
    void a_registration_cannot_have_to_go_before_it_was_made() {
        assertThatThrownBy(() -> new Registration(REGISTERED, REGISTERED.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The registration of 2026-03-15 would have to go on 2026-03-14, before it was made. Swap the"
                                + " days or leave the second one out.");
    }

    @Test
    void answers_read_well() throws IOException {
        StringBuilder page = new StringBuilder();
        for (Language language : Language.values()) {
            for (RetentionAnswer answer : samples()) {
                page.append(answer.explain(language)).append('\n');
            }
        }
        assertThat(page).doesNotContain("{").doesNotContainIgnoringCase("lawful");
        GoldenText.assertSame(page.toString(), "retention/answers.txt");
    }

    private static List<RetentionAnswer> samples() {
        Anchors.Builder registered = Anchors.builder().day(AnchorKind.REGISTERED, REGISTERED);
        return List.of(
                answer("PBDL 4:2 p1", Anchors.of(AnchorKind.CASE_CLOSED, LocalDate.of(2026, 5, 10))),
                answer(
                        "PBDL 4:4 st1",
                        Anchors.builder()
                                .notBefore(AnchorKind.JUDGMENT_FINAL, LocalDate.of(2026, 3, 2))
                                .build()),
                answer("PBDL 4:5", Anchors.of(AnchorKind.INQUIRY_DROPPED, LocalDate.of(2026, 3, 2))),
                answer(
                        "PBDL 4:7 st2 m1",
                        Anchors.builder()
                                .day(AnchorKind.REGISTERED, REGISTERED)
                                .registration(LocalDate.of(2029, 11, 1))
                                .registration(LocalDate.of(2034, 1, 1))
                                .build()),
                answer(
                        "PBDL 4:7 st2 m2",
                        Anchors.builder()
                                .day(AnchorKind.REGISTERED, REGISTERED)
                                .prison(DateSpan.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)))
                                .build()),
                answer(
                        "PBDL 4:7 st2 m2",
                        registered
                                .perhapsPrison(DateSpan.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)))
                                .build()),
                answer("PBDL 4:8", Anchors.NONE),
                answer(
                        "BR 17 p4",
                        Anchors.builder()
                                .day(AnchorKind.JUDGMENT, LocalDate.of(2026, 5, 5))
                                .registration(LocalDate.of(2036, 5, 5))
                                .registration(LocalDate.of(2040, 1, 1))
                                .under18AtOffence(false)
                                .build()),
                answer("BR 17 p6", Anchors.of(AnchorKind.JUDGMENT, LocalDate.of(2026, 5, 5))),
                answer("BDL 2:18", Anchors.of(AnchorKind.LAST_REVIEW, REGISTERED)),
                answer("review", Anchors.NONE));
    }

    @Test
    void a_host_writes_an_answer_with_its_own_mapper() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        RetentionAnswer answer = answer("BR 17 p6", Anchors.of(AnchorKind.JUDGMENT, LocalDate.of(2026, 5, 5)));
        GoldenText.assertSame(mapper.writeValueAsString(answer) + "\n", "retention/answer.json");
    }

    @Test
    void an_answer_shows_no_day_in_its_name() {
        assertThat(answer("BDL 2:18", Anchors.of(AnchorKind.LAST_REVIEW, REGISTERED)))
                .hasToString("RetentionAnswer[REVIEW, BDL 2:18]")
                .isEqualTo(answer("BDL 2:18", Anchors.of(AnchorKind.LAST_REVIEW, REGISTERED)))
                .isNotEqualTo(answer("BDL 2:18", Anchors.of(AnchorKind.LAST_REVIEW, REGISTERED.plusDays(1))));
        assertThat(Anchors.of(AnchorKind.LAST_REVIEW, REGISTERED)).hasToString("Anchors[LAST_REVIEW]");
    }
}
