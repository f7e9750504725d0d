// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;

/** The figures that the library brings. */
final class FiguresTest {

    @Test
    void every_figure_has_a_name_of_its_own_a_meaning_and_a_source_in_both_languages() {
        assertThat(Figures.bundled()).extracting(Figure::id).doesNotHaveDuplicates();
        assertThat(Figures.bundled()).allSatisfy(figure -> {
            assertThat(figure.meaning().en()).isNotBlank();
            assertThat(figure.meaning().sv()).isNotBlank();
            assertThat(figure.source().en()).isNotBlank();
            assertThat(figure.source().sv()).isNotBlank();
            assertThat(figure.id().endsWith("-assumed"))
                    .as("%s bears in its name whether it is assumed", figure.id())
                    .isEqualTo(figure.origin() == Origin.ASSUMED);
        });
    }

    @Test
    void the_mean_sizes_of_groups_are_members_by_groups() {
        List<Double> sizes = Figures.bundled("mean-group-size").values();
        double newHaven = Figures.bundled("members-new-haven").value()
                / Figures.bundled("groups-new-haven").value();
        double boston = Figures.bundled("members-boston").value()
                / Figures.bundled("groups-boston").value();
        assertThat(sizes.get(0)).isCloseTo(newHaven, within(0.05));
        assertThat(sizes.get(1)).isCloseTo(boston, within(0.05));
    }

    @Test
    void the_cascades_of_Chicago_agree_with_its_share_of_contagion_as_branching_says() {
        double events = Figures.bundled("events-chicago").value();
        double cascades = Figures.bundled("cascades-chicago").value();
        double contagion = 1 - cascades / events;
        assertThat(contagion)
                .isCloseTo(Figures.bundled("contagion-share-chicago").value(), within(0.005));
        assertThat(events / cascades)
                .isCloseTo(1 / (1 - contagion), within(1e-12))
                .isCloseTo(Figures.bundled("mean-cascade-chicago").value(), within(0.05));
    }

    @Test
    void months_have_a_geometric_mean_of_one_and_weekdays_add_up_to_one() {
        for (String city : List.of("philadelphia", "new-york", "boston")) {
            List<Double> months = Figures.bundled("months-" + city).values();
            assertThat(months).hasSize(12);
            assertThat(months.stream().mapToDouble(Math::log).sum()).isCloseTo(0, within(0.01));
        }
        assertThat(Figures.bundled("weekdays-philadelphia").values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(0.0005));
    }

    @Test
    void a_figure_that_is_not_there_is_told_beside_those_that_are() {
        assertThatThrownBy(() -> Figures.bundled("groups-malmo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no figure \"groups-malmo\". Use one of share-in-groups, ");
    }

    @Test
    void one_value_is_not_taken_from_several() {
        Figure months = Figures.bundled("months-boston");
        assertThatThrownBy(months::value)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The figure \"months-boston\" has 12 values. Choose among values().");
        assertThat(months.lowest()).isEqualTo(0.547);
        assertThat(months.highest()).isEqualTo(1.818);
        assertThatThrownBy(() -> new Figure("f", Text.same("f"), List.of(), Origin.READ, Text.same("s")))
                .hasMessage("The figure \"f\" has no value. Give it one.");
    }

    @Test
    void a_value_that_is_no_number_is_refused_with_its_place() {
        String json = Figures.document().replace("[61]", "[\"61\"]");
        assertThatThrownBy(() -> FiguresReader.read(json))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/values/0")
                .hasMessageContaining("should be a number but is a text");
    }
}
