// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is put away is found again: entries in a cell, rows of lists by their owners, lines by their rows. */
final class ListCellProperties {

    @Property
    void the_entries_of_a_cell_are_those_that_were_written(@ForAll("entries") List<String> entries) {
        assertThat(ListCell.read(ListCell.write(entries))).isEqualTo(entries);
        assertThat(ListCell.write(entries)).isNotEmpty();
    }

    @Provide
    Arbitrary<List<String>> entries() {
        return Arbitraries.strings()
                .withChars("|\\[]ab ;")
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMaxSize(4);
    }

    @Example
    void what_cells_look_like() {
        assertThat(ListCell.write(List.of())).isEqualTo("[]");
        assertThat(ListCell.write(List.of("a", "b|c"))).isEqualTo("a|b\\|c");
        assertThat(ListCell.write(List.of("[]"))).isEqualTo("\\[]");
        assertThat(ListCell.read("a||b")).containsExactly("a", "", "b");
        assertThat(ListCell.read("a\\")).containsExactly("a\\");
    }

    @Property(tries = 50)
    void rows_of_lists_are_found_by_their_owner_in_the_order_of_the_table(@ForAll Random random) {
        ListRows rows = new ListRows(3);
        Map<String, List<List<String>>> expected = new HashMap<>();
        int owners = 1 + random.nextInt(2_000);
        for (int i = 1; i <= 5_000; i++) {
            String owner = "M-" + random.nextInt(owners);
            String[] values = {owner, random.nextBoolean() ? null : "word " + random.nextInt(9), "å".repeat(i % 50) + i
            };
            rows.add(i, values);
            expected.computeIfAbsent(owner, none -> new ArrayList<>())
                    .add(java.util.Arrays.asList(Integer.toString(i), values[0], values[1], values[2]));
        }
        expected.forEach((owner, all) -> assertThat(rows.of(owner))
                .extracting(row -> java.util.Arrays.asList(
                        Integer.toString(row.number()), row.values()[0], row.values()[1], row.values()[2]))
                .isEqualTo(all));
        assertThat(rows.of("nobody")).isEmpty();
    }

    @Example
    void half_a_character_is_kept_as_it_is() {
        ListRows rows = new ListRows(2);
        rows.add(7, new String[] {"M-1", "\ud83d"});
        assertThat(rows.of("M-1").get(0).values()).containsExactly("M-1", "\ud83d");
    }

    @Property(tries = 100)
    void lines_are_found_by_their_rows(@ForAll Random random) {
        LineNumbers numbers = new LineNumbers();
        Map<Integer, Integer> lines = new HashMap<>();
        int line = 1;
        for (int row = 1; row < 300; row++) {
            line += random.nextInt(10) == 0 ? 1 + random.nextInt(5) : 1;
            numbers.add(row, line);
            lines.put(row, line);
        }
        lines.forEach((row, expected) -> assertThat(numbers.of(row)).isEqualTo(expected));
    }
}
