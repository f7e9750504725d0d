// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.IndicationLevel;
import se.gvi.rules.policy.Policies;

final class AssessmentTest {

    private static final Situation SITUATION =
            new Town().people(2).groups(1).member("I-1", "G-1").situation();
    private static final Assessment MALMO = Assessment.of(SITUATION, Policies.bundled("sluta-skjut"), Town.TODAY);
    private static final Assessment LEICESTER =
            Assessment.of(SITUATION, Policies.bundled("leicester-phoenix"), Town.TODAY);

    @Test
    void it_keeps_what_was_asked() {
        assertThat(MALMO.situation()).isSameAs(SITUATION);
        assertThat(MALMO.asOf()).isEqualTo(Town.TODAY);
        assertThat(MALMO.policy().ref().id()).isEqualTo("sluta-skjut");
        assertThat(MALMO.individuals()).hasToString("[I-1, I-2]");
        assertThat(MALMO.groups()).hasToString("[G-1]");
    }

    @Test
    void where_nothing_is_complete_nobody_is_ruled_out() {
        assertThat(MALMO.individuals(Intervention.CALL_IN, Verdict.UNDETERMINED))
                .isEqualTo(MALMO.individuals());
        assertThat(MALMO.groups(Verdict.UNDETERMINED)).isEqualTo(MALMO.groups());
        assertThat(MALMO.lowest(new IndividualId("I-1"), RiskSide.VIOLENCE_BY)).isEqualTo(IndicationLevel.NONE);
        assertThat(MALMO.highest(new IndividualId("I-1"), RiskSide.VIOLENCE_BY))
                .extracting(IndicationLevel::id)
                .isEqualTo("high");
    }

    @Test
    void a_side_that_the_policy_leaves_out_indicates_nothing() {
        assertThat(LEICESTER.highest(new IndividualId("I-1"), RiskSide.VIOLENCE_BY))
                .isEqualTo(IndicationLevel.NONE);
        assertThat(LEICESTER.risk(new IndividualId("I-1"), RiskSide.VIOLENCE_BY).levels())
                .isEmpty();
    }

    @Test
    void an_indication_says_that_it_is_no_assessment() {
        assertThat(MALMO.risk(new IndividualId("I-1"), RiskSide.VIOLENCE_AGAINST)
                        .explain(Language.ENGLISH))
                .startsWith("individual I-1, risk of violence against: from \"nothing indicated\" to \"high\","
                        + " undetermined as of 2026-03-02")
                .contains("An indication, not an assessment.");
        assertThat(MALMO.risk(new IndividualId("I-1"), RiskSide.VIOLENCE_BY).explain(Language.SWEDISH))
                .contains("En indikation, ingen bedömning.");
    }

    @Test
    void whoever_was_not_assessed_cannot_be_asked_about() {
        assertThatThrownBy(() -> MALMO.verdict(new IndividualId("I-3"), Intervention.CALL_IN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The individual I-3 was not assessed: the situation does not hold it. Check the id.");
        assertThatThrownBy(() -> MALMO.verdict(new GroupId("G-2")))
                .hasMessage("The group G-2 was not assessed: the situation does not hold it. Check the id.");
    }

    @Test
    void steps_and_those_they_are_towards_are_not_mixed_up() {
        assertThatThrownBy(() -> MALMO.verdict(new IndividualId("I-1"), Intervention.ENFORCEMENT_FOCUS))
                .hasMessage("Enforcement focus is a step towards groups, not individuals. Ask about a group.");
        assertThatThrownBy(() -> LEICESTER.verdict(new GroupId("G-1")))
                .hasMessageStartingWith("The policy leicester-phoenix says nothing of ENFORCEMENT_FOCUS.");
    }
}
