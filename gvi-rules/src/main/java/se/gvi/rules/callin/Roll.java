// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.membership.Membership;
import se.gvi.model.relation.Tie;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.CallInRules;
import se.gvi.rules.policy.ParameterValue;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Argument;

/** The people of the groups that a session is for, numbered in the order of their ids, and what is recorded of them. */
final class Roll {

    private static final Comparator<IndividualId> BY_ID = Comparator.comparing(IndividualId::value);

    private final Situation situation;
    private final Policy policy;
    private final CallInRules rules;
    private final LocalDate asOf;
    private final LocalDate session;
    private final Priorities groups;
    private final List<IndividualId> people;
    private final Map<IndividualId, TreeSet<GroupId>> groupsOf = new TreeMap<>(BY_ID);
    private final List<Eligibility> eligibilities;
    private final DateSpan tieWindow;
    private final Network network;
    private int uncertainTies;

    Roll(Situation situation, Policy policy, CallInRules rules, LocalDate asOf, LocalDate session, Priorities groups) {
        this.situation = situation;
        this.policy = policy;
        this.rules = rules;
        this.asOf = asOf;
        this.session = session;
        this.groups = groups;
        groups.first().forEach(this::enrol);
        people = List.copyOf(groupsOf.keySet());
        eligibilities = people.stream().map(this::onTheDay).toList();
        tieWindow = tieWindow();
        network = connect();
    }

    private void enrol(GroupId group) {
        for (Membership membership : situation.membershipsIn(group)) {
            if (rules.standings().contains(membership.standing())
                    && membership.span().contains(session)) {
                groupsOf.computeIfAbsent(membership.individual(), key -> new TreeSet<>(Priorities.BY_ID))
                        .add(group);
            }
        }
    }

    /**
     * Whether somebody can be invited on the day of the session. Where the records do not reach that day, being open to
     * invitation today is taken to last.
     */
    private Eligibility onTheDay(IndividualId individual) {
        Eligibility then = Eligibility.test(situation, policy, session, individual, Intervention.CALL_IN);
        if (then.verdict() != Verdict.UNDETERMINED || session.equals(asOf)) {
            return then;
        }
        Eligibility today = Eligibility.test(situation, policy, asOf, individual, Intervention.CALL_IN);
        return today.verdict() == Verdict.ELIGIBLE ? today : then;
    }

    private DateSpan tieWindow() {
        PolicyParameter within = rules.tiesWithin();
        return new DateSpan(asOf.minus(within.unit().period(value(within, asOf).number())), asOf.plusDays(1));
    }

    private Network connect() {
        double[] odds = new double[people.size()];
        Map<IndividualId, Integer> numbers = new HashMap<>();
        for (int person = 0; person < odds.length; person++) {
            numbers.put(people.get(person), person);
            odds[person] = verdict(person) == Verdict.ELIGIBLE ? attends(person) : Network.CANNOT_BE_INVITED;
        }
        Network made = Network.of(odds);
        for (int person = 0; person < odds.length; person++) {
            IndividualId individual = people.get(person);
            for (Tie tie : situation.tiesOf(individual)) {
                Integer other = numbers.get(tie.second());
                if (other != null
                        && tie.first().equals(individual)
                        && rules.ties().contains(tie.tieKind())) {
                    tie(made, tie, person, other);
                }
            }
        }
        return made;
    }

    private void tie(Network made, Tie tie, int first, int second) {
        List<PartialDate> dates = tie.dates().orElse(List.of());
        if (dates.stream().anyMatch(date -> tieWindow.encloses(date.days()))) {
            made.tie(first, second);
        } else if (tie.dates().isEmpty() || dates.stream().anyMatch(date -> tieWindow.overlaps(date.days()))) {
            uncertainTies++;
        }
    }

    Situation situation() {
        return situation;
    }

    Policy policy() {
        return policy;
    }

    LocalDate asOf() {
        return asOf;
    }

    LocalDate session() {
        return session;
    }

    List<GroupId> groups() {
        return groups.first();
    }

    Network network() {
        return network;
    }

    IndividualId person(int number) {
        return people.get(number);
    }

