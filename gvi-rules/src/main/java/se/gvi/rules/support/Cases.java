// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.support.Consent;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportStatus;
import se.gvi.rules.policy.ParameterValue;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.MissingFact;

/** How support cases stand on a day. Days decide where there are any; a status has none. */
final class Cases {

    private static final Set<SupportStatus> BEFORE_CONTACT = EnumSet.of(SupportStatus.OFFERED, SupportStatus.REQUESTED);
    private static final Text REQUEST = Text.of("the day of the request of {case}", "dagen för begäran för {case}");
    private static final Text CONTACT =
            Text.of("the day of the first contact of {case}", "dagen för första kontakten för {case}");
    private static final Text VALUE = Text.of(
            "a value of the policy parameter {parameter} on {day}",
            "ett värde för policyparametern {parameter} den {day}");

    private final PolicyParameter parameter;
    private final LocalDate asOf;
    private final Optional<ParameterValue> within;

    Cases(PolicyParameter firstContactWithin, LocalDate asOf) {
        this.parameter = firstContactWithin;
        this.asOf = asOf;
        this.within = firstContactWithin.on(asOf);
    }

    CaseFollowUp followUp(SupportCase support) {
        return new CaseFollowUp(
                support.id(),
                support.individual(),
                support.status(),
                support.offeredOn(),
                firstContact(support),
                support.consents().map(this::consents).orElse(null));
    }

    private FirstContact firstContact(SupportCase support) {
        Optional<LocalDate> requested = byToday(support.requestedOn());
        Optional<LocalDate> made = byToday(support.firstContactOn());
        if (requested.isEmpty()) {
            boolean notYet = support.requestedOn().isPresent() || support.status() == SupportStatus.OFFERED;
            return notYet && made.isEmpty()
                    ? state(ContactState.NOT_REQUESTED, null, null)
                    : open(support, null, made.orElse(null), REQUEST);
        }
        LocalDate day = requested.get();
        return made.isPresent() ? made(support, day, made.get()) : notMade(support, day);
    }

    private FirstContact made(SupportCase support, LocalDate requested, LocalDate made) {
        return due(requested)
                .map(due ->
                        state(made.isAfter(due) ? ContactState.MADE_LATE : ContactState.MADE_IN_TIME, requested, made))
                .orElseGet(() -> open(support, requested, made, VALUE));
    }

    private FirstContact notMade(SupportCase support, LocalDate requested) {
        boolean someDay = support.firstContactOn().isEmpty() && !BEFORE_CONTACT.contains(support.status());
        if (someDay) {
            return open(support, requested, null, CONTACT);
        }
        if (byToday(support.endedOn()).isPresent()) {
            return state(ContactState.ENDED_BEFORE, requested, null);
        }
        return due(requested)
                .map(due -> state(asOf.isAfter(due) ? ContactState.OVERDUE : ContactState.WAITING, requested, null))
                .orElseGet(() -> open(support, requested, null, VALUE));
    }

    private FirstContact state(ContactState state, @Nullable LocalDate requested, @Nullable LocalDate made) {
        return contact(state, requested, made, List.of());
    }

    private FirstContact open(
            SupportCase support, @Nullable LocalDate requested, @Nullable LocalDate made, Text lacking) {
        RecordRef record = RecordRef.to(support.id());
        Text what = lacking.with(Map.of("case", record.label(), "parameter", parameter.id(), "day", asOf));
        return contact(ContactState.UNDETERMINED, requested, made, List.of(new MissingFact(record, what)));
    }

    private FirstContact contact(
            ContactState state, @Nullable LocalDate requested, @Nullable LocalDate made, List<MissingFact> missing) {
        return new FirstContact(
                state,
                requested,
                requested == null ? null : due(requested).orElse(null),
                within.map(value -> new Argument("within", parameter.say(value), value.basis()))
                        .orElse(null),
                made,
                missing);
    }

    private Optional<LocalDate> due(LocalDate requested) {
        return within.map(value -> requested.plus(parameter.unit().period(value.number())));
    }

    private Optional<LocalDate> byToday(Optional<LocalDate> day) {
        return day.filter(step -> !step.isAfter(asOf));
    }

    private List<ConsentState> consents(List<Consent> consents) {
        return consents.stream()
                .filter(consent -> !consent.givenOn().isAfter(asOf))
                .sorted(Comparator.comparing(Consent::givenOn).thenComparing(Consent::scope))
                .map(consent -> state(consent, consents))
                .toList();
    }

    private ConsentState state(Consent consent, List<Consent> all) {
        boolean holds = consent.holdsOn(asOf);
        boolean renewed =
                !holds && all.stream().anyMatch(other -> other.scope() == consent.scope() && other.holdsOn(asOf));
        return new ConsentState(consent.scope(), consent.givenOn(), holds ? null : consent.withdrawnOn(), renewed);
    }
}
