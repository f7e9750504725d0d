// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import se.gvi.house.HouseRules;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Decision;
import se.gvi.model.situation.Situation;
import se.gvi.rules.reason.Answer;

/** The house rules that hold for the rules. */
@AnalyzeClasses(packages = "se.gvi.rules", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String BASE = "se.gvi.rules";

    /** Lowest first. A package uses only packages listed before it; those of one line do not know each other. */
    private static final List<Set<String>> PACKAGES = List.of(
            Set.of("reason", "retention"),
            Set.of("criterion"),
            Set.of("policy"),
            Set.of("risk", "eligibility", "needs", "disclosure"),
            Set.of("assessment", "incidentreview", "scorecard", "cases", "view", "programme"),
            Set.of("callin", "notification", "support", "review", "lifecycle", "duty"),
            Set.of("promise", "page"),
            Set.of("brief", "statement", "audit", "processing", "aggregate"),
            Set.of("comparison"),
            Set.of("replay"),
            Set.of("conformance"));

    /** Packages that tell what is held, used or not. */
    private static final String[] ACCOUNTING_FOR_WHAT_IS_HELD = {
        BASE + ".statement..", BASE + ".retention..", BASE + ".view..", BASE + ".audit..", BASE + ".processing.."
    };

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = HouseRules.noCyclesBetweenPackages(BASE);

    @ArchTest
    static final ArchRule PACKAGES_POINT_DOWNWARDS = HouseRules.packagesPointDownwards(BASE, PACKAGES);

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_CLOSED = HouseRules.publicTypesAreClosed();

    @ArchTest
    static final ArchRule SIGNATURES_SPEAK_JAVA = HouseRules.signaturesSpeakJava(Answer.class);

    @ArchTest
    static final ArchRule ONLY_DOCUMENTS_SEE_A_PARSER = HouseRules.onlyDocumentsSeeAParser();

    @ArchTest
    static final ArchRule NOTHING_READS_THE_MACHINE = HouseRules.nothingReadsTheMachine();

    @ArchTest
    static final ArchRule LOCALE_AND_CHARSET_ARE_SAID = HouseRules.localeAndCharsetAreSaid();

    @ArchTest
    static final ArchRule NOTHING_PRINTS_OR_LOGS = HouseRules.nothingPrintsOrLogs();

    @ArchTest
    static final ArchRule R14_NOTHING_MAKES_A_DECISION = noClasses()
            .should()
            .callMethod(Decision.class, "builder")
            .orShould()
            .callMethod(Decision.class, "toBuilder")
            .because("findings inform and people decide: no path leads from data to a decision");

    @ArchTest
    static final ArchRule ANSWERS_REST_ON_WHAT_MAY_BE_USED = noClasses()
            .that()
            .resideOutsideOfPackages(ACCOUNTING_FOR_WHAT_IS_HELD)
            .should()
            .callMethod(Situation.class, "records")
            .because("what is kept out of use at a person's request must not slip into an answer: recordsInUse()");

    @ArchTest
    static final ArchRule R12_NOTHING_ARRIVES_AT_A_RISK_LEVEL = noMethods()
            .that()
            .arePublic()
            .should()
            .haveRawReturnType(RiskLevel.class)
            .because("a risk level is what a human being assessed; recorded facts only indicate");

    @ArchTest
    static final ArchRule R15_NO_SIDE_OF_RISK_BECOMES_THE_OTHER = noMethods()
            .that()
            .haveRawParameterTypes(RiskSide.class)
            .should()
            .haveRawReturnType(RiskSide.class)
            .because("who is at risk of violence is not for that reason a risk");
}
