// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.document.Node;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.TieKind;
import se.gvi.rules.criterion.Unit;

/** Reads the parts of a policy that steer the weekly work. A part that something is wrong with is left out. */
final class PracticeReader {

    private static final Set<Unit> TIME = Sets.immutableEnumSet(Unit.DAYS, Unit.MONTHS, Unit.YEARS);
    private static final Set<Unit> AGE = Sets.immutableEnumSet(Unit.YEARS);
    private static final Set<Unit> COUNT = Sets.immutableEnumSet(Unit.COUNT);
    private static final Set<Unit> POINTS = Sets.immutableEnumSet(Unit.POINTS);
    private static final Set<Unit> SHARE = Sets.immutableEnumSet(Unit.SHARE);

    private final ParameterReader parameters;
    private final RuleReader rules;
    private final ValidationReport.Collector report;

    PracticeReader(ParameterReader parameters, RuleReader rules, ValidationReport.Collector report) {
        this.parameters = parameters;
        this.rules = rules;
        this.report = report;
    }

    Practices read(Members policy) {
        return new Practices(
                part(policy, "incidentReview", this::incidentReview),
                part(policy, "groups", this::groups),
                part(policy, "scorecards", this::scorecards),
                part(policy, "callIn", this::callIn),
                part(policy, "notifications", this::notifications),
                part(policy, "promises", this::promises),
                part(policy, "support", this::support),
                part(policy, "review", this::review));
    }

    private static <T> @Nullable T part(Members policy, String name, Function<Members, Optional<T>> read) {
        return policy.optionalObject(name)
                .flatMap(members -> {
                    Optional<T> part = read.apply(members);
                    members.close();
                    return part;
                })
                .orElse(null);
    }

    private Optional<IncidentReviewRules> incidentReview(Members members) {
        Optional<Set<IncidentType>> types = members.words("types", IncidentType.class);
        Optional<IncidentReviewRules.Grades> offenders =
                members.object("offenders").flatMap(this::grades);
        Optional<IncidentReviewRules.Grades> victims = members.object("victims").flatMap(this::grades);
        return types.isPresent() && offenders.isPresent() && victims.isPresent()
                ? Optional.of(new IncidentReviewRules(types.get(), offenders.get(), victims.get()))
                : Optional.empty();
    }

    private Optional<IncidentReviewRules.Grades> grades(Members members) {
        Optional<Rule> confirmed = rule(members, "confirmed", RecordKind.INCIDENT);
        Optional<Rule> likely = rule(members, "likely", RecordKind.INCIDENT);
        members.close();
        return confirmed.isPresent() && likely.isPresent()
                ? Optional.of(new IncidentReviewRules.Grades(confirmed.get(), likely.get()))
                : Optional.empty();
    }

    private Optional<GroupRules> groups(Members members) {
        Optional<Rule> prioritised = rule(members, "prioritised", RecordKind.GROUP);
        Optional<Rule> dormant = rule(members, "dormant", RecordKind.GROUP);
        Optional<PolicyParameter> auditEvery = number(members, "auditEvery", TIME);
        return prioritised.isPresent() && dormant.isPresent() && auditEvery.isPresent()
                ? Optional.of(new GroupRules(prioritised.get(), dormant.get(), auditEvery.get()))
                : Optional.empty();
    }

    private Optional<ScorecardRules> scorecards(Members members) {
        Optional<Set<IncidentType>> types = members.words("types", IncidentType.class);
        Optional<Set<GroupInvolvement>> grades = members.words("grades", GroupInvolvement.class);
        Optional<List<PolicyParameter>> windows = each(members, "windows", window -> parameters.named(window, TIME));
        Optional<PolicyParameter> rankedOver = number(members, "rankedOver", TIME);
        Optional<List<ScorecardRules.Weight>> weights = each(members, "weights", this::weight);
        return types.isPresent()
                        && grades.isPresent()
                        && windows.isPresent()
                        && rankedOver.isPresent()
                        && weights.isPresent()
                ? Optional.of(
                        new ScorecardRules(types.get(), grades.get(), windows.get(), rankedOver.get(), weights.get()))
                : Optional.empty();
    }

    private Optional<ScorecardRules.Weight> weight(Members members) {
        Optional<Set<IncidentType>> types = members.words("types", IncidentType.class);
        Optional<PolicyParameter> points = parameters.named(members, POINTS);
        return types.isPresent() && points.isPresent()
                ? Optional.of(new ScorecardRules.Weight(types.get(), points.get()))
                : Optional.empty();
    }

    private Optional<CallInRules> callIn(Members members) {
        Optional<Set<Standing>> standings = members.words("standings", Standing.class);
        Optional<Set<TieKind>> ties = members.words("ties", TieKind.class);
        Optional<PolicyParameter> tiesWithin = number(members, "tiesWithin", TIME);
        Optional<Set<SupervisionKind>> obliging = members.words("obliging", SupervisionKind.class);
        Optional<PolicyParameter> obligedAttend = number(members, "obligedAttend", SHARE);
        Optional<PolicyParameter> othersAttend = number(members, "othersAttend", SHARE);
        Optional<PolicyParameter> seats = number(members, "seats", COUNT);
        return standings.isPresent()
                        && ties.isPresent()
                        && tiesWithin.isPresent()
                        && obliging.isPresent()
                        && obligedAttend.isPresent()
                        && othersAttend.isPresent()
                        && seats.isPresent()
                ? Optional.of(new CallInRules(
                        standings.get(),
                        ties.get(),
                        tiesWithin.get(),
                        obliging.get(),
                        obligedAttend.get(),
                        othersAttend.get(),
                        seats.get()))
                : Optional.empty();
    }

