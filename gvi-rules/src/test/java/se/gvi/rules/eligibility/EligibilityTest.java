// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Settlement;
import se.gvi.rules.reason.Truth;

final class EligibilityTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final IndividualId SOMEBODY = new IndividualId("I-1");

    /** Somebody of whom only the birth year is known, and all else speaks for the call-in. */
    private static Town town() {
        return new Town()
                .people(1)
                .groups(2)
                .born("I-1", "2008")
                .member("I-1", "G-1")
                .feud("G-1", "G-2")
                .supervised("I-1", SupervisionKind.PROBATION)
                .complete(
                        RecordKind.INDIVIDUAL,
                        RecordKind.SUPERVISION,
                        RecordKind.INVOLVEMENT,
                        RecordKind.ASSESSMENT,
                        RecordKind.INVITATION,
                        RecordKind.CALL_IN);
    }

    private static Eligibility callIn(Situation situation) {
        return Eligibility.test(situation, POLICY, Town.TODAY, SOMEBODY, Intervention.CALL_IN);
    }

    @Test
    void what_is_not_recorded_leaves_it_open_and_is_named() {
        Eligibility open = callIn(town().situation());
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.settlements().settlements())
                .extracting(Settlement::outcome)
                .containsExactlyInAnyOrder(Truth.MET, Truth.NOT_MET);
        assertThat(open.explain(Language.ENGLISH))
                .startsWith("individual I-1, call-in: undetermined as of 2026-03-02 under Sluta skjut (Malmö)")
                .contains("- missing: the exact birth date of individual I-1")
                .endsWith("\n");
        assertThat(open.explain(Language.SWEDISH))
                .startsWith("individ I-1, call-in: kan inte avgöras den 2026-03-02 enligt Sluta skjut (Malmö)")
                .contains("- saknas: exakt födelsedatum för individ I-1");
    }

    @Test
    void the_exact_birth_date_settles_it_to_the_day() {
        assertThat(callIn(town().born("I-1", "2008-03-02").situation()).verdict())
                .as("eighteen today")
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(callIn(town().born("I-1", "2008-03-03").situation()).verdict())
                .as("eighteen tomorrow")
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void custody_excludes_from_the_call_in_and_not_from_being_told() {
        Situation held = town().born("I-1", "1999-01-01")
                .supervised("I-1", SupervisionKind.CUSTODY)
                .situation();
        assertThat(callIn(held).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(Eligibility.test(held, POLICY, Town.TODAY, SOMEBODY, Intervention.CUSTOM_NOTIFICATION)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void focus_is_a_step_towards_groups() {
        assertThatThrownBy(() -> Eligibility.test(
                        town().situation(), POLICY, Town.TODAY, SOMEBODY, Intervention.ENFORCEMENT_FOCUS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Enforcement focus is a step towards groups, not individuals. Ask about a group; every"
                        + " measure within it is a decision of its own.");
    }

    @Test
    void who_is_not_in_the_situation_cannot_be_asked_about() {
        IndividualId stranger = new IndividualId("I-9");
        assertThatThrownBy(
                        () -> Eligibility.test(town().situation(), POLICY, Town.TODAY, stranger, Intervention.SUPPORT))
                .hasMessage("The situation holds no individual I-9. Ask about one of its individuals(), or check the"
                        + " id.");
        assertThatThrownBy(() -> Eligibility.test(town().situation(), POLICY, Town.TODAY, new GroupId("G-9")))
                .hasMessage("The situation holds no group G-9. Ask about one of its groups(), or check the id.");
    }

    @Test
    void a_step_that_the_policy_leaves_out_cannot_be_asked_about() {
        Policy leicester = Policies.bundled("leicester-phoenix");
        assertThatThrownBy(() -> Eligibility.test(town().situation(), leicester, Town.TODAY, new GroupId("G-1")))
                .hasMessage("The policy leicester-phoenix says nothing of ENFORCEMENT_FOCUS. Ask about one of its"
                        + " interventions(): [CUSTOM_NOTIFICATION].");
    }
}
