// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.gvi.model.source.AuthorityBranch.POLICE;
import static se.gvi.model.source.AuthorityBranch.SCHOOL;
import static se.gvi.model.source.AuthorityBranch.SOCIAL_SERVICES;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.agreement.AgreementId;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.source.Purpose;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.fixture.Town;

/** Which acts lie within a programme, and why others do not. */
final class ProgrammeTest {

    private static final LocalDate TODAY = Town.TODAY;
    private static final Programme PROGRAMME =
            Programme.of(List.of(Agreements.support("K-1").build()));

    /** From social services, so that nothing leaves the field of brottsdatalagen. */
    private static Act act() {
        return Act.between(SOCIAL_SERVICES, POLICE, Purpose.SUPPORT, TODAY).in("Norra Sandby");
    }

    private static List<RefusalCode> refusals(Programme programme, Act act) {
        return programme.admit(act).refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void R44_an_act_within_parties_purpose_day_and_area_is_admitted_under_its_agreement() {
        Admission admission = PROGRAMME.admit(act());
        assertThat(admission.verdict()).isEqualTo(Admission.Verdict.ADMITTED);
        assertThat(admission.within()).containsExactly(AgreementId.of("K-1"));
        assertThat(admission.explain(Language.ENGLISH)).isEqualTo("""
                        Admitted by the programme under K-1: social services to the police for support on 2026-03-02 in Norra Sandby.
                        Whether there is a ground for disclosing anything is asked apart; a human being decides.
                        """).doesNotContainIgnoringCase("lawful");
    }

    @Test
    void R44_an_act_on_the_first_day_is_admitted_and_one_the_day_before_or_on_the_day_of_the_end_is_refused() {
        LocalDate from = TODAY.minusDays(50);
        LocalDate end = TODAY.plusDays(50);
        assertThat(refusals(PROGRAMME, on(from.minusDays(1)))).containsExactly(RefusalCode.NOT_BEGUN);
        assertThat(refusals(PROGRAMME, on(from))).isEmpty();
        assertThat(refusals(PROGRAMME, on(end.minusDays(1)))).isEmpty();
        assertThat(refusals(PROGRAMME, on(end))).containsExactly(RefusalCode.ENDED);
        assertThat(PROGRAMME.admit(on(end)).refusals().get(0).reason().en())
                .isEqualTo("The agreement K-1 ended on 2026-04-21; the act is on 2026-04-21.");
    }

    private static Act on(LocalDate day) {
        return Act.between(SOCIAL_SERVICES, POLICE, Purpose.SUPPORT, day).in("Norra Sandby");
    }

    @Test
    void R44_an_act_in_another_area_or_in_none_is_refused_where_areas_are_agreed() {
        Act nowhere = Act.between(SOCIAL_SERVICES, POLICE, Purpose.SUPPORT, TODAY);
        assertThat(refusals(PROGRAMME, nowhere)).containsExactly(RefusalCode.AREA_NOT_STATED);
        Refusal elsewhere =
                PROGRAMME.admit(nowhere.in("Södra Sandby")).refusals().get(0);
        assertThat(elsewhere.code()).isEqualTo(RefusalCode.AREA_NOT_AGREED);
        assertThat(elsewhere.reason())
                .isEqualTo(Text.of(
                        "The agreement K-1 applies in Norra Sandby only, not in Södra Sandby.",
                        "Överenskommelsen K-1 gäller bara i Norra Sandby, inte i Södra Sandby."));
        Programme everywhere =
                Programme.of(List.of(Agreements.support("K-1").areas(null).build()));
        assertThat(refusals(everywhere, nowhere)).isEmpty();
        assertThat(refusals(everywhere, nowhere.in("Södra Sandby"))).isEmpty();
    }

    @Test
    void R44_an_act_that_no_agreement_binds_both_parties_to_is_refused() {
        Act act = Act.between(SCHOOL, POLICE, Purpose.SUPPORT, TODAY).in("Norra Sandby");
        assertThat(refusals(PROGRAMME, act))
                .containsExactly(
                        RefusalCode.NO_AGREEMENT, RefusalCode.NO_RESPONSIBLE_BODY, RefusalCode.NO_IMPACT_ASSESSMENT);
        assertThat(PROGRAMME.admit(act).refusals().get(0).reason().sv())
                .isEqualTo("Ingen samverkansöverenskommelse binder både skolan och polisen.");
    }

    @Test
    void R45_nobody_writes_anything_before_a_body_and_an_impact_assessment_are_named() {
        Programme bare = Programme.of(List.of(Agreements.support("K-1")
                .responsibleBody(null)
                .impactAssessment(null)
                .build()));
        List<RefusalCode> both = List.of(RefusalCode.NO_RESPONSIBLE_BODY, RefusalCode.NO_IMPACT_ASSESSMENT);
        assertThat(refusals(bare, act())).isEqualTo(both);
        assertThat(refusals(bare, Act.own(POLICE, Purpose.INCIDENT_REVIEW, TODAY)))
                .isEqualTo(both);
        Programme answered = bare.answeredForBy("Kommunstyrelsen i Sandby");
        assertThat(refusals(answered, act())).containsExactly(RefusalCode.NO_IMPACT_ASSESSMENT);
        Programme active = answered.assessedIn("KS 2025/1");
        assertThat(refusals(active, act())).isEmpty();
        assertThat(refusals(active, Act.own(POLICE, Purpose.INCIDENT_REVIEW, TODAY)))
                .isEmpty();
        assertThatThrownBy(() -> active.assessedIn(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The reference of the impact assessment is blank. Name it, or leave it out.");
    }

    @Test
    void R45_the_body_of_one_agreement_and_the_assessment_of_another_make_no_whole() {
        Programme halves = Programme.of(List.of(
                Agreements.support("K-1").responsibleBody(null).build(),
                Agreements.support("K-2").impactAssessment(null).build()));
        assertThat(halves.admit(act()).refusals())
                .extracting(Refusal::code, Refusal::agreement)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(RefusalCode.NO_RESPONSIBLE_BODY, AgreementId.of("K-1")),
                        org.assertj.core.api.Assertions.tuple(RefusalCode.NO_IMPACT_ASSESSMENT, AgreementId.of("K-2")));
    }

    @Test
    void R46_leaving_the_field_of_brottsdatalagen_needs_a_note_unless_a_duty_obliges() {
        Act leaving =
                Act.between(POLICE, SOCIAL_SERVICES, Purpose.SUPPORT, TODAY).in("Norra Sandby");
        assertThat(refusals(PROGRAMME, leaving)).containsExactly(RefusalCode.LEAVES_CRIMINAL_DATA_ACT);
        assertThat(PROGRAMME.admit(leaving).refusals().get(0).source().en()).isEqualTo("brottsdatalagen 2:22");
        assertThat(refusals(PROGRAMME, leaving.noting("fictional"))).isEmpty();
        assertThat(refusals(PROGRAMME, leaving.obligedBy("SFS 2025:170 5 §"))).isEmpty();
        assertThatThrownBy(() -> leaving.noting(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The note of necessity and proportionality of an act is blank. Write it, or leave it out.");
    }

    @Test
    void the_words_of_a_note_stand_in_no_text() {
        Act act = Act.between(POLICE, SOCIAL_SERVICES, Purpose.SUPPORT, TODAY).noting("secret words");
        assertThat(act.toString()).isEqualTo("Act[POLICE to SOCIAL_SERVICES, SUPPORT, 2026-03-02]");
        assertThat(PROGRAMME.admit(act).explain(Language.ENGLISH)).doesNotContain("secret words");
    }

    @Test
    void every_reason_is_told_in_both_languages() throws IOException {
        Programme programme = Programme.of(List.of(
                Agreements.support("K-1").responsibleBody(null).build(),
                Agreements.support("K-2")
                        .impactAssessment(null)
                        .purposes(List.of(Purpose.SUPPORT, Purpose.GROUP_AUDIT))
                        .build()));
        Admission refused =
                programme.admit(Act.between(POLICE, SOCIAL_SERVICES, Purpose.GROUP_AUDIT, TODAY.plusDays(60))
                        .in("Södra Sandby"));
        GoldenText.assertSame(refused.explain(Language.ENGLISH), "programme/refused-en.txt");
        GoldenText.assertSame(refused.explain(Language.SWEDISH), "programme/refused-sv.txt");
    }
}
