// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.individual.Individual;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.programme.Minority;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.reason.Truth;

/** Criteria and duties count ages alike. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class AgeProperties {

    @Property(tries = 100)
    void R34_a_minor_is_whoever_has_not_reached_eighteen_and_may_be_one_where_that_is_unknown(
            @ForAll Situation situation) {
        for (Individual individual : situation.individuals()) {
            LocalDate eighteen = individual
                    .birthDate()
                    .map(birth -> birth.latest().plusYears(18))
                    .orElse(Town.TODAY);
            for (LocalDate day : List.of(eighteen.minusDays(1), eighteen, eighteen.plusDays(1), Town.TODAY)) {
                Truth adult =
                        Age.atLeast(Period.ofYears(18), Subject.of(situation, individual.id(), day), new KeptNotes());
                assertThat(Minority.of(individual, day, ProgrammeRules.bundled()))
                        .isEqualTo(
                                switch (adult) {
                                    case MET -> Minority.ADULT;
                                    case NOT_MET -> Minority.MINOR;
                                    case UNKNOWN -> Minority.MAY_BE_MINOR;
                                });
            }
        }
    }
}
