// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Truth;

final class PolicyTest {

    private static final LocalDate VALID = LocalDate.of(2020, 1, 1);
    private static final LocalDate TOO_EARLY = LocalDate.of(2019, 12, 31);

    private static Policy example() {
        return Example.check(Example.POLICY).orThrow();
    }

    @Test
    void it_says_what_stands_in_its_document() {
        Policy policy = example();
        assertThat(policy).hasToString("Policy[example 1]");
        assertThat(policy.ref().title().sv()).isEqualTo("Exempel");
        assertThat(policy.about().en()).isEqualTo("For tests.");
        assertThat(policy.sources()).extracting(PolicySource::title).containsExactly("A paper");
        assertThat(policy.sources().get(0).address()).contains("https://example.org/paper");
        assertThat(policy.parameters()).extracting(PolicyParameter::id).containsExactly("age", "two", "enough", "few");
        assertThat(policy.interventions())
                .containsExactly(Intervention.CALL_IN, Intervention.SUPPORT, Intervention.ENFORCEMENT_FOCUS);
        assertThat(policy.riskSides()).containsExactly(RiskSide.VIOLENCE_BY);
        assertThat(policy.levels(RiskSide.VIOLENCE_BY))
                .extracting(level -> level.level().rank())
                .containsExactly(1);
        assertThat(policy.levels(RiskSide.VIOLENCE_AGAINST)).isEmpty();
        assertThat(policy.report().findings()).isEmpty();
    }

