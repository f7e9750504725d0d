// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.fixture.Examples;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.Reference;
import se.gvi.model.site.Site;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

final class RecordsTest {

    private static final Site SITE = Examples.site();

    private static Records full() {
        Records.Builder builder = Records.builder(SITE);
        for (Object example : Examples.full()) {
            add(builder, example);
        }
        return builder.build();
    }

    private static void add(Records.Builder builder, Object example) {
        if (example instanceof Source source) {
            builder.add(source);
        } else {
            builder.add((Recorded) example);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsSection(RecordKind kind) {
        Records records = full();
        assertThat(records.has(kind)).isTrue();
        assertThat(records.all(kind)).hasSize(1).first().isInstanceOf(Records.type(kind));
        assertThat(Records.builder(SITE).build().has(kind)).isFalse();
        assertThat(Records.builder(SITE).build().all(kind)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void absentAndEmptyStayApart(RecordKind kind) {
        Records empty = Records.builder(SITE).section(kind).build();
        assertThat(empty.has(kind)).isTrue();
        assertThat(empty.all(kind)).isEmpty();
        assertThat(empty).isNotEqualTo(Records.builder(SITE).build());
        assertThat(Records.builder(SITE).addAll(empty).build()).isEqualTo(empty);
    }

    @Test
    void eachSectionIsReadByItsOwnName() {
        Records all = full();
        assertThat(List.of(
                        all.sources(),
                        all.coverage(),
                        all.groups(),
                        all.individuals(),
                        all.memberships(),
                        all.relations(),
                        all.ties(),
                        all.incidents(),
                        all.involvements(),
                        all.classifications(),
                        all.supervisions(),
                        all.callIns(),
                        all.invitations(),
                        all.notifications(),
                        all.notices(),
                        all.supportCases(),
                        all.focuses(),
                        all.assessments(),
                        all.decisions(),
                        all.agreements(),
                        all.plans(),
                        all.disclosures(),
                        all.rightsRequests(),
                        all.tombstones()))
                .isEqualTo(Examples.full().stream().map(List::of).toList());
    }

    @Test
    void recordsStandInTheOrderInWhichTheyWereAdded() {
        Records records = Records.builder(SITE)
                .add(Examples.otherGroup())
                .add(Examples.minimalGroup())
                .add(Examples.group())
                .build();
        assertThat(records.groups()).containsExactly(Examples.otherGroup(), Examples.minimalGroup(), Examples.group());
        assertThat(records.recorded(RecordKind.GROUP)).isEqualTo(records.groups());
    }

    @Test
    void othersAreAddedWithoutTheirSite() {
        Records records = Records.builder(Site.swedish("Kanariestad"))
                .addAll(full())
                .addAll(full())
                .build();
        assertThat(records.site()).isEqualTo(Site.swedish("Kanariestad"));
        assertThat(records.groups()).containsExactly(Examples.group(), Examples.group());
    }

    @Test
    void recordsDoNotChangeAfterwards() {
        Records.Builder builder = Records.builder(SITE).add(Examples.group());
        Records before = builder.build();
        Records after = builder.add(Examples.otherGroup()).build();
        assertThat(before.groups()).hasSize(1);
        assertThat(after.groups()).hasSize(2);
        assertThatThrownBy(() -> after.groups().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equalRecordsAreEqualAndTheirTextIsTheirNumbers() {
        assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full()).isNotEqualTo(null);
        assertThat(full().toString())
                .startsWith("Records{SOURCE=1, COVERAGE=1, ")
                .doesNotContain(Examples.CANARY);
    }

    @Test
    void aSourceHasNoSource() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> full().recorded(RecordKind.SOURCE))
                .withMessage("A source is no record with a source. Use sources().");
    }

    /** A host's own type with a group's id. */
    private record Stranger(RecordId id, Provenance provenance) implements Recorded {
        @Override
        public List<Reference> references() {
            return List.of();
        }

        @Override
        public Recorded withProvenance(Provenance another) {
            return new Stranger(id, another);
        }
    }

    @Test
    void onlyTheModelsOwnTypesCanBeAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.builder(SITE).add(new Stranger(GroupId.of("G-1"), Examples.provenance())))
                .withMessage("A " + Stranger.class.getName()
                        + " cannot stand among the groups. Use se.gvi.model.group.Group.");
    }

    @Test
    void nullIsNoRecord() {
        assertThatNullPointerException().isThrownBy(() -> Records.builder(null)).withMessage("site");
        assertThatNullPointerException()
                .isThrownBy(() -> Records.builder(SITE).add((Source) null))
                .withMessage("record");
    }
}
