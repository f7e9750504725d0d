// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.gvi.model.source.AuthorityBranch.CIVIL_SOCIETY;
import static se.gvi.model.source.AuthorityBranch.HEALTH_CARE;
import static se.gvi.model.source.AuthorityBranch.MUNICIPAL_COORDINATION;
import static se.gvi.model.source.AuthorityBranch.POLICE;
import static se.gvi.model.source.AuthorityBranch.PROBATION;
import static se.gvi.model.source.AuthorityBranch.RESEARCH;
import static se.gvi.model.source.AuthorityBranch.SCHOOL;
import static se.gvi.model.source.AuthorityBranch.SOCIAL_SERVICES;
import static se.gvi.rules.disclosure.DisclosureVerdict.DUTY;
import static se.gvi.rules.disclosure.DisclosureVerdict.FORMALLY_AVAILABLE;
import static se.gvi.rules.disclosure.DisclosureVerdict.NOT_AVAILABLE;
import static se.gvi.rules.disclosure.DisclosureVerdict.NO_DUTY;
import static se.gvi.rules.disclosure.DisclosureVerdict.UNDETERMINED;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.SettlingAnswer;

final class DisclosureCheckTest {

    private static final DisclosureCheck CHECK = DisclosureCheck.of(Grounds.bundled());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static DisclosureQuestion.Builder ask(AuthorityBranch from, Confidentiality secrecy, AuthorityBranch to) {
        return DisclosureQuestion.builder(IndividualId.of("I-017"))
                .from(from, secrecy)
                .to(to)
                .content(DisclosureContent.RISK)
                .purpose(DisclosurePurpose.PREVENT_CRIME)
                .date(DAY);
    }

    private static DisclosureQuestion.Builder fromSocialServices(AuthorityBranch to) {
        return ask(SOCIAL_SERVICES, Confidentiality.SOCIAL_SERVICES, to);
    }

    /** States of every fact that it is not so, and that there is no waiver. */
    private static DisclosureQuestion.Builder nothingHolds(DisclosureQuestion.Builder builder) {
        Stream.of(DisclosureFact.values()).forEach(fact -> builder.fact(fact, false));
        return builder.noWaiver();
    }

    private static DisclosureVerdict of(DisclosureQuestion question, String ground) {
        return CHECK.check(question).ground(ground).orElseThrow().verdict();
    }

    private static String caveats(DisclosureQuestion question) {
        return CHECK.check(question).caveats().stream().map(Text::en).collect(Collectors.joining("\n"));
    }

    @Test
    void R03_two_branches_of_one_municipality_are_two_parties_and_need_a_ground() {
        DisclosureQuestion without =
                nothingHolds(fromSocialServices(MUNICIPAL_COORDINATION)).build();
        assertThat(CHECK.check(without).verdict()).isEqualTo(NOT_AVAILABLE);
        assertThat(CHECK.check(without).duty()).isEqualTo(NO_DUTY);
        DisclosureQuestion with =
                without.toBuilder().fact(DisclosureFact.NEEDED, true).build();
        assertThat(CHECK.check(with).verdict()).isEqualTo(FORMALLY_AVAILABLE);
        assertThat(of(with, "OSL 10:15a")).isEqualTo(FORMALLY_AVAILABLE);
    }

    @Test
    void R03_before_anything_is_stated_it_is_open_and_never_available() {
        DisclosureAnswer answer =
                CHECK.check(fromSocialServices(MUNICIPAL_COORDINATION).build());
        assertThat(answer.verdict()).isEqualTo(UNDETERMINED);
        assertThat(answer.grounds()).noneMatch(ground -> ground.verdict() == FORMALLY_AVAILABLE);
    }

    @Test
    void R03_two_branches_of_the_same_kind_may_be_one_party_and_the_answer_says_so() {
        assertThat(caveats(fromSocialServices(SOCIAL_SERVICES).build())).contains("a branch of the same kind");
        assertThat(caveats(fromSocialServices(POLICE).build())).doesNotContain("a branch of the same kind");
    }

