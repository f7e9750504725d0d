// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.gvi.model.individual.Individual;
import se.gvi.model.situation.Situation;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.retention.Retention;

/** Goes over everybody, every record and every decision. */
final class DutySearch {

    private static final Comparator<Duty> ORDER = Comparator.comparing(Duty::code)
            .thenComparing(duty -> duty.about().kind())
            .thenComparing(duty -> duty.about().id())
            .thenComparing(Duty::since)
            .thenComparing(duty -> duty.reason().en());

    private final Situation situation;
    private final ProgrammeRules rules;
    private final Retention retention;
    private final LocalDate day;

    DutySearch(Situation situation, ProgrammeRules rules, Retention retention, LocalDate day) {
        this.situation = situation;
        this.rules = rules;
        this.retention = retention;
        this.day = day;
    }

    Duties duties() {
        Sheet sheet = new Sheet(rules, day);
        PlanDuties plans = new PlanDuties(situation, sheet);
        RemovalDuties removals = new RemovalDuties(sheet);
        MinorDuties minors = new MinorDuties(situation, rules, sheet);
        int listed = 0;
        for (Individual individual : situation.individuals()) {
            Listing listing = Listing.of(situation, individual, day);
            listed += listing.isListed() ? 1 : 0;
            plans.of(individual, listing);
            removals.of(individual, listing);
            minors.of(individual, listing);
        }
        minors.decisions();
        new ReviewDuties(retention, sheet).all();
        List<Duty> duties = new ArrayList<>(sheet.duties());
        duties.sort(ORDER);
        return new Duties(day, rules.id() + " " + rules.version(), listed, duties);
    }
}
