// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.Individual;
import se.gvi.model.records.Records;
import se.gvi.model.time.PartialDate;

/**
 * Birth dates that make the person, on the day the record was made, certainly unborn, certainly younger than 5 or
 * certainly older than 100. The limits are no rule about whom the strategy is for, only about what can be a slip of the
 * pen: Chicago's inspector found birth years before 1901 and people of age 0 in a gang database (strategy D12). Ages
 * count whole years. The finding names the fault, never the date.
 */
final class ImplausibleBirthDate implements Check {

    private static final int YOUNGEST = 5;
    private static final int OLDEST = 100;

    private static final Text UNBORN = Text.of("unborn", "ofödd");
    private static final Text TOO_YOUNG = Text.of("younger than " + YOUNGEST, "yngre än " + YOUNGEST + " år");
    private static final Text TOO_OLD = Text.of("older than " + OLDEST, "äldre än " + OLDEST + " år");

    @Override
    public FindingCode code() {
        return FindingCode.IMPLAUSIBLE_BIRTH_DATE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Individual> individual : records.of(Records::individuals)) {
            LocalDate recorded = records.dayRecorded(individual.record());
            individual
                    .record()
                    .birthDate()
                    .flatMap(birth -> problem(birth, recorded))
                    .ifPresent(problem -> findings.add(code(), individual, "/birthDate", Map.of("problem", problem)));
        }
    }

    private static Optional<Text> problem(PartialDate birth, LocalDate recorded) {
        if (birth.earliest().isAfter(recorded)) {
            return Optional.of(UNBORN);
        }
        if (birth.earliest().plusYears(YOUNGEST).isAfter(recorded)) {
            return Optional.of(TOO_YOUNG);
        }
        return birth.latest().plusYears(OLDEST + 1L).isAfter(recorded) ? Optional.empty() : Optional.of(TOO_OLD);
    }
}
