// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.retention.RetentionBasis;

/** Collects the duties of a day. */
final class Sheet {

    private static final Text READ_UNTIL = Text.of(
            "The law behind this was read until {known}; what changed between then and {day} is not in this answer.",
            "Lagen bakom detta är läst till och med {known}; det som har ändrats mellan dess och {day} ingår inte i"
                    + " svaret.");

    private final ProgrammeRules rules;
    private final LocalDate day;
    private final List<Duty> duties = new ArrayList<>();

    Sheet(ProgrammeRules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    List<Duty> duties() {
        return duties;
    }

    void due(DutyCode code, RecordRef about, LocalDate since, Text reason, RetentionBasis basis) {
        due(code, about, since, reason, basis, code.law());
    }

    void due(DutyCode code, RecordRef about, LocalDate since, Text reason, RetentionBasis basis, Optional<String> law) {
        add(code, about, DutyState.DUE, since, reason, List.of(), basis, law);
    }

    void open(DutyCode code, RecordRef about, LocalDate since, Text reason, Text settles, RetentionBasis basis) {
        open(code, about, since, reason, settles, basis, code.law());
    }

    void open(
            DutyCode code,
            RecordRef about,
            LocalDate since,
            Text reason,
            Text settles,
            RetentionBasis basis,
            Optional<String> law) {
        add(code, about, DutyState.UNKNOWN, since, reason, List.of(settles), basis, law);
    }

    private void add(
            DutyCode code,
            RecordRef about,
            DutyState state,
            LocalDate since,
            Text reason,
            List<Text> settles,
            RetentionBasis basis,
            Optional<String> law) {
        List<Text> notes = law
                .flatMap(rules::knownUntil)
                .filter(day::isAfter)
                .map(known -> READ_UNTIL.with(Map.of("known", known, "day", day)))
                .stream()
                .toList();
        duties.add(new Duty(code, about, state, since, reason, settles, code.remedy(), basis, notes));
    }
}
