// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.cases.CaseOutcome;
import se.gvi.rules.cases.PolicyCases;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Unit;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** The page about policies, run as it stands. */
final class PolicyPageTest {

    private static final Path PAGE = Path.of("..", "docs", "policy.md");
    private static final Path CRITERION =
            Path.of("src", "test", "java", "se", "gvi", "rules", "host", "KnownToOutreach.java");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final IndividualId SOMEBODY = new IndividualId("I-1");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /** The text between a comment with the name and the end of the block after it. */
    private static String block(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + " -->\n```\\w*\n(.*?)```\n", Pattern.DOTALL)
                .matcher(page());
        assertThat(block.find()).as("a block %s in %s", name, PAGE).isTrue();
        return block.group(1);
    }

    private static Situation situation() throws IOException {
        return SituationJson.fromJson(block("situation"));
    }

    @Test
    void the_worked_example_has_no_finding_and_says_what_the_page_says() throws IOException {
        Policies.Reading reading = Policies.check(block("policy"), Criteria.standard());
        assertThat(reading.report().findings()).isEmpty();
        assertThat(situation().report().findings()).isEmpty();
        Eligibility eligibility =
                Eligibility.test(situation(), reading.orThrow(), DAY, SOMEBODY, Intervention.CUSTOM_NOTIFICATION);
        assertThat(eligibility.explain(Language.ENGLISH)).isEqualTo(block("output"));
    }

    @Test
    void before_its_numbers_are_valid_it_is_undetermined() throws IOException {
        Policy policy = Policies.parse(block("policy"));
        LocalDate before = LocalDate.of(2025, 12, 31);
        Eligibility eligibility =
                Eligibility.test(situation(), policy, before, SOMEBODY, Intervention.CUSTOM_NOTIFICATION);
        assertThat(eligibility.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(eligibility.explain(Language.ENGLISH))
                .contains(block("no value").strip());
        assertThat(policy.check(before).findings()).hasSize(2);
    }

    @Test
    void the_criterion_on_the_page_is_the_one_that_compiles() throws IOException {
        String source = Files.readString(CRITERION);
        assertThat(block("criterion")).isEqualTo(source.substring(source.indexOf("/** Does the outreach")));
    }

    @Test
    void a_policy_can_ask_for_a_criterion_of_the_host() throws IOException {
        String json = block("policy").replace("support.requested-unanswered", "outreach.known");
        assertThat(Policies.check(json, Criteria.standard()).policy())
                .as("without the host's criterion")
                .isEmpty();
        assertThat(tested(json, Map.of(SOMEBODY, true)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(tested(json, Map.of(SOMEBODY, false)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(tested(json, Map.of()).explain(Language.ENGLISH))
                .contains("- missing: an answer of the outreach team of individual I-1");
        assertThat(tested(json, Map.of()).explain(Language.SWEDISH))
                .contains("- saknas: svar från fältarna för individ I-1");
    }

    private static Eligibility tested(String json, Map<IndividualId, Boolean> answers) throws IOException {
        Criteria criteria = Criteria.standard().with(new KnownToOutreach(answers));
        Policy policy = Policies.check(json, criteria).orThrow();
        return Eligibility.test(situation(), policy, DAY, SOMEBODY, Intervention.CUSTOM_NOTIFICATION);
    }

    @Test
    void a_criterion_needs_a_name_of_its_own() {
        Criteria criteria = Criteria.standard().with(new KnownToOutreach(Map.of()));
        assertThatThrownBy(() -> criteria.with(new KnownToOutreach(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a criterion outreach.known already. Give the new one a name of its own.");
    }

    @Test
    void the_open_number_on_the_page_is_that_of_the_bundled_policy() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode open = json.readTree(block("open"));
        assertThat(json.readTree(Policies.document("washington-dc")).get("parameters"))
                .contains(open);
    }

    @Test
    void the_first_case_on_the_page_is_right_and_the_second_is_not() throws IOException {
        Policy policy = Policies.parse(block("policy"));
        List<CaseOutcome> outcomes = PolicyCases.parse(block("cases")).stream()
                .map(each -> each.test(policy))
                .toList();
        assertThat(outcomes).extracting(CaseOutcome::passed).containsExactly(true, false);
    }

    @Test
    void the_page_names_every_unit_and_every_operator() throws IOException {
        assertThat(Arrays.stream(Unit.values()).map(Unit::word)).allMatch(quoted());
        assertThat(List.of("criterion", "allOf", "anyOf", "atLeast", "points", "not", "title"))
                .allMatch(quoted());
        assertThat(Arrays.stream(Intervention.values()).map(Enum::name)).allMatch(quoted());
    }

    private static Predicate<String> quoted() throws IOException {
        String page = page();
        return word -> page.contains("`" + word + "`");
    }
}
