// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.reason.Truth;

/**
 * Has the individual asked for help in a case that is open today, and not been contacted by today?
 *
 * <p>Who asks for help is to reach it with one call, without ringing round (Göteborgs Stad; Malmö universitet). No
 * source gives a deadline for the first contact: the policy of the site does.
 */
final class SupportUnanswered implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "support.requested-unanswered",
            Text.of("has asked for help and has not been contacted", "har bett om stöd och inte blivit kontaktad"),
            "Göteborgs Stad, Stöd vid avhopp; Malmö universitet (one number to call)");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.OPEN_SUPPORT.and(Needs.of(RecordKind.SUPPORT_CASE, "requestedOn", "firstContactOn"));
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return SupportCases.any(
                subject, notes, (support, taking) -> SupportCases.unanswered(support, subject.asOf(), taking));
    }
}
