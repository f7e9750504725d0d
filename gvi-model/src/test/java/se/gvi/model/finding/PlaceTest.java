// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PlaceTest {

    @Test
    void aPlaceInAFileIsWrittenWithLineAndColumn() {
        assertThat(new Place("/groups/0", 3, 7)).hasToString("3:7 /groups/0");
        assertThat(new Place("/groups/0", 3, 7).inFile()).isTrue();
    }

    @Test
    void aPlaceInDataIsItsPointer() {
        assertThat(Place.at("/groups/0")).hasToString("/groups/0").isEqualTo(new Place("/groups/0", 0, 0));
        assertThat(Place.at("/groups/0").inFile()).isFalse();
    }

    @Test
    void placesAreOrderedAsTheyAreRead() {
        List<Place> inOrder = List.of(
                Place.at("/a"), Place.at("/b"), new Place("/z", 1, 9), new Place("/a", 2, 1), new Place("/a", 2, 10));
        assertThat(Stream.of(4, 2, 0, 3, 1).map(inOrder::get).sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void linesAndColumnsAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place("", -1, 2))
                .withMessage(
                        "Row 0, line -1 and column 2 cannot be a place. They count from 1; 0 means not from a file.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("", 1, -2));
        assertThatIllegalArgumentException().isThrownBy(() -> Place.row("", -1, 0));
    }

    @Test
    void aPlaceInATableIsToldByItsRowAndHeader() {
        assertThat(Place.cell("memberships.csv", 12, "span.from", 14, 5))
                .hasToString("memberships.csv row 12 span.from");
        assertThat(Place.row("memberships.csv", 12, 14)).hasToString("memberships.csv row 12");
        assertThat(Place.at("/site").in("a.json")).hasToString("a.json /site");
    }
}
