// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.document.ProtectedAttributes;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Parameter;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policy;

/** Answers inform; they change nothing of what is recorded, and ask for nothing that must not matter. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class NothingDecidesProperties {

    /** Each town is asked for every person, step and policy: in all, more than ten thousand answers. */
    @Property(tries = 200)
    void R14_whatever_is_asked_nothing_is_decided(@ForAll Situation situation) {
        String before = SituationJson.toJson(situation);
        for (Policy policy : Answers.BUNDLED) {
            Assessment assessment = Assessment.of(situation, policy, Town.TODAY);
            List<Eligibility> answers = Answers.eligibilities(assessment);
            Answers.indications(assessment);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.reasons()).isNotNull());
        }
        assertThat(SituationJson.toJson(situation)).isEqualTo(before);
    }

    @Example
    void R10_no_criterion_asks_for_a_protected_attribute_or_where_somebody_lives() {
        for (Definition definition : Criteria.standard().definitions()) {
            assertAsksForNothingProtected(definition.id());
            for (Parameter<?> parameter : definition.parameters()) {
                assertAsksForNothingProtected(parameter.name());
            }
        }
    }

    private static void assertAsksForNothingProtected(String name) {
        for (String part : name.split("[.-]", -1)) {
            assertThat(ProtectedAttributes.of(part)).as(name).isEmpty();
            assertThat(part.toLowerCase(Locale.ROOT))
                    .as(name)
                    .doesNotContain(
                            "sex", "gender", "ethnic", "area", "address", "postcode", "kinship", "credit", "music");
        }
    }
}