    @Test
    void a_step_that_it_does_not_speak_of_has_no_rule() {
        assertThatThrownBy(() -> example().rule(Intervention.CUSTOM_NOTIFICATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy example says nothing of CUSTOM_NOTIFICATION. Ask about one of its"
                        + " interventions(): [CALL_IN, SUPPORT, ENFORCEMENT_FOCUS].");
    }

    @Test
    void on_a_day_without_values_every_parameter_is_a_warning() {
        assertThat(example().check(VALID).findings()).isEmpty();
        ValidationReport early = example().check(TOO_EARLY);
        assertThat(early.findings())
                .extracting(Finding::code)
                .containsOnly(FindingCode.POLICY_PARAMETER_NOT_VALID)
                .hasSize(4);
        Finding first = early.findings().get(0);
        assertThat(first.place()).hasToString("/parameters/0");
        assertThat(first.message(Language.ENGLISH))
                .isEqualTo("The parameter age has no value on 2019-12-31. Criteria that need it are answered UNKNOWN.");
        assertThat(first.message(Language.SWEDISH))
                .isEqualTo("Parametern age har inget värde 2019-12-31. Kriterier som behöver den besvaras med OKÄNT.");
        assertThat(early.valid()).isTrue();
    }

    @Test
    void what_needs_a_value_that_is_not_there_is_unknown_and_names_it() {
        Rule rule = example().rule(Intervention.CALL_IN);
        assertThat(rule.test(Stubs.somebody(TOO_EARLY))).isEqualTo(Truth.UNKNOWN);
        Reason reason = rule.explain(Stubs.somebody(TOO_EARLY));
        assertThat(reason.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(ReasonText.lines(reason, Language.ENGLISH))
                .contains("  UNKNOWN  entry criteria: age.at-least  is at least (age: no value) old")
                .anyMatch(line -> line.endsWith("- missing: a value of the policy parameter age on 2019-12-31"));
        assertThat(ReasonText.lines(reason, Language.SWEDISH))
                .contains("  OKÄNT        villkor: age.at-least  är minst (age: inget värde) gammal")
                .anyMatch(line -> line.endsWith("- saknas: ett värde för policyparametern age den 2019-12-31"));
    }

    @Test
    void a_number_that_was_left_open_says_why_on_every_day() {
        String values = "\"values\": [{\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}]";
        String open = "\"open\": {\"en\": \"not published\", \"sv\": \"inte publicerat\"}";
        Policy policy = Example.check(Example.with(values, open)).orThrow();
        PolicyParameter age = policy.parameters().get(0);
        assertThat(age.values()).isEmpty();
        assertThat(age.leftOpen()).contains(Text.of("not published", "inte publicerat"));
        assertThat(policy.check(VALID).findings()).hasSize(1);
        Reason reason = policy.rule(Intervention.CALL_IN).explain(Stubs.somebody(VALID));
        assertThat(reason.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(ReasonText.lines(reason, Language.SWEDISH))
                .anyMatch(line -> line.endsWith(
                        "- saknas: ett värde för policyparametern age den " + VALID + " (inte publicerat)"));
        Policy decided =
                Example.check(Example.with(values, values + ", " + open)).orThrow();
        assertThat(decided.check(VALID).findings()).isEmpty();
        assertThat(ReasonText.lines(
                        decided.rule(Intervention.CALL_IN).explain(Stubs.somebody(TOO_EARLY)), Language.ENGLISH))
                .anyMatch(line -> line.endsWith("parameter age on 2019-12-31 (not published)"));
    }

    @Test
    void a_number_of_rules_or_points_that_was_left_open_is_unknown() {
        for (String value : List.of(
                "\"values\": [{\"value\": 2, \"from\": \"2020-01-01\", \"local\": {\"en\": \"the board\", \"sv\": \"styrelsen\"}}]",
                "\"values\": [{\"value\": 1, \"from\": \"2020-01-01\", \"published\": \"P\"}]")) {
            Policy policy = Example.check(Example.with(value, "\"open\": {\"en\": \"why\", \"sv\": \"varför\"}"))
                    .orThrow();
            Reason reason = value.contains("local")
                    ? policy.rule(Intervention.SUPPORT).explain(Stubs.somebody(VALID))
                    : policy.levels(RiskSide.VIOLENCE_BY).get(0).rule().explain(Stubs.somebody(VALID));
            assertThat(reason.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(reason.answers().flatMap(answer -> answer.missing().stream()))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.what().en()).endsWith("(why)"));
        }
    }

    @Test
    void so_is_a_composition_and_two_compositions_are_two_questions() {
        List<Reason> reasons = List.of(
                example().rule(Intervention.SUPPORT).explain(Stubs.somebody(TOO_EARLY)),
                example().levels(RiskSide.VIOLENCE_BY).get(0).rule().explain(Stubs.somebody(TOO_EARLY)));
        List<Answer> answers = reasons.stream().flatMap(Reason::answers).toList();
        assertThat(answers).extracting(Answer::truth).containsOnly(Truth.UNKNOWN);
        assertThat(answers)
                .extracting(answer -> answer.question().text().en())
                .containsExactly(
                        "enough of several rules are met, /interventions/SUPPORT/entry/atLeast",
                        "enough points are reached, /risk/VIOLENCE_BY/levels/0/when/points");
        assertThat(answers)
                .flatExtracting(Answer::missing)
                .extracting(MissingFact::what)
                .extracting(what -> what.sv())
                .containsExactly(
                        "ett värde för policyparametern two den 2019-12-31",
                        "ett värde för policyparametern enough den 2019-12-31",
                        "ett värde för policyparametern few den 2019-12-31");
    }

    @Test
    void one_criterion_with_two_missing_values_is_asked_twice() {
        Policy policy = Example.check("""
                        {"format": "gvi-policy/1", "id": "p", "version": "1",
                         "title": {"en": "P", "sv": "P"}, "about": {"en": "P", "sv": "P"}, "sources": [],
                         "parameters": [
                          {"id": "young", "unit": "years", "meaning": {"en": "a", "sv": "a"},
                           "values": [{"value": 15, "from": "2020-01-01", "local": {"en": "us", "sv": "vi"}}]},
                          {"id": "old", "unit": "years", "meaning": {"en": "a", "sv": "a"},
                           "values": [{"value": 25, "from": "2020-01-01", "local": {"en": "us", "sv": "vi"}}]}],
                         "interventions": {"SUPPORT": {"entry": {"anyOf": [
                          {"criterion": "age.at-least", "with": {"age": {"parameter": "young"}}},
                          {"criterion": "age.at-least", "with": {"age": {"parameter": "old"}}}]}}}}
                        """).orThrow();
        List<Question> questions = policy.rule(Intervention.SUPPORT)
                .explain(Stubs.somebody(TOO_EARLY))
                .answers()
                .map(Answer::question)
                .toList();
        assertThat(questions).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_value_changes_on_its_day() {
        String json = Example.with(
                "{\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}",
                "{\"value\": 18, \"from\": \"2020-01-01\", \"until\": \"2024-01-01\", \"published\": \"P\"},"
                        + " {\"value\": 15, \"from\": \"2025-01-01\", \"published\": \"P\"}");
        Policy policy = Example.check(json).orThrow();
        PolicyParameter age = policy.parameters().get(0);
        assertThat(age.on(LocalDate.of(2023, 12, 31)))
                .map(ParameterValue::number)
                .contains(18);
        assertThat(age.on(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(age.on(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(age.on(LocalDate.of(2025, 1, 1))).map(ParameterValue::number).contains(15);
        assertThat(policy.check(LocalDate.of(2024, 6, 1)).findings()).hasSize(1);
        assertThat(shown(policy, LocalDate.of(2023, 12, 31))).isEqualTo("18 years (published: A paper)");
        assertThat(shown(policy, LocalDate.of(2024, 6, 1))).isEqualTo("(age: no value)");
        assertThat(shown(policy, LocalDate.of(2025, 1, 1))).isEqualTo("15 years (published: A paper)");
    }

    private static String shown(Policy policy, LocalDate day) {
        return policy.rule(Intervention.CALL_IN)
                .explain(Stubs.somebody(day))
                .answers()
                .flatMap(answer -> answer.question().arguments().stream())
                .map(argument -> argument.label().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_order_of_values_does_not_matter() {
        String json = Example.with(
                "{\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}",
                "{\"value\": 15, \"from\": \"2025-01-01\", \"published\": \"P\"},"
                        + " {\"value\": 18, \"from\": \"2020-01-01\", \"until\": \"2025-01-01\", \"published\": \"P\"}");
        assertThat(Example.check(json).orThrow().parameters().get(0).values())
                .extracting(ParameterValue::number)
                .containsExactly(18, 15);
    }

    @Test
    void a_title_may_stand_between_focus_and_notice() {
        String json = Example.with(
                "{\"allOf\": [{\"criterion\": \"group.notified\"}",
                "{\"title\": {\"en\": \"a\", \"sv\": \"b\"}, \"allOf\": [{\"title\": {\"en\": \"a\", \"sv\": \"b\"},"
                        + " \"criterion\": \"group.notified\"}");
        assertThat(Example.check(json).report().findings()).isEmpty();
    }

    @Test
    void what_is_no_policy_is_thrown_with_every_finding() {
        String json = Example.with("\"version\": \"1\",", "").replace("\"stub.not-met\"", "\"stub.nothing\"");
        assertThatThrownBy(() -> Example.check(json).orThrow())
                .isInstanceOfSatisfying(
                        InvalidPolicyException.class,
                        invalid -> assertThat(invalid.report().findings()).hasSize(2))
                .hasMessage("The document is no policy that could be used. Errors: 2, the first at 1:1 : MISSING_MEMBER"
                        + " the policy lacks the member version, which is required. Add it."
                        + " The report of this exception lists them all.");
    }

    @Test
    void what_is_no_json_is_a_finding_too() {
        ValidationReport report = Example.check("{\"format\": ").report();
        assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.SYNTAX);
        assertThat(report.complete()).isFalse();
        assertThat(Example.check("[]").report().findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly("The member policy of the policy should be an object but is a list.");
    }

    @Test
    void whether_a_parameter_is_used_is_not_told_while_rules_cannot_be_read() {
        assertThat(Example.check(Example.with("{\"parameter\": \"age\"}", "18"))
                        .report()
                        .notRun())
                .containsExactly("whether every parameter of the policy is used");
    }

    @Test
    void it_is_read_from_files(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("policy.json");
        Files.writeString(file, Example.POLICY);
        assertThat(Policies.check(file, Stubs.criteria()).orThrow().ref())
                .isEqualTo(example().ref());
        assertThatThrownBy(() -> Policies.read(file))
                .as("the catalogue of the library knows no stubs")
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("POLICY_UNKNOWN_CRITERION");
    }
}
