// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.gvi.model.finding.Finding;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** Whatever a folder holds, reading it ends with a report, and the report never repeats what it holds. */
final class HostileCsvProperties {

    private static final Folder COMPLETE = Folder.complete();
    private static final List<String> NAMES = COMPLETE.files().keySet().stream()
            .filter(name -> name.endsWith(".csv"))
            .toList();

    @Property(tries = 300)
    void any_bytes(@ForAll byte[] bytes, @ForAll Random random) {
        ReadResult result =
                COMPLETE.with(NAMES.get(random.nextInt(NAMES.size())), bytes).check();
        assertThat(result.report().findings()).isNotEmpty();
    }

    @Property(tries = 300)
    void a_byte_more_less_or_another(@ForAll Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        byte[] bytes = COMPLETE.files().get(name).clone();
        int at = random.nextInt(bytes.length);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String odd = List.of("\"", ";", "\n", "\u0000", "|", "\u00e5", "\u00c3\u00a5", "9", "a", "-")
                .get(random.nextInt(10));
        String changed = text.substring(0, at) + odd + text.substring(random.nextBoolean() ? at : at + 1);
        ReadResult result = COMPLETE.with(name, changed.getBytes(StandardCharsets.ISO_8859_1))
                .check();
        assertThat(result.report().findings()).isSortedAccordingTo(Finding::compareTo);
        result.situation()
                .ifPresent(situation -> assertThat(result.report().valid()).isTrue());
    }

    @Property(tries = 100)
    void a_file_cut_short_is_never_taken_for_the_whole(@ForAll Random random) {
        String name = "memberships.evidence.csv";
        String text = COMPLETE.text(name);
        int at = text.indexOf('\n') + 1 + random.nextInt(text.length() - text.indexOf('\n') - 3);
        ReadResult result = COMPLETE.with(name, text.substring(0, at)).check();
        assertThat(result.situation().filter(Situation.of(CompleteSite.records(""))::equals))
                .isEmpty();
        assertThat(result.report().valid()).isFalse();
    }

    @Property(tries = 200)
    void what_stands_in_a_cell_is_never_repeated(@ForAll Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        List<String> lines = COMPLETE.text(name).lines().toList();
        int line = 1 + random.nextInt(lines.size() - 1 == 0 ? 1 : lines.size() - 1);
        if (line >= lines.size()) {
            return;
        }
        String[] cells = lines.get(line).split(";", -1);
        cells[random.nextInt(cells.length)] = "Karin Kanarie";
        String changed = COMPLETE.text(name).replace(lines.get(line), String.join(";", cells));
        assertThat(Folder.said(COMPLETE.with(name, changed).check())).doesNotContain("Kanarie");
    }
}
