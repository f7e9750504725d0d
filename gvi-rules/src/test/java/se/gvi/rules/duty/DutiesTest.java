// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.json.SituationJson;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.retention.RetentionBasis;

/** What is due on which day: the day before, the day itself, the day after. */
final class DutiesTest {

    private static final LocalDate TODAY = Town.TODAY;
    private static final String BORN = "1995-05-05";

    /** An adult member of a group, in a town where every plan is recorded. */
    private static Town town() {
        return new Town()
                .people(1)
                .born("I-1", BORN)
                .group("G-1")
                .membership("I-1", "G-1", Standing.MEMBER, DateSpan.from(TODAY.minusDays(40)))
                .complete(RecordKind.PLAN);
    }

    /** A child who is a member of a group. */
    private static Town child(String born) {
        return town().individual("I-1", builder -> builder.birthDate(born == null ? null : PartialDate.parse(born)));
    }

    private static List<Duty> duties(Town town, LocalDate day, DutyCode code) {
        return Duties.check(town.situation(), ProgrammeRules.bundled(), day).duties().stream()
                .filter(duty -> duty.code() == code)
                .toList();
    }

    private static Duty only(Town town, LocalDate day, DutyCode code) {
        List<Duty> duties = duties(town, day, code);
        assertThat(duties).hasSize(1);
        return duties.get(0);
    }

    @Test
    void R16_whoever_is_listed_without_a_plan_is_due_one_since_the_first_day_on_the_list() {
        Duty duty = only(town(), TODAY, DutyCode.PLAN_MISSING);
        assertThat(duty.state()).isEqualTo(DutyState.DUE);
        assertThat(duty.since()).isEqualTo(TODAY.minusDays(40));
        assertThat(duty.about().id()).isEqualTo("I-1");
        assertThat(duty.reason().en()).isEqualTo("listed since 2026-01-21, and no plan is recorded");
        assertThat(duty.reason().sv()).isEqualTo("på listan sedan 2026-01-21, och ingen plan är registrerad");
        assertThat(duty.basis().kind()).isEqualTo(RetentionBasis.Kind.LOCAL);
        assertThat(duties(town(), TODAY.minusDays(41), DutyCode.PLAN_MISSING)).isEmpty();
        assertThat(duties(town(), TODAY.minusDays(40), DutyCode.PLAN_MISSING)).hasSize(1);
    }

