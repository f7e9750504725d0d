// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Titled;

/** Writes how far something has come as lines of text. */
final class LifeCycleText {

    private static final Text HEAD = Text.of("{about}: {state} as of {asOf}", "{about}, den {asOf}: {state}");
    private static final Text SINCE = Text.of(", since {since}", ", sedan {since}");
    private static final Text PERHAPS = Text.of("; or perhaps: ", "; eller kanske: ");

    private LifeCycleText() {}

    static <S extends Enum<S> & State<S>> String of(LifeCycle<S> cycle, Language language) {
        List<String> lines = new ArrayList<>();
        String perhaps = cycle.possible().stream()
                .map(state -> state.label().in(language))
                .collect(Collectors.joining(", "));
        String since = cycle.stage()
                .sinceDay()
                .map(day -> SINCE.with(Map.of("since", day)).in(language))
                .orElse("");
        lines.add(HEAD.with(Map.of(
                                "about", cycle.about().label(),
                                "state", cycle.state().label(),
                                "asOf", cycle.asOf()))
                        .in(language)
                + since
                + (perhaps.isEmpty() ? "" : PERHAPS.in(language) + perhaps));
        cycle.stages()
                .forEach(stage ->
                        lines.addAll(ReasonText.lines(new Titled(stage.state().label(), stage.reasons()), language)));
        return String.join("\n", lines) + "\n";
    }
}
