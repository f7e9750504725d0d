// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static se.gvi.model.fixture.Given.alliance;
import static se.gvi.model.fixture.Given.assessment;
import static se.gvi.model.fixture.Given.classification;
import static se.gvi.model.fixture.Given.feud;
import static se.gvi.model.fixture.Given.group;
import static se.gvi.model.fixture.Given.individual;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.records;
import static se.gvi.model.fixture.Given.recordsAndWhatTheyName;
import static se.gvi.model.fixture.Given.since;
import static se.gvi.model.fixture.Given.span;
import static se.gvi.model.fixture.Given.suspect;
import static se.gvi.model.fixture.Given.tie;

import java.util.List;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Role;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;
import se.gvi.model.time.DateSpan;

/** Examples about groups, who is in them, what they have to do with each other, and with incidents. */
final class ExamplesOfGroups {

    private ExamplesOfGroups() {}

    static List<Example> all() {
        return List.of(
                Example.of(FindingCode.GROUP_STATUS_TWICE, "a group is dormant and active on one day")
                        .in(dormantUntil("2025-01-02"))
                        .at("/groups/0/statuses/0/span")
                        .says(
                                "group G-1 has two statuses on 2025-01-01. End the earlier one on that day at the latest.",
                                "grupp G-1 har två statusar 2025-01-01. Avsluta den tidigare senast den dagen.")
                        .butNot("dormant until it is active", dormantUntil("2025-01-01")),
                Example.of(FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE, "a membership says that there is no evidence")
                        .in(recordsAndWhatTheyName(membership("M-1", "I-1", "G-1")
                                .evidence(List.of())
                                .build()))
                        .at("/memberships/0/evidence")
                        .says(
                                "membership M-1 names no evidence. Record what it rests on, or withdraw it.",
                                "koppling M-1 anger inget underlag. Registrera vad den grundas på, eller återkalla den.")
                        .butNot(
                                "names some",
                                recordsAndWhatTheyName(
                                        membership("M-1", "I-1", "G-1").build())),
                Example.of(FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE, "a membership is never to be reviewed")
                        .in(recordsAndWhatTheyName(
                                membership("M-1", "I-1", "G-1").reviewBy(null).build()))
                        .at("/memberships/0/reviewBy")
                        .says(
                                "membership M-1 has no review date."
                                        + " Set the day by which it is to be confirmed or removed.",
                                "koppling M-1 har inget omprövningsdatum."
                                        + " Ange dagen då den ska bekräftas eller tas bort.")
                        .butNot(
                                "the membership of somebody who has left",
                                recordsAndWhatTheyName(membership("M-1", "I-1", "G-1")
                                        .standing(Standing.FORMER)
                                        .reviewBy(null)
                                        .build())),
                Example.of(FindingCode.MEMBERSHIP_TWICE, "somebody is in one group twice on a day")
                        .in(twoMemberships(span("2024-01-10", "2025-01-02"), since("2025-01-01")))
                        .at("/memberships/1/span")
                        .says(
                                "membership M-2 and membership M-1 place the same individual in the same group at the"
                                        + " same time. Withdraw one, or end it earlier.",
                                "koppling M-2 och koppling M-1 placerar samma individ i samma grupp samtidigt."
                                        + " Återkalla den ena eller avsluta den tidigare.")
                        .butNot(
                                "twice, one after the other",
                                twoMemberships(span("2024-01-10", "2025-01-01"), since("2025-01-01"))),
                Example.of(FindingCode.INVOLVEMENT_TWICE, "somebody is twice a suspect of one incident")
                        .in(recordsAndWhatTheyName(
                                suspect("V-1", "I-1", "N-1").build(),
                                suspect("V-2", "I-1", "N-1").build()))
                        .at("/involvements/1")
                        .says(
                                "involvement V-2 and involvement V-1 give the same individual the same role in the same"
                                        + " incident. Withdraw one.",
                                "roll i händelsen V-2 och roll i händelsen V-1 ger samma individ samma roll i samma"
                                        + " händelse. Återkalla den ena.")
                        .butNot(
                                "a suspect and a victim of it",
                                recordsAndWhatTheyName(
                                        suspect("V-1", "I-1", "N-1").build(),
                                        suspect("V-2", "I-1", "N-1")
                                                .role(Role.VICTIM)
                                                .build())),
                Example.of(FindingCode.FEUD_AND_ALLIANCE_AT_ONCE, "two groups are rivals and allies on one day")
                        .in(rivalsThenAllies("2025-01-02"))
                        .at("/relations/1/span")
                        .says(
                                "relation R-2 and relation R-1 make the same two groups rivals and allies at the same"
                                        + " time. End or withdraw one.",
                                "relation R-2 och relation R-1 gör samma två grupper till rivaler och allierade"
                                        + " samtidigt. Avsluta eller återkalla den ena.")
                        .butNot("rivals and then allies", rivalsThenAllies("2025-01-01")),
                Example.of(FindingCode.GROUPS_ON_UNINVOLVED_SIDE, "a group is named where none was involved")
                        .in(offenders(GroupInvolvement.NO))
                        .at("/classifications/0/offenderGroups")
                        .says(
                                "classification L-1 names groups on the offender's side, but says that no group member"
                                        + " was involved there. Remove the groups, or correct the grade.",
                                "klassificering L-1 anger grupper på gärningsmannens sida, men säger att ingen"
                                        + " gruppmedlem var inblandad där. Ta bort grupperna eller rätta graden.")
                        .butNot("where it could not be settled", offenders(GroupInvolvement.UNKNOWN)),
                Example.of(FindingCode.ASSESSMENT_CITES_SOMEBODY_ELSE, "an assessment rests on another's suspicion")
                        .in(assessmentOf("I-1", RecordKind.INVOLVEMENT, "V-2"))
                        .at("/assessments/0/cites/0")
                        .says(
                                "risk assessment A-1 is about individual I-1 but cites involvement V-2, which is about"
                                        + " somebody else. Cite what is recorded about individual I-1.",
                                "riskbedömning A-1 gäller individ I-1 men hänvisar till roll i händelsen V-2, som gäller"
                                        + " någon annan. Hänvisa till det som är registrerat om individ I-1.")
                        .butNot("on a tie between the two", assessmentOf("I-1", RecordKind.TIE, "B-1")));
    }

