// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.ParameterOverride;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

final class ComparisonTest {

    private static final Policy MALMO = Policies.bundled("sluta-skjut");
    private static final Text WHY = Text.of("the board wonders", "styrelsen undrar");

    /** An adult on probation until tomorrow, member of a group, suspected of a shooting 60 days ago. */
    private static Town town() {
        Town town = new Town()
                .people(1)
                .groups(1)
                .born("I-1", "2001-05-05")
                .member("I-1", "G-1")
                .complete(RecordKind.SUPERVISION, RecordKind.MEMBERSHIP, RecordKind.RELATION, RecordKind.INDIVIDUAL)
                .complete(RecordKind.INVOLVEMENT, RecordKind.INCIDENT, RecordKind.ASSESSMENT)
                .complete(RecordKind.CLASSIFICATION, RecordKind.INVITATION)
                .supervision("I-1", SupervisionKind.PROBATION, DateSpan.of(Town.TODAY.minusDays(200), Town.TODAY));
        town.incident(IncidentType.NONFATAL_SHOOTING, Town.TODAY.minusDays(60).toString());
        return town.involved("I-1", town.latestIncident(), Role.SUSPECT);
    }

    private static Assessment assess(Town town, Policy policy, LocalDate day) {
        return Assessment.of(town.situation(), policy, day);
    }

    private static Change.OfVerdict callIn(Comparison comparison) {
        return comparison.changes().stream()
                .filter(Change.OfVerdict.class::isInstance)
                .map(Change.OfVerdict.class::cast)
                .filter(change -> change.intervention() == Intervention.CALL_IN)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDayOnWhichProbationEndsClosesTheCallInAndSaysWhy() {
        Comparison comparison =
                Comparison.of(assess(town(), MALMO, Town.TODAY.minusDays(1)), assess(town(), MALMO, Town.TODAY));
        Change.OfVerdict change = callIn(comparison);
        assertThat(change.about()).isEqualTo(RecordRef.to(new IndividualId("I-1")));
        assertThat(change.before()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(change.after()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(change.reasons().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.before().question().criterion()).isEqualTo("supervision.live");
            assertThat(answer.before().truth()).isEqualTo(Truth.MET);
            assertThat(answer.after().truth()).isEqualTo(Truth.NOT_MET);
            assertThat(answer.gone()).extracting(each -> each.record().id()).containsExactly("U-1");
            assertThat(answer.came()).isEmpty();
        });
        assertThat(change.reasons().composedOtherwise()).isFalse();
        assertThat(change.reasons().numbers()).isEmpty();
    }

    @Test
    void theTextNamesBothSidesTheVerdictsAndTheReason() {
        Comparison comparison =
                Comparison.of(assess(town(), MALMO, Town.TODAY.minusDays(1)), assess(town(), MALMO, Town.TODAY));
        assertThat(comparison.explain(Language.ENGLISH))
                .startsWith("""
                        before: Sandby, 2026-03-01, Sluta skjut (Malmö), as far as published (sluta-skjut 1)
                        after:  Sandby, 2026-03-02, Sluta skjut (Malmö), as far as published (sluta-skjut 1)
                        Found otherwise: 1. These are findings for people who decide.

                        individual I-1, call-in: eligible -> not eligible
                          supervision.live: met -> not met,\s""")
                .contains("\n    - no longer: supervision U-1: ");
        assertThat(comparison.explain(Language.SWEDISH))
                .contains("Annorlunda utfall: 1. Detta är underlag för dem som beslutar.")
                .contains("individ I-1, call-in: behörig -> ej behörig\n")
                .contains("supervision.live: uppfyllt -> ej uppfyllt");
    }

    @Test
    void aNewSuspicionShowsAsARecordThatCame() {
        Town later = town();
        later.incident(IncidentType.HOMICIDE, Town.TODAY.minusDays(3).toString());
        later.involved("I-1", later.latestIncident(), Role.SUSPECT);
        Comparison comparison = Comparison.of(assess(town(), MALMO, Town.TODAY), assess(later, MALMO, Town.TODAY));
        Change.OfLevel level = (Change.OfLevel) comparison.changes().stream()
                .filter(change -> change instanceof Change.OfLevel of && of.side() == RiskSide.VIOLENCE_BY)
                .findFirst()
                .orElseThrow();
        assertThat(level.before().highest().id()).isEqualTo("elevated");
        assertThat(level.after().lowest().id()).isEqualTo("high");
        assertThat(level.reasons().answers())
                .flatExtracting(AnswerChange::came)
                .extracting(evidence -> evidence.record().id())
                .contains("V-2");
    }

    @Test
    void whoIsRecordedOnOneSideOnlyIsListedAndNotCompared() {
        Town more = town().people(0);
        Town two = Town.of(more.situation()).group("G-2");
        Comparison comparison = Comparison.of(assess(town(), MALMO, Town.TODAY), assess(two, MALMO, Town.TODAY));
        assertThat(comparison.onlyBefore()).isEmpty();
        assertThat(comparison.onlyAfter()).containsExactly(new RecordRef(RecordKind.GROUP, "G-2"));
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.explain(Language.ENGLISH))
                .contains("recorded only after: group G-2\n")
                .contains("Nobody has another verdict or level.\n");
        assertThat(comparison.explain(Language.SWEDISH))
                .contains("registrerade endast efter: grupp G-2\n")
                .contains("Ingen har fått ett annat utfall eller en annan nivå.\n");
    }

