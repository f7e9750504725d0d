// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.gvi.model.assessment.AssessmentId;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.AttemptPlace;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.InvitationId;
import se.gvi.model.contact.Notice;
import se.gvi.model.contact.NoticeId;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.RecordType;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.rights.RightsRequestId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.SourceId;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportCaseId;
import se.gvi.model.support.SupportStatus;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Needs;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** What a view shows and hides, and says that it hides. */
final class ViewTest {

    private static final IndividualId ONE = new IndividualId("I-1");

    private static Town town() {
        return new Town()
                .people(2)
                .groups(2)
                .born("I-1", "2000-05-01")
                .member("I-1", "G-1")
                .incident(IncidentType.NONFATAL_SHOOTING, "2026-02-01")
                .involved("I-1", "E-1", Role.SUSPECT)
                .involved("I-2", "E-1", Role.VICTIM)
                .notified("I-1", Town.TODAY.minusDays(10), AttemptOutcome.DELIVERED)
                .complete(RecordKind.INCIDENT, RecordKind.INVOLVEMENT, RecordKind.MEMBERSHIP);
    }

    private static Records seen(Situation situation, Visibility visibility) {
        return View.of(situation, AuthorityBranch.POLICE, Purpose.DIRECT_COMMUNICATION, visibility)
                .situation()
                .records();
    }

    private static Situation withArea() {
        Situation plain = town().situation();
        return plain.reducedTo(Town.records(Town.of(plain).all().stream()
                .map(record -> record instanceof Incident incident
                        ? (Recorded) incident.toBuilder().area("Hamnen").build()
                        : record)
                .toList()));
    }

    @Test
    void R27_where_nothing_is_listed_nothing_but_the_site_is_shown() {
        Records records = seen(town().situation(), Mixed.visibility(List.of()));
        assertThat(records).isEqualTo(Records.builder(town().records().site()).build());
    }

    @Test
    void R42_nobody_is_shown_where_a_protected_person_was_met_or_had_a_role() {
        Situation open = withArea();
        Situation protectedOne = open.reducedTo(Town.records(Town.of(open)
                .individual("I-1", each -> each.protectedIdentity(true))
                .all()));

        for (AuthorityBranch recipient : AuthorityBranch.values()) {
            for (Purpose purpose : Purpose.values()) {
                for (Visibility visibility : List.of(Visibility.standard(), Mixed.visibility(Mixed.everything()))) {
                    Records records = View.of(protectedOne, recipient, purpose, visibility)
                            .situation()
                            .records();
                    assertThat(records.notifications().stream()
                                    .flatMap(each -> each.attempts().orElse(List.of()).stream())
                                    .map(Attempt::place))
                            .as("%s %s", recipient, purpose)
                            .allMatch(place -> place == null);
                    if (!records.involvements().isEmpty()) {
                        assertThat(records.incidents())
                                .allMatch(each -> each.area().isEmpty());
                    }
                }
            }
        }
        Records records = seen(open, Visibility.standard());
        assertThat(records.incidents().get(0).area()).contains("Hamnen");
        assertThat(records.notifications()
                        .get(0)
                        .attempts()
                        .orElseThrow()
                        .get(0)
                        .place())
                .isNotNull();
        assertThat(seen(protectedOne, Visibility.standard()).notifications()).hasSize(1);
    }

    @Test
    void R42_where_a_protected_person_was_met_changes_no_byte_of_any_view() {
        Situation atHome = withArea();
        Situation one = atHome.reducedTo(Town.records(Town.of(atHome)
                .individual("I-1", each -> each.protectedIdentity(true))
                .all()));
        Situation other = one.reducedTo(Town.records(Town.of(one).all().stream()
                .map(record -> record instanceof Incident incident
                        ? incident.toBuilder().area("Centrum").build()
                        : record instanceof CustomNotification notification ? elsewhere(notification) : record)
                .toList()));
        assertThat(SituationJson.toJson(other)).isNotEqualTo(SituationJson.toJson(one));

        for (AuthorityBranch recipient : AuthorityBranch.values()) {
            for (Purpose purpose : Purpose.values()) {
                for (Visibility visibility : List.of(Visibility.standard(), Mixed.visibility(Mixed.everything()))) {
                    View view = View.of(one, recipient, purpose, visibility);
                    if (!view.situation().records().involvements().isEmpty()
                            || view.situation().records().incidents().isEmpty()) {
                        assertThat(SituationJson.toJson(View.of(other, recipient, purpose, visibility)
                                        .situation()))
                                .as("%s %s", recipient, purpose)
                                .isEqualTo(SituationJson.toJson(view.situation()))
                                .doesNotContain("Hamnen", "Centrum");
                    }
                }
            }
        }
    }

