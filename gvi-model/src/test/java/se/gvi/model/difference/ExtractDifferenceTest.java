// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.gvi.model.difference.RecordChange.Nature;
import se.gvi.model.finding.Language;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.group.Group;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

final class ExtractDifferenceTest {

    private static final Records RECORDS = CompleteSite.records("");

    private static Situation with(RecordKind changed, UnaryOperator<List<Object>> change) {
        Records.Builder builder = Records.builder(RECORDS.site());
        for (RecordKind kind : RecordKind.values()) {
            if (RECORDS.has(kind)) {
                builder.section(kind);
                List<Object> section = new ArrayList<>(RECORDS.all(kind));
                for (Object record : kind == changed ? change.apply(section) : section) {
                    if (record instanceof Source source) {
                        builder.add(source);
                    } else {
                        builder.add((Recorded) record);
                    }
                }
            }
        }
        return Situation.of(builder.build());
    }

    private static Situation same() {
        return Situation.of(RECORDS);
    }

    private static Group group() {
        return RECORDS.groups().get(0);
    }

    @Test
    void the_order_of_records_is_no_change() {
        Situation turned = with(RecordKind.GROUP, list -> {
            Collections.reverse(list);
            return list;
        });

        ExtractDifference difference = ExtractDifference.between(same(), turned);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.explain(Language.ENGLISH)).isEqualTo("The two extracts hold the same.\n");
        assertThat(difference.explain(Language.SWEDISH)).isEqualTo("De två utdragen innehåller samma sak.\n");
    }

    @Test
    void a_record_that_says_something_else_is_told_by_its_members_and_not_by_what_they_hold() {
        Group renamed = group().toBuilder().name("Stormhatten").build();
        Situation later = with(RecordKind.GROUP, list -> {
            list.set(0, renamed);
            return list;
        });

        ExtractDifference difference = ExtractDifference.between(same(), later);

        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.record().id()).isEqualTo(group().id().value());
            assertThat(change.nature()).isEqualTo(Nature.CHANGED);
            assertThat(change.members()).containsExactly("name");
        });
        assertThat(difference.changedIds(RecordKind.GROUP))
                .containsExactly(group().id().value());
        assertThat(difference.explain(Language.ENGLISH))
                .isEqualTo("groups: changed 1\n  ~ group " + group().id() + ": name\n")
                .doesNotContain("Stormhatten");
        assertThat(difference.explain(Language.SWEDISH)).startsWith("groups: ändrade 1\n  ~ grupp ");
    }

    @Test
    void a_new_version_is_a_withdrawal_and_an_addition() {
        Instant replaced = Instant.parse("2029-01-01T00:00:00Z");
        Provenance known = group().provenance();
        Group withdrawn = group().withProvenance(known.withdrawn(replaced));
        Group added = group().toBuilder()
                .name("Stormhatten")
                .provenance(Provenance.of(known.source(), replaced))
                .build();
        Situation later = with(RecordKind.GROUP, list -> {
            list.set(0, withdrawn);
            list.add(added);
            return list;
        });

        assertThat(ExtractDifference.between(same(), later).changes())
                .extracting(RecordChange::nature)
                .containsExactly(Nature.ADDED, Nature.WITHDRAWN);
        assertThat(ExtractDifference.between(later, same()).changes())
                .extracting(RecordChange::nature)
                .containsExactly(Nature.REMOVED, Nature.CHANGED);
    }

    @Test
    void sections_that_come_and_go_are_told() {
        Records.Builder fewer = Records.builder(RECORDS.site());
        RECORDS.sources().forEach(fewer::add);
        Situation bare = Situation.of(fewer.build());

        ExtractDifference lost = ExtractDifference.between(same(), bare);

        assertThat(lost.lostSections()).containsKey(RecordKind.GROUP).doesNotContainKey(RecordKind.SOURCE);
        assertThat(lost.newSections()).isEmpty();
        assertThat(lost.explain(Language.ENGLISH))
                .contains("The section groups is no longer there: "
                        + RECORDS.groups().size() + " records are missing.");
        assertThat(ExtractDifference.between(bare, same()).newSections()).isEqualTo(lost.lostSections());
    }
}