    @Test
    void twoPoliciesAreComparedWhereBothSpeak() {
        Comparison comparison = Comparison.of(
                assess(town(), MALMO, Town.TODAY), assess(town(), Policies.bundled("leicester-phoenix"), Town.TODAY));
        assertThat(comparison.explain(Language.ENGLISH))
                .contains("only the policy before speaks of: call-in, support, increased focus, "
                        + "risk of violence by, risk of violence against\n");
        assertThat(comparison.changes())
                .allSatisfy(change -> assertThat(((Change.OfVerdict) change).intervention())
                        .isEqualTo(Intervention.CUSTOM_NOTIFICATION))
                .allSatisfy(change ->
                        assertThat(change.reasons().composedOtherwise()).isTrue());
    }

    @Test
    void aSupposedValueChangesTheAnswerAndSaysThatItIsSupposed() {
        WhatIf whatIf = WhatIf.of(
                assess(town(), MALMO, Town.TODAY.minusDays(1)),
                List.of(
                        ParameterOverride.on("own-part-window", 1, Town.TODAY.minusDays(1), WHY),
                        ParameterOverride.on("release-horizon", 60, Town.TODAY.minusDays(1), WHY)));
        Change.OfVerdict change = callIn(whatIf.comparison());
        assertThat(change.after()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(whatIf.withoutEffect())
                .extracting(ParameterOverride::parameter)
                .containsExactly("release-horizon");
        assertThat(whatIf.explain(Language.ENGLISH))
                .contains(", what if own-part-window = 1 on 2026-03-01")
                .contains("within: 12 months (local: gvi's example value, to be decided by the city's steering group)"
                        + " -> 1 month (local: what-if: the board wonders)")
                .endsWith("\nwithout effect: release-horizon = 60 on 2026-03-01\n");
        assertThat(whatIf.explain(Language.SWEDISH))
                .contains(", tänk om own-part-window = 1 den 2026-03-01")
                .contains("(lokalt: tänk om: styrelsen undrar)")
                .endsWith("\nutan verkan: release-horizon = 60 den 2026-03-01\n");
    }

    @Test
    void ofTwoOverridesThatEachSufficeNeitherIsWithoutEffect() {
        // Counting two incidents closes the call-in, and so does a window that ends before the only one.
        LocalDate day = Town.TODAY.minusDays(1);
        WhatIf whatIf = WhatIf.of(
                assess(town(), MALMO, day),
                List.of(
                        ParameterOverride.on("own-part-window", 1, day, WHY),
                        ParameterOverride.on("one-incident", 2, day, WHY)));
        assertThat(whatIf.withoutEffect()).isEmpty();
    }

    @Test
    void aWhatIfNeedsAnOverride() {
        assertThatThrownBy(() -> WhatIf.of(assess(town(), MALMO, Town.TODAY), List.of()))
                .hasMessage("A what-if supposes no value. Override at least one parameter.");
    }
}
