// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Ids;
import se.gvi.model.fixture.ValueExamples;
import se.gvi.model.fixture.Words;

/** No public type of the facts escapes the contracts: each has an example, or is named here with what tests it. */
final class PublicTypesTest {

    /** Their own tests look after these. */
    private static final Set<String> ELSEWHERE = Set.of(
            "se.gvi.model.catalogue",
            "se.gvi.model.csv",
            "se.gvi.model.difference",
            "se.gvi.model.extract",
            "se.gvi.model.json",
            "se.gvi.model.ndjson",
            "se.gvi.model.override",
            "se.gvi.model.report",
            "se.gvi.model.schema",
            "se.gvi.model.situation",
            "se.gvi.model.validation");

    /** Neither entity nor value. */
    private static final Set<String> OTHERS = Set.of(
            "se.gvi.model.catalogue",
            "se.gvi.model.difference",
            "se.gvi.model.extract",
            "se.gvi.model.json",
            "se.gvi.model.ndjson",
            "se.gvi.model.override",
            "se.gvi.model.report",
            "se.gvi.model.finding.FindingOverride", // of overrides, like the next
            "se.gvi.model.finding.FindingOverrides",
            "se.gvi.model.finding.InvalidDocumentException",
            "se.gvi.model.finding.InvalidValueException",
            "se.gvi.model.finding.OverrideUse",
            "se.gvi.model.finding.ReadLimits", // of the reader
            "se.gvi.model.finding.ValidationReport",
            "se.gvi.model.identity.CoordinationNumber", // of no document, like the others about identity
            "se.gvi.model.identity.HeldPersonnummer",
            "se.gvi.model.identity.PersonalNumberGuard",
            "se.gvi.model.identity.Personnummer",
            "se.gvi.model.identity.Pseudonymizer",
            "se.gvi.model.records.Records",
            "se.gvi.model.source.Confidentiality",
            "se.gvi.model.time.PartialDate");

    private static final List<JavaClass> PUBLIC_TYPES = publicTypes();

    @Test
    void everyPublicTypeHasAnExample() {
        Set<String> withExample = Stream.of(
                        Examples.full().stream(),
                        ValueExamples.all().stream().map(ValueExamples.Pair::one),
                        Ids.examples().stream())
                .flatMap(examples -> examples)
                .map(example -> example.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> without = PUBLIC_TYPES.stream()
                .filter(type -> !type.isEnum() && !type.isInterface())
                .map(JavaClass::getName)
                .filter(name -> !withExample.contains(name) && !OTHERS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).as("public types without an example").isEmpty();
    }

    @Test
    void everyPublicEnumIsAWordOfDocumentsOrNamedHere() {
        Set<String> words = Words.lists().stream().map(Class::getName).collect(Collectors.toSet());
        assertThat(PUBLIC_TYPES.stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::getName)
                        .filter(name -> !words.contains(name)))
                .containsExactlyInAnyOrder(
                        "se.gvi.model.finding.FindingCode",
                        "se.gvi.model.finding.Language",
                        "se.gvi.model.finding.Outcome",
                        "se.gvi.model.finding.Severity",
                        "se.gvi.model.identity.IdentityLevel",
                        "se.gvi.model.identity.PersonnummerGround");
    }

    /** The top-level public types of the exported packages. */
    private static List<JavaClass> publicTypes() {
        Set<String> exported = PublicTypesTest.class.getModule().getDescriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .filter(name -> !ELSEWHERE.contains(name))
                .collect(Collectors.toSet());
        assertThat(exported).isNotEmpty();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.gvi.model").stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .toList();
    }
}
