// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.reason.Truth;

/**
 * Is an increased focus on the group running today?
 *
 * <p>A focus runs until an effect is seen (Polisen, October 2023, Örebro), or until the violence stops or members are
 * locked up (Malmö stad); no source gives a length of time.
 */
final class GroupFocusRunning implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.focus-running",
            Text.of("is under increased focus today", "är under ökat fokus i dag"),
            "Polisen, October 2023 (Örebro); Malmö stad, Sluta skjut");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.FOCUSES;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        boolean running = false;
        for (EnforcementFocus focus : subject.situation().focusesOn(subject.group())) {
            if (focus.span().contains(subject.asOf())) {
                notes.restsOn(focus);
                running = true;
            }
        }
        return running ? Truth.MET : Silence.means(RecordKind.FOCUS, subject, subject.today(), notes);
    }
}
