// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.ethics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.gvi.model.finding.FindingCode;

/** What audits found of lists like the one that is kept here, and what answers it: a finding, or that it cannot be. */
final class EthicsPack {

    private static final String BEGINNING = """
            # Ethics pack

            Lists of people who may commit or suffer violence have been audited, and much was found wrong with them. This page goes through it, failure by failure, and names what answers each here: a **finding** that a check reports, with an example that fails, or that **it cannot be**: there is no field, no word, no method for it. Every answer names the test that proves it, and no row stands here without one.

            What was found is told in our own words, after the sources named; where a source was read only in part or in somebody's report of it, the source says so. Nothing here says that a list is lawful. A host that keeps one answers for it.

            This page is written by `EthicsPackTest`, which also runs every failing example.
            """;

    private static final String END = """
            ## Not answered here

            Some of what went wrong lies outside what a library can see. The host answers for it.

            - Nobody had assessed what the Gangs Violence Matrix would do to privacy or to equal treatment. Without a reference to an impact assessment and a responsible body no act across parties is admitted (`ProgrammeTest.R45_nobody_writes_anything_before_a_body_and_an_impact_assessment_are_named`); that one was made, and is any good, no check can tell.
            - 78 percent of those on the matrix were black, against 27 percent of those prosecuted for youth violence. There is no field for origin here, and so no way to measure such a disparity inside: compare aggregates outside, with data that the list never sees.
            - The unredacted matrix left Newham by e-mail. What leaves a host otherwise than through a view and a disclosure is not seen here.
            - Whether a person should have been on the list at all is for those who decide, and for those who review them.
            """;

    /** What answers a failure. */
    record Answer(FindingCode code, String cannot, String test, String method) {

        static Answer finding(FindingCode code) {
            return new Answer(code, "", "", "");
        }

        static Answer cannot(String sentence, String test, String method) {
            return new Answer(null, sentence, test, method);
        }

        private String what() {
            return code == null
                    ? cannot
                    : "finding [" + code + "](findings.md#" + code.name().toLowerCase(Locale.ROOT) + ")";
        }

        private String proof() {
            return code == null ? "`" + simple(test) + "." + method + "`" : "its example, run by `EthicsPackTest`";
        }

        private static String simple(String test) {
            return test.substring(test.lastIndexOf('/') + 1);
        }
    }

    /** One thing that was found. */
    record Failure(String found, List<Answer> answers) {}

    /** One list, and who went through it. */
    record Case(String title, String source, List<Failure> failures) {}

    private EthicsPack() {}

    private static final String MODEL = "gvi-model/src/test/java/se/gvi/model/";
    private static final String RULES = "gvi-rules/src/test/java/se/gvi/rules/";
    private static final String LAWFUL = MODEL + "ethics/LawfulByDesignTest";

    private static Failure failure(String found, Answer... answers) {
        return new Failure(found, List.of(answers));
    }

    private static Answer finding(FindingCode code) {
        return Answer.finding(code);
    }

    private static Answer cannot(String sentence, String test, String method) {
        return Answer.cannot(sentence, test, method);
    }

    static List<Case> cases() {
        return List.of(
                london(),
                newham(),
                amnesty(),
                settlement(),
                chicago(),
                california(),
                amsterdam(),
                durham(),
                skane(),
                chancellor(),
                vastraGotaland(),
                denmark());
    }

