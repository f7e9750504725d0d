// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.rules.criterion.Terms;

/** The grades that can follow from facts, in their order. "Cannot be told" is none of them but the lack of one. */
final class Grades {

    private static final List<GroupInvolvement> LOWEST_FIRST =
            List.of(GroupInvolvement.NO, GroupInvolvement.LIKELY, GroupInvolvement.CONFIRMED);
    private static final Text RANGE = Text.of(
            "from \"{lowest}\" to \"{highest}\", cannot be told",
            "från \"{lowest}\" till \"{highest}\", kan inte avgöras");

    private Grades() {}

    static GroupInvolvement between(GroupInvolvement lowest, GroupInvolvement highest) {
        return lowest == highest ? lowest : GroupInvolvement.UNKNOWN;
    }

    static boolean isBetween(GroupInvolvement grade, GroupInvolvement lowest, GroupInvolvement highest) {
        int rank = LOWEST_FIRST.indexOf(grade);
        return rank >= LOWEST_FIRST.indexOf(lowest) && rank <= LOWEST_FIRST.indexOf(highest);
    }

    static GroupInvolvement higher(GroupInvolvement one, GroupInvolvement other) {
        return LOWEST_FIRST.indexOf(one) >= LOWEST_FIRST.indexOf(other) ? one : other;
    }

    static Text label(GroupInvolvement lowest, GroupInvolvement highest) {
        return lowest == highest
                ? Terms.of(lowest)
                : RANGE.with(Map.of("lowest", Terms.of(lowest), "highest", Terms.of(highest)));
    }
}
