// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.membership.Membership;
import se.gvi.rules.retention.RetentionBasis;

/** That removal is considered at the lowest level of risk, or where nothing holds somebody on the list (rule R17). */
final class RemovalDuties {

    private static final RetentionBasis BASIS = new RetentionBasis(
            RetentionBasis.Kind.LOCAL,
            Text.of(
                    "gvi's rule R17, after Amnesty International (May 2018) and the settlement of November 2022 on the gangs"
                            + " matrix of London; not longer than necessary: brottsdatalagen 2:17",
                    "gvi:s regel R17, efter Amnesty International (maj 2018) och förlikningen i november 2022 om Londons"
                            + " gangs matrix; inte längre än nödvändigt: brottsdatalagen 2 kap. 17 §"));
    private static final Text LOWEST = Text.of(
            "every side assessed in force is at the lowest level since {since}",
            "varje sida som har en gällande bedömning är på lägsta nivån sedan {since}");
    private static final Text NOTHING = Text.of(
            "no place in a group and no assessment of risk holds since {since}",
            "ingen koppling till en grupp och ingen riskbedömning gäller sedan {since}");
    private static final Text NO_EVIDENCE = Text.of(
            "only places in a group that are recorded as resting on no evidence, since {since}",
            "bara kopplingar som är registrerade utan underlag, sedan {since}");
    private static final Text UNKNOWN_EVIDENCE = Text.of(
            "only places in a group of which it is not recorded what they rest on, since {since}",
            "bara kopplingar för vilka det inte är registrerat vad de vilar på, sedan {since}");
    private static final Text SETTLES_EVIDENCE = Text.of(
            "Record the evidence of the membership, or that there is none.",
            "Registrera underlaget för kopplingen, eller att det inte finns något.");

    private final Sheet sheet;

    RemovalDuties(Sheet sheet) {
        this.sheet = sheet;
    }

    void of(Individual individual, Listing listing) {
        RecordRef about = RecordRef.to(individual.id());
        listing.endedOn()
                .ifPresent(end ->
                        sheet.due(DutyCode.NO_CURRENT_BASIS, about, end, NOTHING.with(Map.of("since", end)), BASIS));
        lowestSince(listing.assessments())
                .ifPresent(since ->
                        sheet.due(DutyCode.LOWEST_RISK, about, since, LOWEST.with(Map.of("since", since)), BASIS));
        if (listing.isListed() && listing.assessments().isEmpty()) {
            evidence(about, listing);
        }
    }

    /** The day since which the newest assessment of every assessed side is at the lowest level, if they all are. */
    private static Optional<LocalDate> lowestSince(List<RiskAssessment> inForce) {
        Map<RiskSide, LocalDate> newest = inForce.stream()
                .collect(Collectors.toMap(
                        RiskAssessment::side, RiskAssessment::assessedOn, (a, b) -> a.isAfter(b) ? a : b));
        List<RiskAssessment> counting = inForce.stream()
                .filter(each -> each.assessedOn().equals(newest.get(each.side())))
                .toList();
        return counting.stream().allMatch(each -> each.level() == RiskLevel.LOW)
                ? newest.values().stream().max(LocalDate::compareTo)
                : Optional.empty();
    }

    private void evidence(RecordRef about, Listing listing) {
        List<Membership> memberships = listing.memberships();
        LocalDate since = listing.since().orElseThrow();
        boolean rests = memberships.stream()
                .anyMatch(
                        each -> each.evidence().filter(list -> !list.isEmpty()).isPresent());
        if (rests) {
            return;
        }
        boolean unknown = memberships.stream().anyMatch(each -> each.evidence().isEmpty());
        if (unknown) {
            sheet.open(
                    DutyCode.NO_CURRENT_BASIS,
                    about,
                    since,
                    UNKNOWN_EVIDENCE.with(Map.of("since", since)),
                    SETTLES_EVIDENCE,
                    BASIS);
        } else {
            sheet.due(DutyCode.NO_CURRENT_BASIS, about, since, NO_EVIDENCE.with(Map.of("since", since)), BASIS);
        }
    }
}