    List<IndividualId> people(BitSet numbers) {
        return numbers.stream().mapToObj(people::get).toList();
    }

    List<GroupId> groupsOf(int person) {
        return List.copyOf(groupsOf.get(people.get(person)));
    }

    BitSet peopleOf(GroupId group) {
        BitSet of = new BitSet();
        for (int person = 0; person < people.size(); person++) {
            of.set(person, groupsOf(person).contains(group));
        }
        return of;
    }

    Eligibility eligibility(int person) {
        return eligibilities.get(person);
    }

    private Verdict verdict(int person) {
        return eligibility(person).verdict();
    }

    /** Those of whom it cannot be told whether they can be invited. */
    BitSet open() {
        BitSet open = new BitSet();
        for (int person = 0; person < people.size(); person++) {
            open.set(person, verdict(person) == Verdict.UNDETERMINED);
        }
        return open;
    }

    /** The supervision that obliges somebody to come, live on the day of the session. */
    List<Supervision> obliging(int person) {
        return situation.supervisionsOf(people.get(person)).stream()
                .filter(each -> rules.obliging().contains(each.supervisionKind()))
                .filter(each -> each.span().contains(session))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    private PolicyParameter oddsOf(int person) {
        return obliging(person).isEmpty() ? rules.othersAttend() : rules.obligedAttend();
    }

    double attends(int person) {
        return value(oddsOf(person), session).share();
    }

    Argument odds(int person) {
        PolicyParameter parameter = oddsOf(person);
        ParameterValue value = value(parameter, session);
        return new Argument(parameter.id(), parameter.say(value), value.basis());
    }

    int seats() {
        return value(rules.seats(), session).number();
    }

    private ParameterValue value(PolicyParameter parameter, LocalDate day) {
        return parameter
                .on(day)
                .orElseThrow(() -> new IllegalArgumentException("The parameter " + parameter.id() + " of the policy "
                        + policy.ref().id() + " has no value on " + day + ". Give it one, or plan for another day."));
    }

    /** What is not recorded and could change the plan. */
    List<Text> caveats() {
        List<Text> caveats = new ArrayList<>();
        if (!groups.undetermined().isEmpty()) {
            caveats.add(Text.of(
                            "It cannot be told whether these groups come first, and the plan leaves them out: {groups}.",
                            "Det kan inte avgöras om följande grupper är prioriterade, och planen utelämnar dem: {groups}.")
                    .with(Map.of("groups", Listing.of(groups.undetermined()))));
        }
        long asOfToday = eligibilities.stream()
                .filter(each -> !each.asOf().equals(session))
                .count();
        if (asOfToday > 0) {
            caveats.add(Text.of(
                            "People of whom the records of today say that they can be invited, and no record reaches the day of the session: {people}. Look again on that day, at custody above all.",
                            "Personer som kan bjudas in enligt dagens uppgifter, medan inga uppgifter når fram till dagen för mötet: {people}. Kontrollera på nytt den dagen, framför allt frihetsberövanden.")
                    .with(Map.of("people", asOfToday)));
        }
        if (uncertainTies > 0) {
            caveats.add(Text.of(
                            "Ties that may be too old, for want of an exact day, and do not count: {ties}. Their dates could show that fewer seats do.",
                            "Kopplingar som kan vara för gamla, eftersom exakt dag saknas, och inte räknas: {ties}. Med datum kanske färre platser räcker.")
                    .with(Map.of("ties", uncertainTies)));
        }
        if (!situation.isComplete(RecordKind.TIE, tieWindow)) {
            caveats.add(
                    Text.of(
                            "No source claims that all ties of the period are recorded. More people may be reached than the plan knows.",
                            "Ingen källa uppger att alla kopplingar under perioden är registrerade. Fler kan nås än planen vet."));
        }
        if (!situation.isComplete(RecordKind.MEMBERSHIP, DateSpan.on(session))) {
            caveats.add(
                    Text.of(
                            "No source claims that everyone of the groups is recorded for the day of the session. The plan reaches those recorded.",
                            "Ingen källa uppger att alla i grupperna är registrerade för dagen för mötet. Planen når dem som är registrerade."));
        }
        return caveats;
    }
}
