// SPDX-License-Identifier: Apache-2.0
package se.gvi.model;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import se.gvi.house.HouseRules;
import se.gvi.model.time.DateSpan;

/** The house rules that hold for the model. */
@AnalyzeClasses(packages = "se.gvi.model", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String BASE = "se.gvi.model";

    /** Lowest first. A package uses only packages listed before it; those of one line do not know each other. */
    private static final List<Set<String>> PACKAGES = List.of(
            Set.of("finding"),
            Set.of("identity"),
            Set.of("invariant"),
            Set.of("id", "time", "site"),
            Set.of("source"),
            Set.of("group", "individual"),
            Set.of("coverage", "membership", "relation", "incident"),
            Set.of("contact", "support", "enforcement"),
            Set.of("assessment", "decision"),
            Set.of("agreement", "disclosure", "rights", "erasure"),
            Set.of("records"),
            Set.of("validation"),
            Set.of("situation"),
            Set.of("document"),
            Set.of("format", "catalogue"),
            Set.of("override", "schema"),
            Set.of("json", "ndjson", "csv", "difference", "report"),
            Set.of("extract"));

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = HouseRules.noCyclesBetweenPackages(BASE);

    @ArchTest
    static final ArchRule PACKAGES_POINT_DOWNWARDS = HouseRules.packagesPointDownwards(BASE, PACKAGES);

    @ArchTest
    static final ArchRule THE_MODEL_DOES_NOT_KNOW_THE_RULES = HouseRules.doesNotKnow(BASE, "se.gvi.rules");

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_CLOSED = HouseRules.publicTypesAreClosed();

    @ArchTest
    static final ArchRule SIGNATURES_SPEAK_JAVA = HouseRules.signaturesSpeakJava(DateSpan.class);

    @ArchTest
    static final ArchRule BOTH_JACKSONS_REACH_THEIR_CREATORS =
            HouseRules.bothJacksonsReachTheirCreators(DateSpan.class);

    @ArchTest
    static final ArchRule ONLY_DOCUMENTS_SEE_A_PARSER = HouseRules.onlyDocumentsSeeAParser();

    @ArchTest
    static final ArchRule NOTHING_READS_THE_MACHINE = HouseRules.nothingReadsTheMachine();

    @ArchTest
    static final ArchRule LOCALE_AND_CHARSET_ARE_SAID = HouseRules.localeAndCharsetAreSaid();

    @ArchTest
    static final ArchRule NOTHING_PRINTS_OR_LOGS = HouseRules.nothingPrintsOrLogs();
}
