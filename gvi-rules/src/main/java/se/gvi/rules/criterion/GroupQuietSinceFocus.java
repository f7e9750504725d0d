// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Optional;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Has the group been under focus for so long, and did its own people commit fewer than so many incidents of the types in
 * that time? It looks back from today; a focus that has just begun has shown no effect yet.
 *
 * <p>Örebro ended each of its four rounds when an effect was seen: the group felt it, or there was no new violence
 * (Polisen, October 2023). No source says for how long there must be none: the time is the policy's. For what makes an
 * incident the group's, see {@link Attribution}; an incident against the group does not count.
 */
final class GroupQuietSinceFocus implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.quiet-since-focus",
            Text.of(
                    "has been under focus for {within} and has in that time fewer than {count} incident(s) of {types}"
                            + " by its members, or by classification as {grades}",
                    "har varit under ökat fokus i {within} och har under den tiden färre än {count} händelse(r) av typ"
                            + " {types} begångna av medlemmar, eller klassificerade som {grades}"),
            "Polisen, October 2023 (Örebro)",
            SidedIncidents.TYPES,
            SidedIncidents.GRADES,
            SidedIncidents.WITHIN,
            SidedIncidents.COUNT);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.FOCUSES.and(Reads.ATTRIBUTION);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        DateSpan window = subject.within(arguments.get(SidedIncidents.WITHIN));
        Truth longEnough = underFocus(window, subject, notes);
        return longEnough == Truth.NOT_MET
                ? longEnough
                : new SidedIncidents(Side.OFFENDER, subject, arguments)
                        .atLeast(subject.group(), window, notes)
                        .not()
                        .and(longEnough);
    }

    /** Whether one focus has been running on all days of the window. */
    private static Truth underFocus(DateSpan window, Subject subject, Notes notes) {
        List<EnforcementFocus> running = subject.situation().focusesOn(subject.group()).stream()
                .filter(focus -> focus.span().contains(subject.asOf()))
                .toList();
        running.forEach(notes::restsOn);
        Optional<EnforcementFocus> longest =
                running.stream().filter(focus -> focus.span().encloses(window)).findFirst();
        return longest.isPresent() ? Truth.MET : Silence.means(RecordKind.FOCUS, subject, window, notes);
    }
}
