// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.InterventionPlan;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.situation.Situation;
import se.gvi.rules.programme.AgeThreshold;
import se.gvi.rules.programme.DatedAge;
import se.gvi.rules.programme.Minority;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.retention.RetentionBasis;

/** What is due to children besides (rules R34 and R35). Whoever may be a minor counts as one. */
final class MinorDuties {

    private static final RetentionBasis GUARDIANS = new RetentionBasis(
            RetentionBasis.Kind.LOCAL,
            Text.of(
                    "gvi's rule R34, after what lag (1964:167) 5, 6, 33 and 34 §§ orders for children suspected of an"
                            + " offence",
                    "gvi:s regel R34, efter vad lagen (1964:167) 5, 6, 33 och 34 §§ föreskriver för barn som misstänks för"
                            + " brott"));
    private static final RetentionBasis BEST_INTERESTS = new RetentionBasis(
            RetentionBasis.Kind.PUBLISHED,
            Text.of(
                    "Convention on the Rights of the Child art. 3, lag (2018:1197)",
                    "barnkonventionen artikel 3, lagen (2018:1197)"));
    private static final Text NOT_TOLD = Text.of(
            "the person is {minority}; the plan {plan}, decided on {decided}, records neither that they were told nor why not",
            "personen är {minority}; i planen {plan}, beslutad {decided}, är varken underrättelse eller skäl mot den"
                    + " registrerad");
    private static final Text NO_PLAN = Text.of(
            "the person is {minority}, and no plan runs in which it could be recorded",
            "personen är {minority}, och ingen plan pågår där det kunde registreras");
    private static final Text SETTLES_PLAN = Text.of(
            "Only a plan tells whether guardians or the social board were told. Record the plan with the day or the reason.",
            "Bara en plan berättar om vårdnadshavare eller socialnämnden har underrättats. Registrera planen med dagen eller"
                    + " skälet.");
    private static final Text TOO_YOUNG = Text.of(
            "the place {record} in a group holds, and the person is not {years} yet",
            "kopplingen {record} till en grupp gäller, och personen har inte fyllt {years} år");
    private static final Text PERHAPS_TOO_YOUNG = Text.of(
            "the place {record} in a group holds, and it is not known whether the person is {years} yet",
            "kopplingen {record} till en grupp gäller, och det är inte känt om personen har fyllt {years} år");
    private static final Text SUSPECT_TOO_YOUNG = Text.of(
            "as the suspect of {incident} the person was not {years} yet",
            "som misstänkt i {incident} hade personen inte fyllt {years} år");
    private static final Text PERHAPS_SUSPECT_TOO_YOUNG = Text.of(
            "as the suspect of {incident} the person was or may have been a minor, and perhaps not {years} yet",
            "som misstänkt i {incident} var personen eller kan personen ha varit minderårig, och hade kanske inte fyllt"
                    + " {years} år");
    private static final Text SUSPECT_AGE_OPEN = Text.of(
            "as the suspect of {incident} the person was or may have been a minor, and the age of criminal responsibility on"
                    + " that day is not settled: {basis}",
            "som misstänkt i {incident} var personen eller kan personen ha varit minderårig, och straffbarhetsåldern den"
                    + " dagen är inte avgjord: {basis}");
    private static final Text SETTLES_BIRTH = Text.of(
            "Record the exact birth date, and of an incident the exact day.",
            "Registrera exakt födelsedatum, och för en händelse exakt dag.");
    private static final Text SETTLES_AGE = Text.of(
            "Say in the programme rules which age applied on that day.",
            "Ange i programreglerna vilken ålder som gällde den dagen.");
    private static final Text NOT_NOTED = Text.of(
            "about somebody who was {minority} when it was decided on {decided}; no note of the best interests is recorded",
            "om någon som var {minority} när det beslutades {decided}; ingen anteckning om barnets bästa är registrerad");

    private final Situation situation;
    private final ProgrammeRules rules;
    private final Sheet sheet;

    MinorDuties(Situation situation, ProgrammeRules rules, Sheet sheet) {
        this.situation = situation;
        this.rules = rules;
        this.sheet = sheet;
    }

    void of(Individual individual, Listing listing) {
        Minority minority = Minority.of(individual, sheet.day(), rules);
        if (minority.countsAsMinor()) {
            guardians(individual, listing, minority);
        }
        listing.memberships().forEach(membership -> leastAge(individual, membership));
        situation.involvementsOf(individual.id()).stream()
                .filter(each -> each.role() == Role.SUSPECT)
                .forEach(each -> suspect(individual, each));
    }

    private void guardians(Individual individual, Listing listing, Minority minority) {
        List<InterventionPlan> running = situation.plansFor(individual.id()).stream()
                .filter(plan -> plan.span().contains(sheet.day()))
                .toList();
        if (running.isEmpty()) {
            listing.since()
                    .ifPresent(since -> sheet.open(
                            DutyCode.GUARDIANS_NOT_TOLD,
                            RecordRef.to(individual.id()),
                            since,
                            NO_PLAN.with(Map.of("minority", minority.label())),
                            SETTLES_PLAN,
                            GUARDIANS));
        }
        running.stream().filter(plan -> !settled(plan)).forEach(plan -> {
            Map<String, Object> values =
                    Map.of("minority", minority.label(), "plan", plan.id(), "decided", plan.decidedOn());
            sheet.due(
                    DutyCode.GUARDIANS_NOT_TOLD,
                    RecordRef.to(individual.id()),
                    plan.decidedOn(),
                    NOT_TOLD.with(values),
                    GUARDIANS);
        });
    }

