// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Optional;
import se.gvi.model.contact.Notice;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Did the group's own people commit at least so many incidents of the types after it last had the message, and within
 * the window?
 *
 * <p>The group promise: Malmö's first group or groups that do something, Kalamazoo's next group whose member kills,
 * Chicago's groups that keep shooting after the meeting. An incident on the day of the message is not after it. A
 * later message that was not recorded would reset the count, so notices must be recorded completely since the latest.
 */
final class GroupIncidentAfterNotice implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.incident-after-notice",
            Text.of(
                    "has at least {count} incident(s) of {types} by its members, or by classification as {grades}, after the latest message and within {within}",
                    "har minst {count} händelse(r) av typ {types} begångna av medlemmar, eller klassificerade som {grades}, efter det senaste budskapet och inom {within}"),
            "Malmö stad, Sluta skjut; MLive 2017 (Kalamazoo); CrimeSolutions (Chicago)",
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
        return Reads.NOTICES.and(Reads.ATTRIBUTION);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        DateSpan window = subject.within(arguments.get(SidedIncidents.WITHIN));
        Optional<Notice> latest = Notices.latest(subject);
        if (latest.isEmpty()) {
            Truth told = Silence.means(RecordKind.NOTICE, subject, Ever.untilToday(subject), notes);
            return told == Truth.NOT_MET ? told : told.and(incidents(window, subject, arguments, notes));
        }
        notes.restsOn(latest.get());
        Optional<DateSpan> since = Notices.since(latest.get(), subject);
        Optional<DateSpan> days = since.flatMap(after -> Within.both(after, window));
        if (days.isEmpty()) {
            return Truth.NOT_MET;
        }
        boolean mayBeLater = Silence.hides(RecordKind.NOTICE, subject, since.get(), notes);
        Truth incidents = incidents(days.get(), subject, arguments, notes);
        return mayBeLater ? incidents.and(Truth.UNKNOWN) : incidents;
    }

    private static Truth incidents(DateSpan days, Subject subject, Arguments arguments, Notes notes) {
        return new SidedIncidents(Side.OFFENDER, subject, arguments).atLeast(subject.group(), days, notes);
    }
}