    private static Case london() {
        return new Case(
                "London, Gangs Violence Matrix: enforcement notice, November 2018",
                "ICO, enforcement notice (beginning), and reports of it: scl.org/10340; localgovernmentlawyer.co.uk 39375; mishcon.com; dokumen.tips",
                List.of(
                        failure(
                                "Victims and perpetrators were not clearly told apart.",
                                cannot(
                                        "a role belongs to a person in an incident, and a person has none",
                                        LAWFUL,
                                        "R05_a_person_has_no_role_and_no_level"),
                                cannot(
                                        "nothing turns a victim into a suspect, or one side of risk into the other",
                                        LAWFUL,
                                        "R15_no_way_leads_from_one_side_of_risk_to_the_other_nor_from_a_role_to_a_role"),
                                finding(FindingCode.ASSESSMENT_ON_REFUSED_GROUND)),
                        failure(
                                "How it was to be used was unclear, and it was used unevenly.",
                                cannot(
                                        "every answer is computed by one dated policy, the same for everyone, and says why",
                                        RULES + "assessment/AssessmentProperties",
                                        "names_do_not_matter"),
                                cannot(
                                        "a number in a policy without a basis is a finding",
                                        RULES + "policy/CatalogueExamplesTest",
                                        "the_bad_example_yields_the_code_and_nothing_else")),
                        failure(
                                "There was no time after which anybody had to be removed.",
                                cannot(
                                        "the last day is computed from the rules and the records, and nobody can set it",
                                        RULES + "retention/RetentionRulesTest",
                                        "R18_nobody_can_set_a_day_by_hand"),
                                finding(FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE)),
                        failure(
                                "People who were removed went on standing on informal lists.",
                                cannot(
                                        "a tombstone names nobody, and the old claim does not come in again",
                                        RULES + "retention/RetentionTest",
                                        "R22_a_tombstone_says_nothing_of_whom_and_lets_the_old_claim_in_no_more"),
                                finding(FindingCode.REFERENCE_TO_WITHDRAWN)),
                        failure(
                                "It was shared in full, unredacted, with public and private bodies alike.",
                                cannot(
                                        "what is not listed for a recipient and a purpose is hidden",
                                        RULES + "view/VisibilityTest",
                                        "R27_a_member_that_is_not_listed_is_hidden_from_everyone"),
                                cannot(
                                        "nothing about offences goes to who is no authority",
                                        RULES + "disclosure/DisclosureCheckTest",
                                        "R04_civil_society_receives_nothing_that_concerns_offences"),
                                finding(FindingCode.OFFENCE_DATA_OF_NON_AUTHORITY))));
    }

    private static Case newham() {
        return new Case(
                "London, the leak from Newham, 2017",
                "lgcplus.com 7028510",
                List.of(failure(
                        "A council employee e-mailed the unredacted matrix on 203 people, and photographs of it reached rival groups. A fine of £145,000 followed. That later violence came of it was not established.",
                        cannot(
                                "without a list of what a recipient may see, nothing but the site is shown",
                                RULES + "view/ViewTest",
                                "R27_where_nothing_is_listed_nothing_but_the_site_is_shown"),
                        cannot(
                                "a disclosure lacks no part: recipients, members, ground, purpose, necessity, quality, and who decided",
                                MODEL + "contract/EntityContractTest",
                                "aBuilderRefusesEachMissingMemberByItsName"),
                        cannot(
                                "an operation is done only once its event is logged",
                                RULES + "audit/AuditLogTest",
                                "R29_an_operation_is_done_only_once_its_event_is_stored"))));
    }

    private static Case amnesty() {
        return new Case(
                "London, report of Amnesty International, May 2018",
                "Amnesty International, report on the Gangs Violence Matrix, in reports of it: itv.com 2018-05-09; cox2008.com; readkong",
                List.of(
                        failure(
                                "About 3,800 people were listed, some 40 percent of them with a harm score of zero.",
                                cannot(
                                        "the lowest level is no ground to stay, and removal is proposed",
                                        RULES + "review/ReviewsTest",
                                        "theLowestAssessedLevelIsNoGround"),
                                finding(FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE)),
                        failure(
                                "The youngest was 12.",
                                cannot(
                                        "who may be a minor is reviewed sooner, and an unknown birth date counts as one",
                                        RULES + "retention/RetentionTest",
                                        "R34_whoever_may_be_a_minor_is_reviewed_sooner_and_an_unknown_birth_counts_as_one")),
                        failure(
                                "78 percent were black, against 27 percent of those prosecuted for youth violence.",
                                finding(FindingCode.PROTECTED_ATTRIBUTE),
                                cannot(
                                        "no member, word or method is about origin",
                                        LAWFUL,
                                        "R10_no_name_of_the_model_is_that_of_a_protected_attribute"))));
    }

