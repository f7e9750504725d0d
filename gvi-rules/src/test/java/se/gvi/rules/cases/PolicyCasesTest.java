// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

final class PolicyCasesTest {

    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");

    private static final String CASE = """
            {
              "case": "Somebody in custody is not called in.",
              "given": {
                "supervisions": [
                  {"id": "U-1", "individual": "I-1", "supervisionKind": "CUSTODY", "span": {"from": "2026-02-01"}}
                ],
                "complete": ["MEMBERSHIP"]
              },
              "ask": {"intervention": "CALL_IN", "about": "I-1", "asOf": "2026-03-02"},
              "expect": {"verdict": "NOT_ELIGIBLE"}
            }
            """;

    private static CaseOutcome expecting(String expect) {
        return PolicyCases.parse(CASE.replace("{\"verdict\": \"NOT_ELIGIBLE\"}", expect))
                .get(0)
                .test(SLUTA_SKJUT);
    }

    private static List<String> differences(CaseOutcome outcome, Language language) {
        return outcome.differences().stream().map(each -> each.in(language)).toList();
    }

    @Test
    void aCaseThatIsAnsweredAsExpectedHasNoDifference() {
        PolicyCase read = PolicyCases.parse(CASE).get(0);
        assertThat(read.name()).isEqualTo("Somebody in custody is not called in.");
        assertThat(read.about()).isEqualTo(new RecordRef(RecordKind.INDIVIDUAL, "I-1"));
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(read).hasToString("PolicyCase[Somebody in custody is not called in.]");
        CaseOutcome outcome = read.test(SLUTA_SKJUT);
        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.explanation().en()).contains("custody.current");
        assertThat(outcome.explanation().sv()).contains("individ I-1");
    }

    @Test
    void whatIsNotAnsweredAsExpectedIsNamedWithBoth() {
        CaseOutcome outcome = expecting("""
                {"verdict": "UNDETERMINED", "met": ["age.at-least", "supervision.live"], "notMet": ["custody.current"],
                 "unknown": ["Nobody titled this"], "missing": ["the weather"], "settledBy": [["age.at-least"]]}
                """);
        assertThat(outcome.passed()).isFalse();
        assertThat(differences(outcome, Language.ENGLISH))
                .startsWith(
                        "verdict: expected undetermined, was not eligible",
                        "age.at-least: expected met, was unknown",
                        "supervision.live: expected met, was unknown",
                        "custody.current: expected not met, was met",
                        "Nobody titled this: the policy asks no criterion and titles no rule of that name")
                .contains("nothing is settled by age.at-least alone; it is by nothing")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("expected to be missing and is not: the weather; missing: ")
                        .contains("birth date of individual I-1"));
        assertThat(differences(outcome, Language.SWEDISH))
                .contains(
                        "utfall: väntat kan inte avgöras, blev ej behörig",
                        "custody.current: väntat ej uppfyllt, blev uppfyllt",
                        "inget avgörs av enbart age.at-least; det avgörs av inget");
    }

    @Test
    void aNameThatStandsInTwoPlacesMustAnswerTheSameInBoth() {
        CaseOutcome outcome = PolicyCases.parse("""
                        {"case": "A witness.",
                         "given": {
                           "incidents": [{"id": "N-1", "type": "HOMICIDE", "date": "2026-02-01"}],
                           "involvements": [{"id": "V-1", "individual": "I-1", "incident": "N-1", "role": "WITNESS"}],
                           "complete": ["INVOLVEMENT"]},
                         "ask": {"intervention": "CALL_IN", "about": "I-1", "asOf": "2026-03-02"},
                         "expect": {"verdict": "NOT_ELIGIBLE", "met": ["involvement.recent"],
                                    "notMet": ["Egen roll i grovt våld"]}}
                        """).get(0).test(SLUTA_SKJUT);
        assertThat(differences(outcome, Language.ENGLISH))
                .containsExactly("involvement.recent: expected met, was met and not met");
    }

    @Test
    void aLevelOfRiskIsExpectedAloneOrAsARange() {
        String risk = """
                {"case": "Nothing is recorded.", "given": {},
                 "ask": {"risk": "VIOLENCE_AGAINST", "about": "I-1", "asOf": "2026-03-02"}, "expect": %s}
                """;
        CaseOutcome range = PolicyCases.parse(risk.formatted("{\"lowest\": \"none\", \"highest\": \"high\"}"))
                .get(0)
                .test(SLUTA_SKJUT);
        assertThat(range.differences()).isEmpty();
        CaseOutcome one = PolicyCases.parse(risk.formatted("{\"level\": \"elevated\", \"met\": [\"age.below\"]}"))
                .get(0)
                .test(SLUTA_SKJUT);
        assertThat(differences(one, Language.ENGLISH))
                .containsExactly(
                        "level: expected elevated, was none to high",
                        "age.below: the policy asks no criterion and titles no rule of that name");
        CaseOutcome silent = PolicyCases.parse(risk.formatted("{\"level\": \"none\"}"))
                .get(0)
                .test(Policies.bundled("washington-dc"));
        assertThat(differences(silent, Language.ENGLISH))
                .containsExactly("the policy says nothing of the risk VIOLENCE_AGAINST");
    }

    @Test
    void whatThePolicyDoesNotSpeakOfIsADifferenceAndNoAnswer() {
        CaseOutcome outcome = PolicyCases.parse(CASE).get(0).test(Policies.bundled("washington-dc"));
        assertThat(differences(outcome, Language.ENGLISH)).containsExactly("the policy says nothing of CALL_IN");
        assertThat(outcome.explanation().en()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"verdict\": \"NOT_ELIGIBLE\"} | {} | 10:13 /expect: MISSING_MEMBER",
                "\"case\": | \"name\": | 1:1 : MISSING_MEMBER",
                "\"NOT_ELIGIBLE\" | \"NO\" | 10:25 /expect/verdict: UNKNOWN_VALUE",
                "\"CALL_IN\", | \"CALL_IN\", \"why\": 1, | /ask/why: UNKNOWN_MEMBER",
                "\"CALL_IN\", | \"PARTY\", | 9:27 /ask/intervention: UNKNOWN_VALUE",
                "\"2026-03-02\" | \"yesterday\" | /ask/asOf: BAD_DATE",
                "\"about\": \"I-1\" | \"about\": \"I 1\" | /ask/about: BAD_ID",
                "\"CUSTODY\" | \"PRISON\" | 5:61 /given/supervisions/0/supervisionKind: UNKNOWN_VALUE",
                "\"individual\": \"I-1\", | '' | 5:7 /given/supervisions/0: MISSING_MEMBER",
                "[\"MEMBERSHIP\"] | [\"MEMBERSHIP\", \"MEMBERS\"] | 7:32 /given/complete/1: UNKNOWN_VALUE",
                "[\"MEMBERSHIP\"] | [{\"records\": \"MEMBERSHIP\", \"span\": {\"from\": 1}}] | /given/complete/0/span/from: WRONG_TYPE",
                "\"complete\": [\"MEMBERSHIP\"] | \"compleet\": [\"MEMBERSHIP\"] | 7:17 /given/compleet: UNKNOWN_MEMBER",
                "{\"verdict\": \"NOT_ELIGIBLE\"} | {\"verdict\": \"NOT_ELIGIBLE\", \"settledBy\": [1]} | /expect/settledBy/0: WRONG_TYPE",
                "{\"verdict\": \"NOT_ELIGIBLE\"} | {\"verdict\": \"NOT_ELIGIBLE\", \"settledBy\": [[1]]} | /expect/settledBy/0/0: WRONG_TYPE"
            })
    void whatIsWrongIsRefusedWithItsPlace(String piece, String other, String message) {
        assertThat(CASE).contains(piece);
        assertThatThrownBy(() -> PolicyCases.parse(CASE.replace(piece, other)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFileHoldsOneCaseOrAListOfThem() {
        assertThat(PolicyCases.parse("[" + CASE + "," + CASE + "]")).hasSize(2);
        assertThatThrownBy(() -> PolicyCases.parse("[]"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("EMPTY_LIST");
        assertThatThrownBy(() -> PolicyCases.parse("3"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("WRONG_TYPE");
        assertThatThrownBy(() -> PolicyCases.parse("{"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("SYNTAX");
    }

    @Test
    void whatAShortSituationOnlyNamesIsThere() {
        var situation = ShortSituation.parse("""
                {"memberships": [{"id": "M-1", "individual": "I-7", "group": "G-3", "standing": "MEMBER", "span": {"from": "2025-06-01"}}],
                 "coverage": [{"id": "Q-1", "records": "TIE", "completeness": "COMPLETE", "span": {"from": "2024-01-01"}}],
                 "ties": [],
                 "incomplete": ["NOTICE"]}
                """, new RecordRef(RecordKind.GROUP, "G-9"), LocalDate.of(2026, 3, 2));
        assertThat(situation.groups()).extracting(each -> each.id().value()).containsExactlyInAnyOrder("G-3", "G-9");
        assertThat(situation.individuals())
                .extracting(each -> each.id().value())
                .containsExactly("I-7");
        assertThat(situation.membershipsOf(new IndividualId("I-7")))
                .allSatisfy(each -> assertThat(each.assessedOn()).isEqualTo(LocalDate.of(2025, 6, 1)));
        assertThat(situation.records().all(RecordKind.COVERAGE)).hasSize(2);
    }

    @Test
    void aCoverageWrittenInFullIsFoundAgainBesideShortOnes() {
        assertThatThrownBy(() ->
                        ShortSituation.parse("""
                        {"coverage": [{"id": "Q-1", "records": "TIES", "completeness": "COMPLETE", "span": {"from": "2024-01-01"}}],
                         "complete": ["NOTICE"]}
                        """, new RecordRef(RecordKind.GROUP, "G-9"), LocalDate.of(2026, 3, 2)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("1:40 /coverage/0/records: UNKNOWN_VALUE");
    }
}
