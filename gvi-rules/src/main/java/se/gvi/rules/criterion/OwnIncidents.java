// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;
import se.gvi.rules.reason.Truth;

/**
 * The incidents that a group's own people committed on some days, one by one, each with what the records say to whether
 * it is the group's. It is what criteria such as {@code group.recent-incident} count: somebody who was a member on that
 * day is suspected or convicted, or a classification with one of the grades puts the group on the offenders' side. What
 * was done to a group is not here, nor what is outside the strategy.
 *
 * @param incidents those that are or may be the group's, the earliest first
 * @param others whether there may be others that nobody recorded: not met or unknown, with what would tell
 */
public record OwnIncidents(List<Own> incidents, Answer others) {

    private static final String SOURCE =
            "Columbus Dispatch 2021 (confirmed and suspected); Polisen, November 2020 (Malmö)";

    private static final Comparator<Own> EARLIEST_FIRST = Comparator.comparing(
                    (Own own) -> own.incident().date().earliest())
            .thenComparing(own -> own.incident().date().latest())
            .thenComparing(own -> own.incident().id().value());

    /**
     * An incident that is or may be the group's.
     *
     * @param incident the incident
     * @param answer whether it is the group's and happened on these days: met or unknown
     */
    public record Own(Incident incident, Answer answer) {

        /**
         * An incident.
         *
         * @param incident the incident
         * @param answer whether it is the group's
         */
        public Own {
            Objects.requireNonNull(incident, "incident");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * The incidents of a group.
     *
     * @param incidents those that are or may be the group's
     * @param others whether there may be others
     */
    public OwnIncidents {
        incidents = List.copyOf(incidents);
        Objects.requireNonNull(others, "others");
    }

    /**
     * Finds the incidents that a group's own people committed.
     *
     * @param subject a group on a day; a suspicion that was dropped by that day attributes nothing
     * @param types the kinds of incident
     * @param grades with which grades a classification puts an incident on the group
     * @param days the days on which it happened
     * @return the incidents
     * @throws IllegalStateException if the subject is no group
     */
    public static OwnIncidents by(
            Subject subject, Set<IncidentType> types, Set<GroupInvolvement> grades, DateSpan days) {
        GroupId group = subject.group();
        Situation situation = subject.situation();
        Attribution attribution = new Attribution(subject, Side.OFFENDER, grades);
        Arguments arguments = shown(types, grades);
        List<Own> own = new ArrayList<>();
        for (Incident incident : SidedIncidents.candidates(situation, group, days)) {
            if (!SidedIncidents.counts(incident, types)) {
                continue;
            }
            KeptNotes notes = new KeptNotes();
            Truth truth = attribution.test(group, incident, days, notes);
            if (truth != Truth.NOT_MET) {
                own.add(new Own(incident, notes.answer(one(incident, days), arguments, subject, truth)));
            }
        }
        own.sort(EARLIEST_FIRST);
        KeptNotes notes = new KeptNotes();
        Truth others = SidedIncidents.mayBeUnrecorded(situation, group, days, notes) ? Truth.UNKNOWN : Truth.NOT_MET;
        return new OwnIncidents(own, notes.answer(others(days), arguments, subject, others));
    }

    private static Arguments shown(Set<IncidentType> types, Set<GroupInvolvement> grades) {
        Arguments.Builder shown = Arguments.builder();
        put(shown, SidedIncidents.TYPES, types);
        put(shown, SidedIncidents.GRADES, grades);
        return shown.build();
    }

    private static <E extends Enum<E>> void put(Arguments.Builder shown, Parameter<Set<E>> words, Set<E> chosen) {
        shown.put(words, chosen, new Argument(words.name(), Terms.list(chosen), Basis.literal()));
    }

    private static Definition one(Incident incident, DateSpan days) {
        Text when = Describe.days(days);
        String name = incident.id() + " (" + incident.date() + ")";
        return Definition.ofGroups(
                "group.own-incident",
                Text.of(
                        "has " + name + " " + when.en()
                                + " as {types} by its members, or by classification as {grades}",
                        "har " + name + " " + when.sv()
                                + " som {types} begången av medlemmar, eller klassificerad som {grades}"),
                SOURCE,
                SidedIncidents.TYPES,
                SidedIncidents.GRADES);
    }

    private static Definition others(DateSpan days) {
        Text when = Describe.days(days);
        return Definition.ofGroups(
                "group.other-incident",
                Text.of(
                        "has an incident of {types} " + when.en()
                                + " that is not recorded, by its members, or by classification as {grades}",
                        "har en händelse av typ {types} " + when.sv()
                                + " som inte är registrerad, begången av medlemmar eller klassificerad som {grades}"),
                SOURCE,
                SidedIncidents.TYPES,
                SidedIncidents.GRADES);
    }
}