    private static Case settlement() {
        return new Case(
                "London, settlement of November 2022",
                "libertyhumanrights.org.uk 2022-11-11; lawforchange.uk; lag.org.uk 2024-08",
                List.of(
                        failure(
                                "The police conceded that the matrix was unlawful. People may since ask whether they were on it, which data were shared, and with whom; it was given up in February 2024.",
                                cannot(
                                        "a statement tells what is held, why, since when, from whom, until when and with whom it was shared",
                                        RULES + "statement/PersonalStatementTest",
                                        "R49_it_tells_what_why_since_when_from_whom_until_when_and_with_whom"),
                                finding(FindingCode.REQUEST_NOT_CARRIED_OUT),
                                finding(FindingCode.REQUEST_ABOUT_SOMEBODY_ELSE)),
                        failure(
                                "More than 1,000 names of low risk were removed.",
                                cannot(
                                        "who is overdue for review is out of use at once",
                                        RULES + "retention/RetentionTest",
                                        "R20_what_is_overdue_for_review_is_out_of_use_and_stays_stored"),
                                cannot(
                                        "every earlier recipient of what is corrected or erased is to be told",
                                        RULES + "statement/RecipientsToTellTest",
                                        "R28_every_recipient_of_every_disclosure_is_told_and_none_twice"))));
    }

    private static Case chicago() {
        return new Case(
                "Chicago, Strategic Subject List and Crime and Victimization Risk Model",
                "RAND, external publication EP67204 (2016), and commentary of September 2016, rand.org; Chicago Office of Inspector General, 2020-01-23, igchicago.org",
                List.of(
                        failure(
                                "The list was used for leads after shootings. The 426 people on it were no less likely to become victims, and more likely to be arrested for one.",
                                finding(FindingCode.PURPOSE_NOT_ALLOWED),
                                cannot(
                                        "no disclosure gives an investigation leads",
                                        RULES + "disclosure/DisclosureCheckTest",
                                        "R52_an_investigation_gets_no_leads_from_the_strategy")),
                        failure(
                                "Nobody was told what to do for or with the people on it.",
                                finding(FindingCode.PLAN_WITHOUT_END)),
                        failure(
                                "Later, whoever had been arrested once had a score, 399,412 people, whatever came of the arrest.",
                                finding(FindingCode.GROUND_NOT_ACCEPTED),
                                finding(FindingCode.ASSESSMENT_ON_REFUSED_GROUND)),
                        failure(
                                "Victims who had never been arrested had no score, and victims and threats were not kept apart.",
                                cannot(
                                        "each side of risk has its own assessments",
                                        LAWFUL,
                                        "R15_no_way_leads_from_one_side_of_risk_to_the_other_nor_from_a_role_to_a_role")),
                        failure(
                                "Scores were unreliable, and access to them was weak.",
                                cannot(
                                        "no method gives a level; a human being signs it, and it lapses",
                                        LAWFUL,
                                        "R12_a_level_comes_from_a_signed_assessment_and_nowhere_else"),
                                finding(FindingCode.ASSESSMENT_WITHOUT_FACTS),
                                cannot(
                                        "accesses are counted by user, and can be gone through",
                                        RULES + "audit/AccessReportTest",
                                        "R31_accesses_are_counted_by_user"))));
    }

    private static Case california() {
        return new Case(
                "California, CalGang: audit of 2016",
                "California State Auditor, report 2015-130 and its response 12, information.auditor.ca.gov; 10news.com",
                List.of(
                        failure(
                                "13 of 100 people, and 131 of 563 criteria, had no support.",
                                finding(FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE),
                                finding(FindingCode.DANGLING_REFERENCE)),
                        failure(
                                "More than 600 purge dates lay beyond the five years allowed, many more than a hundred years ahead.",
                                cannot(
                                        "the last day is computed, and nobody can set it",
                                        RULES + "retention/RetentionRulesTest",
                                        "R18_nobody_can_set_a_day_by_hand")),
                        failure(
                                "42 people were under one year old when they were entered.",
                                finding(FindingCode.IMPLAUSIBLE_BIRTH_DATE),
                                finding(FindingCode.EVENT_BEFORE_BIRTH)),
                        failure(
                                "Notices about juveniles said too little to be contested.",
                                cannot(
                                        "a statement tells facts and assessments apart, with their grounds",
                                        RULES + "statement/PersonalStatementTest",
                                        "R49_facts_and_assessments_are_told_apart"))));
    }

