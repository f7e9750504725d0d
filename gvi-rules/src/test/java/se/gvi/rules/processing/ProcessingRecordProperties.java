// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Rewriting;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;

/** What holds of the record of processing in every town. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class ProcessingRecordProperties {

    @Property(tries = 30)
    void R48_it_is_the_same_for_other_people_in_another_order_who_lived_at_another_time(
            @ForAll Situation situation, @ForAll Random random) {
        ProcessingRecord record = ProcessingRecord.of(situation, Town.TODAY);
        assertThat(ProcessingRecord.of(Rewriting.renamed(situation), Town.TODAY))
                .isEqualTo(record);
        assertThat(ProcessingRecord.of(Rewriting.shuffled(situation, random), Town.TODAY))
                .isEqualTo(record);
        assertThat(ProcessingRecord.of(Rewriting.fourCenturiesLater(situation), Town.TODAY))
                .isEqualTo(record);
    }
}
