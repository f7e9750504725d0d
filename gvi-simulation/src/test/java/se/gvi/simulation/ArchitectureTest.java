// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import se.gvi.house.HouseRules;
import se.gvi.simulation.chance.Chance;

/** The house rules that hold for simulation and evaluation. */
@AnalyzeClasses(packages = "se.gvi.simulation", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String BASE = "se.gvi.simulation";

    /**
     * Lowest first. A package uses only packages listed before it; those of one line do not know each other. The last is the
     * root, with what scripts begin with.
     */
    private static final List<Set<String>> PACKAGES = List.of(
            Set.of("chance", "evidence", "statistics"),
            Set.of("violence", "evaluation", "sensitivity"),
            Set.of("city"),
            Set.of("strategy"),
            Set.of("scenario"),
            Set.of("design"),
            Set.of("experiment"),
            Set.of("document"),
            Set.of("outcome"),
            Set.of("picture"),
            Set.of("report"),
            Set.of(""));

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = HouseRules.noCyclesBetweenPackages(BASE);

    @ArchTest
    static final ArchRule PACKAGES_POINT_DOWNWARDS = HouseRules.packagesPointDownwards(BASE, PACKAGES);

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_CLOSED = HouseRules.publicTypesAreClosed();

    @ArchTest
    static final ArchRule SIGNATURES_SPEAK_JAVA = HouseRules.signaturesSpeakJava(Chance.class);

    @ArchTest
    static final ArchRule SIGNATURES_MENTION_NO_DISTRIBUTION = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(DescribedPredicate.describe(
                    "from Commons Statistics",
                    (JavaClass type) -> type.getName().startsWith("org.apache.commons")))
            .because("a host need not know which library computes a quantile");

    @ArchTest
    static final ArchRule NOTHING_READS_THE_MACHINE = HouseRules.nothingReadsTheMachine();

    @ArchTest
    static final ArchRule LOCALE_AND_CHARSET_ARE_SAID = HouseRules.localeAndCharsetAreSaid();

    @ArchTest
    static final ArchRule NOTHING_PRINTS_OR_LOGS = HouseRules.nothingPrintsOrLogs();

    @ArchTest
    static final ArchRule ONLY_DOCUMENTS_SEE_A_PARSER = HouseRules.onlyDocumentsSeeAParser();
}
