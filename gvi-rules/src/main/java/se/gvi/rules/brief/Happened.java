// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;

/** What happened. */
final class Happened {

    /** Witnesses are nobody's business on a page that is passed round. */
    private static final Set<Role> SHOWN = Set.of(Role.SUSPECT, Role.CONVICTED, Role.VICTIM);

    private static final Text TITLE = Text.of("What happened", "Vad som har hänt");
    private static final Text ONE = Text.of("1 incident in {days} days", "1 händelse på {days} dagar");
    private static final Text MANY = Text.of("{number} incidents in {days} days", "{number} händelser på {days} dagar");
    private static final Text UNCLASSIFIED_COUNT = Text.of("{number} not classified", "{number} inte klassificerade");
    private static final Text CAPTION =
            Text.of("Incidents of the last {days} days, the latest first", "De senaste {days} dagarnas händelser, den senaste först");
    private static final Text DIFFERING = Text.of(
            "{number} classified other than the records say", "{number} klassificerade på annat sätt än uppgifterna säger");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Incident", "Händelse"),
            Text.of("Date", "Datum"),
            Text.of("Kind", "Typ"),
            Text.of("Who, in which role", "Vilka, i vilken roll"),
            Text.of("Group members involved", "Gruppmedlemmar inblandade"));

    private final Meeting meeting;
    private final Gradings gradings;

    Happened(Meeting meeting) {
        this.meeting = meeting;
        this.gradings = new Gradings(meeting);
    }

    Section section() {
        List<Incident> recent = recent();
        Map<String, ?> days = Map.of("days", meeting.limits().days());
        return Section.of(
                "happened",
                TITLE,
                summary(recent),
                List.of(meeting.table(
                        CAPTION.with(days),
                        COLUMNS,
                        recent.stream().map(this::row).toList(),
                        Say.NONE_RECORDED)));
    }

    private Text summary(List<Incident> recent) {
        List<Text> parts = new ArrayList<>();
        parts.add(Say.number(recent.size(), ONE, MANY).with(Map.of("days", meeting.limits().days())));
        long open = recent.stream().filter(incident -> gradings.classification(incident).isEmpty()).count();
        if (open > 0) {
            parts.add(UNCLASSIFIED_COUNT.with(Map.of("number", open)));
        }
        long differing = recent.stream().filter(gradings::differs).count();
        if (differing > 0) {
            parts.add(DIFFERING.with(Map.of("number", differing)));
        }
        return Say.list(parts);
    }

    private List<Incident> recent() {
        DateSpan window = meeting.limits().window(meeting.asOf());
        return meeting.situation().incidents().stream()
                .filter(incident -> window.encloses(incident.date().days()))
                .sorted(Comparator.comparing((Incident incident) -> incident.date().earliest())
                        .reversed()
                        .thenComparing(incident -> incident.id().value()))
                .toList();
    }

    private Row row(Incident incident) {
        List<Involvement> involved = meeting.situation().involvementsIn(incident.id()).stream()
                .filter(involvement -> SHOWN.contains(involvement.role()) && involvement.countsOn(meeting.asOf()))
                .sorted(Comparator.comparing(involvement -> involvement.id().value()))
                .toList();
        List<RecordId> evidence = new ArrayList<>();
        involved.forEach(involvement -> evidence.add(involvement.id()));
        gradings.classification(incident).ifPresent(classification -> evidence.add(classification.id()));
        return new Row(
                List.of(
                        Cell.of(incident.id()),
                        Cell.of(incident.date()),
                        Cell.of(Terms.of(incident.type())),
                        Cell.of(roles(involved)),
                        gradings.cell(incident)),
                Say.records(evidence.stream()));
    }

    private Text roles(List<Involvement> involved) {
        Map<Role, List<Text>> byRole = new EnumMap<>(Role.class);
        involved.forEach(involvement -> byRole.computeIfAbsent(involvement.role(), role -> new ArrayList<>())
                .add(meeting.individual(involvement.individual())));
        return Say.clauses(byRole.entrySet().stream()
                .map(role -> Text.of("{role}: {people}", "{role}: {people}")
                        .with(Map.of("role", Terms.of(role.getKey()), "people", Say.list(role.getValue()))))
                .toList());
    }
}
