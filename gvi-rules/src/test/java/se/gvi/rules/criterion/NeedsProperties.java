// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.rules.fixture.Scrambling;

/** What a criterion does not say that it reads can be anything: nothing of it is needed (brottsdatalagen 2:8). */
final class NeedsProperties {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatACriterionDoesNotNeedChangesNoAnswerAndNothingThatIsSaidOfIt(@ForAll long seed) {
        Random random = new Random(seed);
        Invented world = Invented.of(random);
        Asked.of(random, false, id -> true).arguments().forEach((id, arguments) -> {
            Criterion criterion = Criteria.standard().find(id).orElseThrow();
            Situation other = scrambled(world.situation(), criterion.needs(), random);
            Asked.subjects(world.situation(), criterion.definition().asks(), world.asOf())
                    .filter(subject ->
                            criterion.needs().members().containsKey(subject.id().kind()))
                    .forEach(subject -> assertThat(
                                    criterion.explain(Asked.about(other, subject.id(), world.asOf()), arguments))
                            .as("%s %s", id, subject.id())
                            .isEqualTo(criterion.explain(subject, arguments)));
            Statistics.label("changed")
                    .collect(!other.records().equals(world.situation().records()))
                    .coverage(checker -> checker.check(true).percentage(percent -> percent > 90));
        });
    }

    @Example
    void everyCriterionOfTheCatalogueSaysWhatItNeedsAndNeedsWhatItAsksAbout() {
        for (Definition definition : Criteria.standard().definitions()) {
            Needs needs =
                    Criteria.standard().find(definition.id()).orElseThrow().needs();
            assertThat(needs).as(definition.id()).isNotEqualTo(Needs.everything());
            assertThat(needs.of(definition.asks())).as(definition.id()).contains("id");
        }
    }

    /** The records with others of the kinds that are not needed, and other members where they are not. */
    private static Situation scrambled(Situation situation, Needs needs, Random random) {
        Records records = situation.records();
        Scrambling scrambling = new Scrambling(records, random);
        Records.Builder builder = Records.builder(records.site());
        for (RecordKind kind : RecordKind.values()) {
            if (records.has(kind)) {
                builder.section(kind);
            }
            Set<String> stay = needs.of(kind);
            for (Object record : records.all(kind)) {
                if (!stay.isEmpty() || random.nextBoolean()) {
                    add(builder, scrambling.scrambled(kind, record, stay));
                }
            }
        }
        return situation.reducedTo(builder.build());
    }

    private static void add(Records.Builder builder, Object record) {
        if (record instanceof Source source) {
            builder.add(source);
        } else {
            builder.add((Recorded) record);
        }
    }
}
