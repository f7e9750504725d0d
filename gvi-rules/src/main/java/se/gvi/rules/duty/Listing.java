// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.individual.Individual;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Claim;
import se.gvi.model.time.DateSpan;

/**
 * What holds somebody on the list on a day: places in a group as a member or associate, and assessments of risk that have
 * not lapsed. A former member, a victim or a witness is not listed by that; nor is anybody who is no longer alive.
 */
final class Listing {

    /** A claim and the days on which it lists the person. */
    private record Basis(Claim claim, LocalDate from, Optional<LocalDate> end) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from)
                    && end.filter(last -> !day.isBefore(last)).isEmpty();
        }

        boolean begunBy(LocalDate day) {
            return !from.isAfter(day);
        }
    }

    private final LocalDate day;
    private final List<Basis> bases = new ArrayList<>();

    private Listing(LocalDate day) {
        this.day = day;
    }

    static Listing of(Situation situation, Individual individual, LocalDate day) {
        Listing listing = new Listing(day);
        Optional<LocalDate> afterDeath =
                individual.deathDate().map(death -> death.latest().plusDays(1));
        situation.membershipsOf(individual.id()).forEach(each -> listing.add(each, each.span(), afterDeath));
        situation
                .assessmentsOf(individual.id())
                .forEach(each -> listing.add(each, DateSpan.of(each.assessedOn(), each.expiresOn()), afterDeath));
        return listing;
    }

    /** A place that somebody left lists nobody; the listing ended on its first day. */
    private void add(Claim claim, DateSpan span, Optional<LocalDate> afterDeath) {
        boolean former = claim instanceof Membership membership && membership.standing() == Standing.FORMER;
        Optional<LocalDate> end = former
                ? Optional.of(span.from())
                : Stream.concat(span.end().stream(), afterDeath.stream()).min(LocalDate::compareTo);
        bases.add(new Basis(claim, span.from(), end));
    }

    /** Whether anything in force lists the person. */
    boolean isListed() {
        return since().isPresent();
    }

    /** The first day of what lists the person. */
    Optional<LocalDate> since() {
        return inForce().map(Basis::from).min(LocalDate::compareTo);
    }

    private Stream<Basis> inForce() {
        return bases.stream().filter(basis -> basis.holdsOn(day));
    }

    /** The day from which nothing lists the person any more, if something did. */
    Optional<LocalDate> endedOn() {
        if (isListed()) {
            return Optional.empty();
        }
        return bases.stream()
                .filter(basis -> basis.begunBy(day))
                .flatMap(basis -> basis.end().stream())
                .max(LocalDate::compareTo);
    }

    List<Membership> memberships() {
        return inForce()
                .map(Basis::claim)
                .filter(Membership.class::isInstance)
                .map(Membership.class::cast)
                .toList();
    }

    List<RiskAssessment> assessments() {
        return inForce()
                .map(Basis::claim)
                .filter(RiskAssessment.class::isInstance)
                .map(RiskAssessment.class::cast)
                .toList();
    }
}