    private Optional<NotificationRules> notifications(Members members) {
        Optional<List<NotificationRules.Trigger>> triggers = each(members, "triggers", this::trigger);
        Optional<Set<Attendance>> attendances = members.words("attendances", Attendance.class);
        Optional<PolicyParameter> attempts = number(members, "attempts", COUNT);
        Optional<PolicyParameter> guardiansBelow = number(members, "guardiansBelow", AGE);
        return triggers.isPresent() && attendances.isPresent() && attempts.isPresent() && guardiansBelow.isPresent()
                ? Optional.of(
                        new NotificationRules(triggers.get(), attendances.get(), attempts.get(), guardiansBelow.get()))
                : Optional.empty();
    }

    private Optional<NotificationRules.Trigger> trigger(Members members) {
        Optional<NotificationTrigger> trigger = members.word("trigger", NotificationTrigger.class);
        Optional<Rule> when = rule(members, "when", RecordKind.INDIVIDUAL);
        Optional<PolicyParameter> within = number(members, "within", TIME);
        return trigger.isPresent() && when.isPresent() && within.isPresent()
                ? Optional.of(new NotificationRules.Trigger(trigger.get(), when.get(), within.get()))
                : Optional.empty();
    }

    private Optional<PromiseRules> promises(Members members) {
        Optional<Set<PromiseRules.Promise>> made = members.words("made", PromiseRules.Promise.class);
        Optional<Set<IncidentType>> types = members.words("types", IncidentType.class);
        Optional<Set<GroupInvolvement>> grades = members.words("grades", GroupInvolvement.class);
        Optional<PolicyParameter> actWithin = number(members, "actWithin", TIME);
        Optional<PolicyParameter> reviewEvery = number(members, "reviewEvery", TIME);
        Optional<List<PromiseRules.End>> ends = each(members, "ends", this::end);
        return made.isPresent()
                        && types.isPresent()
                        && grades.isPresent()
                        && actWithin.isPresent()
                        && reviewEvery.isPresent()
                        && ends.isPresent()
                ? Optional.of(new PromiseRules(
                        made.get(), types.get(), grades.get(), actWithin.get(), reviewEvery.get(), ends.get()))
                : Optional.empty();
    }

    private Optional<PromiseRules.End> end(Members members) {
        Optional<FocusEnd> reason = members.word("reason", FocusEnd.class);
        Optional<Rule> when = rule(members, "when", RecordKind.GROUP);
        return reason.isPresent() && when.isPresent()
                ? Optional.of(new PromiseRules.End(reason.get(), when.get()))
                : Optional.empty();
    }

    private Optional<SupportRules> support(Members members) {
        Optional<Set<Attendance>> attendances = members.words("attendances", Attendance.class);
        Optional<PolicyParameter> firstContactWithin = number(members, "firstContactWithin", TIME);
        Optional<PolicyParameter> outcomeEvery = number(members, "outcomeEvery", TIME);
        Optional<Set<IncidentType>> hurtBy = members.words("hurtBy", IncidentType.class);
        Optional<Rule> exit = rule(members, "exit", RecordKind.INDIVIDUAL);
        return attendances.isPresent()
                        && firstContactWithin.isPresent()
                        && outcomeEvery.isPresent()
                        && hurtBy.isPresent()
                        && exit.isPresent()
                ? Optional.of(new SupportRules(
                        attendances.get(), firstContactWithin.get(), outcomeEvery.get(), hurtBy.get(), exit.get()))
                : Optional.empty();
    }

    private Optional<ReviewRules> review(Members members) {
        Optional<Rule> ground = rule(members, "ground", RecordKind.INDIVIDUAL);
        Optional<List<Rule>> individuals = rules(members, "individuals", RecordKind.INDIVIDUAL);
        Optional<List<Rule>> groups = rules(members, "groups", RecordKind.GROUP);
        return ground.isPresent() && individuals.isPresent() && groups.isPresent()
                ? Optional.of(new ReviewRules(ground.get(), individuals.get(), groups.get()))
                : Optional.empty();
    }

    private Optional<Rule> rule(Members members, String name, RecordKind tests) {
        return members.required(name).flatMap(node -> rules.read(node, tests));
    }

    private Optional<List<Rule>> rules(Members members, String name, RecordKind tests) {
        return members.list(name).flatMap(nodes -> all(nodes, node -> rules.read(node, tests)));
    }

    private Optional<PolicyParameter> number(Members members, String name, Set<Unit> fit) {
        return members.object(name).flatMap(reference -> {
            Optional<PolicyParameter> parameter = parameters.named(reference, fit);
            reference.close();
            return parameter;
        });
    }

    /** Reads every entry of a list that needs at least one; empty if something is wrong with any. */
    private <T> Optional<List<T>> each(Members members, String name, Function<Members, Optional<T>> read) {
        List<Node> nodes = members.entries(name);
        Optional<List<T>> entries = all(
                nodes,
                node -> Members.of(node, Text.same(name), name, report).flatMap(entry -> {
                    Optional<T> value = read.apply(entry);
                    entry.close();
                    return value;
                }));
        return entries.filter(list -> !list.isEmpty());
    }

    private static <T> Optional<List<T>> all(List<Node> nodes, Function<Node, Optional<T>> read) {
        List<T> values = new ArrayList<>();
        nodes.forEach(node -> read.apply(node).ifPresent(values::add));
        return values.size() == nodes.size() ? Optional.of(values) : Optional.empty();
    }
}
