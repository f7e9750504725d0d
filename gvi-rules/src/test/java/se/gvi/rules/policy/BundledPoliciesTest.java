// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.risk.RiskIndication;

/** The policies that the library brings. */
final class BundledPoliciesTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "se", "gvi", "rules", "policy");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static List<Policy> policies() {
        return Answers.BUNDLED;
    }

    @Test
    void there_are_five_and_no_other() {
        assertThat(Policies.bundled())
                .containsExactly(
                        "leicester-phoenix", "met-corroboration", "sluta-skjut", "south-west-england", "washington-dc");
        assertThatThrownBy(() -> Policies.bundled("boston"))
                .hasMessage("There is no bundled policy \"boston\". Use one of leicester-phoenix, met-corroboration,"
                        + " sluta-skjut, south-west-england, washington-dc.");
        assertThat(Policies.bundled())
                .allSatisfy(
                        id -> assertThat(Policies.parse(Policies.document(id)).ref())
                                .isEqualTo(Policies.bundled(id).ref()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void they_are_without_fault_and_valid_on_the_day_of_the_meeting(Policy policy) {
        assertThat(policy.report().findings()).isEmpty();
        List<String> open = policy.parameters().stream()
                .filter(parameter -> parameter.leftOpen().isPresent())
                .map(PolicyParameter::id)
                .toList();
        assertThat(policy.check(Town.TODAY).findings())
                .extracting(finding -> finding.arguments().get("parameter"))
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void what_is_left_open_is_what_is_not_published() {
        assertThat(policies().stream()
                        .flatMap(policy -> policy.parameters().stream()
                                .filter(parameter -> parameter.leftOpen().isPresent())
                                .map(parameter -> policy.ref().id() + " " + parameter.id())))
                .containsExactly(
                        "south-west-england visit-within",
                        "south-west-england guardians-below",
                        "washington-dc significant-history",
                        "washington-dc seen-together");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_published_value_names_its_source_and_a_local_one_who_decides(Policy policy) {
        for (PolicyParameter parameter : policy.parameters()) {
            for (ParameterValue value : parameter.values()) {
                assertThat(value.basis().kind()).isIn(Basis.Kind.PUBLISHED, Basis.Kind.LOCAL);
                if (value.basis().kind() == Basis.Kind.PUBLISHED) {
                    assertThat(policy.sources())
                            .extracting(PolicySource::title)
                            .contains(value.basis().citation().en());
                } else {
                    assertThat(value.basis().citation().en()).startsWith("gvi's ");
                    assertThat(value.basis().citation().sv()).startsWith("gvi:s ");
                }
            }
        }
        assertThat(policy.sources())
                .allSatisfy(source -> assertThat(source.url()).startsWith("https://"));
    }

    @Test
    void only_what_is_published_counts_as_published() {
        assertThat(published("sluta-skjut"))
                .contains("adult-age 18 years", "youngest-age 15 years", "ties-within 3 years")
                .contains("obliged-attend 1 of 1", "others-attend 1 of 6");
        assertThat(published("leicester-phoenix")).containsExactly("youngest-age 14 years", "window 24 months");
        assertThat(published("south-west-england"))
                .containsExactly("window 24 months", "three-offences 3", "attempts 3");
        assertThat(published("washington-dc")).containsExactly("shooting-window 12 months");
        assertThat(published("met-corroboration")).containsExactly("sources 2");
    }

    private static List<String> published(String policy) {
        return Policies.bundled(policy).parameters().stream()
                .flatMap(parameter -> parameter.values().stream()
                        .filter(value -> value.basis().kind() == Basis.Kind.PUBLISHED)
                        .map(value ->
                                parameter.id() + " " + parameter.say(value).en()))
                .toList();
    }

    @Domain(DomainContext.Global.class)
    @Domain(Towns.class)
    @Property(tries = 40)
    void every_number_that_is_shown_says_where_it_comes_from(@ForAll Situation situation) {
        for (Policy policy : policies()) {
            Answers.reasons(Assessment.of(situation, policy, Town.TODAY)).forEach(reason -> {
                assertThat(reason.answers().flatMap(answer -> answer.question().arguments().stream()))
                        .allSatisfy(BundledPoliciesTest::saysWhereItComesFrom);
                String text = String.join("\n", ReasonText.lines(reason, Language.ENGLISH));
                reason.answers()
                        .flatMap(answer -> answer.question().arguments().stream())
                        .forEach(argument ->
                                assertThat(text).contains(argument.label().en()));
            });
        }
    }

    private static void saysWhereItComesFrom(Argument argument) {
        boolean number = argument.value().en().chars().anyMatch(Character::isDigit);
        assertThat(argument.basis().kind() == Basis.Kind.LITERAL).isEqualTo(!number);
        if (number) {
            assertThat(argument.label().en()).containsPattern("\\((published|local): .+\\)");
            assertThat(argument.label().sv()).containsPattern("\\((publicerat|lokalt): .+\\)");
        }
    }

    @Domain(DomainContext.Global.class)
    @Domain(Towns.class)
    @Property(tries = 60)
    void what_is_tested_is_what_is_explained(@ForAll Situation situation) {
        for (Policy policy : policies()) {
            for (Individual individual : situation.individuals()) {
                Subject subject = Subject.of(situation, individual.id(), Town.TODAY);
                rules(policy)
                        .forEach(rule ->
                                assertThat(rule.explain(subject).truth()).isEqualTo(rule.test(subject)));
            }
        }
    }

    private static Stream<Rule> rules(Policy policy) {
        return Stream.concat(
                policy.interventions().stream()
                        .filter(step -> step != Intervention.ENFORCEMENT_FOCUS)
                        .map(policy::rule),
                policy.riskSides().stream()
                        .flatMap(side -> policy.levels(side).stream())
                        .map(LevelRule::rule));
    }

    /** Somebody for each verdict, and a group for focus. */
    private static Situation sandby() {
        Town town = new Town()
                .people(7)
                .groups(3)
                .complete(RecordKind.INDIVIDUAL, RecordKind.MEMBERSHIP, RecordKind.RELATION, RecordKind.INCIDENT)
                .complete(RecordKind.INVOLVEMENT, RecordKind.CLASSIFICATION, RecordKind.CALL_IN, RecordKind.INVITATION)
                .complete(RecordKind.NOTIFICATION, RecordKind.NOTICE, RecordKind.SUPPORT_CASE, RecordKind.FOCUS)
                .complete(RecordKind.ASSESSMENT, RecordKind.SUPERVISION)
                .born("I-1", "2001-05-05")
                .born("I-2", "2008")
                .born("I-3", "2010-01-01")
                .born("I-5", "1999-09-09")
                .born("I-6", "1998-08-08")
                .born("I-7", "1995-05-05")
                .member("I-1", "G-1")
                .member("I-2", "G-1")
                .member("I-3", "G-1")
                .member("I-4", "G-2")
                .member("I-5", "G-2")
                .supervised("I-1", SupervisionKind.PROBATION)
                .supervised("I-2", SupervisionKind.PAROLE)
                .supervised("I-5", SupervisionKind.PROBATION)
                .supervised("I-5", SupervisionKind.CUSTODY)
                .feud("G-1", "G-2")
                .callIn(Town.TODAY.minusDays(100), "G-1")
                .notice("G-1", Town.TODAY.minusDays(100));
        town.incident(IncidentType.NONFATAL_SHOOTING, Town.TODAY.minusDays(9).toString());
        town.involved("I-1", town.latestIncident(), Role.SUSPECT);
        town.involved("I-5", town.latestIncident(), Role.VICTIM);
        town.classified(town.latestIncident(), "G-1", "G-2");
        town.incident(IncidentType.DRUG_TRAFFICKING, "2025");
        town.involved("I-4", town.latestIncident(), Role.SUSPECT);
        return town.asksForHelp("I-7", Town.TODAY.minusDays(3)).situation();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void what_they_say_of_a_small_town_is_what_was_looked_through(Policy policy) throws IOException {
        Assessment assessment = Assessment.of(sandby(), policy, Town.TODAY);
        List<String> lines = new ArrayList<>();
        for (Eligibility each : Answers.eligibilities(assessment)) {
            lines.add(row("about", each.about().id(), "step", each.intervention(), "verdict", each.verdict()));
        }
        for (RiskIndication each : Answers.indications(assessment)) {
            String levels = each.lowest().id() + ".." + each.highest().id();
            lines.add(row("about", each.individual(), "side", each.side(), "levels", levels));
        }
        compare(policy.ref().id() + ".verdicts.json", "[\n" + String.join(",\n", lines) + "\n]\n");
    }

    private static String row(String one, Object first, String two, Object second, String three, Object third) {
        return "{\"%s\": \"%s\", \"%s\": \"%s\", \"%s\": \"%s\"}".formatted(one, first, two, second, three, third);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void and_so_is_the_json_of_an_explanation(Policy policy) throws IOException {
        Eligibility eligibility = Assessment.of(sandby(), policy, Town.TODAY)
                .eligibility(new IndividualId("I-4"), Intervention.CUSTOM_NOTIFICATION);
        compare(policy.ref().id() + ".explanation.json", JSON.writeValueAsString(eligibility) + "\n");
    }

    private static void compare(String file, String found) throws IOException {
        Path expected = EXPECTED.resolve(file);
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    @Test
    void the_small_town_shows_every_verdict_and_every_level() {
        List<Assessment> assessments = policies().stream()
                .map(policy -> Assessment.of(sandby(), policy, Town.TODAY))
                .toList();
        assertThat(assessments.stream().flatMap(assessment -> Answers.eligibilities(assessment).stream()))
                .extracting(each -> each.intervention() + " " + each.verdict())
                .contains("CALL_IN ELIGIBLE", "CALL_IN NOT_ELIGIBLE", "CALL_IN UNDETERMINED")
                .contains("CUSTOM_NOTIFICATION ELIGIBLE", "CUSTOM_NOTIFICATION NOT_ELIGIBLE")
                .contains("CUSTOM_NOTIFICATION UNDETERMINED", "SUPPORT ELIGIBLE", "SUPPORT NOT_ELIGIBLE")
                .contains("ENFORCEMENT_FOCUS ELIGIBLE", "ENFORCEMENT_FOCUS NOT_ELIGIBLE");
        for (RiskSide side : RiskSide.values()) {
            assertThat(assessments.stream().flatMap(assessment -> Answers.indications(assessment).stream()))
                    .filteredOn(each -> each.side() == side)
                    .extracting(each -> each.lowest().id())
                    .contains("high", "elevated", "none");
        }
    }
}
