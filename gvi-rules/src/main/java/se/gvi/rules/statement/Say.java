// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.util.List;
import java.util.stream.Collectors;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;

/** Puts words together in both languages. */
final class Say {

    static final Text YOU = Text.of("you", "du");
    static final Text ANOTHER_PERSON = Text.of("another person", "en annan person");

    private Say() {}

    static Text join(List<Text> parts, String between) {
        return Text.of(
                parts.stream().map(Text::en).collect(Collectors.joining(between)),
                parts.stream().map(Text::sv).collect(Collectors.joining(between)));
    }

    static Text list(List<Text> parts) {
        return join(parts, ", ");
    }

    static Text pair(Text title, Text value) {
        return Text.of(title.en() + ": " + value.en(), title.sv() + ": " + value.sv());
    }

    static Row row(Text... cells) {
        return new Row(List.of(cells).stream().map(Cell::of).toList(), List.of());
    }
}
