// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.processing;

import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;

/** The categories of people whom records of a kind concern (Directive (EU) 2016/680 art. 6; brottsdatalagen 2:9). */
final class Subjects {

    private static final Text NOBODY = Text.of("nobody", "ingen");

    private Subjects() {}

    static Text of(RecordKind kind) {
        return switch (kind) {
            case SOURCE, GROUP, RELATION, CALL_IN, NOTICE, AGREEMENT -> NOBODY;
            case INCIDENT -> Text.of("nobody by themselves; roles tell who", "ingen i sig; rollerna säger vem");
            case TOMBSTONE ->
                Text.of("nobody; keyed marks tell nothing without the key", "ingen; märken säger inget utan nyckeln");
            case COVERAGE ->
                Text.of(
                        "people whom a statement of completeness singles out",
                        "personer som en uppgift om fullständighet pekar ut");
            case INDIVIDUAL ->
                Text.of(
                        "everybody recorded, under a pseudonym; children too",
                        "alla registrerade, under pseudonym; även barn");
            case MEMBERSHIP ->
                Text.of(
                        "people said to have a place in a group, not suspected by that; children too; staff who assess",
                        "personer som påstås ha en plats i en grupp, inte misstänkta för det; även barn; personal som"
                                + " bedömer");
            case TIE ->
                Text.of(
                        "contacts and associates, not suspected by that; children too",
                        "kontakter och bekanta, inte misstänkta för det; även barn");
            case INVOLVEMENT ->
                Text.of(
                        "suspects, convicted people, victims, witnesses and others affected, kept apart; children too",
                        "misstänkta, dömda, brottsoffer, vittnen och andra berörda, var för sig; även barn");
            case CLASSIFICATION -> Text.of("staff who assess", "personal som bedömer");
            case SUPERVISION ->
                Text.of(
                        "people on probation, on parole or in custody",
                        "personer med skyddstillsyn, villkorlig frigivning" + " eller frihetsberövande");
            case INVITATION -> Text.of("people invited to a call-in", "personer som bjuds in till en call-in");
            case NOTIFICATION ->
                Text.of("people told face to face; children too", "personer som får riktade samtal; även barn");
            case SUPPORT_CASE ->
                Text.of("people who are offered help; children too", "personer som erbjuds hjälp; även barn");
            case FOCUS -> Text.of("people on whom a measure falls", "personer som en åtgärd riktas mot");
            case ASSESSMENT ->
                Text.of(
                        "people at risk of committing or of suffering violence; children too; staff who assess",
                        "personer med risk att utöva eller utsättas för våld; även barn; personal som bedömer");
            case DECISION ->
                Text.of(
                        "people whom a decision is about; children too; staff who decide",
                        "personer som ett beslut gäller; även barn; personal som beslutar");
            case PLAN ->
                Text.of(
                        "people for whom something is planned; children too; staff who decide",
                        "personer som en insats planeras för; även barn; personal som beslutar");
            case DISCLOSURE ->
                Text.of(
                        "people whose data were handed over; staff who decide",
                        "personer vars uppgifter har lämnats ut; personal som beslutar");
            case RIGHTS_REQUEST ->
                Text.of(
                        "people who asked for something; staff who decide",
                        "personer som har begärt något; personal som beslutar");
        };
    }
}
