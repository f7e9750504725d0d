// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;

/** Lines of text, some of them points of a list. */
final class Lines {

    private final List<Text> lines = new ArrayList<>();

    Lines add(Text line) {
        lines.add(line);
        return this;
    }

    Lines point(Text point) {
        return add(Text.of("- " + point.en(), "- " + point.sv()));
    }

    Lines points(Stream<Text> points) {
        points.forEach(this::point);
        return this;
    }

    /** An empty line, then a line of its own. */
    Lines heading(Text heading) {
        return add(Text.same("")).add(heading);
    }

    Text text() {
        return Text.of(
                lines.stream().map(Text::en).collect(Collectors.joining("\n")),
                lines.stream().map(Text::sv).collect(Collectors.joining("\n")));
    }
}
