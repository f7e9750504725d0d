// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class PermutationTest {

    @Test
    void sharesAreThoseOfFullEnumeration() {
        for (JsonNode vector : Golden.vectors("permutation_synth_meta.json", "permutation")) {
            String id = vector.get("id").textValue();
            JsonNode output = vector.get("output");
            Permutation permutation = Permutation.of(
                    Golden.counts(vector.get("input").get("before")),
                    Golden.counts(vector.get("input").get("after")));
            Golden.same(id, permutation.difference(), output.get("observed"));
            Golden.same(id, permutation.pLower(), output.get("p_lower"));
            Golden.same(id, permutation.pHigher(), output.get("p_upper"));
            Golden.same(id, permutation.pTwoSided(), output.get("p_two_sided"));
        }
    }

    @Test
    void turnsAreThoseOfFullEnumeration() {
        for (JsonNode vector : Golden.vectors("permutation_synth_meta.json", "circular_shift")) {
            String id = vector.get("id").textValue();
            JsonNode output = vector.get("output");
            CircularShift shift = CircularShift.of(
                    Golden.counts(vector.get("input").get("y")),
                    vector.get("input").get("start_index_1based").intValue() - 1);
            Golden.same(id, shift.difference(), output.get("observed"));
            Golden.same(id, shift.pLower(), output.get("p_lower"));
            Golden.same(id, shift.pTwoSided(), output.get("p_two_sided"));
        }
    }

    /** Published figures: shootings in Malmö 2016 to 2018, and 2019 to 2022 (Malmö stad). */
    @Test
    void sevenYearsCannotSayMoreThanOneInThirtyFive() {
        Permutation malmo = Permutation.of(new long[] {61, 65, 47}, new long[] {34, 20, 21, 29});
        Golden.same("difference", malmo.difference(), -31.6666666666667, 1e-13);
        Golden.same("p", malmo.pTwoSided(), 1 / 35.0, 1e-13);
        assertThat(malmo.pHigher()).isEqualTo(1);
        CircularShift turned = CircularShift.of(new long[] {61, 65, 47, 34, 20, 21, 29}, 3);
        Golden.same("turn", turned.pTwoSided(), 1 / 7.0, 1e-13);
        assertThat(turned.pHigher()).isEqualTo(1);
    }

    @Test
    void whatCannotBePermutedIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> Permutation.of(new long[0], new long[] {1}))
                .hasMessage("There is no count before, or none after. Give at least one of each.");
        assertThatThrownBy(() -> Permutation.of(new long[] {-4}, new long[] {1}))
                .hasMessage("Number 1 of the counts before is -4. A count is never negative.");
        assertThatThrownBy(() -> Permutation.of(new long[] {30_000_000}, new long[] {1}))
                .hasMessage("There are 1 counts after and 30000001 events in all, too many to go through every way. Use"
                        + " CircularShift, or longer periods.");
        assertThatThrownBy(() -> CircularShift.of(new long[] {1, 2}, 2))
                .hasMessage("Count 2 of 2 leaves nothing before or nothing after. Give one between 1 and 1.");
    }
}