    private static Records dormantUntil(String until) {
        return records(group("G-1")
                .statuses(List.of(
                        new GroupStatusSpan(GroupStatus.ACTIVE, since("2025-01-01")),
                        new GroupStatusSpan(GroupStatus.DORMANT, span("2024-01-01", until))))
                .build());
    }

    private static Records twoMemberships(DateSpan first, DateSpan second) {
        return recordsAndWhatTheyName(
                membership("M-1", "I-1", "G-1").span(first).build(),
                membership("M-2", "I-1", "G-1").span(second).build());
    }

    private static Records rivalsThenAllies(String until) {
        return recordsAndWhatTheyName(
                feud("R-1", "G-1", "G-2").span(span("2024-01-01", until)).build(),
                alliance("R-2", "G-2", "G-1").span(since("2025-01-01")).build());
    }

    private static Records offenders(GroupInvolvement grade) {
        return recordsAndWhatTheyName(classification("L-1", "N-1")
                .offenderSide(grade)
                .offenderGroups(List.of(GroupId.of("G-1")))
                .build());
    }

    private static Records assessmentOf(String person, RecordKind kind, String id) {
        return recordsAndWhatTheyName(
                individual(person).build(),
                tie("B-1", "I-1", "I-2").build(),
                suspect("V-2", "I-2", "N-1").build(),
                assessment("A-1", person, new RecordRef(kind, id)).build());
    }
}
