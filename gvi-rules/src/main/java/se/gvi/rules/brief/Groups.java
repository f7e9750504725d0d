// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.contact.Notice;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;

/** Which groups: told or not, in feud, and what the policy says of focus. */
final class Groups {

    private static final Text TITLE = Text.of("Groups and promises", "Grupper och löften");
    private static final Text CAPTION = Text.of("Groups", "Grupper");
    private static final Text FOCUS = Text.of("Increased focus", "Ökat fokus");
    private static final Text NOT_TOLD = Text.of("not told", "har inte fått det");
    private static final Text SUMMARY = Text.of(
            "{number} groups; increased focus: {open} eligible, {unknown} undetermined",
            "{number} grupper; ökat fokus: {open} behöriga, {unknown} kan inte avgöras");
    private static final Text NUMBER = Text.of("{number} groups", "{number} grupper");

    private final Meeting meeting;
    private final boolean focus;

    Groups(Meeting meeting) {
        this.meeting = meeting;
        this.focus = meeting.policy().interventions().contains(Intervention.ENFORCEMENT_FOCUS);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        Optional<Promises> promises =
                meeting.policy().promises().filter(rules -> focus).map(rules -> new Promises(meeting));
        promises.map(Promises::block).ifPresent(blocks::add);
        if (meeting.policy().scorecards().isPresent()) {
            blocks.addAll(new Ranks(meeting).blocks());
        } else {
            blocks.add(table());
        }
        return Section.of("groups", TITLE, promises.map(Promises::summary).orElseGet(this::summary), blocks);
    }

    private Block table() {
        List<Text> columns = new ArrayList<>(List.of(
                Text.of("Group", "Grupp"),
                Text.of("Last told", "Fick senast budskapet"),
                Text.of("In feud with", "I konflikt med")));
        if (focus) {
            columns.add(FOCUS);
        }
        return meeting.table(
                CAPTION,
                columns,
                meeting.assessment().groups().stream()
                        .sorted(Comparator.comparing(this::urgency).thenComparing(GroupId::value))
                        .map(this::row)
                        .toList(),
                Say.NONE_RECORDED);
    }

    private Text summary() {
        int number = meeting.assessment().groups().size();
        return focus
                ? SUMMARY.with(Map.of(
                        "number", number,
                        "open", meeting.assessment().groups(Verdict.ELIGIBLE).size(),
                        "unknown",
                                meeting.assessment()
                                        .groups(Verdict.UNDETERMINED)
                                        .size()))
                : NUMBER.with(Map.of("number", number));
    }

    private int urgency(GroupId group) {
        List<Verdict> order = List.of(Verdict.ELIGIBLE, Verdict.UNDETERMINED, Verdict.NOT_ELIGIBLE);
        return focus ? order.indexOf(meeting.assessment().verdict(group)) : 0;
    }

    private Row row(GroupId group) {
        Optional<Notice> told = meeting.situation().noticesTo(group).stream()
                .filter(notice -> !notice.date().isAfter(meeting.asOf()))
                .max(Comparator.comparing(Notice::date));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(meeting.group(group)),
                told.map(notice -> Cell.of(notice.date())).orElse(Cell.of(NOT_TOLD)),
                Cell.of(Say.ids(meeting.situation().rivalsOf(group, meeting.asOf()).stream()
                        .sorted(Comparator.comparing(GroupId::value))
                        .toList()))));
        if (!focus) {
            return new Row(cells, Say.records(told.stream().map(Notice::id)));
        }
        Eligibility eligibility = meeting.assessment().eligibility(group);
        cells.add(focus(eligibility));
        return new Row(
                cells,
                Stream.concat(
                                Say.records(told.stream().map(Notice::id)).stream(),
                                Why.records(eligibility.reasons()).stream())
                        .distinct()
                        .toList());
    }

    private static Cell focus(Eligibility eligibility) {
        Text words = Say.clauses(List.of(eligibility.verdict().label(), Why.of(eligibility)));
        return switch (eligibility.verdict()) {
            case ELIGIBLE -> Say.due(words);
            case UNDETERMINED -> Say.open(words);
            case NOT_ELIGIBLE -> Cell.of(words);
        };
    }
}
