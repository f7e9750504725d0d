// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.coverage.CoverageId;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.group.SizeEstimate;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionId;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.membership.MembershipId;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationId;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieId;
import se.gvi.model.relation.TieKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.simulation.chance.Chance;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * Writes down what a partnership would know of a city: from the first day of its history on, each fact on the day after
 * it came about, and what has ended in a second version.
 *
 * <p>The files of a share of the people could not be read: neither their birth, nor their part in incidents, nor their
 * supervision is recorded, and the coverage says of whom. About everybody else it is complete. Of the other facts, as
 * single ties, the same share is not recorded. Before its history the partnership did nothing by the strategy, and knows
 * it.
 */
final class CityRecords {

    private static final List<TieKind> TIE_KINDS = List.of(TieKind.values());
    private static final int REVIEW_DAYS = 90;

    /** What the partnership does itself. It knows that there was nothing before its history either. */
    private static final Set<RecordKind> OWN_DEEDS = EnumSet.of(
            RecordKind.CALL_IN,
            RecordKind.INVITATION,
            RecordKind.NOTIFICATION,
            RecordKind.NOTICE,
            RecordKind.SUPPORT_CASE,
            RecordKind.FOCUS);

    /** Nobody recorded is older. */
    private static final int LONGEST_LIFE = 100;

    /** Kinds that stand in the files of people. */
    private static final Set<RecordKind> IN_FILES = EnumSet.of(RecordKind.INVOLVEMENT, RecordKind.SUPERVISION);

    private static final Set<RecordKind> KINDS = EnumSet.of(
            RecordKind.INDIVIDUAL,
            RecordKind.GROUP,
            RecordKind.MEMBERSHIP,
            RecordKind.RELATION,
            RecordKind.TIE,
            RecordKind.INCIDENT,
            RecordKind.INVOLVEMENT,
            RecordKind.CLASSIFICATION,
            RecordKind.SUPERVISION,
            RecordKind.CALL_IN,
            RecordKind.INVITATION,
            RecordKind.NOTIFICATION,
            RecordKind.NOTICE,
            RecordKind.SUPPORT_CASE,
            RecordKind.FOCUS,
            RecordKind.ASSESSMENT);

    private final CityParameters parameters;
    private final Chance chance;
    private final Cast cast;
    private final List<Bonds.Bond> bonds;
    private final List<ViolentEvent> events;
    private final LocalDate first;
    private final LocalDate asOf;
    private final Knowledge knowledge;
    private final LocalDate covered;
    private final Map<Integer, LocalDate> deaths = new HashMap<>();

    /** Everybody by number, those who took the place of the killed last. */
    private final NavigableMap<Integer, Person> people = new TreeMap<>();

    private final ListMultimap<Integer, Integer> peopleOf;
    private final Records.Builder records;

    CityRecords(
            CityParameters parameters,
            Chance chance,
            Cast cast,
            List<Bonds.Bond> bonds,
            List<ViolentEvent> events,
            LocalDate covered) {
        this.parameters = parameters;
        this.chance = chance;
        this.knowledge = new Knowledge(chance, parameters.value(CityParameter.UNKNOWN_SHARE));
        this.cast = cast;
        this.bonds = bonds;
        this.events = events;
        this.first = parameters.historyStart();
        this.asOf = parameters.asOf();
        this.covered = covered;
        this.records = Records.builder(parameters.site());
        for (int person = 0; person < cast.people().size(); person++) {
            people.put(person, cast.people().get(person));
        }
        events.stream()
                .filter(event -> event.type() == IncidentType.HOMICIDE && event.victim() >= 0)
                .forEach(event -> die(event.victim(), event.day()));
        this.peopleOf =
                Multimaps.index(people.keySet(), number -> person(number).group());
    }

    /** Whoever takes the place comes later, unless the killed one would have left before. */
    private void die(int number, LocalDate day) {
        deaths.put(number, day);
        Person killed = person(number);
        LocalDate taken = day.plusDays(parameters.count(CityParameter.VACANCY_DAYS));
        if (taken.isBefore(killed.left())) {
            int successor = successor(number);
            people.put(successor, cast.successor(successor, killed, taken));
        }
    }