    private static Case amsterdam() {
        return new Case(
                "Amsterdam, Top400, Top600 and ProKid+",
                "pilpnjcm.nl; 2doc.nl; trouw.nl 2022; racismandtechnology.center",
                List.of(
                        failure(
                                "Top400 took in children without a conviction, and younger siblings who met no criterion.",
                                finding(FindingCode.ASSESSMENT_CITES_SOMEBODY_ELSE),
                                finding(FindingCode.GROUND_NOT_ACCEPTED)),
                        failure(
                                "ProKid+ counted that somebody had been a victim or a witness, and the police contacts of people at the same address.",
                                finding(FindingCode.ASSESSMENT_ON_REFUSED_GROUND),
                                cannot(
                                        "kinship, a shared address, being a victim or a witness are refused alone, in every format",
                                        MODEL + "ethics/RefusedWordsTest",
                                        "R13_what_is_no_ground_by_itself_is_refused_in_every_format")),
                        failure(
                                "Officials were told to hide the algorithm from parents, and the city could not explain it.",
                                cannot(
                                        "the tree of reasons is the computation, and reads as sentences",
                                        RULES + "reason/ReasonProperties",
                                        "a_tree_computes_its_truth_from_its_answers"),
                                cannot(
                                        "the verdict that is used is the one that is explained",
                                        RULES + "assessment/AssessmentProperties",
                                        "the_fast_verdict_is_the_one_that_is_explained"))));
    }

    private static Case durham() {
        return new Case(
                "Durham, Harm Assessment Risk Tool",
                "shura.shu.ac.uk/17462; committees.parliament.uk 86851; cctvify.com; consettmagazine",
                List.of(
                        failure(
                                "Its 34 predictors had postcode, age and gender among them; bought profiles of households were criticised.",
                                cannot(
                                        "no name of the model holds such a word",
                                        LAWFUL,
                                        "R10_no_name_of_the_model_holds_such_a_word"),
                                cannot(
                                        "no criterion asks for it",
                                        RULES + "assessment/NothingDecidesProperties",
                                        "R10_no_criterion_asks_for_a_protected_attribute_or_where_somebody_lives")),
                        failure(
                                "Its authors asked that such tools be used for a limited time, in documented ways, and that officers consider more than the score.",
                                cannot(
                                        "asking decides nothing",
                                        RULES + "assessment/NothingDecidesProperties",
                                        "R14_whatever_is_asked_nothing_is_decided"),
                                cannot(
                                        "no decision without a human being who made it and says why",
                                        LAWFUL,
                                        "R14_no_decision_without_a_human_being_who_made_it_and_says_why"),
                                cannot(
                                        "a level past its day has no effect",
                                        LAWFUL,
                                        "R12_a_level_without_facts_or_past_its_day_has_no_effect"))));
    }

    private static Case skane() {
        return new Case(
                "Skåne, the police collection Kringresande, 2013",
                "Säkerhets- och integritetsskyddsnämnden, statement, docplayer.se/149622; jk.se 1441-14-47; expo.se; publikt.se 2014-05-08",
                List.of(
                        failure(
                                "Its purpose was too vague. It held 4,741 people, 1,320 of them children; the State paid SEK 5,000 each.",
                                finding(FindingCode.PURPOSE_NOT_ALLOWED),
                                cannot(
                                        "no record can be made without saying what it is held for",
                                        LAWFUL,
                                        "R01_no_record_can_be_made_without_saying_whose_it_is_and_why_it_is_held")),
                        failure(
                                "Access to it was not limited.",
                                cannot(
                                        "without a list of what a recipient may see, nothing but the site is shown",
                                        RULES + "view/ViewTest",
                                        "R27_where_nothing_is_listed_nothing_but_the_site_is_shown")),
                        failure(
                                "Nothing was logged.",
                                cannot(
                                        "reading is an operation and is logged, as the seven of the ordinance are",
                                        RULES + "audit/AuditEventTest",
                                        "R29_the_operations_are_the_seven_of_the_ordinance"),
                                cannot(
                                        "no operation is done whose event cannot be stored",
                                        RULES + "audit/AuditLogTest",
                                        "R29_an_operation_whose_event_cannot_be_stored_is_not_done")),
                        failure(
                                "Too little was deleted.",
                                cannot(
                                        "what is overdue for review is out of use",
                                        RULES + "retention/RetentionTest",
                                        "R20_what_is_overdue_for_review_is_out_of_use_and_stays_stored")),
                        failure(
                                "People who were not suspected were not marked.",
                                cannot(
                                        "a contact is always told as not suspected",
                                        RULES + "statement/PersonalStatementTest",
                                        "R06_a_contact_is_always_told_as_not_suspected"))));
    }

