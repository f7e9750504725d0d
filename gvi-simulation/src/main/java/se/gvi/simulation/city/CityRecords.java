// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.coverage.CoverageId;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.group.SizeEstimate;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.InvolvementId;
import se.gvi.model.incident.Motive;
import se.gvi.model.incident.Role;
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
 * it came about, and what has ended in a second version. A share of the facts is not known.
 */
final class CityRecords {

    private static final SourceId POLICE = new SourceId("FICT-POLICE");
    private static final SourceId AUDIT = new SourceId("FICT-AUDIT");
    private static final SourceId PROBATION = new SourceId("FICT-PROBATION");
    private static final PractitionerId ANALYST = new PractitionerId("FICT-ANALYST");
    private static final LocalTime NOON = LocalTime.NOON;
    private static final List<TieKind> TIE_KINDS = List.of(TieKind.values());
    private static final int REVIEW_DAYS = 90;
    private static final int CLASSIFIED_AFTER_DAYS = 7;

    /** Kinds of which single records are missing if facts are not known. */
    private static final Set<RecordKind> WITH_GAPS =
            EnumSet.of(RecordKind.INVOLVEMENT, RecordKind.SUPERVISION, RecordKind.TIE);

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
    private final LocalDate covered;
    private final Map<Integer, LocalDate> deaths = new HashMap<>();
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
        this.cast = cast;
        this.bonds = bonds;
        this.events = events;
        this.first = parameters.historyStart();
        this.asOf = parameters.asOf();
        this.covered = covered;
        this.records = Records.builder(parameters.site());
        for (ViolentEvent event : events) {
            if (event.type() == IncidentType.HOMICIDE && event.victim() >= 0) {
                deaths.put(event.victim(), event.day());
            }
        }
    }

    Records records() {
        sources();
        KINDS.forEach(this::coverage);
        for (int group = 0; group < cast.groups(); group++) {
            group(group);
        }
        for (int person = 0; person < cast.people().size(); person++) {
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
        events.stream().filter(event -> !event.day().isBefore(first)).forEach(this::incident);
        return records.build();
    }

    private void sources() {
        source(POLICE, AuthorityBranch.POLICE, Regime.LED_POLICE, Purpose.INCIDENT_REVIEW);
        source(AUDIT, AuthorityBranch.POLICE, Regime.LED_POLICE, Purpose.GROUP_AUDIT);
        source(PROBATION, AuthorityBranch.PROBATION, Regime.LED_PROBATION, Purpose.DIRECT_COMMUNICATION);
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
        boolean gaps = WITH_GAPS.contains(kind) && parameters.value(CityParameter.UNKNOWN_SHARE) > 0;
        records.section(kind);
        records.add(Coverage.builder()
                .id(new CoverageId("FICT-Q-" + kind))
                .records(kind)
                .completeness(gaps ? Completeness.PARTIAL : Completeness.COMPLETE)
                .span(DateSpan.of(first, covered.plusDays(1)))
                .provenance(known(kind == RecordKind.SUPERVISION ? PROBATION : POLICE, covered))
                .build());
    }

    private void group(int group) {
        long members = cast.people().stream()
                .filter(person -> person.group() == group && person.left().isAfter(asOf))
                .count();
        boolean sized = isKnown("size", group);
        records.add(Group.builder()
                .id(groupId(group))
                .name("Fictional group " + (group + 1))
                .areas(isKnown("area of group", group) ? List.of(area(group)) : null)
                .sizeEstimate(sized ? new SizeEstimate((int) members, (int) (members + members / 4)) : null)
                .statuses(List.of(new GroupStatusSpan(GroupStatus.ACTIVE, DateSpan.from(first))))
                .provenance(known(AUDIT, first))
                .build());
    }

    private void individual(int number) {
        Person person = cast.people().get(number);
        LocalDate known = knownOn(person.joined());
        Individual.Builder individual = Individual.builder()
                .id(individualId(number))
                .birthDate(isKnown("birth", number) ? PartialDate.of(person.born()) : null);
        LocalDate death = deaths.get(number);
        Individual alive = individual.provenance(known(AUDIT, known)).build();
        if (death == null) {
            records.add(alive);
        } else {
            versions(alive, individual.deathDate(PartialDate.of(death)).build(), death.plusDays(1));
        }
    }

    private void membership(int number) {
        Person person = cast.people().get(number);
        LocalDate known = knownOn(person.joined());
        boolean reviewed = isKnown("review", number);
        Membership.Builder membership = Membership.builder()
                .id(new MembershipId("FICT-M-" + padded(number)))
                .individual(individualId(number))
                .group(groupId(person.group()))
                .standing(Standing.MEMBER)
                .span(DateSpan.from(person.joined()))
                .evidence(List.of(MembershipEvidence.of(EvidenceKind.GROUP_AUDIT, AUDIT, person.joined())))
                .assessedBy(ANALYST)
                .assessedOn(known)
                .reviewBy(reviewed ? Person.latest(known, asOf).plusDays(REVIEW_DAYS) : null)
                .provenance(known(AUDIT, known));
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
        List<Person.Spell> spells = cast.people().get(number).spells();
        for (int i = 0; i < spells.size(); i++) {
            Person.Spell spell = spells.get(i);
            @Nullable LocalDate death = deaths.get(number);
            boolean begun = death == null || !spell.from().isAfter(death);
            if (begun && spell.until().isAfter(first) && isKnown("supervision " + i, number)) {
                supervision(number, i, spell, death);
            }
        }
    }

    private void supervision(int number, int i, Person.Spell spell, @Nullable LocalDate death) {
        Supervision.Builder supervision = Supervision.builder()
                .id(new SupervisionId("FICT-U-" + padded(number) + "-" + (i + 1)))
                .individual(individualId(number))
                .supervisionKind(spell.kind())
                .span(DateSpan.of(spell.from(), spell.until()))
                .provenance(known(PROBATION, knownOn(spell.from())));
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
                .id(new RelationId("FICT-R-" + padded(number)))
                .relationKind(bond.kind())
                .first(groupId(bond.first()))
                .second(groupId(bond.second()))
                .span(DateSpan.from(bond.from()))
                .provenance(known(AUDIT, knownOn(bond.from())));
        if (bond.until().isAfter(asOf)) {
            records.add(relation.build());
        } else {
            DateSpan span = DateSpan.of(bond.from(), bond.until());
            versions(relation.build(), relation.span(span).build(), bond.until());
        }
    }

    /** Pairs of one group who were in it on the same day, seen together on such a day. */
    private void ties() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < cast.groups(); group++) {
            groups.add(new ArrayList<>());
        }
        for (int person = 0; person < cast.people().size(); person++) {
            if (left(person).isAfter(first)) {
                groups.get(cast.people().get(person).group()).add(person);
            }
        }
        int number = 0;
        for (int group = 0; group < groups.size(); group++) {
            number = ties(groups.get(group), chance.stream("ties", group), number);
        }
    }

    private int ties(List<Integer> members, Chance lots, int before) {
        int number = before;
        Set<List<Integer>> tied = new HashSet<>();
        long wanted = StrictMath.round(parameters.value(CityParameter.TIES_PER_MEMBER) * members.size() / 2);
        for (long i = 0; i < wanted && members.size() > 1; i++) {
            int one = members.get(lots.below(members.size()));
            int other = members.get(lots.below(members.size()));
            double when = lots.share();
            TieKind kind = TIE_KINDS.get(lots.below(TIE_KINDS.size()));
            List<Integer> pair = List.of(StrictMath.min(one, other), StrictMath.max(one, other));
            LocalDate from = Person.latest(Person.latest(joined(one), joined(other)), first);
            LocalDate until = Person.earliest(Person.earliest(left(one), left(other)), asOf);
            if (one != other && from.isBefore(until) && tied.add(pair)) {
                long days = until.toEpochDay() - from.toEpochDay();
                tie(number++, pair, kind, from.plusDays((long) (when * days)));
            }
        }
        return number;
    }

    private void tie(int number, List<Integer> pair, TieKind kind, LocalDate day) {
        if (isKnown("tie", number)) {
            records.add(Tie.builder()
                    .id(new TieId("FICT-T-" + padded(number)))
                    .tieKind(kind)
                    .first(individualId(pair.get(0)))
                    .second(individualId(pair.get(1)))
                    .dates(List.of(PartialDate.of(day)))
                    .provenance(known(POLICE, day.plusDays(1)))
                    .build());
        }
    }

    private void incident(ViolentEvent event) {
        int place = event.victimGroup() >= 0 ? event.victimGroup() : event.offenderGroup();
        boolean placed = place >= 0 && isKnown("area of incident", event.number());
        records.add(Incident.builder()
                .id(incidentId(event))
                .type(event.type())
                .date(PartialDate.of(event.day()))
                .area(placed ? area(place) : null)
                .provenance(known(POLICE, event.day().plusDays(1)))
                .build());
        boolean offenderKnown = isKnown("offender", event.number());
        boolean victimKnown = isKnown("victim", event.number());
        if (event.offender() >= 0 && offenderKnown) {
            involvement(event, event.offender(), Role.SUSPECT, "S");
        }
        if (event.victim() >= 0 && victimKnown && event.type() != IncidentType.SHOTS_FIRED) {
            involvement(event, event.victim(), Role.VICTIM, "V");
        }
        classification(event, offenderKnown, victimKnown);
    }

    private void involvement(ViolentEvent event, int person, Role role, String suffix) {
        records.add(Involvement.builder()
                .id(new InvolvementId("FICT-V-" + padded(event.number()) + "-" + suffix))
                .individual(individualId(person))
                .incident(incidentId(event))
                .role(role)
                .provenance(known(POLICE, event.day().plusDays(1)))
                .build());
    }

    private void classification(ViolentEvent event, boolean offenderKnown, boolean victimKnown) {
        LocalDate day = Person.earliest(event.day().plusDays(CLASSIFIED_AFTER_DAYS), asOf);
        records.add(GmiClassification.builder()
                .id(new ClassificationId("FICT-C-" + padded(event.number())))
                .incident(incidentId(event))
                .offenderSide(side(event.offenderGroup(), offenderKnown))
                .offenderGroups(groups(event.offenderGroup(), offenderKnown))
                .victimSide(side(event.victimGroup(), victimKnown))
                .victimGroups(groups(event.victimGroup(), victimKnown))
                .motive(isKnown("motive", event.number()) ? motive(event) : Motive.UNKNOWN)
                .assessedBy(ANALYST)
                .assessedOn(day)
                .provenance(known(POLICE, day))
                .build());
    }

    private static GroupInvolvement side(int group, boolean known) {
        if (!known) {
            return GroupInvolvement.UNKNOWN;
        }
        return group < 0 ? GroupInvolvement.NO : GroupInvolvement.CONFIRMED;
    }

    private static @Nullable List<GroupId> groups(int group, boolean known) {
        if (!known) {
            return null;
        }
        return group < 0 ? List.of() : List.of(groupId(group));
    }

    private static Motive motive(ViolentEvent event) {
        if (!event.betweenGroups()) {
            return Motive.PERSONAL;
        }
        return switch (event.trigger()) {
            case RETALIATION -> Motive.RETALIATION;
            case BACKGROUND, REPEAT -> Motive.GROUP_DISPUTE;
        };
    }

    /** A record as it was known until something ended, and as it is known since. */
    private void versions(Recorded before, Recorded after, LocalDate ended) {
        Provenance provenance = before.provenance();
        Instant changed = moment(ended);
        if (provenance.recordedAt().isBefore(changed)) {
            records.add(before.withProvenance(provenance.withdrawn(changed)));
        }
        records.add(after.withProvenance(known(provenance.source(), ended)));
    }

    private LocalDate joined(int person) {
        return cast.people().get(person).joined();
    }

    /** The first day no longer in the group; the dead are in it until the day after. */
    private LocalDate left(int person) {
        LocalDate left = cast.people().get(person).left();
        @Nullable LocalDate death = deaths.get(person);
        return death == null ? left : Person.earliest(left, death.plusDays(1));
    }

    private boolean isKnown(String fact, int number) {
        return !chance.stream("unknown " + fact, number).happens(parameters.value(CityParameter.UNKNOWN_SHARE));
    }

    /** Nothing became known before the history begins. */
    private LocalDate knownOn(LocalDate begun) {
        return Person.latest(begun.plusDays(1), first);
    }

    private static Provenance known(SourceId source, LocalDate day) {
        return Provenance.of(source, moment(day));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(NOON).toInstant(ZoneOffset.UTC);
    }

    private static String area(int group) {
        return "Fictional area " + (group % 9 + 1);
    }

    static GroupId groupId(int group) {
        return new GroupId("FICT-G-" + padded(group));
    }

    static IndividualId individualId(int person) {
        return new IndividualId("FICT-I-" + padded(person));
    }

    private static IncidentId incidentId(ViolentEvent event) {
        return new IncidentId("FICT-E-" + padded(event.number()));
    }

    private static String padded(int number) {
        String digits = Integer.toString(number + 1);
        return "0".repeat(StrictMath.max(0, 5 - digits.length())) + digits;
    }
}