    @ParameterizedTest
    @EnumSource(
            value = DisclosureContent.class,
            names = {"RISK", "SUSPICION_OF_COMMITTED_OFFENCE", "CONVICTION", "CRIMINAL_RECORD", "COERCIVE_MEASURE"})
    void R04_civil_society_receives_nothing_that_concerns_offences(DisclosureContent content) {
        DisclosureQuestion.Builder everything =
                fromSocialServices(CIVIL_SOCIETY).content(content).age(30);
        Stream.of(DisclosureFact.values()).forEach(fact -> everything.fact(fact, true));
        everything.waiver(new Waiver(Set.of(content), Set.of(CIVIL_SOCIETY), DAY, null, false));
        DisclosureAnswer answer = CHECK.check(everything.build());
        assertThat(answer.verdict()).isEqualTo(NOT_AVAILABLE);
        assertThat(answer.grounds())
                .allMatch(ground -> ground.verdict() == NOT_AVAILABLE || ground.verdict() == NO_DUTY);
    }

    @Test
    void R04_civil_society_discloses_nothing_that_concerns_offences() {
        DisclosureQuestion.Builder told = ask(CIVIL_SOCIETY, Confidentiality.NONE, POLICE);
        assertThat(CHECK.check(told.content(DisclosureContent.CONVICTION).build())
                        .verdict())
                .isEqualTo(NOT_AVAILABLE);
        assertThat(CHECK.check(told.content(DisclosureContent.SUPPORT)
                                .fact(DisclosureFact.OFFENCE_DATA, false)
                                .build())
                        .availability())
                .isEqualTo(FORMALLY_AVAILABLE);
    }