    @Test
    void R16_a_missing_plan_cannot_be_told_where_nobody_says_that_all_plans_are_recorded() {
        Town silent = new Town().people(1).born("I-1", BORN).group("G-1").member("I-1", "G-1");
        Duty duty = only(silent, TODAY, DutyCode.PLAN_MISSING);
        assertThat(duty.state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(duty.settle())
                .extracting(Text::en)
                .containsExactly(
                        "Nobody says that every plan is recorded. Record the plan, or state that the recording of"
                                + " plans is complete on that day.");
    }

    @Test
    void R16_a_plan_counts_from_its_first_day_and_no_longer_on_the_day_it_ends() {
        LocalDate from = TODAY.minusDays(9);
        LocalDate end = TODAY;
        Town town = town().add(Listed.plan("L-1", "I-1", from, end));
        Duty notBegun = only(town.complete(RecordKind.PLAN), from.minusDays(1), DutyCode.PLAN_NOT_BEGUN);
        assertThat(notBegun.reason().en())
                .isEqualTo("listed since 2026-01-21, and the first plan begins on 2026-02-21");
        for (LocalDate day : List.of(from, end.minusDays(1))) {
            assertThat(Duties.check(town.situation(), ProgrammeRules.bundled(), day)
                            .duties())
                    .as("nothing is due on %s", day)
                    .isEmpty();
        }
        Duty ended = only(town, end, DutyCode.PLAN_ENDED);
        assertThat(ended.since()).isEqualTo(end);
        assertThat(ended.state()).isEqualTo(DutyState.DUE);
        assertThat(ended.reason().en()).isEqualTo("listed since 2026-01-21, and the last plan ended on 2026-03-02");
        assertThat(ended.remedy().sv())
                .isEqualTo("Ta bort personen från listan, eller besluta och registrera en ny plan med ett slut.");
    }

    @Test
    void R16_who_is_a_former_member_a_victim_or_dead_is_not_listed() {
        Town town = new Town()
                .people(3)
                .born("I-1", BORN)
                .born("I-2", BORN)
                .born("I-3", BORN)
                .group("G-1")
                .membership("I-1", "G-1", Standing.FORMER, DateSpan.from(TODAY.minusDays(40)))
                .incident(IncidentType.NONFATAL_SHOOTING, "2026-02-01")
                .involved("I-2", "E-1", Role.VICTIM)
                .member("I-3", "G-1")
                .individual("I-3", builder -> builder.deathDate(PartialDate.parse("2026-02-20")))
                .complete(RecordKind.PLAN);
        Duties duties = Duties.check(town.situation(), ProgrammeRules.bundled(), TODAY);
        assertThat(duties.listed()).isZero();
        assertThat(duties.duties()).extracting(Duty::code).containsOnly(DutyCode.NO_CURRENT_BASIS);
        assertThat(duties.duties()).extracting(duty -> duty.about().id()).containsExactly("I-1", "I-3");
        assertThat(duties.duties())
                .extracting(Duty::since)
                .containsExactly(TODAY.minusDays(40), LocalDate.of(2026, 2, 21));
    }

    @Test
    void R17_removal_is_due_when_the_last_basis_ends_and_not_the_day_before() {
        LocalDate end = TODAY.minusDays(3);
        Town town = new Town()
                .people(1)
                .born("I-1", BORN)
                .group("G-1")
                .membership("I-1", "G-1", Standing.MEMBER, DateSpan.of(TODAY.minusDays(90), end));
        assertThat(duties(town, end.minusDays(1), DutyCode.NO_CURRENT_BASIS)).isEmpty();
        for (LocalDate day : List.of(end, end.plusDays(1))) {
            Duty duty = only(town, day, DutyCode.NO_CURRENT_BASIS);
            assertThat(duty.state()).isEqualTo(DutyState.DUE);
            assertThat(duty.since()).isEqualTo(end);
            assertThat(duty.reason().en())
                    .isEqualTo("no place in a group and no assessment of risk holds since 2026-02-27");
        }
        assertThat(duties(town, end.minusDays(1), DutyCode.PLAN_MISSING)).hasSize(1);
        assertThat(duties(town, end, DutyCode.PLAN_MISSING)).isEmpty();
    }

    @Test
    void R17_the_lowest_level_asks_for_removal_from_its_assessment_until_it_lapses() {
        LocalDate on = TODAY.minusDays(20);
        LocalDate lapses = TODAY.minusDays(5);
        Town town = town().add(Listed.assessment("A-1", "I-1", RiskSide.VIOLENCE_BY, RiskLevel.LOW, on, lapses));
        assertThat(duties(town, on.minusDays(1), DutyCode.LOWEST_RISK)).isEmpty();
        assertThat(only(town, on, DutyCode.LOWEST_RISK).since()).isEqualTo(on);
        assertThat(only(town, lapses.minusDays(1), DutyCode.LOWEST_RISK)
                        .reason()
                        .sv())
                .isEqualTo("varje sida som har en gällande bedömning är på lägsta nivån sedan 2026-02-10");
        assertThat(duties(town, lapses, DutyCode.LOWEST_RISK)).isEmpty();
    }

    @Test
    void R17_another_side_at_a_higher_level_asks_for_no_removal_and_the_newest_assessment_of_a_side_counts() {
        LocalDate on = TODAY.minusDays(20);
        Town town = town().add(
                        Listed.assessment("A-1", "I-1", RiskSide.VIOLENCE_BY, RiskLevel.HIGH, on, TODAY.plusDays(9)))
                .add(Listed.assessment(
                        "A-2", "I-1", RiskSide.VIOLENCE_BY, RiskLevel.LOW, on.plusDays(5), TODAY.plusDays(9)));
        assertThat(duties(town, on.plusDays(4), DutyCode.LOWEST_RISK)).isEmpty();
        assertThat(only(town, TODAY, DutyCode.LOWEST_RISK).since()).isEqualTo(on.plusDays(5));
        town.add(Listed.assessment(
                "A-3", "I-1", RiskSide.VIOLENCE_AGAINST, RiskLevel.MEDIUM, on.plusDays(6), TODAY.plusDays(9)));
        assertThat(duties(town, TODAY, DutyCode.LOWEST_RISK)).isEmpty();
    }

    @Test
    void R17_a_membership_on_no_evidence_is_no_basis_and_one_of_which_none_is_recorded_is_open() {
        Duty none = only(evidence(List.of()), TODAY, DutyCode.NO_CURRENT_BASIS);
        assertThat(none.state()).isEqualTo(DutyState.DUE);
        Duty unknown = only(evidence(null), TODAY, DutyCode.NO_CURRENT_BASIS);
        assertThat(unknown.state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(unknown.settle())
                .extracting(Text::sv)
                .containsExactly("Registrera underlaget för kopplingen, eller att det inte finns något.");
    }

    private static Town evidence(List<se.gvi.model.membership.MembershipEvidence> evidence) {
        Town all = town();
        Town town = new Town();
        all.all()
                .forEach(record -> town.add(
                        record instanceof Membership membership
                                ? membership.toBuilder().evidence(evidence).build()
                                : record));
        return town;
    }

    @Test
    void R20_a_record_whose_need_was_not_considered_in_time_is_due_for_review_and_R34_sooner_for_a_minor() {
        for (String born : List.of("1995-05-05", "2010-05-05")) {
            boolean minor = born.startsWith("2010");
            String json = """
                    {"format": "gvi-situation/1", "site": {"name": "Sandby", "timeZone": "Europe/Stockholm", "jurisdiction": "SE"},
                     "sources": [{"id": "social", "branch": "SOCIAL_SERVICES", "regime": "GDPR_SOCIAL_BOARD", "purpose": "SUPPORT", "legalBasis": "fictional", "controller": "Socialnämnden i Sandby", "confidentiality": "OSL 26:1", "asOf": "2026-03-02"}],
                     "individuals": [{"id": "I-1", "birthDate": "%s", "provenance": {"source": "social", "recordedAt": "2025-03-01T08:00:00Z"}}],
                     "supportCases": [{"id": "C-1", "individual": "I-1", "status": "ACTIVE", "offeredOn": "2025-02-01", "provenance": {"source": "social", "recordedAt": "2025-03-01T08:00:00Z"}}]}
                    """.formatted(born);
            LocalDate due = LocalDate.of(2025, 3, 1).plusMonths(minor ? 6 : 12);
            assertThat(reviews(json, due.minusDays(1))).isEmpty();
            assertThat(reviews(json, due)).extracting(duty -> duty.about().id()).containsExactly("I-1", "C-1");
            assertThat(reviews(json, due.plusDays(1))).extracting(Duty::since).containsOnly(due);
            assertThat(reviews(json, due).get(0).reason().en()).contains("to be reviewed by " + due);
        }
    }

    private static List<Duty> reviews(String json, LocalDate day) {
        return Duties.check(SituationJson.fromJson(json), ProgrammeRules.bundled(), day).duties().stream()
                .filter(duty -> duty.code() == DutyCode.REVIEW_DUE)
                .toList();
    }

    @Test
    void R34_guardians_are_to_be_told_until_the_eighteenth_birthday_and_whoever_may_be_a_minor_counts() {
        LocalDate from = TODAY.minusDays(9);
        for (String born : List.of("2008-03-02", "2008-03", "2008")) {
            Town town = child(born).add(Listed.plan("L-1", "I-1", from, TODAY.plusDays(60)));
            Duty duty = only(town, TODAY.minusDays(1), DutyCode.GUARDIANS_NOT_TOLD);
            assertThat(duty.state()).isEqualTo(DutyState.DUE);
            assertThat(duty.since()).isEqualTo(from);
            assertThat(duty.basis().citation().en()).contains("lag (1964:167) 5, 6, 33 and 34 §§");
            assertThat(duties(town, TODAY, DutyCode.GUARDIANS_NOT_TOLD)).hasSize(born.equals("2008-03-02") ? 0 : 1);
        }
        Town unknown = child(null).add(Listed.plan("L-1", "I-1", from, TODAY.plusDays(60)));
        assertThat(only(unknown, TODAY, DutyCode.GUARDIANS_NOT_TOLD).reason().en())
                .isEqualTo(
                        "the person is perhaps a minor; the plan L-1, decided on 2026-02-21, records neither that they"
                                + " were told nor why not");
    }

    @Test
    void R34_a_day_that_has_come_or_a_recorded_exception_settles_it() {
        LocalDate from = TODAY.minusDays(9);
        LocalDate told = TODAY;
        Town town = child("2010-01-01")
                .add(Listed.plan("L-1", "I-1", from, TODAY.plusDays(60), plan -> plan.guardiansToldOn(told)));
        assertThat(duties(town, told.minusDays(1), DutyCode.GUARDIANS_NOT_TOLD)).hasSize(1);
        assertThat(duties(town, told, DutyCode.GUARDIANS_NOT_TOLD)).isEmpty();
        Town excepted = child("2010-01-01")
                .add(Listed.plan(
                        "L-1", "I-1", from, TODAY.plusDays(60), plan -> plan.guardiansNotToldWhy("fictional")));
        assertThat(duties(excepted, TODAY, DutyCode.GUARDIANS_NOT_TOLD)).isEmpty();
    }

    @Test
    void R34_without_a_plan_it_cannot_be_told_whether_they_were_told() {
        Duty duty = only(child("2010-01-01"), TODAY, DutyCode.GUARDIANS_NOT_TOLD);
        assertThat(duty.state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(duty.reason().sv())
                .isEqualTo("personen är minderårig, och ingen plan pågår där det kunde registreras");
        assertThat(duty.settle())
                .extracting(Text::en)
                .singleElement()
                .asString()
                .startsWith("Only a plan tells");
        assertThat(duty.notes())
                .extracting(Text::en)
                .containsExactly(
                        "The law behind this was read until 2025-05-26; what changed between then and 2026-03-02"
                                + " is not in this answer.");
    }

    @Test
    void R34_a_member_below_the_least_age_is_due_and_one_who_may_be_is_open() {
        Town twelve = child("2014-03-02");
        assertThat(only(twelve, TODAY.minusDays(1), DutyCode.GROUP_MEMBER_TOO_YOUNG)
                        .state())
                .isEqualTo(DutyState.DUE);
        assertThat(duties(twelve, TODAY, DutyCode.GROUP_MEMBER_TOO_YOUNG)).isEmpty();
        Duty open = only(child("2014"), TODAY, DutyCode.GROUP_MEMBER_TOO_YOUNG);
        assertThat(open.state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(open.reason().en())
                .isEqualTo("the place M-1 in a group holds, and it is not known whether the person is 12 yet");
        assertThat(open.basis().kind()).isEqualTo(RetentionBasis.Kind.LOCAL);
    }

    private static Town suspect(String born, String incident) {
        return new Town()
                .people(1)
                .individual("I-1", builder -> builder.birthDate(born == null ? null : PartialDate.parse(born)))
                .incident(IncidentType.SHOTS_FIRED, incident)
                .involved("I-1", "E-1", Role.SUSPECT);
    }

    @Test
    void R34_a_suspicion_before_the_age_of_criminal_responsibility_is_to_be_checked() {
        Duty due = only(suspect("2011-02-02", "2026-02-01"), TODAY, DutyCode.SUSPECT_TOO_YOUNG);
        assertThat(due.state()).isEqualTo(DutyState.DUE);
        assertThat(due.about()).isEqualTo(new RecordRef(RecordKind.INVOLVEMENT, "V-1"));
        assertThat(due.basis().citation().en()).startsWith("the Penal Code (brottsbalken) 1:6");
        assertThat(duties(suspect("2011-02-01", "2026-02-01"), TODAY, DutyCode.SUSPECT_TOO_YOUNG))
                .isEmpty();
        assertThat(only(suspect("2011-02-02", "2026-02"), TODAY, DutyCode.SUSPECT_TOO_YOUNG)
                        .state())
                .isEqualTo(DutyState.UNKNOWN);
        assertThat(only(suspect(null, "2026-02-01"), TODAY, DutyCode.SUSPECT_TOO_YOUNG)
                        .settle())
                .extracting(Text::en)
                .containsExactly("Record the exact birth date, and of an incident the exact day.");
        assertThat(duties(suspect("1990", "2026-02-01"), TODAY, DutyCode.SUSPECT_TOO_YOUNG))
                .isEmpty();
    }

    /** The same, recorded in July. */
    private static Town suspectLater(String born, String incident) {
        Provenance july = Provenance.of(new SourceId("S-1"), Instant.parse("2026-07-01T05:00:00Z"));
        Town town = new Town();
        suspect(born, "2026-02-01").all().stream()
                .map(record -> record instanceof Incident shots
                        ? shots.toBuilder().date(PartialDate.parse(incident)).build()
                        : record)
                .forEach(record -> town.add(record.withProvenance(july)));
        return town;
    }

    @Test
    void R25_after_the_day_until_which_the_law_was_read_the_age_is_open_until_the_host_says_it() {
        LocalDate later = LocalDate.of(2026, 7, 1);
        String young = "2010-12-12";
        Town before = suspectLater(young, "2026-06-12");
        Town after = suspectLater(young, "2026-06-13");
        assertThat(duties(before, later, DutyCode.SUSPECT_TOO_YOUNG)).isEmpty();
        Duty open = only(after, later, DutyCode.SUSPECT_TOO_YOUNG);
        assertThat(open.state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(open.reason().en())
                .contains("not settled: what holds is known until 12 June 2026")
                .doesNotContain("{");
        assertThat(open.settle())
                .extracting(Text::en)
                .containsExactly("Say in the programme rules which age applied on that day.");
        assertThat(open.basis().kind()).isEqualTo(RetentionBasis.Kind.UNSETTLED);
    }

    @Test
    void R25_an_event_before_the_first_day_of_which_the_rules_say_anything_is_open() {
        Duty open = only(suspect("1960-01-01", "1985-05-05"), TODAY, DutyCode.SUSPECT_TOO_YOUNG);
        assertThat(open.state()).isEqualTo(DutyState.UNKNOWN);
        assertThat(open.reason().en()).endsWith("is not settled: the programme rules say nothing of that day");
        assertThat(open.reason().sv()).endsWith("är inte avgjord: programreglerna säger inget om den dagen");
    }

    @Test
    void R35_a_decision_or_plan_about_a_child_without_a_note_of_the_best_interests_is_due_from_its_day() {
        Instant lateInTheEvening = Instant.parse("2026-02-10T23:30:00Z"); // the eleventh at the site
        LocalDate decided = LocalDate.of(2026, 2, 11);
        Town town = child("2008-02-12")
                .add(Listed.decision("D-1", "I-1", lateInTheEvening, null))
                .add(Listed.decision("D-2", "I-1", lateInTheEvening, "fictional"))
                .add(Listed.plan("L-1", "I-1", decided, TODAY.plusDays(9)));
        assertThat(duties(town, decided.minusDays(1), DutyCode.BEST_INTERESTS_MISSING))
                .isEmpty();
        List<Duty> due = duties(town, decided, DutyCode.BEST_INTERESTS_MISSING);
        assertThat(due).extracting(duty -> duty.about().id()).containsExactly("D-1", "L-1");
        assertThat(due).extracting(Duty::since).containsOnly(decided);
        assertThat(due.get(0).basis().kind()).isEqualTo(RetentionBasis.Kind.PUBLISHED);
        assertThat(due.get(0).reason().en())
                .isEqualTo(
                        "about somebody who was a minor when it was decided on 2026-02-11; no note of the best interests"
                                + " is recorded");
        assertThat(duties(town, TODAY, DutyCode.BEST_INTERESTS_MISSING))
                .as("it stays due when the child has grown up")
                .hasSize(2);
        Town grown = child("2008-02-11").add(Listed.decision("D-1", "I-1", lateInTheEvening, null));
        assertThat(duties(grown, TODAY, DutyCode.BEST_INTERESTS_MISSING)).isEmpty();
    }

    @Test
    void a_duty_that_is_open_says_what_would_settle_it_and_one_that_is_due_does_not() {
        Duty due = only(town(), TODAY, DutyCode.PLAN_MISSING);
        assertThatThrownBy(() -> new Duty(
                        due.code(),
                        due.about(),
                        DutyState.UNKNOWN,
                        due.since(),
                        due.reason(),
                        List.of(),
                        due.remedy(),
                        due.basis(),
                        due.notes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The duty PLAN_MISSING is UNKNOWN and nothing is said that would settle it."
                        + " Say what settles it exactly if it is UNKNOWN.");
    }

    @Test
    void the_text_says_what_is_due_and_open_in_both_languages() throws IOException {
        Town town = child("2010-01-01")
                .add(Listed.plan("L-1", "I-1", TODAY.minusDays(30), TODAY.minusDays(2)))
                .add(Listed.assessment(
                        "A-1", "I-1", RiskSide.VIOLENCE_BY, RiskLevel.LOW, TODAY.minusDays(9), TODAY.plusDays(90)));
        Duties duties = Duties.check(town.situation(), ProgrammeRules.bundled(), TODAY);
        GoldenText.assertSame(duties.explain(Language.ENGLISH), "duty/duties-en.txt");
        GoldenText.assertSame(duties.explain(Language.SWEDISH), "duty/duties-sv.txt");
        assertThat(duties.explain(Language.ENGLISH)).doesNotContainIgnoringCase("lawful");
    }

    @Test
    void where_nothing_is_due_the_text_says_so() {
        Town nobody = new Town().people(1).born("I-1", BORN);
        assertThat(Duties.check(nobody.situation(), ProgrammeRules.bundled(), TODAY)
                        .explain(Language.ENGLISH))
                .isEqualTo(
                        "Duties as of 2026-03-02 under gvi-example 1. It compares what is recorded; people decide and"
                                + " answer for it.\n"
                                + "Listed on that day, by a place in a group as a member or associate or an assessment of"
                                + " risk in force: 0\n"
                                + "Nothing is due and nothing is open, as far as is recorded.\n");
    }

    @Test
    void Hamnstad_can_be_asked_and_no_birth_date_is_told() throws IOException {
        var hamnstad = SituationJson.read(Path.of("..", "gvi-examples", "hamnstad", "situation.json"));
        Duties duties = Duties.check(hamnstad, ProgrammeRules.bundled(), TODAY);
        assertThat(duties.duties()).isNotEmpty();
        String text = duties.explain(Language.SWEDISH);
        hamnstad.individuals()
                .forEach(individual -> individual
                        .birthDate()
                        .filter(birth -> birth.toString().length() > 4)
                        .ifPresent(birth -> assertThat(text).doesNotContain(birth.toString())));
    }

    @Test
    void a_short_list_counts_all_and_shows_what_is_due_first() {
        Town town = new Town().people(3).groups(1);
        for (String each : List.of("I-1", "I-2", "I-3")) {
            town.born(each, BORN).member(each, "G-1");
        }
        Duties duties = Duties.check(town.situation(), ProgrammeRules.bundled(), TODAY);
        String all = duties.explain(Language.ENGLISH);
        String one = duties.explain(Language.ENGLISH, 1);
        assertThat(all.lines().filter(line -> line.startsWith("  individual "))).hasSizeGreaterThan(1);
        assertThat(one).contains("  … and 2 more\n").contains("0 due, 3 cannot be told");
        assertThat(duties.explain(Language.SWEDISH, 1)).contains("  … och 2 till\n");
        assertThatThrownBy(() -> duties.explain(Language.ENGLISH, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("At most 0 duties of each kind are none. Make it 1 or more.");
    }
}
