// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.retention.RetentionBasis;

/** Who is a minor on which day, and which ages hold when. */
final class MinorityTest {

    private static Individual born(String date) {
        return Individual.builder()
                .id(IndividualId.of("I-1"))
                .birthDate(date == null ? null : PartialDate.parse(date))
                .provenance(Town.PROVENANCE)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-02, 2026-03-01, MINOR",
        "2008-03-02, 2026-03-02, ADULT",
        "2008-03-02, 2026-03-03, ADULT",
        "2008-02-29, 2026-02-28, MINOR",
        "2008-02-29, 2026-03-01, ADULT",
        "2010-02-28, 2028-02-27, MINOR",
        "2010-02-28, 2028-02-28, ADULT",
        "2010-03-01, 2028-02-29, MINOR",
        "2010-03-01, 2028-03-01, ADULT",
        "2008-03,    2026-02-28, MINOR",
        "2008-03,    2026-03-01, MAY_BE_MINOR",
        "2008-03,    2026-03-30, MAY_BE_MINOR",
        "2008-03,    2026-03-31, ADULT",
        "2008,       2025-12-31, MINOR",
        "2008,       2026-01-01, MAY_BE_MINOR",
        "2008,       2026-12-30, MAY_BE_MINOR",
        "2008,       2026-12-31, ADULT",
        ",           2026-03-02, MAY_BE_MINOR"
    })
    void R34_a_person_is_a_minor_until_the_eighteenth_birthday_as_far_as_it_is_known(
            String birth, LocalDate day, Minority expected) {
        Minority minority = Minority.of(born(birth), day, ProgrammeRules.bundled());
        assertThat(minority).isEqualTo(expected);
        assertThat(minority.countsAsMinor()).isEqualTo(expected != Minority.ADULT);
    }

    @Test
    void R25_the_age_of_criminal_responsibility_is_published_until_the_law_was_read_and_open_afterwards() {
        ProgrammeRules rules = ProgrammeRules.bundled();
        DatedAge last = rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, LocalDate.of(2026, 6, 12));
        assertThat(last.years()).hasValue(15);
        assertThat(last.basis().kind()).isEqualTo(RetentionBasis.Kind.PUBLISHED);
        assertThat(last.basis().citation().sv())
                .startsWith("brottsbalken 1 kap. 6 §")
                .endsWith("återkallades den 12 juni 2026)");
        DatedAge open = rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, LocalDate.of(2026, 6, 13));
        assertThat(open.years()).isEmpty();
        assertThat(open.basis().kind()).isEqualTo(RetentionBasis.Kind.UNSETTLED);
        assertThat(open.basis().citation().en()).endsWith("the controller has to say which age applies");
        assertThat(Minority.below(open, Optional.of(PartialDate.parse("1980-01-01")), LocalDate.of(2026, 6, 13)))
                .isEmpty();
    }

    @Test
    void R25_a_host_says_which_age_applies_and_from_when() {
        ProgrammeRules rules = ProgrammeRules.read(ProgrammeRules.document()
                .replaceFirst(
                        "\\{\"age\": \"CRIMINAL_RESPONSIBILITY\", \"from\": \"2026-06-13\",\\s*\"unsettled\"",
                        "{\"age\": \"CRIMINAL_RESPONSIBILITY\", \"from\": \"2026-06-13\", \"years\": 14, \"local\""));
        PartialDate birth = PartialDate.parse("2012-01-01");
        LocalDate before = LocalDate.of(2026, 6, 12);
        assertThat(Minority.below(rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, before), Optional.of(birth), before))
                .contains(true);
        LocalDate after = before.plusDays(1);
        assertThat(Minority.below(rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, after), Optional.of(birth), after))
                .contains(false);
    }

    @Test
    void the_least_age_of_a_group_member_is_local_and_says_so() {
        DatedAge age = ProgrammeRules.bundled().age(AgeThreshold.GROUP_MEMBER, Town.TODAY);
        assertThat(age.basis().kind()).isEqualTo(RetentionBasis.Kind.LOCAL);
        assertThat(age.basis().citation().en()).contains("gvi's example").contains("no source gives an age");
        assertThat(age.law()).isEmpty();
    }

    @Test
    void a_day_of_which_the_rules_say_nothing_is_refused_by_name() {
        assertThatThrownBy(() -> ProgrammeRules.bundled().age(AgeThreshold.MAJORITY, LocalDate.of(1988, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The programme rules gvi-example have no value of MAJORITY on 1988-12-31."
                        + " Add one that holds then.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"years\": 18|\"years\": 201|201",
                "\"years\": 18, \"law\"|\"law\"|years",
                "\"law\": \"FB\"|\"law\": \"XX\"|BDL, BrB, FB, LUL",
                "\"until\": \"2026-06-13\"|\"until\": \"1989-01-01\"|1989-01-01",
                "\"until\": \"2026-06-13\"|\"until\": \"2026-06-14\"|age",
                "\"age\": \"MAJORITY\"|\"age\": \"RETIREMENT\"|CRIMINAL_RESPONSIBILITY, MAJORITY, GROUP_MEMBER",
                "\"years\": 12,|\"years\": 12, \"unsettled\": {\"en\": \"x\", \"sv\": \"x\"},|published | local | unsettled",
                "gvi-programme-rules/1|gvi-programme-rules/2|gvi-programme-rules/1"
            })
    void a_document_that_is_wrong_is_refused_with_what_is_wrong(String right, String wrong, String told) {
        String document = ProgrammeRules.document();
        assertThat(document).contains(right);
        assertThatThrownBy(() -> ProgrammeRules.read(document.replace(right, wrong)))
                .isInstanceOf(se.gvi.model.finding.InvalidDocumentException.class)
                .hasMessageContaining(told.equals("201") ? "200" : told);
    }
}
