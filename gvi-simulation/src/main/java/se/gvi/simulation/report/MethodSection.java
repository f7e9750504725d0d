// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Section;

/** How the numbers came about. */
final class MethodSection {

    private MethodSection() {}

    static Section section() {
        return Section.of(
                "method",
                Text.of("How it was computed", "Hur det beräknades"),
                Text.of("and what it cannot do", "och vad det inte kan"),
                List.of(
                        Paragraph.of(
                                Text.of(
                                        "Intervals are at 95% and exact for events that come one by one. With a trend and beside other"
                                                + " places they are widened by the scatter that the counts have. The verdict is strict on"
                                                + " purpose: it supports an effect only if the fall is clear and no check leaves a doubt.",
                                        "Intervallen är på 95 % och exakta för händelser som kommer en och en. Med en trend och mot"
                                                + " andra orter är de vidgade efter antalens spridning. Bedömningen är sträng med avsikt:"
                                                + " den talar för en effekt bara om minskningen är tydlig och ingen kontroll lämnar tvivel.")),
                        Paragraph.of(Text.of(
                                "No count says why something changed. Other measures, other laws and other years change counts"
                                        + " too.",
                                "Inget antal säger varför något ändrades. Andra åtgärder, andra lagar och andra år ändrar också"
                                        + " antal."))));
    }
}
