// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.Individual;
import se.gvi.model.records.Records;
import se.gvi.model.time.PartialDate;

/**
 * Death dates certainly before the birth, or certainly after the day the record was made. Success is that people are
 * alive (strategy D8), so a wrong death counts against those who helped. The finding names the fault, never the date.
 */
final class ImplausibleDeathDate implements Check {

    private static final Text BEFORE_BIRTH = Text.of("before the birth date", "före födelsedatumet");
    private static final Text AFTER_RECORD =
            Text.of("after the day it was recorded", "efter dagen då uppgiften registrerades");

    @Override
    public FindingCode code() {
        return FindingCode.IMPLAUSIBLE_DEATH_DATE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Individual> individual : records.of(Records::individuals)) {
            individual
                    .record()
                    .deathDate()
                    .flatMap(death -> problem(individual.record(), death, records))
                    .ifPresent(problem -> findings.add(code(), individual, "/deathDate", Map.of("problem", problem)));
        }
    }

    private static Optional<Text> problem(Individual individual, PartialDate death, StandingRecords records) {
        Optional<PartialDate> birth = individual.birthDate();
        if (birth.isPresent() && death.latest().isBefore(birth.get().earliest())) {
            return Optional.of(BEFORE_BIRTH);
        }
        return death.earliest().isAfter(records.dayRecorded(individual)) ? Optional.of(AFTER_RECORD) : Optional.empty();
    }
}
