// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.gvi.model.finding.Text;

/** No withheld count can be computed from what is published, tried by trying every table that there could be. */
final class CountTableProperties {

    private static final LeastCount THREE = new LeastCount(3, Text.same("test"));

    static CountTable table(List<List<Integer>> counts) {
        return new CountTable(
                Text.same("test"),
                IntStream.range(0, counts.size())
                        .mapToObj(row -> Text.same("r" + row))
                        .toList(),
                IntStream.range(0, counts.get(0).size())
                        .mapToObj(column -> Text.same("c" + column))
                        .toList(),
                counts);
    }

    private static List<List<Integer>> counts(int height, int width, int most, Random random) {
        return IntStream.range(0, height)
                .mapToObj(row -> IntStream.range(0, width)
                        .mapToObj(column -> random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1))
                        .toList())
                .toList();
    }

    /** Every table of counts up to some number that agrees with all that is published. */
    private static final class Attacker {

        private static final int HIGHEST = 8;

        private final PublishedTable published;
        private final int height;
        private final int width;
        private final int[][] guess;
        private final Map<List<Integer>, Set<Integer>> possible = new HashMap<>();

        Attacker(PublishedTable published) {
            this.published = published;
            this.height = published.rows().size() - 1;
            this.width = published.columns().size() - 1;
            this.guess = new int[height + 1][width + 1];
            guess(0);
        }

        private void guess(int place) {
            if (place == height * width) {
                remember();
                return;
            }
            int row = place / width;
            int column = place % width;
            int low = published.count(row, column).orElse(0);
            int high = published.count(row, column).orElse(HIGHEST);
            for (int value = low; value <= high; value++) {
                guess[row][column] = value;
                if (column < width - 1 || agreesInRow(row)) {
                    guess(place + 1);
                }
            }
        }

        private boolean agreesInRow(int row) {
            int sum =
                    IntStream.range(0, width).map(column -> guess[row][column]).sum();
            guess[row][width] = sum;
            return published.count(row, width).filter(total -> total != sum).isEmpty();
        }

        private void remember() {
            for (int column = 0; column <= width; column++) {
                int at = column;
                guess[height][column] =
                        IntStream.range(0, height).map(row -> guess[row][at]).sum();
                int sum = guess[height][column];
                if (published
                        .count(height, column)
                        .filter(total -> total != sum)
                        .isPresent()) {
                    return;
                }
            }
            for (int row = 0; row <= height; row++) {
                for (int column = 0; column <= width; column++) {
                    possible.computeIfAbsent(List.of(row, column), place -> new HashSet<>())
                            .add(guess[row][column]);
                }
            }
        }
    }

    @Property(tries = 120)
    void R50_no_withheld_count_can_be_computed_and_no_small_one_can_be_known_to_be_small(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3) int height,
            @ForAll @IntRange(min = 1, max = 2) int width) {
        CountTable table = table(counts(height, width, 5, random));
        PublishedTable published = table.published(THREE);
        Attacker attacker = new Attacker(published);
        for (int row = 0; row <= height; row++) {
            for (int column = 0; column <= width; column++) {
                Set<Integer> possible = attacker.possible.get(List.of(row, column));
                int count = Grid.of(table).count(row, column);
                assertThat(possible).contains(count);
                if (published.count(row, column).isEmpty()) {
                    assertThat(possible).hasSizeGreaterThan(1);
                    if (!THREE.admits(count)) {
                        assertThat(possible).anyMatch(value -> value >= THREE.number());
                    }
                }
            }
        }
    }

    @Property(tries = 120)
    void R50_every_small_count_and_total_is_withheld_and_what_is_published_is_true(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 7) int height,
            @ForAll @IntRange(min = 1, max = 7) int width,
            @ForAll @IntRange(min = 2, max = 6) int least) {
        CountTable table = table(counts(height, width, 30, random));
        PublishedTable published = table.published(new LeastCount(least, Text.same("test")));
        Grid grid = Grid.of(table);
        List<Integer> withheld = new ArrayList<>();
        for (int row = 0; row <= height; row++) {
            for (int column = 0; column <= width; column++) {
                int count = grid.count(row, column);
                if (published.count(row, column).isEmpty()) {
                    withheld.add(count);
                } else {
                    assertThat(published.count(row, column)).contains(count);
                    assertThat(count == 0 || count >= least).isTrue();
                }
            }
        }
        boolean anySmall = withheld.stream().anyMatch(count -> count > 0 && count < least);
        assertThat(withheld.isEmpty()).isEqualTo(!anySmall);
        assertThat(table.published(new LeastCount(least, Text.same("test")))).isEqualTo(published);
    }
}
