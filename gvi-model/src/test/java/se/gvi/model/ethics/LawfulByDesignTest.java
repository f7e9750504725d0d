// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.document.ProtectedAttributes;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Given;
import se.gvi.model.fixture.Members;
import se.gvi.model.fixture.Words;
import se.gvi.model.format.EntityType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.json.Sample;
import se.gvi.model.membership.Accuracy;
import se.gvi.model.membership.Credibility;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Claim;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.validation.Checks;

/** What the model cannot do: what lists like this were criticised for has no field, no method, or no way past a check. */
final class LawfulByDesignTest {

    /** Names of our own that are spelled like a protected attribute and are none. */
    private static final Set<String> OUR_OWN = Set.of(
            "fingerprint", // of a situation: tells two apart
            "Language", // in which a message is told
            "language");

    private static final List<JavaClass> PUBLIC_TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.gvi.model").stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .toList();

    static Stream<Object> records() {
        return Examples.minimal().stream();
    }

    private static Stream<JavaMethod> publicMethods() {
        return PUBLIC_TYPES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static void assertRequired(Object record, String name) {
        RecordComponent member = Members.of(record).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(record + " has no " + name));
        assertThatThrownBy(() -> Members.with(record, member, null))
                .as("%s without %s", record, name)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(FindingCode.MISSING_MEMBER));
    }

    @ParameterizedTest
    @MethodSource("records")
    void R01_no_record_can_be_made_without_saying_whose_it_is_and_why_it_is_held(Object record) {
        if (record instanceof Source) {
            Stream.of("branch", "regime", "purpose", "legalBasis", "controller", "confidentiality", "asOf")
                    .forEach(name -> assertRequired(record, name));
        } else {
            assertRequired(record, "provenance");
        }
    }

    @Test
    void R01_what_is_known_of_a_record_has_a_source_and_a_first_day() {
        Provenance provenance = Examples.group().provenance();
        assertThatThrownBy(() -> new Provenance(null, null, provenance.recordedAt(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source");
        assertThatThrownBy(() -> new Provenance(provenance.source(), null, null, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("recordedAt");
        for (Object record : Examples.minimal()) {
            if (record instanceof Recorded recorded) {
                assertThat(recorded.provenance().firstRegisteredOn(ZoneOffset.UTC))
                        .isNotNull();
            }
        }
    }

    @Test
    void R01_a_record_whose_source_is_not_there_makes_no_situation() {
        Records records =
                Records.builder(Given.SITE).add(Given.group("G-1").build()).build();
        assertThat(Checks.check(records).counts()).containsOnlyKeys(FindingCode.DANGLING_REFERENCE);
    }

    @Test
    void R05_a_victim_of_one_incident_and_suspect_of_another_is_each_only_there() {
        Situation situation = Situation.of(Given.recordsAndWhatTheyName(
                Given.suspect("V-1", "I-1", "N-1").role(Role.VICTIM).build(),
                Given.suspect("V-2", "I-1", "N-2").build()));

        assertThat(suspects(situation, "N-1")).isEmpty();
        assertThat(suspects(situation, "N-2")).containsExactly(IndividualId.of("I-1"));
        assertThat(situation.involvementsOf(IndividualId.of("I-1")))
                .extracting(Involvement::role)
                .containsExactlyInAnyOrder(Role.VICTIM, Role.SUSPECT);
    }

    private static List<IndividualId> suspects(Situation situation, String incident) {
        return situation.involvementsIn(IncidentId.of(incident)).stream()
                .filter(involvement -> involvement.role() == Role.SUSPECT)
                .map(Involvement::individual)
                .toList();
    }

    @Test
    void R05_a_person_has_no_role_and_no_level() {
        assertThat(Members.of(Examples.individual()))
                .extracting(RecordComponent::getName)
                .containsExactly("id", "birthDate", "deathDate", "protectedIdentity", "provenance");
        assertThat(publicMethods().filter(method -> method.getOwner().isEquivalentTo(Individual.class)))
                .extracting(JavaMethod::getRawReturnType)
                .extracting(JavaClass::getName)
                .doesNotContain(Role.class.getName(), RiskLevel.class.getName(), RiskSide.class.getName());
    }

    @Test
    void R07_a_dropped_suspicion_counts_no_longer_from_its_day() {
        Involvement dropped =
                Given.suspect("V-1", "I-1", "N-1").droppedOn(Given.FOCUSED).build();
        assertThat(dropped.countsOn(Given.FOCUSED.minusDays(1))).isTrue();
        assertThat(dropped.countsOn(Given.FOCUSED)).isFalse();
        assertThat(dropped.openProsecutionOn(Given.FOCUSED)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("records")
    void R08_a_record_is_either_a_fact_or_an_assessment(Object record) {
        if (record instanceof Recorded) {
            assertThat(record instanceof Fact).isNotEqualTo(record instanceof Claim);
        }
        if (record instanceof Claim) {
            assertRequired(record, "assessedBy");
            assertRequired(record, "assessedOn");
        }
    }

    @Test
    void R08_an_assessment_never_passes_for_a_fact() {
        assertThat(PUBLIC_TYPES)
                .noneMatch(type -> type.isAssignableTo(Fact.class)
                        && type.isAssignableTo(Claim.class)
                        && !type.isEquivalentTo(Fact.class));
        assertThat(Claim.class.isAssignableFrom(Fact.class)).isFalse();
        assertThat(Fact.class.isAssignableFrom(Claim.class)).isFalse();
        assertThat(publicMethods())
                .as("nothing makes a fact of an assessment")
                .noneMatch(method -> method.getRawReturnType().isAssignableTo(Fact.class)
                        && (method.getOwner().isAssignableTo(Claim.class)
                                || method.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isAssignableTo(Claim.class))));
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void R09_intelligence_of_the_police_without_both_grades_is_a_finding(Regime regime) {
        AuthorityBranch branch = Arrays.stream(AuthorityBranch.values())
                .filter(each -> each.regimes().contains(regime))
                .findFirst()
                .orElseThrow();
        Source source = Given.source("police").branch(branch).regime(regime).build();
        boolean asked = regime == Regime.LED_POLICE;
        for (Credibility credibility : new Credibility[] {null, Credibility.CREDIBLE}) {
            for (Accuracy accuracy : new Accuracy[] {null, Accuracy.PROBABLE}) {
                Records records = Records.builder(Given.SITE)
                        .add(source)
                        .add(Given.individual("I-1").build())
                        .add(Given.group("G-1").build())
                        .add(Given.membership("M-1", "I-1", "G-1")
                                .evidence(List.of(new MembershipEvidence(
                                        EvidenceKind.INTELLIGENCE,
                                        source.id(),
                                        Given.LONG_AGO,
                                        null,
                                        credibility,
                                        accuracy)))
                                .build())
                        .build();
                assertThat(Checks.check(records).counts().containsKey(FindingCode.INTELLIGENCE_WITHOUT_GRADING))
                        .as("%s, %s, %s", regime, credibility, accuracy)
                        .isEqualTo(asked && (credibility == null || accuracy == null));
            }
        }
    }

    /** Every way to a value that a document can hold, such as {@code memberships.evidence.kind}. */
    private static Set<String> membersOfDocuments() {
        Set<String> ways = new TreeSet<>();
        for (RecordKind kind : RecordKind.values()) {
            EntityType.of(kind).layout().ways().forEach(way -> ways.add(kind.section() + "." + way));
        }
        return ways;
    }

    /** The names of everything a host can see: types, methods, fields, parameters of builders, words of lists. */
    private static Set<String> namesOfTheModel() {
        Set<String> names = new TreeSet<>();
        membersOfDocuments().forEach(way -> names.addAll(List.of(way.split("\\.", -1))));
        PUBLIC_TYPES.forEach(type -> {
            names.add(type.getSimpleName());
            type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaField::getName)
                    .forEach(names::add);
        });
        publicMethods().map(JavaMethod::getName).forEach(names::add);
        Words.all().forEach(word -> names.add(((Enum<?>) word).name()));
        return names;
    }

    @Test
    void R10_no_name_of_the_model_is_that_of_a_protected_attribute() {
        Set<String> protectedNames = namesOfTheModel().stream()
                .filter(name -> ProtectedAttributes.of(name).isPresent())
                .filter(name -> !OUR_OWN.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(protectedNames).isEmpty();
    }

    /** Parts of words, in case a name is made of several. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ethnic", "etnisk", "nationalit", "citizen", "medborgar", "birthplace", "fodelse", "religio", "belief",
                "political", "politisk", "union", "facklig", "sexual", "sexuell", "gender", "disease", "diagnos",
                "illness", "sjukdom", "biometr", "genetic", "genetisk", "fingerprint", "skincolo", "hudfarg",
                        "postcode",
                "postnummer", "credit", "kredit"
            })
    void R10_no_name_of_the_model_holds_such_a_word(String part) {
        assertThat(namesOfTheModel())
                .filteredOn(name -> !OUR_OWN.contains(name) && !name.equals("Fingerprint"))
                .noneMatch(
                        name -> name.toLowerCase(Locale.ROOT).replace("_", "").contains(part));
    }

    @Test
    void R10_what_the_format_does_not_know_is_never_read_nor_found_again() {
        String json = Sample.complete().replaceFirst("\"birthDate\"", "\"tatuering\": \"x\", \"birthDate\"");
        assertThat(json).contains("tatuering");
        assertThat(Sample.read(json).situation()).isEmpty();
        assertThat(Sample.report(json).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_MEMBER);
    }

    @Test
    void R12_a_level_comes_from_a_signed_assessment_and_nowhere_else() {
        assertThat(publicMethods()
                        .filter(method -> method.getRawReturnType().isEquivalentTo(RiskLevel.class))
                        .map(JavaMethod::getFullName))
                .containsExactlyInAnyOrder(
                        RiskAssessment.class.getName() + ".level()",
                        RiskLevel.class.getName() + ".valueOf(java.lang.String)");
        for (String name : List.of("level", "cites", "assessedBy", "assessedOn", "expiresOn", "side")) {
            assertRequired(Examples.assessment(), name);
        }
    }

    @Test
    void R12_a_level_without_facts_or_past_its_day_has_no_effect() {
        assertThatThrownBy(
                        () -> Examples.assessment().toBuilder().cites(List.of()).build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(FindingCode.ASSESSMENT_WITHOUT_FACTS));
        RiskAssessment assessment = Examples.assessment();
        assertThat(assessment.countsOn(assessment.expiresOn())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void R13_an_assessment_of_violence_by_somebody_rests_on_more_than_what_happened_to_them(Role role) {
        boolean harmed = role == Role.VICTIM || role == Role.WITNESS;
        for (RiskSide side : RiskSide.values()) {
            Records records =
                    assessed(side, Given.suspect("V-1", "I-1", "N-1").role(role).build());
            assertThat(Checks.check(records).counts().containsKey(FindingCode.ASSESSMENT_ON_REFUSED_GROUND))
                    .as("%s, %s", side, role)
                    .isEqualTo(harmed && side == RiskSide.VIOLENCE_BY);
        }
    }

    @Test
    void R13_and_on_more_than_a_suspicion_that_was_dropped() {
        Involvement.Builder suspect = Given.suspect("V-1", "I-1", "N-1");
        assertThat(Checks.check(assessed(
                                RiskSide.VIOLENCE_BY,
                                suspect.droppedOn(Given.FOCUSED).build()))
                        .counts())
                .containsOnlyKeys(FindingCode.ASSESSMENT_ON_REFUSED_GROUND);
        assertThat(Checks.check(assessed(
                                RiskSide.VIOLENCE_BY,
                                suspect.droppedOn(Given.FOCUSED.plusDays(1)).build()))
                        .counts())
                .as("the assessment was made the day before")
                .isEmpty();
    }

    private static Records assessed(RiskSide side, Involvement cited) {
        return Given.records(
                Given.individual("I-1").build(),
                Given.incident("N-1").build(),
                cited,
                Given.assessment("A-1", "I-1", RecordRef.to(cited.id()))
                        .side(side)
                        .build());
    }

    @Test
    void R14_no_decision_without_a_human_being_who_made_it_and_says_why() {
        for (String name : List.of("decidedBy", "decidedAt", "motivation", "outcome")) {
            assertRequired(Examples.decision(), name);
        }
        for (String name : List.of("decidedBy", "decidedOn", "motivation")) {
            assertRequired(Examples.plan(), name);
        }
    }

    @Test
    void R15_no_way_leads_from_one_side_of_risk_to_the_other_nor_from_a_role_to_a_role() {
        for (Class<?> type : List.of(RiskSide.class, Role.class)) {
            assertThat(publicMethods()
                            .filter(method -> method.getRawReturnType().isEquivalentTo(type))
                            .map(JavaMethod::getFullName))
                    .as("each comes from its own record")
                    .containsExactlyInAnyOrder(
                            type.getName() + ".valueOf(java.lang.String)",
                            type == RiskSide.class
                                    ? RiskAssessment.class.getName() + ".side()"
                                    : Involvement.class.getName() + ".role()");
        }
    }

    @Test
    void R47_what_was_moved_here_keeps_its_first_day_or_is_a_finding() {
        LocalDate first = Given.day("2019-04-12");
        Source moved = Given.source("police").migratedFrom("Kanarieregistret").build();
        for (Object record : Examples.full()) {
            if (!(record instanceof Recorded recorded) || recorded.id().kind() == RecordKind.COVERAGE) {
                continue;
            }
            Provenance without = Provenance.of(moved.id(), Given.during(Given.RECORDED));
            assertThat(dateless(moved, recorded.withProvenance(without)))
                    .as("%s", recorded)
                    .isTrue();
            Recorded kept = recorded.withProvenance(without.collected(first));
            assertThat(dateless(moved, kept)).as("%s", recorded).isFalse();
            assertThat(kept.provenance().firstRegisteredOn(ZoneOffset.UTC)).isEqualTo(first);
        }
    }

    private static boolean dateless(Source source, Recorded record) {
        Records records = Records.builder(Given.SITE).add(source).add(record).build();
        return Checks.check(records).counts().containsKey(FindingCode.MIGRATED_WITHOUT_ORIGINAL_DATE);
    }

    @Test
    void R51_membership_is_a_claim_with_days_evidence_and_a_review_and_never_a_yes_or_no() {
        assertThat(Claim.class).isAssignableFrom(Membership.class);
        assertThat(Members.of(Examples.membership()))
                .extracting(RecordComponent::getName)
                .contains("span", "evidence", "reviewBy", "standing", "assessedBy");
        assertRequired(Examples.membership(), "span");
        assertRequired(Examples.membership(), "standing");
        assertThat(publicMethods()
                        .filter(method -> method.getRawReturnType().isEquivalentTo(boolean.class))
                        .map(JavaMethod::getName))
                .noneMatch(name ->
                        name.toLowerCase(Locale.ROOT).matches("(is|was|has|can).*(member|gang|criminal|suspect).*"));
        assertThat(membersOfDocuments())
                .noneMatch(way -> way.toLowerCase(Locale.ROOT).matches(".*\\.(is)?(gang|member|gangmember|criminal)$"));
    }

    @ParameterizedTest
    @EnumSource(AuthorityBranch.class)
    void the_page_of_the_format_tells_which_regimes_a_branch_can_have(AuthorityBranch branch) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path page = (here.endsWith("gvi-model") ? here.getParent() : here).resolve("docs/format.md");
        String regimes = branch.regimes().stream().map(Enum::name).collect(Collectors.joining(", "));
        assertThat(Files.readAllLines(page))
                .filteredOn(line -> line.startsWith("| ") && line.endsWith(" | " + regimes + " |"))
                .anyMatch(line -> List.of(line.split("[ ,|]+", -1)).contains(branch.name()));
    }

    /** Codes of offences and sanctions begin and end with the law; what is held instead has no day on which it ends. */
    @Test
    void R53_no_code_of_an_offence_or_a_sanction_is_held_that_could_come_to_its_end() {
        assertThat(membersOfDocuments())
                .noneMatch(way -> way.toLowerCase(Locale.ROOT)
                        .matches(".*(brottskod|sanction|sentence|offencecode|crimecode|statute).*"));
        assertThat(SupervisionKind.values())
                .containsExactly(SupervisionKind.PROBATION, SupervisionKind.PAROLE, SupervisionKind.CUSTODY);
        assertThat(Sample.complete()).as("the words of one version").contains("\"gvi-situation/1\"");
    }
}
