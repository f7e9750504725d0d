// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** What each bundled policy reads of a situation, as an impact assessment cites it. */
final class PolicyNeedsTest {

    static Stream<String> policies() {
        return Policies.bundled().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void what_a_policy_reads_is_told_in_both_languages(String id) throws IOException {
        PolicyNeeds needs = PolicyNeeds.of(Policies.bundled(id));
        GoldenText.assertSame(needs.explain(Language.ENGLISH), "needs/" + id + ".en.txt");
        GoldenText.assertSame(needs.explain(Language.SWEDISH), "needs/" + id + ".sv.txt");
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_kind_of_record_is_read_or_unread_and_never_both(String id) {
        PolicyNeeds needs = PolicyNeeds.of(Policies.bundled(id));
        Set<RecordKind> read = EnumSet.noneOf(RecordKind.class);
        needs.inputs().forEach(input -> read.add(input.kind()));

        assertThat(read).doesNotContainAnyElementsOf(needs.unread());
        assertThat(read.size() + needs.unread().size()).isEqualTo(RecordKind.values().length);
        assertThat(needs.unread())
                .as("no criterion reads what people asked for, what was decided or what is gone")
                .contains(RecordKind.RIGHTS_REQUEST, RecordKind.DECISION, RecordKind.TOMBSTONE);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void each_criterion_that_is_named_reads_the_kind_and_all_that_it_reads_is_listed(String id) {
        Policy policy = Policies.bundled(id);
        for (PolicyNeeds.Input input : PolicyNeeds.of(policy).inputs()) {
            assertThat(input.criteria()).as("%s", input.kind()).isNotEmpty().isSorted();
            for (String name : input.criteria()) {
                Criterion criterion = Criteria.standard().find(name).orElseThrow();
                assertThat(input.members())
                        .as("%s %s", name, input.kind())
                        .containsAll(criterion.needs().of(input.kind()));
            }
            assertThat(PolicyNeeds.of(policy).input(input.kind())).contains(input);
        }
    }
}
