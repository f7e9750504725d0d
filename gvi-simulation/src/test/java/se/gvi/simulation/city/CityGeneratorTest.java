// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.json.SituationJson;
import se.gvi.model.membership.Membership;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.violence.Network;
import se.gvi.simulation.violence.ViolentEvent;

/** What is on record of a fictional city, and what it is worth. */
final class CityGeneratorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static CityParameters known() {
        return Cities.set(Cities.small(TODAY), CityParameter.UNKNOWN_SHARE, 0).build();
    }

    @Test
    void a_city_is_the_same_to_the_last_bit_on_every_machine() {
        assertThat(SituationJson.fingerprint(CityGenerator.generate(1, CityParameters.near(CityPreset.MALMO, TODAY))))
                .as("change it only when cities are changed on purpose")
                .isEqualTo("d6d319605aeb3c92307bb2acc239915015d295735c2d461e90036def91b91815");
    }

    @Test
    void every_id_says_that_it_is_fictional() {
        Situation city = CityGenerator.generate(1, known());
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                assertThat(city.records().recorded(kind))
                        .allMatch(record -> record.id().value().startsWith("FICT-"));
            }
        }
        assertThat(city.records().sources())
                .allMatch(source -> source.id().value().startsWith("FICT-"))
                .allMatch(source -> source.legalBasis().equals("none: fictional data"));
        assertThat(city.groups()).allMatch(group -> group.name().orElseThrow().startsWith("Fictional group "));
    }

    @Test
    void nothing_is_found_in_a_city_of_which_everything_is_known() {
        assertThat(CityGenerator.generate(1, known()).report().findings()).isEmpty();
        assertThat(CityGenerator.generate(1, Cities.small(TODAY).build())
                        .report()
                        .counts()
                        .keySet())
                .containsExactly(FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE);
    }

    @Test
    void what_happened_is_on_record_as_it_happened() {
        City city = CityGenerator.city(2, known());
        Situation situation = city.situation();
        List<ViolentEvent> recorded = city.events().stream()
                .filter(event -> !event.day().isBefore(city.parameters().historyStart()))
                .toList();
        assertThat(recorded)
                .hasSizeGreaterThan(20)
                .hasSizeLessThan(city.events().size());
        assertThat(situation.incidents()).hasSameSizeAs(recorded);
        for (int i = 0; i < recorded.size(); i++) {
            ViolentEvent event = recorded.get(i);
            Incident incident = situation.incidents().get(i);
            assertThat(incident.type()).isEqualTo(event.type());
            assertThat(incident.date().day()).contains(event.day());
            var classification = situation.classificationOf(incident.id()).orElseThrow();
            assertThat(classification.offenderSide())
                    .isEqualTo(event.betweenGroups() ? GroupInvolvement.CONFIRMED : GroupInvolvement.NO);
            assertThat(situation.involvementsIn(incident.id()))
                    .hasSize(
                            !event.betweenGroups()
                                    ? 0
                                    : event.type() == IncidentType.SHOTS_FIRED
                                            ? 1
                                            : 2 + event.alsoHit().size())
                    .allSatisfy(role -> assertThat(situation.groupsOf(role.individual(), event.day()))
                            .containsAll(
                                    role.role() == Role.SUSPECT
                                            ? classification.offenderGroups().orElseThrow()
                                            : classification.victimGroups().orElseThrow()));
        }
    }

    @Test
    void the_killed_are_recorded_dead_and_no_longer_members() {
        CityParameters parameters = Cities.set(
                        Cities.set(known().toBuilder(), CityParameter.HIT_SHARE, 1), CityParameter.FATAL_SHARE, 0.5)
                .build();
        Situation city = CityGenerator.generate(3, parameters);
        List<Individual> dead = city.individuals().stream()
                .filter(individual -> individual.deathDate().isPresent())
                .toList();
        assertThat(dead).hasSizeGreaterThan(3).allSatisfy(individual -> {
            assertThat(city.groupsOf(individual.id(), TODAY)).isEmpty();
            assertThat(city.involvementsOf(individual.id()))
                    .anyMatch(role -> role.role() == Role.VICTIM
                            && city.incident(role.incident()).orElseThrow().type() == IncidentType.HOMICIDE);
        });
    }

    @Test
    void somebody_else_takes_the_place_of_the_killed_the_next_day_and_is_on_record_from_then_on() {
        CityParameters parameters = Cities.set(
                        Cities.set(known().toBuilder(), CityParameter.HIT_SHARE, 1), CityParameter.FATAL_SHARE, 0.5)
                .build();
        City city = CityGenerator.city(3, parameters);
        Network network = city.process().network();
        Situation situation = city.situation();
        Set<IndividualId> successors = new HashSet<>();
        for (ViolentEvent event : city.events()) {
            LocalDate next = event.day().plusDays(1);
            boolean recorded = !next.isBefore(parameters.historyStart());
            Network.Period stay = event.victim() < 0
                    ? Network.Period.ALWAYS
                    : network.member(event.victim()).membership();
            boolean stays = stay.until() > Math.floor(event.time()) + 1;
            if (event.type() == IncidentType.HOMICIDE && event.victim() >= 0 && recorded && stays) {
                IndividualId successor = City.individual(network.successor(event.victim()));
                successors.add(successor);
                GroupId group = City.group(event.victimGroup());
                assertThat(situation.groupsOf(successor, event.day())).isEmpty();
                assertThat(situation.groupsOf(successor, next)).containsExactly(group);
                LocalDate born = situation
                        .individual(successor)
                        .orElseThrow()
                        .birthDate()
                        .orElseThrow()
                        .earliest();
                assertThat(born.plusDays((long) Math.ceil(parameters.value(CityParameter.YOUNGEST_AGE) * 365.25)))
                        .isBeforeOrEqualTo(next);
            }
        }
        assertThat(successors).hasSizeGreaterThan(3);
        assertThat(situation.individuals())
                .as("whoever came after somebody on record came after their death")
                .noneMatch(individual -> network.predecessor(City.member(individual.id())).stream()
                        .mapToObj(City::individual)
                        .flatMap(killed -> situation.individual(killed).stream())
                        .anyMatch(killed -> killed.deathDate().isEmpty()));
    }

    @Test
    void without_anybody_to_take_the_places_groups_shrink_by_their_dead() {
        CityParameters.Builder deadly = Cities.set(known().toBuilder(), CityParameter.HIT_SHARE, 1);
        Cities.set(deadly, CityParameter.FATAL_SHARE, 0.5);
        Situation replaced = CityGenerator.generate(3, deadly.build());
        Situation empty = CityGenerator.generate(
                3, Cities.set(deadly, CityParameter.VACANCY_DAYS, 36_500).build());
        assertThat(members(replaced)).isEqualTo(40);
        assertThat(members(empty)).isLessThan(38);
    }

    private static int members(Situation city) {
        return city.groups().stream()
                .mapToInt(group -> city.membersOf(group.id(), TODAY).size())
                .sum();
    }

    @Test
    void the_size_of_a_group_is_that_of_its_latest_audit_not_of_its_future() {
        Situation city = CityGenerator.generate(4, known());
        LocalDate first = known().historyStart();
        for (int year = 0; first.plusYears(year).isBefore(TODAY); year++) {
            LocalDate audit = first.plusYears(year);
            Situation then = city.knownAt(audit.plusDays(40).atTime(12, 0).toInstant(ZoneOffset.UTC));
            assertThat(then.groups())
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(
                                    group.sizeEstimate().orElseThrow().low())
                            .isEqualTo(city.membersOf(group.id(), audit).size()));
        }
    }

    @Test
    void numbers_of_members_and_groups_are_read_from_their_ids() {
        assertThat(City.member(City.individual(123_456))).isEqualTo(123_456);
        assertThat(City.group(City.group(7))).isEqualTo(7);
        assertThatThrownBy(() -> City.member(new IndividualId("I-17")))
                .hasMessage("No fictional city has the id I-17. Its ids begin with FICT-I- and end in a number.");
        assertThatThrownBy(() -> City.group(new GroupId("FICT-G-x")))
                .hasMessage("No fictional city has the id FICT-G-x. Its ids begin with FICT-G- and end in a number.");
    }

    @Test
    void a_meeting_of_the_past_sees_nothing_of_what_came_later() {
        Situation city = CityGenerator.generate(4, known());
        Instant then = Instant.parse("2025-03-02T12:00:00Z");
        Situation past = city.knownAt(then);
        assertThat(past.report().findings()).isEmpty();
        assertThat(past.incidents())
                .isNotEmpty()
                .allSatisfy(incident -> assertThat(incident.date().latest()).isBefore(LocalDate.of(2025, 3, 2)));
        assertThat(past.incidents().size()).isLessThan(city.incidents().size());
        LocalDate day = LocalDate.of(2025, 3, 2);
        for (var group : city.groups()) {
            Set<?> known = Set.copyOf(past.membersOf(group.id(), day.minusDays(2)));
            assertThat(known).isEqualTo(Set.copyOf(city.membersOf(group.id(), day.minusDays(2))));
        }
        assertThat(past.records().recorded(RecordKind.MEMBERSHIP).stream()
                        .map(Membership.class::cast)
                        .filter(membership -> membership.provenance().stands()))
                .allSatisfy(membership -> assertThat(membership.span().end().filter(day::isBefore))
                        .isEmpty());
    }

    @Test
    void the_less_is_known_the_less_is_recorded_of_the_same_city() {
        City known = CityGenerator.city(5, known());
        City half = CityGenerator.city(
                5,
                Cities.set(known().toBuilder(), CityParameter.UNKNOWN_SHARE, 0.5)
                        .build());
        City nothing = CityGenerator.city(
                5,
                Cities.set(known().toBuilder(), CityParameter.UNKNOWN_SHARE, 1).build());
        assertThat(half.events()).isEqualTo(known.events());
        assertThat(nothing.events()).isEqualTo(known.events());
        for (RecordKind kind : List.of(RecordKind.INVOLVEMENT, RecordKind.SUPERVISION, RecordKind.TIE)) {
            Set<Recorded> all = Set.copyOf(known.situation().records().recorded(kind));
            assertThat(all).containsAll(half.situation().records().recorded(kind));
            double share = half.situation().records().recorded(kind).size() / (double) all.size();
            assertThat(share).as(kind.name()).isBetween(0.25, 0.75);
            assertThat(nothing.situation().records().recorded(kind)).isEmpty();
        }
        DateSpan days = DateSpan.of(known.parameters().historyStart(), TODAY);
        assertThat(known.situation().isComplete(RecordKind.TIE, days)).isTrue();
        assertThat(half.situation().isComplete(RecordKind.TIE, days)).isFalse();
        assertThat(nothing.situation().individuals())
                .allMatch(individual -> individual.birthDate().isEmpty());
        assertThat(half.situation().isComplete(RecordKind.INCIDENT, DateSpan.on(TODAY)))
                .isTrue();
    }

    @Test
    void a_city_has_on_average_what_its_parameters_say() {
        CityParameters.Builder builder = Cities.set(known().toBuilder(), CityParameter.FATAL_SHARE, 0);
        Cities.set(builder, CityParameter.FEUDS_PER_GROUP, 0.8);
        CityParameters parameters =
                Cities.set(builder, CityParameter.ALLIANCES_PER_GROUP, 0.4).build();
        int cities = 60;
        double incidents = 0;
        double feuds = 0;
        double alliances = 0;
        double custody = 0;
        double supervised = 0;
        double members = 0;
        LocalDate day = TODAY.minusDays(300);
        for (int seed = 0; seed < cities; seed++) {
            Situation city = CityGenerator.generate(seed, parameters);
            incidents += city.incidents().size();
            feuds += relations(city, RelationKind.FEUD, day);
            alliances += relations(city, RelationKind.ALLIANCE, day);
            members += city.groups().stream()
                    .mapToInt(group -> city.membersOf(group.id(), day).size())
                    .sum();
            custody += supervisions(city, day, Set.of(SupervisionKind.CUSTODY));
            supervised += supervisions(city, day, Set.of(SupervisionKind.PROBATION, SupervisionKind.PAROLE));
            assertThat(city.groups().stream()
                            .mapToInt(group -> city.membersOf(group.id(), TODAY).size()))
                    .allMatch(size -> size >= 2);
            assertThat(city.individuals().stream()
                            .filter(individual ->
                                    !city.groupsOf(individual.id(), TODAY).isEmpty()))
                    .hasSize(40);
        }
        double expected = 20 * 2;
        assertThat(incidents / cities).isCloseTo(expected, within(4 * Math.sqrt(expected / cities) / 0.7));
        assertThat(feuds / cities)
                .as("0.8 for each of five groups, two groups each")
                .isCloseTo(2, within(0.6));
        assertThat(alliances / cities).isCloseTo(1, within(0.45));
        assertThat(custody / members).isCloseTo(0.1, within(4 * Math.sqrt(0.09 / members)));
        assertThat(supervised / members).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / members)));
    }

    private static long relations(Situation city, RelationKind kind, LocalDate day) {
        return city.records().relations().stream()
                .filter(relation -> relation.provenance().stands())
                .filter(relation -> relation.relationKind() == kind)
                .map(GroupRelation::span)
                .filter(span -> span.contains(day))
                .count();
    }

    private static long supervisions(Situation city, LocalDate day, Set<SupervisionKind> kinds) {
        return city.groups().stream()
                .flatMap(group -> city.membersOf(group.id(), day).stream())
                .flatMap(member -> city.supervisionsOf(member).stream())
                .filter(supervision -> kinds.contains(supervision.supervisionKind()))
                .map(Supervision::span)
                .filter(span -> span.contains(day))
                .count();
    }

    @Test
    void custody_keeps_people_out_of_incidents() {
        CityParameters parameters = Cities.set(
                        Cities.set(known().toBuilder(), CityParameter.CUSTODY_SHARE, 0.6),
                        CityParameter.INCIDENTS_PER_YEAR,
                        100)
                .build();
        Situation city = CityGenerator.generate(6, parameters);
        assertThat(city.incidents()).hasSizeGreaterThan(50);
        for (Incident incident : city.incidents()) {
            LocalDate day = incident.date().earliest();
            assertThat(city.involvementsIn(incident.id()))
                    .noneMatch(role -> city.supervisionsOf(role.individual()).stream()
                            .anyMatch(supervision -> supervision.supervisionKind() == SupervisionKind.CUSTODY
                                    && supervision.span().contains(day)));
        }
    }

    @Test
    void nobody_joins_below_the_youngest_age_or_is_above_the_oldest() {
        Situation city = CityGenerator.generate(7, CityParameters.near(CityPreset.NEW_HAVEN, TODAY));
        for (Individual individual : city.individuals()) {
            individual.birthDate().flatMap(birth -> birth.day()).ifPresent(birth -> {
                for (Membership membership : city.membershipsOf(individual.id())) {
                    assertThat(membership.span().from()).isAfterOrEqualTo(birth.plusYears(15));
                }
                assertThat(birth.plusYears(71))
                        .isAfter(city.groupsOf(individual.id(), TODAY).isEmpty() ? birth : TODAY);
            });
        }
    }

    @Test
    void the_records_of_a_city_stand_or_were_replaced_by_what_stands() {
        Situation city = CityGenerator.generate(8, CityParameters.near(CityPreset.NEW_HAVEN, TODAY));
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                List<? extends Recorded> records = city.records().recorded(kind);
                Set<String> standing = records.stream()
                        .filter(record -> record.provenance().stands())
                        .map(record -> record.id().value())
                        .collect(Collectors.toSet());
                assertThat(records)
                        .allMatch(record -> standing.contains(record.id().value()));
                assertThat(records.stream().map(Recorded::provenance).map(Provenance::recordedAt))
                        .allMatch(moment -> !moment.isAfter(Instant.parse("2026-03-02T12:00:00Z")));
            }
        }
    }
}
