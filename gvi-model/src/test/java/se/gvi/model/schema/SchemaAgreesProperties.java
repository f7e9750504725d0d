// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.gvi.model.fixture.Mixture;
import se.gvi.model.json.Sample;

/** Documents made and changed at random are accepted by the reader and by the schema, or refused by both. */
final class SchemaAgreesProperties {

    private static void assertAgreement(String json) {
        assertThat(Structure.disagreement(Sample.report(json).findings(), Validator.OF_DOCUMENTS.errors(json)))
                .as(json)
                .isNull();
    }

    @Property(tries = 100)
    void documents_with_any_members(@ForAll Random random) {
        String json = Sample.written(Mixture.records(random));

        assertThat(Validator.OF_DOCUMENTS.errors(json)).isEmpty();
        assertAgreement(json);
    }

    @Property(tries = 300)
    void documents_with_a_few_things_changed(@ForAll Random random) {
        String json = Sample.written(Mixture.records(random));
        for (int i = 0; i <= random.nextInt(3); i++) {
            json = Mutant.any(json, random).json();
        }
        assertAgreement(json);
    }
}