    private int successor(int number) {
        return number + cast.people().size();
    }

    private Person person(int number) {
        return Objects.requireNonNull(people.get(number));
    }

    Records records() {
        sources();
        KINDS.forEach(this::coverage);
        for (int group = 0; group < cast.groups(); group++) {
            group(group);
        }
        for (int person : people.keySet()) {
            if (left(person).isAfter(first)) {
                individual(person);
                membership(person);
                supervisions(person);
            }
        }
        for (int bond = 0; bond < bonds.size(); bond++) {
            relation(bond);
        }
        ties();
        IncidentRecords incidents = new IncidentRecords(records, knowledge, asOf);
        events.stream().filter(event -> !event.day().isBefore(first)).forEach(incidents::write);
        return records.build();
    }

    private void sources() {
        source(Fictional.POLICE, AuthorityBranch.POLICE, Regime.LED_POLICE, Purpose.INCIDENT_REVIEW);
        source(Fictional.AUDIT, AuthorityBranch.POLICE, Regime.LED_POLICE, Purpose.GROUP_AUDIT);
        source(Fictional.PROBATION, AuthorityBranch.PROBATION, Regime.LED_PROBATION, Purpose.DIRECT_COMMUNICATION);
    }

    private void source(SourceId id, AuthorityBranch branch, Regime regime, Purpose purpose) {
        records.add(Source.builder()
                .id(id)
                .branch(branch)
                .regime(regime)
                .purpose(purpose)
                .legalBasis("none: fictional data")
                .controller("nobody: fictional data")
                .confidentiality(Confidentiality.NONE)
                .asOf(asOf)
                .build());
    }

    private void coverage(RecordKind kind) {
        boolean gaps = kind == RecordKind.TIE && knowledge.unknownShare() > 0;
        records.section(kind);
        coverage(kind, "", gaps ? Completeness.PARTIAL : Completeness.COMPLETE, null);
        List<IndividualId> unread = unread();
        if (IN_FILES.contains(kind) && !unread.isEmpty()) {
            coverage(kind, "-UNREAD", Completeness.PARTIAL, unread);
        }
    }

    private void coverage(
            RecordKind kind, String suffix, Completeness completeness, @Nullable List<IndividualId> individuals) {
        records.add(Coverage.builder()
                .id(new CoverageId("FICT-Q-" + kind + suffix))
                .records(kind)
                .completeness(completeness)
                .span(DateSpan.of(
                        OWN_DEEDS.contains(kind) ? first.minusYears(LONGEST_LIFE) : first, covered.plusDays(1)))
                .individuals(individuals)
                .provenance(Fictional.known(
                        kind == RecordKind.SUPERVISION ? Fictional.PROBATION : Fictional.POLICE, covered))
                .build());
    }

    /** Whose files could not be read, of those who are known by then. */
    private List<IndividualId> unread() {
        return people.keySet().stream()
                .filter(person -> left(person).isAfter(first) && !knowledge.ofPerson(person))
                .filter(person -> !knownOn(joined(person)).isAfter(covered))
                .map(Fictional::individualId)
                .toList();
    }

    /** Its size is that of the latest audit, one each year from the first day on. */
    private void group(int group) {
        boolean sized = knowledge.has("size", group);
        Group.Builder record = Group.builder()
                .id(Fictional.groupId(group))
                .name("Fictional group " + (group + 1))
                .areas(knowledge.has("area of group", group) ? List.of(Fictional.area(group)) : null)
                .statuses(List.of(new GroupStatusSpan(GroupStatus.ACTIVE, DateSpan.from(first))));
        for (LocalDate audit = first; audit.isBefore(asOf); audit = audit.plusYears(1)) {
            Provenance known = Fictional.known(Fictional.AUDIT, audit);
            LocalDate next = audit.plusYears(1);
            records.add(record.sizeEstimate(sized ? size(group, audit) : null)
                    .provenance(next.isBefore(asOf) ? known.withdrawn(Fictional.moment(next)) : known)
                    .build());
        }
    }

