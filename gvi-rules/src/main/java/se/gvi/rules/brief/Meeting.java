// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.ReachPicture;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.rules.policy.Policy;

/** What every section of a brief starts from. */
final class Meeting {

    static final Comparator<IndividualId> BY_ID = Comparator.comparing(IndividualId::value);
    static final Comparator<ReachPicture.Pair> BY_PLACES =
            Comparator.comparingInt(ReachPicture.Pair::first).thenComparingInt(ReachPicture.Pair::second);

    private static final Text AND_MORE = Text.of("{list} and {number} more", "{list} och {number} till");

    private final Assessment assessment;
    private final BriefLimits limits;

    Meeting(Situation situation, Policy policy, LocalDate asOf, BriefLimits limits) {
        this.assessment = Assessment.of(situation, policy, asOf);
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    Situation situation() {
        return assessment.situation();
    }

    Policy policy() {
        return assessment.policy();
    }

    LocalDate asOf() {
        return assessment.asOf();
    }

    Assessment assessment() {
        return assessment;
    }

    BriefLimits limits() {
        return limits;
    }

    /** A group by its id and, if it has one, its name. */
    Text group(GroupId id) {
        Optional<String> name = situation().group(id).flatMap(group -> group.name());
        return Text.same(id + name.map(each -> " " + each).orElse(""));
    }

    /** An individual by the id, with the groups of the day. */
    Text individual(IndividualId id) {
        List<Text> groups = situation().groupsOf(id, asOf()).stream()
                .map(GroupId::value)
                .sorted()
                .map(Text::same)
                .toList();
        return groups.isEmpty()
                ? Text.same(id.value())
                : Text.same(id + " (" + Say.list(groups).en() + ")");
    }

    /** A table of the first rows, or a sentence if there is none. */
    Block table(Text caption, List<Text> columns, List<Row> rows, Text none) {
        if (rows.isEmpty()) {
            return Paragraph.of(none);
        }
        int shown = Math.min(rows.size(), limits.rows());
        return new Table(caption, columns, rows.subList(0, shown), rows.size() - shown);
    }

    /** The first words of a list, and how many more there are. */
    Text first(List<Text> words) {
        int shown = Math.min(words.size(), limits.rows());
        Text list = Say.list(words.subList(0, shown));
        return words.size() == shown ? list : AND_MORE.with(Map.of("list", list, "number", words.size() - shown));
    }
}