    private static CustomNotification elsewhere(CustomNotification notification) {
        return notification.toBuilder()
                .attempts(notification.attempts().orElseThrow().stream()
                        .map(each -> new Attempt(each.date(), each.outcome(), AttemptPlace.PRISON))
                        .toList())
                .build();
    }

    @Test
    void R42_the_area_of_an_incident_stays_for_who_does_not_see_that_a_protected_person_had_a_role() {
        Situation open = withArea();
        Situation protectedOne = open.reducedTo(Town.records(Town.of(open)
                .individual("I-2", each -> each.protectedIdentity(true))
                .all()));
        List<Line> lines = Mixed.everything();
        lines.removeIf(line -> line.records() == RecordKind.INVOLVEMENT);

        assertThat(seen(protectedOne, Mixed.visibility(lines))
                        .incidents()
                        .get(0)
                        .area())
                .as("what is hidden must change nothing that is shown")
                .contains("Hamnen");
    }

    @Test
    void members_whose_absence_would_say_something_untrue_are_not_hidden_alone() {
        for (RecordKind kind : RecordKind.values()) {
            RecordType layout = EntityType.of(kind).layout();
            for (RecordType.Member member : layout.members()) {
                if (Telling.byAbsence(layout, member.name()) || member.required()) {
                    Set<String> others = new LinkedHashSet<>(layout.ways());
                    others.removeIf(way -> way.equals(member.name()) || way.startsWith(member.name() + "."));
                    assertThat(Mask.of(layout, others))
                            .as("%s without %s", kind, member.name())
                            .isEmpty();
                }
            }
        }
        Set<String> undropped = new LinkedHashSet<>(
                EntityType.of(RecordKind.INVOLVEMENT).layout().ways());
        undropped.remove("droppedOn");
        assertThat(seen(town().situation(), Mixed.everythingBut(RecordKind.INVOLVEMENT, undropped))
                        .involvements())
                .isEmpty();
    }