    private static Case chancellor() {
        return new Case(
                "The Chancellor of Justice, decision 6098-19-4.4 (2020)",
                "justitiekanslern.se 6098-19-4.4; publikt.se 23041",
                List.of(failure(
                        "Intelligence data had been kept for more than ten years. Nobody could say what they had been collected for or why they were needed; they had followed along into new systems. The State paid SEK 20,000.",
                        finding(FindingCode.MIGRATED_WITHOUT_ORIGINAL_DATE),
                        cannot(
                                "what was moved here keeps its first day",
                                LAWFUL,
                                "R47_what_was_moved_here_keeps_its_first_day_or_is_a_finding"),
                        cannot(
                                "recording the same anew keeps nothing longer",
                                RULES + "retention/RetentionTest",
                                "R47_recording_the_same_assessment_anew_keeps_nothing_longer"),
                        cannot(
                                "no record can be made without saying what it is held for",
                                LAWFUL,
                                "R01_no_record_can_be_made_without_saying_whose_it_is_and_why_it_is_held"))));
    }

    private static Case vastraGotaland() {
        return new Case(
                "Västra Götaland, police, 2014",
                "Säkerhets- och integritetsskyddsnämnden, as told by advokatsamfundet.se, December 2014",
                List.of(failure(
                        "Data about ethnic origin, politics, religion and health were held without its being absolutely necessary; one entry was there only because somebody had converted.",
                        finding(FindingCode.PROTECTED_ATTRIBUTE),
                        cannot(
                                "what the format does not know is never read",
                                LAWFUL,
                                "R10_what_the_format_does_not_know_is_never_read_nor_found_again"))));
    }

    private static Case denmark() {
        return new Case(
                "Denmark, the police register PED",
                "itpol.dk, consultation response (2017)",
                List.of(
                        failure(
                                "Data were kept for ten years after the last entry.",
                                cannot(
                                        "recording the same anew keeps nothing longer",
                                        RULES + "retention/RetentionTest",
                                        "R47_recording_the_same_assessment_anew_keeps_nothing_longer"),
                                cannot(
                                        "a registration after the end brings nothing back",
                                        RULES + "retention/RetentionProperties",
                                        "R19_a_registration_after_the_end_brings_nothing_back")),
                        failure(
                                "There was no right of access.",
                                cannot(
                                        "every record that names the person is told",
                                        RULES + "statement/PersonalStatementTest",
                                        "R49_every_record_that_names_the_person_is_told"))));
    }

    static String markdown() {
        return BEGINNING + "\n" + cases().stream().map(EthicsPack::section).collect(Collectors.joining("\n")) + "\n"
                + END;
    }

    private static String section(Case each) {
        StringBuilder section = new StringBuilder("## " + each.title() + "\n\nSource: " + each.source() + ".\n\n");
        section.append("| what was found | what answers it | proof |\n|---|---|---|\n");
        for (Failure failure : each.failures()) {
            String found = failure.found();
            for (Answer answer : failure.answers()) {
                section.append("| ")
                        .append(found)
                        .append(" | ")
                        .append(answer.what())
                        .append(" | ")
                        .append(answer.proof())
                        .append(" |\n");
                found = "";
            }
        }
        return section.toString();
    }
}