    private SizeEstimate size(int group, LocalDate day) {
        int members = (int) peopleOf.get(group).stream()
                .filter(person -> !joined(person).isAfter(day) && left(person).isAfter(day))
                .count();
        return new SizeEstimate(members, members + members / 4);
    }

    private void individual(int number) {
        Person person = person(number);
        LocalDate known = knownOn(person.joined());
        Individual.Builder individual = Individual.builder()
                .id(Fictional.individualId(number))
                .birthDate(knowledge.ofPerson(number) ? PartialDate.of(person.born()) : null);
        LocalDate death = deaths.get(number);
        Individual alive =
                individual.provenance(Fictional.known(Fictional.AUDIT, known)).build();
        if (death == null) {
            records.add(alive);
        } else {
            versions(alive, individual.deathDate(PartialDate.of(death)).build(), death.plusDays(1));
        }
    }

    private void membership(int number) {
        Person person = person(number);
        LocalDate known = knownOn(person.joined());
        boolean reviewed = knowledge.has("review", number);
        Membership.Builder membership = Membership.builder()
                .id(new MembershipId("FICT-M-" + Fictional.padded(number)))
                .individual(Fictional.individualId(number))
                .group(Fictional.groupId(person.group()))
                .standing(Standing.MEMBER)
                .span(DateSpan.from(person.joined()))
                .evidence(List.of(MembershipEvidence.of(EvidenceKind.GROUP_AUDIT, Fictional.AUDIT, person.joined())))
                .assessedBy(Fictional.ANALYST)
                .assessedOn(known)
                .reviewBy(reviewed ? Person.latest(known, asOf).plusDays(REVIEW_DAYS) : null)
                .provenance(Fictional.known(Fictional.AUDIT, known));
        LocalDate left = left(number);
        if (left.isAfter(asOf)) {
            records.add(membership.build());
        } else {
            versions(
                    membership.build(),
                    membership.span(DateSpan.of(person.joined(), left)).build(),
                    left);
        }
    }

    private void supervisions(int number) {
        List<Person.Spell> spells = person(number).spells();
        for (int i = 0; i < spells.size(); i++) {
            Person.Spell spell = spells.get(i);
            @Nullable LocalDate death = deaths.get(number);
            boolean begun = death == null || !spell.from().isAfter(death);
            if (begun && spell.until().isAfter(first) && knowledge.ofPerson(number)) {
                supervision(number, i, spell, death);
            }
        }
    }

    private void supervision(int number, int i, Person.Spell spell, @Nullable LocalDate death) {
        Supervision.Builder supervision = Supervision.builder()
                .id(new SupervisionId("FICT-U-" + Fictional.padded(number) + "-" + (i + 1)))
                .individual(Fictional.individualId(number))
                .supervisionKind(spell.kind())
                .span(DateSpan.of(spell.from(), spell.until()))
                .provenance(Fictional.known(Fictional.PROBATION, knownOn(spell.from())));
        if (death != null && spell.until().isAfter(death.plusDays(1))) {
            DateSpan cut = DateSpan.of(spell.from(), death.plusDays(1));
            versions(supervision.build(), supervision.span(cut).build(), death.plusDays(1));
        } else {
            records.add(supervision.build());
        }
    }

    private void relation(int number) {
        Bonds.Bond bond = bonds.get(number);
        if (!bond.until().isAfter(first)) {
            return;
        }
        GroupRelation.Builder relation = GroupRelation.builder()
                .id(new RelationId("FICT-R-" + Fictional.padded(number)))
                .relationKind(bond.kind())
                .first(Fictional.groupId(bond.first()))
                .second(Fictional.groupId(bond.second()))
                .span(DateSpan.from(bond.from()))
                .provenance(Fictional.known(Fictional.AUDIT, knownOn(bond.from())));
        if (bond.until().isAfter(asOf)) {
            records.add(relation.build());
        } else {
            DateSpan span = DateSpan.of(bond.from(), bond.until());
            versions(relation.build(), relation.span(span).build(), bond.until());
        }
    }

