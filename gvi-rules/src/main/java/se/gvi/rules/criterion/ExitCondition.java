// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.support.ExitPreparation;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportNeed;
import se.gvi.rules.reason.Truth;

/**
 * Is a condition of the police's support to somebody who leaves crime there, in an open support case?
 *
 * <p>The police ask for a threat, motivation, consent to the exchange of information ({@code consent.given}), signed
 * conditions, that the individual is no evidence person, and that social services have decided on interventions
 * (Kunskapsguiden; Polisen, Avhoppare). Social services help regardless, on need. What a case does not say is unknown; a
 * case with recorded needs of which none is exit says that this is no exit.
 */
final class ExitCondition implements Catalogued {

    private static final String KUNSKAPSGUIDEN = "Kunskapsguiden, Om avhopparverksamhet";

    static final ExitCondition THREATENED = fact(
            "exit.threatened",
            Text.of("leaves crime and is threatened", "hoppar av och är hotad"),
            "Polisen, Avhoppare",
            "threatened",
            ExitPreparation::threatened,
            Text.of("whether there is a threat", "om det finns en hotbild"));

    static final ExitCondition MOTIVATED = fact(
            "exit.motivated",
            Text.of("leaves crime and is motivated to", "hoppar av och är motiverad"),
            KUNSKAPSGUIDEN,
            "motivated",
            ExitPreparation::motivated,
            Text.of("whether the individual is motivated", "om individen är motiverad"));

    static final ExitCondition CONDITIONS_SIGNED = step(
            "exit.conditions-signed",
            Text.of(
                    "leaves crime and has signed the conditions of the police",
                    "hoppar av och har undertecknat polisens villkor"),
            KUNSKAPSGUIDEN,
            "conditionsSignedOn",
            ExitPreparation::conditionsSignedOn,
            Text.of("when the conditions were signed", "när villkoren undertecknades"));

    static final ExitCondition EVIDENCE_PERSON = fact(
            "exit.evidence-person",
            Text.of("leaves crime and is an evidence person", "hoppar av och är bevisperson"),
            KUNSKAPSGUIDEN,
            "evidencePerson",
            ExitPreparation::evidencePerson,
            Text.of("whether the individual is an evidence person", "om individen är bevisperson"));

    static final ExitCondition INTERVENTIONS_DECIDED = step(
            "exit.interventions-decided",
            Text.of(
                    "leaves crime and social services have decided on interventions",
                    "hoppar av och socialtjänsten har beslutat om insatser"),
            KUNSKAPSGUIDEN,
            "interventionsDecidedOn",
            ExitPreparation::interventionsDecidedOn,
            Text.of("when interventions were decided", "när insatserna beslutades"));

    /** What a preparation says to the question by a day; unknown if it does not say. */
    private interface Condition {
        Truth on(ExitPreparation preparation, LocalDate today);
    }

    private final Definition definition;
    private final String member;
    private final Condition condition;
    private final Text lacking;

    private ExitCondition(Definition definition, String member, Condition condition, Text lacking) {
        this.definition = definition;
        this.member = member;
        this.condition = condition;
        this.lacking = lacking;
    }

    private static ExitCondition fact(
            String id,
            Text wording,
            String source,
            String member,
            Function<ExitPreparation, @Nullable Boolean> said,
            Text lacking) {
        return new ExitCondition(
                Definition.ofIndividuals(id, wording, source),
                member,
                (preparation, today) -> {
                    Boolean fact = said.apply(preparation);
                    return fact == null ? Truth.UNKNOWN : Truth.of(fact);
                },
                lacking);
    }

    private static ExitCondition step(
            String id,
            Text wording,
            String source,
            String member,
            Function<ExitPreparation, @Nullable LocalDate> taken,
            Text lacking) {
        return new ExitCondition(
                Definition.ofIndividuals(id, wording, source),
                member,
                (preparation, today) -> {
                    LocalDate day = taken.apply(preparation);
                    return day == null ? Truth.UNKNOWN : Truth.of(!day.isAfter(today));
                },
                lacking);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Needs needs() {
        return Reads.EXITS.and(Needs.of(RecordKind.SUPPORT_CASE, "exit." + member));
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return SupportCases.any(subject, notes, (support, taking) -> in(support, subject.asOf(), taking));
    }

    private Truth in(SupportCase support, LocalDate today, Notes notes) {
        boolean otherNeeds = support.exit().isEmpty()
                && support.needs()
                        .filter(needs -> !needs.contains(SupportNeed.EXIT))
                        .isPresent();
        Truth open = SupportCases.open(support, today, notes);
        if (otherNeeds || open == Truth.NOT_MET) {
            return Truth.NOT_MET;
        }
        Truth met = support.exit()
                .map(preparation -> condition.on(preparation, today))
                .orElse(Truth.UNKNOWN);
        if (met == Truth.UNKNOWN) {
            notes.lacks(support.id(), lacking);
        }
        return open.and(met);
    }
}