    @Test
    void R04_whether_other_content_concerns_offences_has_to_be_told() {
        DisclosureQuestion.Builder asked = fromSocialServices(CIVIL_SOCIETY)
                .content(DisclosureContent.OTHER)
                .fact(DisclosureFact.NECESSARY_FOR_OWN_ACTIVITY, true);
        assertThat(of(asked.build(), "OSL 10:2")).isEqualTo(UNDETERMINED);
        assertThat(of(asked.fact(DisclosureFact.OFFENCE_DATA, true).build(), "OSL 10:2"))
                .isEqualTo(NOT_AVAILABLE);
        assertThat(of(asked.fact(DisclosureFact.OFFENCE_DATA, false).build(), "OSL 10:2"))
                .isEqualTo(FORMALLY_AVAILABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorityBranch.class,
            names = {"SCHOOL", "HEALTH_CARE", "RESEARCH"})
    void R04_whether_a_school_a_clinic_or_a_researcher_is_an_authority_has_to_be_told(AuthorityBranch to) {
        DisclosureQuestion.Builder asked =
                fromSocialServices(to).fact(DisclosureFact.NEEDED, true).fact(DisclosureFact.SECRECY_OUTWEIGHS, false);
        assertThat(of(asked.build(), "OSL 10:15a")).isEqualTo(UNDETERMINED);
        assertThat(of(asked.fact(DisclosureFact.RECIPIENT_IS_AUTHORITY, true).build(), "OSL 10:15a"))
                .isEqualTo(FORMALLY_AVAILABLE);
        assertThat(of(asked.fact(DisclosureFact.RECIPIENT_IS_AUTHORITY, false).build(), "OSL 10:15a"))
                .isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void R24_an_open_ground_says_which_facts_would_settle_it() {
        DisclosureQuestion asked = fromSocialServices(POLICE)
                .age(17)
                .fact(DisclosureFact.CONCRETE_RISK, true)
                .build();
        GroundAnswer answer = CHECK.check(asked).ground("OSL 10:18a").orElseThrow();
        assertThat(answer.verdict()).isEqualTo(UNDETERMINED);
        assertThat(answer.settlements().settlements())
                .hasSize(2)
                .allSatisfy(settlement -> assertThat(settlement.answers().stream()
                                .map(SettlingAnswer::missing)
                                .flatMap(List::stream)
                                .map(MissingFact::what)
                                .map(Text::en))
                        .containsExactly("whether disclosing is inappropriate given planned or ongoing help or other"
                                + " particular reasons"));
    }

    @Test
    void R24_no_text_of_an_answer_or_of_the_grounds_passes_a_judgement_of_lawfulness() {
        String all = Grounds.document()
                + Stream.of(DisclosureFact.values())
                        .map(fact -> fact.label().toString())
                        .collect(Collectors.joining())
                + questions()
                        .map(CHECK::check)
                        .map(answer -> answer.toText(Language.ENGLISH)
                                + answer.toText(Language.SWEDISH)
                                + answer.grounds().stream()
                                        .map(ground ->
                                                ground.toText(Language.ENGLISH) + ground.toText(Language.SWEDISH))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
        assertThat(all.toLowerCase(Locale.ROOT))
                .contains("secrecy", "sekretess")
                .doesNotContain("lawful", "laglig");
    }

    @Test
    void R24_every_answer_says_that_a_human_being_decides_and_as_of_which_day() {
        questions().map(CHECK::check).forEach(answer -> {
            assertThat(answer.caveats().get(0).en())
                    .startsWith("A human being decides")
                    .contains(day(answer));
            assertThat(answer.caveats().get(0).sv())
                    .startsWith("En människa beslutar")
                    .contains(day(answer));
            assertThat(answer.toText(Language.ENGLISH)).contains("As of " + day(answer));
        });
    }

    @ParameterizedTest
    @EnumSource(DisclosureFact.class)
    void every_fact_matters_to_a_ground_or_is_asked_for_by_one(DisclosureFact fact) {
        Set<DisclosureFact> ofTheCheck = Set.of(
                DisclosureFact.RECIPIENT_IS_AUTHORITY,
                DisclosureFact.DISCLOSER_IS_AUTHORITY,
                DisclosureFact.OFFENCE_DATA,
                DisclosureFact.FIRST_PARAGRAPH);
        assertThat(Grounds.document().contains('"' + fact.name() + '"')).isNotEqualTo(ofTheCheck.contains(fact));
    }

    private static String day(DisclosureAnswer answer) {
        return answer.question().date().toString();
    }

    private static Stream<DisclosureQuestion> questions() {
        return Stream.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 1), DAY, LocalDate.of(2027, 1, 1))
                .flatMap(date -> Stream.of(POLICE, MUNICIPAL_COORDINATION, CIVIL_SOCIETY, SCHOOL)
                        .flatMap(to -> Stream.of("NONE", "OSL 26:1", "OSL 35:3", "OSL 15:1a", "OSL 25:2")
                                .map(Confidentiality::of)
                                .flatMap(secrecy -> Stream.of(DisclosureContent.values())
                                        .map(content -> ask(PROBATION, secrecy, to)
                                                .content(content)
                                                .date(date)
                                                .build()))));
    }

    @Test
    void R25_the_same_facts_on_two_days_have_two_answers() {
        DisclosureQuestion.Builder asked = ask(PROBATION, Confidentiality.PROBATION, POLICE)
                .fact(DisclosureFact.NEEDED, true)
                .fact(DisclosureFact.SECRECY_OUTWEIGHS, false)
                .fact(DisclosureFact.SECRECY_CLEARLY_OUTWEIGHS, false);
        DisclosureAnswer before =
                CHECK.check(asked.date(LocalDate.of(2025, 3, 31)).build());
        DisclosureAnswer after =
                CHECK.check(asked.date(LocalDate.of(2025, 4, 1)).build());
        assertThat(before.duty()).isEqualTo(NO_DUTY);
        assertThat(after.verdict()).isEqualTo(DUTY);
        assertThat(of(after.question(), "OSL 10:28")).isEqualTo(FORMALLY_AVAILABLE);
        assertThat(after.ground("SFS 2025:170 5§").orElseThrow().source()).isEqualTo("SFS 2025:170");
        assertThat(before.ground("SFS 2025:170 5§").orElseThrow().source()).isNull();
        DisclosureQuestion november = asked.date(LocalDate.of(2025, 11, 30)).build();
        assertThat(of(november, "OSL 10:15a")).isEqualTo(NOT_AVAILABLE);
        assertThat(of(asked.date(LocalDate.of(2025, 12, 1)).build(), "OSL 10:15a"))
                .isEqualTo(FORMALLY_AVAILABLE);
    }

    @Test
    void R25_before_the_act_no_ground_gives_anything() {
        DisclosureQuestion.Builder asked = fromSocialServices(POLICE).age(30).date(LocalDate.of(2009, 6, 29));
        Stream.of(DisclosureFact.values()).forEach(fact -> asked.fact(fact, true));
        DisclosureAnswer answer = CHECK.check(asked.build());
        assertThat(answer.verdict()).isEqualTo(NOT_AVAILABLE);
        assertThat(answer.duty()).isEqualTo(NO_DUTY);
    }

    @Test
    void R25_a_day_whose_wording_is_not_recorded_is_open_and_the_wording_is_named() {
        DisclosureQuestion asked =
                fromSocialServices(POLICE).date(LocalDate.of(2015, 6, 1)).build();
        GroundAnswer answer = CHECK.check(asked).ground("OSL 10:23").orElseThrow();
        assertThat(answer.verdict()).isEqualTo(UNDETERMINED);
        assertThat(answer.toText(Language.ENGLISH)).contains("missing: the wording of OSL 10:23 on 2015-06-01");
        assertThat(answer.toText(Language.SWEDISH)).contains("saknas: lydelsen av OSL 10:23 den 2015-06-01");
    }

    @Test
    void R25_an_answer_for_a_day_after_the_law_is_known_says_so() {
        DisclosureQuestion.Builder asked = fromSocialServices(POLICE);
        assertThat(caveats(asked.date(LocalDate.of(2026, 6, 30)).build())).doesNotContain("known until");
        assertThat(caveats(asked.date(LocalDate.of(2026, 7, 1)).build()))
                .contains(
                        "The grounds are known until 2026-06-30. What was amended between then and 2026-07-01 is not");
    }

    @Test
    void R26_nothing_in_osl_breaks_the_secrecy_of_the_criminal_records_register() {
        for (AuthorityBranch to : AuthorityBranch.values()) {
            DisclosureQuestion.Builder asked = ask(POLICE, Confidentiality.CRIMINAL_RECORDS, to)
                    .content(DisclosureContent.CRIMINAL_RECORD)
                    .age(30);
            Stream.of(DisclosureFact.values()).forEach(fact -> asked.fact(fact, true));
            Stream.of(
                            DisclosureFact.SECRECY_OUTWEIGHS,
                            DisclosureFact.CONTRARY_TO_STATUTE,
                            DisclosureFact.EXCEPTIONAL_REASONS_FOR_SECRECY)
                    .forEach(fact -> asked.fact(fact, false));
            asked.waiver(new Waiver(Set.of(DisclosureContent.CRIMINAL_RECORD), Set.of(to), DAY, null, false));
            assertThat(CHECK.check(asked.build()).verdict()).as("%s", to).isEqualTo(NOT_AVAILABLE);
            assertThat(caveats(asked.build())).contains("its own act to say (1998:620)");
            assertThat(CHECK.check(asked.content(DisclosureContent.CONTACT_DETAILS)
                                    .build())
                            .verdict())
                    .as("%s", to)
                    .isEqualTo(NOT_AVAILABLE);
        }
    }

    @Test
    void international_secrecy_closes_what_follows_ten_fifteen_but_not_necessity() {
        DisclosureQuestion asked = ask(POLICE, Confidentiality.of("OSL 15:1a"), MUNICIPAL_COORDINATION)
                .fact(DisclosureFact.NECESSARY_FOR_OWN_ACTIVITY, true)
                .fact(DisclosureFact.DISCLOSURE_OBVIOUSLY_OUTWEIGHS, true)
                .fact(DisclosureFact.CONTRARY_TO_STATUTE, false)
                .build();
        assertThat(of(asked, "OSL 10:27")).isEqualTo(NOT_AVAILABLE);
        assertThat(of(asked, "OSL 10:2")).isEqualTo(FORMALLY_AVAILABLE);
    }

    @Test
    void international_secrecy_is_not_broken_by_a_duty_either() {
        DisclosureQuestion asked = ask(PROBATION, Confidentiality.of("OSL 15:1a"), POLICE)
                .fact(DisclosureFact.NEEDED, true)
                .fact(DisclosureFact.SECRECY_CLEARLY_OUTWEIGHS, false)
                .build();
        assertThat(CHECK.check(asked).duty()).isEqualTo(NO_DUTY);
        assertThat(CHECK.check(asked.toBuilder()
                                .from(PROBATION, Confidentiality.PROBATION)
                                .build())
                        .duty())
                .isEqualTo(DUTY);
    }

    @Test
    void R43_a_waiver_counts_only_within_its_scope_and_until_it_is_withdrawn() {
        DisclosureQuestion.Builder asked = fromSocialServices(MUNICIPAL_COORDINATION)
                .content(DisclosureContent.SUPPORT)
                .fact(DisclosureFact.WAIVER_BY_RIGHT_PERSON, true);
        assertThat(of(asked.build(), "OSL 12:2")).isEqualTo(UNDETERMINED);
        Waiver waiver = new Waiver(Set.of(DisclosureContent.SUPPORT), Set.of(MUNICIPAL_COORDINATION), DAY, null, false);
        assertThat(of(asked.noWaiver().waiver(waiver).build(), "OSL 12:2")).isEqualTo(FORMALLY_AVAILABLE);
        assertThat(List.of(
                        new Waiver(waiver.contents(), waiver.recipients(), DAY.plusDays(1), null, false),
                        new Waiver(waiver.contents(), waiver.recipients(), DAY.minusDays(9), DAY, false),
                        new Waiver(waiver.contents(), Set.of(POLICE), DAY, null, false),
                        new Waiver(Set.of(DisclosureContent.RISK), waiver.recipients(), DAY, null, false)))
                .allSatisfy(
                        other -> assertThat(of(asked.noWaiver().waiver(other).build(), "OSL 12:2"))
                                .isEqualTo(NOT_AVAILABLE));
        Waiver withdrawnLater = new Waiver(waiver.contents(), waiver.recipients(), DAY, DAY.plusDays(1), false);
        assertThat(of(asked.noWaiver().waiver(withdrawnLater).build(), "OSL 12:2"))
                .isEqualTo(FORMALLY_AVAILABLE);
        assertThat(of(asked.noWaiver().build(), "OSL 12:2")).isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void R43_a_waiver_is_no_legal_basis_and_a_reservation_is_passed_on() {
        Waiver waiver = new Waiver(Set.of(DisclosureContent.SUPPORT), Set.of(CIVIL_SOCIETY), DAY, null, true);
        DisclosureQuestion asked = fromSocialServices(CIVIL_SOCIETY)
                .content(DisclosureContent.SUPPORT)
                .fact(DisclosureFact.OFFENCE_DATA, false)
                .fact(DisclosureFact.WAIVER_BY_RIGHT_PERSON, true)
                .waiver(waiver)
                .build();
        assertThat(CHECK.check(asked).verdict()).isEqualTo(FORMALLY_AVAILABLE);
        assertThat(CHECK.check(asked).ground("OSL 12:2").orElseThrow().kind()).isEqualTo(GroundKind.WAIVER);
        assertThat(caveats(asked))
                .contains("It is no legal basis for what an authority does")
                .contains("The individual made a reservation a condition");
    }

    @Test
    void R43_it_has_to_be_told_that_the_right_person_lifted_the_secrecy() {
        DisclosureQuestion.Builder asked = fromSocialServices(MUNICIPAL_COORDINATION)
                .age(17)
                .waiver(new Waiver(Set.of(DisclosureContent.RISK), Set.of(MUNICIPAL_COORDINATION), DAY, null, false));
        assertThat(of(asked.build(), "OSL 12:2")).isEqualTo(UNDETERMINED);
        assertThat(of(asked.fact(DisclosureFact.WAIVER_BY_RIGHT_PERSON, true).build(), "OSL 12:2"))
                .isEqualTo(FORMALLY_AVAILABLE);
        assertThat(of(asked.fact(DisclosureFact.WAIVER_BY_RIGHT_PERSON, false).build(), "OSL 12:2"))
                .isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void no_duty_and_a_permission_stand_side_by_side() {
        DisclosureAnswer answer = CHECK.check(fromSocialServices(POLICE)
                .age(17)
                .fact(DisclosureFact.NEEDED, true)
                .fact(DisclosureFact.SECRECY_CLEARLY_OUTWEIGHS, false)
                .fact(DisclosureFact.CONCRETE_RISK, true)
                .fact(DisclosureFact.INAPPROPRIATE, false)
                .build());
        assertThat(answer.duty()).isEqualTo(NO_DUTY);
        assertThat(answer.verdict()).isEqualTo(FORMALLY_AVAILABLE);
        assertThat(answer.toText(Language.ENGLISH)).contains("That forbids nothing: permissions are answered apart.");
    }

    @Test
    void where_nothing_is_secret_no_secrecy_stands_in_the_way_and_the_other_rules_remain() {
        DisclosureQuestion asked = ask(MUNICIPAL_COORDINATION, Confidentiality.NONE, SOCIAL_SERVICES)
                .build();
        DisclosureAnswer answer = CHECK.check(asked);
        assertThat(answer.verdict()).isEqualTo(FORMALLY_AVAILABLE);
        assertThat(answer.grounds()).noneMatch(ground -> ground.verdict() == FORMALLY_AVAILABLE);
        assertThat(caveats(asked)).contains("The rules on purpose, necessity and processing");
        assertThat(CHECK.check(asked.toBuilder().to(CIVIL_SOCIETY).build()).verdict())
                .isEqualTo(NOT_AVAILABLE);
    }

    @Test
    void where_nothing_is_secret_there_is_no_secrecy_to_weigh_against_a_duty() {
        assertThat(CHECK.check(ask(MUNICIPAL_COORDINATION, Confidentiality.NONE, POLICE)
                                .fact(DisclosureFact.NEEDED, true)
                                .build())
                        .verdict())
                .isEqualTo(DUTY);
    }

    @Test
    void private_social_services_owe_contact_details_too() {
        DisclosureQuestion.Builder asked = ask(CIVIL_SOCIETY, Confidentiality.NONE, POLICE)
                .content(DisclosureContent.CONTACT_DETAILS)
                .fact(DisclosureFact.ON_REQUEST, true)
                .fact(DisclosureFact.NEEDED, true)
                .fact(DisclosureFact.DISCLOSER_COVERED, true);
        assertThat(CHECK.check(asked.build()).duty()).isEqualTo(UNDETERMINED);
        asked.fact(DisclosureFact.EXCEPTIONAL_REASONS_FOR_SECRECY, false);
        assertThat(CHECK.check(asked.fact(DisclosureFact.DISCLOSER_COVERED, true)
                                .build())
                        .duty())
                .isEqualTo(DUTY);
        assertThat(CHECK.check(asked.fact(DisclosureFact.DISCLOSER_COVERED, false)
                                .build())
                        .duty())
                .isEqualTo(NO_DUTY);
    }

    @Test
    void R46_leaving_the_field_of_the_criminal_data_act_asks_for_a_noted_test() {
        String leaving = "necessary and proportionate (2:22)";
        assertThat(caveats(ask(POLICE, Confidentiality.CRIME_FIGHTING, SOCIAL_SERVICES)
                        .build()))
                .contains(leaving);
        assertThat(caveats(
                        ask(POLICE, Confidentiality.CRIME_FIGHTING, PROBATION).build()))
                .doesNotContain(leaving);
        assertThat(caveats(fromSocialServices(POLICE).build())).doesNotContain(leaving);
    }

    @Test
    void R42_contact_details_come_with_a_warning_of_protected_identities() {
        assertThat(caveats(fromSocialServices(POLICE)
                        .content(DisclosureContent.CONTACT_DETAILS)
                        .build()))
                .contains("With a protected identity or a threat, secrecy under OSL 21:3");
        assertThat(caveats(fromSocialServices(POLICE).build())).doesNotContain("21:3");
    }

    @Test
    void R52_an_investigation_gets_no_leads_from_the_strategy() {
        assertThat(caveats(fromSocialServices(POLICE)
                        .purpose(DisclosurePurpose.INVESTIGATE_CRIME)
                        .build()))
                .contains("never leads for an investigation");
    }

    @Test
    void a_question_says_what_it_lacks() {
        assertThatThrownBy(() ->
                        DisclosureQuestion.builder(IndividualId.of("I-017")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The question of disclosure has no from. Say which.");
        assertThatThrownBy(() -> fromSocialServices(POLICE).age(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AGE is -1. Make it 0 or more.");
        DisclosureQuestion.Builder bound = ask(CIVIL_SOCIETY, Confidentiality.SOCIAL_SERVICES, POLICE);
        assertThatThrownBy(bound::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Civil society discloses under OSL 26:1, but that act binds authorities. Make the secrecy"
                        + " NONE, or name the authority.");
    }

    @Test
    void a_waiver_says_what_is_wrong_with_it() {
        assertThatThrownBy(() -> new Waiver(Set.of(), Set.of(POLICE), DAY, null, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A waiver names no content. Say for what and towards whom it was given.");
        assertThatThrownBy(
                        () -> new Waiver(Set.of(DisclosureContent.RISK), Set.of(POLICE), DAY, DAY.minusDays(1), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A waiver was withdrawn on 2026-03-01 and given later, on 2026-03-02. Maybe swap the two"
                        + " dates.");
    }

    @Test
    void a_question_names_neither_individual_nor_facts_when_it_is_printed() {
        assertThat(fromSocialServices(POLICE).age(17).build())
                .hasToString("DisclosureQuestion[SOCIAL_SERVICES to POLICE, 2026-03-02]");
    }

    @Test
    void a_question_equals_the_one_it_was_copied_from() {
        DisclosureQuestion question = fromSocialServices(HEALTH_CARE)
                .age(17)
                .fact(DisclosureFact.NEEDED, true)
                .offenceStage(OffenceStage.ATTEMPT)
                .waiver(new Waiver(Set.of(DisclosureContent.RISK), Set.of(RESEARCH), DAY, null, false))
                .build();
        assertThat(question.toBuilder().build()).isEqualTo(question).hasSameHashCodeAs(question);
        assertThat(question.toBuilder().age(18).build()).isNotEqualTo(question);
        assertThat(question.toBuilder().offenceStage(OffenceStage.COMPLETED).build())
                .isNotEqualTo(question);
        assertThat(question.toBuilder().noWaiver().build()).isNotEqualTo(question);
    }

    @Test
    void an_answer_reads_well() throws IOException {
        DisclosureAnswer answer = CHECK.check(fromSocialServices(POLICE)
                .age(17)
                .fact(DisclosureFact.NEEDED, true)
                .fact(DisclosureFact.CONCRETE_RISK, true)
                .fact(DisclosureFact.INAPPROPRIATE, false)
                .fact(DisclosureFact.OTHER_STATUTORY_DUTY, false)
                .build());
        GoldenText.assertSame(answer.toText(Language.ENGLISH), "disclosure/answer-en.txt");
        GoldenText.assertSame(answer.toText(Language.SWEDISH), "disclosure/answer-sv.txt");
    }

    @Test
    void a_duty_and_an_open_register_read_well() throws IOException {
        DisclosureAnswer duty = CHECK.check(ask(PROBATION, Confidentiality.PROBATION, POLICE)
                .content(DisclosureContent.CONTACT_DETAILS)
                .date(LocalDate.of(2026, 7, 1))
                .noWaiver()
                .fact(DisclosureFact.ON_REQUEST, true)
                .fact(DisclosureFact.NEEDED, true)
                .fact(DisclosureFact.EXCEPTIONAL_REASONS_FOR_SECRECY, false)
                .build());
        DisclosureAnswer register = CHECK.check(ask(POLICE, Confidentiality.CRIMINAL_RECORDS, SOCIAL_SERVICES)
                .content(DisclosureContent.CRIMINAL_RECORD)
                .build());
        for (Language language : Language.values()) {
            GoldenText.assertSame(
                    duty.toText(language) + "\n" + register.toText(language),
                    "disclosure/duty-and-register-" + language.tag() + ".txt");
        }
    }

    @Test
    void R04_before_the_wording_of_the_bar_is_known_nothing_goes_to_civil_society_for_sure() {
        DisclosureQuestion.Builder asked = fromSocialServices(CIVIL_SOCIETY)
                .date(LocalDate.of(2018, 5, 24))
                .fact(DisclosureFact.NECESSARY_FOR_OWN_ACTIVITY, true);
        assertThat(of(asked.build(), "OSL 10:2")).isEqualTo(UNDETERMINED);
        assertThat(CHECK.check(asked.build()).ground("OSL 10:2").orElseThrow().toText(Language.ENGLISH))
                .contains("missing: the wording of DSL 3:8 on 2018-05-24");
        assertThat(of(asked.date(LocalDate.of(2018, 5, 25)).build(), "OSL 10:2"))
                .isEqualTo(NOT_AVAILABLE);
        assertThat(of(
                        asked.date(LocalDate.of(2018, 5, 24))
                                .content(DisclosureContent.CONTACT_DETAILS)
                                .build(),
                        "OSL 10:2"))
                .isEqualTo(FORMALLY_AVAILABLE);
    }

    @Test
    void every_caveat_reads_well_in_both_languages() throws IOException {
        Waiver waiver = new Waiver(Set.of(DisclosureContent.SUPPORT), Set.of(PROBATION), DAY, null, true);
        DisclosureQuestion special = fromSocialServices(PROBATION)
                .content(DisclosureContent.SUPPORT)
                .purpose(DisclosurePurpose.INVESTIGATE_CRIME)
                .fact(DisclosureFact.WAIVER_BY_RIGHT_PERSON, true)
                .waiver(waiver)
                .build();
        DisclosureQuestion dutyOpen = ask(PROBATION, Confidentiality.PROBATION, POLICE)
                .fact(DisclosureFact.NECESSARY_FOR_OWN_ACTIVITY, true)
                .fact(DisclosureFact.NEEDED, true)
                .build();
        DisclosureQuestion sameKind =
                ask(POLICE, Confidentiality.CRIME_FIGHTING, POLICE).build();
        String caveats = Stream.concat(questions(), Stream.of(special, dutyOpen, sameKind))
                .filter(question ->
                        question.date().equals(DAY) || question.date().getYear() == 2027)
                .flatMap(question -> CHECK.check(question).caveats().stream())
                .distinct()
                .map(caveat -> caveat.en() + "\n" + caveat.sv() + "\n")
                .collect(Collectors.joining("\n"));
        GoldenText.assertSame(caveats, "disclosure/caveats.txt");
    }

    @Test
    void every_word_reads_well_in_both_languages() throws IOException {
        String words = Stream.of(
                        Stream.of(AuthorityBranch.values()).map(branch -> line(branch, branch.label())),
                        Stream.of(DisclosureContent.values()).map(content -> line(content, content.label())),
                        Stream.of(DisclosurePurpose.values()).map(purpose -> line(purpose, purpose.label())),
                        Stream.of(DisclosureFact.values()).map(fact -> line(fact, fact.label())),
                        Stream.of(DisclosureNumber.values()).map(number -> line(number, number.label())),
                        Stream.of(OffenceStage.values()).map(stage -> line(stage, stage.label())),
                        Stream.of(DisclosureVerdict.values()).map(verdict -> line(verdict, verdict.label())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
        GoldenText.assertSame(words, "disclosure/words.txt");
    }

    private static String line(Enum<?> constant, Text label) {
        return constant + ": " + label.en() + " | " + label.sv() + "\n";
    }
}