    /** Pairs of places of one group that were taken on the same day, whoever had them, seen together on such a day. */
    private void ties() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < cast.groups(); group++) {
            groups.add(new ArrayList<>());
        }
        for (int place = 0; place < cast.people().size(); place++) {
            Person person = cast.people().get(place);
            if (person.left().isAfter(first)) {
                groups.get(person.group()).add(place);
            }
        }
        int number = 0;
        for (int group = 0; group < groups.size(); group++) {
            number = ties(groups.get(group), chance.stream("ties", group), number);
        }
    }

    private int ties(List<Integer> places, Chance lots, int before) {
        int number = before;
        Set<List<Integer>> tied = new HashSet<>();
        long wanted = StrictMath.round(parameters.value(CityParameter.TIES_PER_MEMBER) * places.size() / 2);
        for (long i = 0; i < wanted && places.size() > 1; i++) {
            int one = places.get(lots.below(places.size()));
            int other = places.get(lots.below(places.size()));
            double when = lots.share();
            TieKind kind = TIE_KINDS.get(lots.below(TIE_KINDS.size()));
            List<Integer> pair = List.of(StrictMath.min(one, other), StrictMath.max(one, other));
            Person person = cast.people().get(one);
            Person partner = cast.people().get(other);
            LocalDate from = Person.latest(Person.latest(person.joined(), partner.joined()), first);
            LocalDate until = Person.earliest(Person.earliest(person.left(), partner.left()), asOf);
            if (one != other && from.isBefore(until) && tied.add(pair)) {
                long days = until.toEpochDay() - from.toEpochDay();
                tie(number++, pair, kind, from.plusDays((long) (when * days)));
            }
        }
        return number;
    }

    private void tie(int number, List<Integer> places, TieKind kind, LocalDate day) {
        OptionalInt one = holder(places.get(0), day);
        OptionalInt other = holder(places.get(1), day);
        if (one.isPresent() && other.isPresent() && knowledge.has("tie", number)) {
            records.add(Tie.builder()
                    .id(new TieId("FICT-T-" + Fictional.padded(number)))
                    .tieKind(kind)
                    .first(Fictional.individualId(one.getAsInt()))
                    .second(Fictional.individualId(other.getAsInt()))
                    .dates(List.of(PartialDate.of(day)))
                    .provenance(Fictional.known(Fictional.POLICE, day.plusDays(1)))
                    .build());
        }
    }

    /** Who had a place on a day; nobody between a death and the day on which the place is taken. */
    private OptionalInt holder(int place, LocalDate day) {
        int number = place;
        for (LocalDate death = deaths.get(number); death != null && day.isAfter(death); death = deaths.get(number)) {
            number = successor(number);
        }
        @Nullable Person person = people.get(number);
        return person == null || day.isBefore(person.joined()) ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A record as it was known until something ended, and as it is known since. */
    private void versions(Recorded before, Recorded after, LocalDate ended) {
        Provenance provenance = before.provenance();
        Instant changed = Fictional.moment(ended);
        if (provenance.recordedAt().isBefore(changed)) {
            records.add(before.withProvenance(provenance.withdrawn(changed)));
        }
        records.add(after.withProvenance(Fictional.known(provenance.source(), ended)));
    }

    private LocalDate joined(int person) {
        return person(person).joined();
    }

    /** The first day no longer in the group; the dead are in it until the day after. */
    private LocalDate left(int person) {
        LocalDate left = person(person).left();
        @Nullable LocalDate death = deaths.get(person);
        return death == null ? left : Person.earliest(left, death.plusDays(1));
    }

    /** Nothing became known before the history begins. */
    private LocalDate knownOn(LocalDate begun) {
        return Person.latest(begun.plusDays(1), first);
    }
}
