// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;

final class CriteriaTest {

    @Test
    void everyWordingHasAPlaceForEachParameterInBothLanguages() {
        for (Definition definition : Criteria.standard().definitions()) {
            Set<String> places = definition.parameters().stream()
                    .map(parameter -> "{" + parameter.name() + "}")
                    .collect(Collectors.toSet());
            assertThat(places(definition.wording().en())).as(definition.id()).isEqualTo(places);
            assertThat(places(definition.wording().sv())).as(definition.id()).isEqualTo(places);
        }
    }

    private static Set<String> places(String wording) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(wording)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void theCatalogueIsInTheOrderOfNames() {
        assertThat(Criteria.standard().definitions())
                .extracting(Definition::id)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(() -> Criteria.standard().with(new AgeBelow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a criterion age.below already. Give the new one a name of its own.");
    }

    @Test
    void aNameIsTwoPartsInLowerCase() {
        assertThatThrownBy(() -> Definition.ofIndividuals("Age", Text.same("is old"), "nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A criterion cannot be called \"Age\". Use lower-case words joined by hyphens and one dot,"
                        + " such as supervision.live.");
    }
}
