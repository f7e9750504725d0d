// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Trees.class)
@Domain(DomainContext.Global.class)
final class ReasonProperties {

    @Property(tries = 200)
    void a_tree_computes_its_truth_from_its_answers(@ForAll Reason reason) {
        assertThat(reason.truth()).isEqualTo(Trees.truth(reason, Map.of()));
    }

    @Property(tries = 100)
    void a_tree_computes_what_would_follow_from_suppositions(@ForAll Reason reason) {
        Trees.suppositions(Trees.open(reason))
                .forEach(supposed -> assertThat(reason.truthIf(supposed)).isEqualTo(Trees.truth(reason, supposed)));
    }

    @Property(tries = 200)
    void compositions_are_folds_of_kleenes_operators(@ForAll @Size(min = 1, max = 4) List<Reason> reasons) {
        List<Truth> truths = reasons.stream().map(Reason::truth).toList();
        assertThat(new AllOf(reasons).truth())
                .isEqualTo(truths.stream().reduce(Truth::and).orElseThrow());
        assertThat(new AnyOf(reasons).truth())
                .isEqualTo(truths.stream().reduce(Truth::or).orElseThrow());
    }

    @Property(tries = 200)
    void the_order_of_reasons_does_not_matter(@ForAll @Size(min = 1, max = 4) List<Reason> reasons) {
        List<Reason> reversed = new ArrayList<>(reasons);
        Collections.reverse(reversed);
        assertThat(new AllOf(reversed).truth()).isEqualTo(new AllOf(reasons).truth());
        assertThat(new AnyOf(reversed).truth()).isEqualTo(new AnyOf(reasons).truth());
        for (int needed = 1; needed <= reasons.size(); needed++) {
            assertThat(new AtLeast(needed, null, reversed).truth())
                    .isEqualTo(new AtLeast(needed, null, reasons).truth());
        }
    }

    @Property(tries = 200)
    void all_any_and_points_of_one_are_at_least(@ForAll @Size(min = 1, max = 4) List<Reason> reasons) {
        assertThat(new AtLeast(reasons.size(), null, reasons).truth()).isEqualTo(new AllOf(reasons).truth());
        assertThat(new AtLeast(1, null, reasons).truth()).isEqualTo(new AnyOf(reasons).truth());
        for (int needed = 1; needed <= reasons.size(); needed++) {
            Points.Weighted[] ones =
                    reasons.stream().map(reason -> Samples.worth(1, reason)).toArray(Points.Weighted[]::new);
            assertThat(Samples.points(needed, ones).truth()).isEqualTo(new AtLeast(needed, null, reasons).truth());
        }
    }

    @Property(tries = 200)
    void not_all_is_any_not(@ForAll @Size(min = 1, max = 4) List<Reason> reasons) {
        List<Reason> opposites = reasons.stream().<Reason>map(Not::new).toList();
        assertThat(new Not(new AllOf(reasons)).truth()).isEqualTo(new AnyOf(opposites).truth());
    }

    @Property(tries = 100)
    void one_more_answer_never_turns_what_is_known(@ForAll Reason reason) {
        List<Question> open = Trees.open(reason);
        Trees.suppositions(open)
                .filter(supposed -> supposed.size() < open.size())
                .filter(supposed -> reason.truthIf(supposed).isKnown())
                .forEach(supposed -> Trees.suppositions(open)
                        .filter(more -> more.entrySet().containsAll(supposed.entrySet()))
                        .limit(20)
                        .forEach(more -> assertThat(reason.truthIf(more)).isEqualTo(reason.truthIf(supposed))));
    }
}
