// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;

final class RelationTest {

    @Test
    void aGroupHasNoRelationWithItself() {
        Refusals.assertRefused(
                () -> Examples.relation().toBuilder().second(GroupId.of("G-01")).build(),
                FindingCode.RELATION_WITH_ITSELF,
                "relation R-01 relates group G-01 to itself. Name two different ones.",
                "relation R-01 förbinder grupp G-01 med sig själv. Ange två olika.");
    }

    @Test
    void anIndividualHasNoTieToItself() {
        Refusals.assertRefused(
                () -> Examples.tie().toBuilder().second(IndividualId.of("I-01")).build(),
                FindingCode.RELATION_WITH_ITSELF,
                "tie T-01 relates individual I-01 to itself. Name two different ones.",
                "kontakt T-01 förbinder individ I-01 med sig själv. Ange två olika.");
    }

    @Test
    void eachOfTheTwoIsTheOtherOfTheOther() {
        GroupRelation relation = Examples.relation();
        assertThat(relation.other(relation.first())).contains(relation.second());
        assertThat(relation.other(relation.second())).contains(relation.first());
        assertThat(relation.other(GroupId.of("G-99"))).isEmpty();
        Tie tie = Examples.tie();
        assertThat(tie.other(tie.first())).contains(tie.second());
        assertThat(tie.other(tie.second())).contains(tie.first());
        assertThat(tie.other(IndividualId.of("I-99"))).isEmpty();
    }
}