    private boolean settled(InterventionPlan plan) {
        return plan.guardiansNotToldWhy().isPresent()
                || plan.guardiansToldOn()
                        .filter(day -> !day.isAfter(sheet.day()))
                        .isPresent();
    }

    private void leastAge(Individual individual, Membership membership) {
        DatedAge least = rules.age(AgeThreshold.GROUP_MEMBER, sheet.day());
        Optional<Boolean> below = Minority.below(least, individual.birthDate(), sheet.day());
        Map<String, Object> values = values(least, "record", membership.id());
        RecordRef about = RecordRef.to(individual.id());
        LocalDate since = membership.span().from();
        if (below.isEmpty()) {
            sheet.open(
                    DutyCode.GROUP_MEMBER_TOO_YOUNG,
                    about,
                    since,
                    PERHAPS_TOO_YOUNG.with(values),
                    least.years().isPresent() ? SETTLES_BIRTH : SETTLES_AGE,
                    least.basis(),
                    least.law());
        } else if (below.get()) {
            sheet.due(
                    DutyCode.GROUP_MEMBER_TOO_YOUNG, about, since, TOO_YOUNG.with(values), least.basis(), least.law());
        }
    }

    /** Asked of whoever was or may have been a minor: no age of criminal responsibility is above the age of majority. */
    private void suspect(Individual individual, Involvement involvement) {
        Incident incident = situation.incident(involvement.incident()).orElseThrow();
        LocalDate first = incident.date().earliest();
        LocalDate last = incident.date().latest();
        if (first.isAfter(sheet.day()) || !Minority.of(individual, first, rules).countsAsMinor()) {
            return;
        }
        DatedAge atFirst = rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, first);
        DatedAge atLast = rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, last);
        Optional<Boolean> ifFirst = Minority.below(atFirst, individual.birthDate(), first);
        Optional<Boolean> ifLast = Minority.below(atLast, individual.birthDate(), last);
        RecordRef about = RecordRef.to(involvement.id());
        Map<String, Object> values = values(atFirst, "incident", incident.id());
        if (ifFirst.isPresent() && ifFirst.equals(ifLast)) {
            if (ifFirst.get()) {
                sheet.due(
                        DutyCode.SUSPECT_TOO_YOUNG,
                        about,
                        first,
                        SUSPECT_TOO_YOUNG.with(values),
                        atFirst.basis(),
                        atFirst.law());
            }
            return;
        }
        boolean settled = atFirst.years().isPresent() && atLast.years().isPresent();
        DatedAge told = atFirst.years().isPresent() ? atLast : atFirst;
        sheet.open(
                DutyCode.SUSPECT_TOO_YOUNG,
                about,
                first,
                settled
                        ? PERHAPS_SUSPECT_TOO_YOUNG.with(values)
                        : SUSPECT_AGE_OPEN.with(Map.of(
                                "incident", incident.id(), "basis", told.basis().citation())),
                settled ? SETTLES_BIRTH : SETTLES_AGE,
                told.basis(),
                told.law());
    }

    private static Map<String, Object> values(DatedAge age, String name, Object record) {
        Map<String, Object> values = new HashMap<>(Map.of(name, record));
        age.years().ifPresent(years -> values.put("years", years));
        return values;
    }

    /** Decisions and plans about whoever was or may have been a minor on the day on which they were made. */
    void decisions() {
        ZoneId zone = ZoneId.of(situation.site().timeZone());
        for (Decision decision : situation.recordsInUse().decisions()) {
            if (decision.provenance().stands()
                    && decision.about().kind() == RecordKind.INDIVIDUAL
                    && decision.bestInterests().isEmpty()) {
                noted(
                        RecordRef.to(decision.id()),
                        new IndividualId(decision.about().id()),
                        LocalDate.ofInstant(decision.decidedAt(), zone));
            }
        }
        for (Individual individual : situation.individuals()) {
            situation.plansFor(individual.id()).stream()
                    .filter(plan -> plan.bestInterests().isEmpty())
                    .forEach(plan -> noted(RecordRef.to(plan.id()), individual.id(), plan.decidedOn()));
        }
    }

    private void noted(RecordRef about, IndividualId person, LocalDate decided) {
        Optional<Individual> individual = situation.individual(person);
        if (decided.isAfter(sheet.day()) || individual.isEmpty()) {
            return;
        }
        Minority minority = Minority.of(individual.get(), decided, rules);
        if (minority.countsAsMinor()) {
            sheet.due(
                    DutyCode.BEST_INTERESTS_MISSING,
                    about,
                    decided,
                    NOT_NOTED.with(Map.of("minority", minority.label(), "decided", decided)),
                    BEST_INTERESTS);
        }
    }
}