    @Test
    void a_span_without_its_end_or_a_record_without_its_withdrawal_is_hidden_whole() {
        for (RecordKind kind : RecordKind.values()) {
            RecordType layout = EntityType.of(kind).layout();
            for (String telling : List.of("span.until", "provenance.withdrawnAt")) {
                Set<String> others = new LinkedHashSet<>(layout.ways());
                if (others.remove(telling)) {
                    assertThat(Mask.of(layout, others))
                            .as("%s without %s", kind, telling)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_record_that_names_a_hidden_one_is_hidden_too() {
        List<Line> lines = Mixed.everything();
        lines.removeIf(line -> line.records() == RecordKind.INDIVIDUAL);
        Records records = seen(town().situation(), Mixed.visibility(lines));

        assertThat(records.memberships()).isEmpty();
        assertThat(records.involvements()).isEmpty();
        assertThat(records.incidents()).hasSize(1);
        assertThat(records.groups()).hasSize(2);
    }

    private static Situation withContact() {
        return town().callIn(Town.TODAY.minusDays(40), "G-1")
                .add(CustomNotification.builder()
                        .id(new NotificationId("N-2"))
                        .individual(ONE)
                        .trigger(NotificationTrigger.FRESH_INCIDENT)
                        .incident(new IncidentId("E-1"))
                        .decidedOn(Town.TODAY.minusDays(5))
                        .provenance(Town.PROVENANCE)
                        .build())
                .add(Notice.builder()
                        .id(new NoticeId("T-1"))
                        .group(new GroupId("G-1"))
                        .date(Town.TODAY.minusDays(40))
                        .callIn(new CallInId("CI-1"))
                        .provenance(Town.PROVENANCE)
                        .build())
                .add(Invitation.builder()
                        .id(new InvitationId("IN-1"))
                        .callIn(new CallInId("CI-1"))
                        .individual(ONE)
                        .basis(InvitationBasis.VOLUNTARY)
                        .provenance(Town.PROVENANCE)
                        .build())
                .complete(RecordKind.NOTICE)
                .situation();
    }

    @Test
    void a_member_that_names_a_record_of_a_hidden_kind_is_hidden_alone_where_the_record_can_be_without() {
        Situation situation = withContact();
        List<Line> lines = Mixed.everything();
        lines.removeIf(line -> line.records() == RecordKind.CALL_IN || line.records() == RecordKind.INCIDENT);
        View view = View.of(situation, AuthorityBranch.POLICE, Purpose.DIRECT_COMMUNICATION, Mixed.visibility(lines));
        Records records = view.situation().records();

        assertThat(records.notices()).hasSize(1).allMatch(each -> each.callIn().isEmpty());
        assertThat(records.notifications())
                .hasSize(2)
                .allMatch(each -> each.incident().isEmpty());
        assertThat(records.invitations()).as("the call-in is required").isEmpty();
        assertThat(records.coverage())
                .extracting(Coverage::records)
                .as("no notice is hidden")
                .contains(RecordKind.NOTICE);
        assertThat(view.text(Language.ENGLISH)).contains("\n- notice: callIn\n", "\n- custom notification: incident\n");
        assertThat(seen(situation, Mixed.visibility(Mixed.everything())).notices())
                .allMatch(each -> each.callIn().isPresent());
    }

    @Test
    void of_records_that_replace_one_another_all_are_shown_or_none() {
        Situation situation = town().classified("E-1", "", "").situation();
        Town earlier = Town.of(situation);
        earlier.add(situation.records().classifications().get(0).toBuilder()
                .id(new ClassificationId("C-2"))
                .offenderSide(GroupInvolvement.CONFIRMED)
                .offenderGroups(List.of(new GroupId("G-1")))
                .assessedOn(Town.TODAY.minusDays(9))
                .build());
        Situation classified = earlier.situation();
        List<Line> lines = Mixed.everything();
        lines.replaceAll(line -> line.records() == RecordKind.CLASSIFICATION
                ? Mixed.line(line.records(), line.members(), Map.of("offenderSide", Set.of("CONFIRMED")), Set.of())
                : line);

        assertThat(seen(classified, Mixed.visibility(lines)).classifications())
                .as("the one that no longer counts is not shown without the one that does")
                .isEmpty();
        assertThat(seen(classified, Mixed.visibility(Mixed.everything())).classifications())
                .hasSize(2);
        List<Line> withoutGroups = Mixed.everything();
        withoutGroups.removeIf(line -> line.records() == RecordKind.GROUP);
        assertThat(seen(classified, Mixed.visibility(withoutGroups)).classifications())
                .as("that a group was involved, not which")
                .hasSize(2)
                .allMatch(each -> each.offenderGroups().isEmpty());
    }

    private static RiskAssessment assessed(String id, RiskLevel level, LocalDate on, RecordRef cites) {
        return RiskAssessment.builder()
                .id(new AssessmentId(id))
                .individual(ONE)
                .side(RiskSide.VIOLENCE_BY)
                .level(level)
                .cites(List.of(cites))
                .assessedBy(new PractitionerId("P-1"))
                .assessedOn(on)
                .expiresOn(Town.TODAY.plusDays(60))
                .provenance(Town.PROVENANCE)
                .build();
    }

    @Test
    void an_assessment_that_cites_what_is_hidden_is_hidden_alone_and_no_answer_rests_on_the_others() {
        Situation situation = town().asksForHelp("I-1", Town.TODAY.minusDays(20))
                .add(assessed(
                        "A-1", RiskLevel.HIGH, Town.TODAY.minusDays(9), new RecordRef(RecordKind.INVOLVEMENT, "V-1")))
                .add(assessed(
                        "A-2", RiskLevel.LOW, Town.TODAY.minusDays(3), new RecordRef(RecordKind.SUPPORT_CASE, "SC-1")))
                .situation();
        List<Line> lines = Mixed.everything();
        lines.removeIf(line -> line.records() == RecordKind.SUPPORT_CASE);
        View view = View.of(situation, AuthorityBranch.POLICE, Purpose.DIRECT_COMMUNICATION, Mixed.visibility(lines));
        Criterion current = Criteria.standard().find("assessment.current").orElseThrow();

        assertThat(view.situation().records().assessments())
                .extracting(each -> each.id().value())
                .containsExactly("A-1");
        assertThat(view.kindsWithheldFrom(current.needs())).containsExactly(RecordKind.ASSESSMENT);
        assertThat(current.overturnedBy(RecordKind.ASSESSMENT)).contains(Truth.MET, Truth.NOT_MET);
    }

    @Test
    void an_answer_that_a_withheld_record_could_overturn_is_unknown_and_says_so() {
        Answer corroborated = Answer.known(
                new Question(
                        "membership.corroborated",
                        List.of(),
                        RecordRef.to(ONE),
                        Text.of("rests on two parties", "vilar på två parter")),
                false,
                List.of());
        List<Line> lines = Mixed.everything();
        lines.replaceAll(line -> line.records() == RecordKind.MEMBERSHIP
                ? Mixed.line(line.records(), line.members(), Map.of(), Set.of(AuthorityBranch.POLICE))
                : line);
        Criterion criterion =
                Criteria.standard().find("membership.corroborated").orElseThrow();
        View view = View.of(
                town().situation(), AuthorityBranch.POLICE, Purpose.DIRECT_COMMUNICATION, Mixed.visibility(lines));

        Reason seen = corroborated.accept(new Marking(Stream.of(criterion), view));

        assertThat(seen.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(seen.answers().flatMap(each -> each.missing().stream()).map(MissingFact::what))
                .containsExactly(
                        Text.of(
                                "another membership of individual I-1 (not recorded, or withheld from this recipient)",
                                "ytterligare koppling för individ I-1 (inte registrerat, eller inte synligt för denna mottagare)"));
        Answer met = Answer.known(corroborated.question(), true, List.of());
        assertThat(met.accept(new Marking(Stream.of(criterion), view)))
                .as("stands whatever else comes to light")
                .isEqualTo(met);
    }

    /** A host's own, which says neither what it reads nor what could overturn it. */
    private record Undeclared(Needs needs) implements Criterion {

        @Override
        public Definition definition() {
            return Definition.ofIndividuals("host.own", Text.of("is one of ours", "är en av våra"), "a test");
        }

        @Override
        public Truth test(Subject subject, Arguments arguments, Notes notes) {
            return Truth.MET;
        }
    }

    @Test
    void a_criterion_that_declares_nothing_is_believed_only_where_nothing_is_withheld_that_it_may_read() {
        Situation situation = town().situation();
        List<Line> lines = Mixed.everything();
        lines.removeIf(line -> line.records() == RecordKind.FOCUS);
        Visibility withoutFocus = Mixed.visibility(lines);

        assertThat(told(new Undeclared(Needs.everything()), situation, withoutFocus))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(told(new Undeclared(Needs.everything()), situation, Mixed.visibility(Mixed.everything())))
                .isEqualTo(Truth.MET);
        assertThat(told(new Undeclared(Needs.of(RecordKind.MEMBERSHIP, "id")), situation, withoutFocus))
                .as("it says that it reads no focus")
                .isEqualTo(Truth.MET);
    }

    private static Truth told(Criterion criterion, Situation situation, Visibility visibility) {
        View view = View.of(situation, AuthorityBranch.POLICE, Purpose.DIRECT_COMMUNICATION, visibility);
        return criterion
                .explain(
                        Subject.of(view.situation(), ONE, Town.TODAY),
                        Arguments.builder().build())
                .accept(new Marking(Stream.of(criterion), view))
                .truth();
    }

    @Test
    void silence_is_no_answer_where_some_records_are_hidden() {
        Situation situation = town().situation();
        List<Line> lines = Mixed.everything();
        lines.replaceAll(line -> line.records() == RecordKind.INVOLVEMENT
                ? Mixed.line(line.records(), line.members(), Map.of("role", Set.of("SUSPECT")), Set.of())
                : line);
        Records records = seen(situation, Mixed.visibility(lines));

        assertThat(records.involvements()).extracting(Involvement::role).containsExactly(Role.SUSPECT);
        assertThat(records.coverage())
                .extracting(Coverage::records)
                .containsExactly(RecordKind.INCIDENT, RecordKind.MEMBERSHIP);
        assertThat(situation.records().coverage()).hasSize(3);
    }

    @Test
    void withdrawn_records_are_shown_only_where_one_that_stands_names_them() {
        Situation situation = town().situation();
        Provenance withdrawn = Town.PROVENANCE.withdrawn(Instant.parse("2026-03-02T05:30:00Z"));
        Situation other = situation.reducedTo(Town.records(Town.of(situation).all().stream()
                .map(record -> record instanceof Incident || record instanceof CustomNotification
                        ? record.withProvenance(withdrawn)
                        : record)
                .toList()));
        Records records = seen(other, Mixed.visibility(Mixed.everything()));

        assertThat(records.notifications()).isEmpty();
        assertThat(records.incidents()).as("roles that stand name it").hasSize(1);
    }

    @Test
    void what_is_kept_out_of_use_at_somebodys_request_is_shown_to_nobody_and_its_absence_means_nothing() {
        Situation situation = Situation.of(town().add(RightsRequest.builder()
                        .id(new RightsRequestId("RR-1"))
                        .individual(ONE)
                        .right(Right.RESTRICTION)
                        .receivedOn(Town.TODAY.minusDays(3))
                        .decision(new RequestDecision(
                                RequestOutcome.GRANTED,
                                new PractitionerId("P-1"),
                                Town.TODAY.minusDays(1),
                                "Fictional."))
                        .provenance(Town.PROVENANCE)
                        .build())
                .records());
        Records records = seen(situation, Visibility.standard());

        assertThat(records.memberships()).isEmpty();
        assertThat(records.individuals())
                .extracting(each -> each.birthDate().isPresent())
                .containsOnly(false);
        assertThat(records.coverage())
                .extracting(Coverage::records)
                .as("memberships and roles are no longer complete, incidents are")
                .containsExactly(RecordKind.INCIDENT);
    }

    /** A case of social services under each status, recorded by social services, and what they know of a group. */
    private static Situation withSupport() {
        Records plain = town().records();
        Records.Builder builder = Mixed.parties(plain);
        Provenance social = Provenance.of(new SourceId("S-2"), Instant.parse("2026-03-02T05:00:00Z"));
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                plain.recorded(kind)
                        .forEach(record ->
                                builder.add(kind == RecordKind.MEMBERSHIP ? record.withProvenance(social) : record));
            }
        }
        for (SupportStatus status : SupportStatus.values()) {
            builder.add(SupportCase.builder()
                    .id(new SupportCaseId("SC-" + status))
                    .individual(ONE)
                    .status(status)
                    .offeredOn(Town.TODAY.minusDays(50))
                    .needs(List.of())
                    .consents(List.of())
                    .provenance(social)
                    .build());
        }
        return town().situation().reducedTo(builder.build());
    }

    @Test
    void R32_a_group_audit_shows_of_social_services_records_decided_measures_alone() {
        Situation situation = withSupport();

        Records own = View.of(situation, AuthorityBranch.SOCIAL_SERVICES, Purpose.GROUP_AUDIT)
                .situation()
                .records();
        assertThat(own.supportCases())
                .extracting(SupportCase::status)
                .containsExactly(SupportStatus.ACTIVE, SupportStatus.COMPLETED);
        assertThat(own.supportCases())
                .allMatch(each -> each.needs().isEmpty() && each.consents().isEmpty());
        for (AuthorityBranch recipient : AuthorityBranch.values()) {
            Records records = View.of(situation, recipient, Purpose.GROUP_AUDIT)
                    .situation()
                    .records();
            assertThat(records.memberships()).as("%s", recipient).isEmpty();
            if (recipient != AuthorityBranch.SOCIAL_SERVICES) {
                assertThat(records.supportCases()).as("%s", recipient).isEmpty();
            }
        }
        assertThat(seen(situation, Visibility.standard()).memberships())
                .as("for another purpose the police see what it says of the group")
                .hasSize(1);
    }

    @Test
    void what_is_withheld_is_told_by_kind_and_member_whatever_is_recorded() {
        Situation nothing = Situation.of(Town.records(List.of()));
        for (Situation situation : List.of(town().situation(), nothing)) {
            View view = View.of(situation, AuthorityBranch.CIVIL_SOCIETY, Purpose.DIRECT_COMMUNICATION);
            assertThat(view.text(Language.ENGLISH))
                    .startsWith(
                            "Shown to civil society for direct communication with people. Withheld, whether or not anything is"
                                    + " recorded:\n- source: migratedFrom\n- coverage: every record\n- group: name, aliases,")
                    .contains("\n- individual: every record\n")
                    .endsWith("\nWhere people with a protected identity can be found is shown to nobody.\n");
            assertThat(view.text(Language.SWEDISH))
                    .startsWith(
                            "Visas för civilsamhället, ändamål direkt kommunikation med personer. Visas inte, oavsett om något är"
                                    + " registrerat:\n- källa: migratedFrom\n- täckning: alla poster\n")
                    .endsWith("\nVar personer med skyddade personuppgifter kan hittas visas inte för någon.\n");
        }
    }

    @Test
    void an_answer_says_what_may_be_withheld_of_that_which_it_rests_on() {
        Policy policy = Answers.BUNDLED.get(0);
        Situation situation = town().situation();
        Intervention step = policy.interventions().stream()
                .filter(each -> each != Intervention.ENFORCEMENT_FOCUS)
                .findFirst()
                .orElseThrow();
        ViewedEligibility answer = View.of(situation, AuthorityBranch.PROBATION, Purpose.DIRECT_COMMUNICATION)
                .eligibility(ONE, step, policy, Town.TODAY);

        assertThat(answer.withheld())
                .anyMatch(each ->
                        each.kind() == RecordKind.INVOLVEMENT && each.records() == Withheld.Extent.EVERY_RECORD);
        assertThat(answer.explain(Language.ENGLISH))
                .contains("(not recorded, or withheld from this recipient)")
                .contains("Something that this rests on may be withheld from the probation service for direct"
                        + " communication with people:\n")
                .contains("\n- involvement: every record\n")
                .doesNotContain("V-1");
        assertThat(answer.explain(Language.SWEDISH))
                .contains("(inte registrerat, eller inte synligt för denna mottagare)")
                .contains(
                        "Något som detta vilar på kan vara dolt för frivården, ändamål direkt kommunikation med personer:\n")
                .contains("\n- roll i händelsen: alla poster\n");
    }

    @Test
    void an_answer_that_rests_on_nothing_withheld_says_what_it_would_say_without_a_view() {
        Policy policy = Answers.BUNDLED.get(0);
        View view = View.of(
                town().situation(),
                AuthorityBranch.POLICE,
                Purpose.DIRECT_COMMUNICATION,
                Mixed.visibility(Mixed.everything()));
        Intervention step = policy.interventions().stream()
                .filter(each -> each != Intervention.ENFORCEMENT_FOCUS)
                .findFirst()
                .orElseThrow();
        ViewedEligibility answer = view.eligibility(ONE, step, policy, Town.TODAY);

        assertThat(answer.withheld()).isEmpty();
        assertThat(answer.explain(Language.ENGLISH))
                .isEqualTo(answer.eligibility().explain(Language.ENGLISH))
                .doesNotContain("withheld");
    }
}
