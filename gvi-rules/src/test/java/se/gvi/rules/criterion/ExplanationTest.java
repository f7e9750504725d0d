// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.rules.reason.Answer;

/** What explanations say, word by word. */
final class ExplanationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Situation SITUATION = situation();

    private static Situation situation() {
        try {
            JsonNode given = World.JSON.readTree("""
                    {
                      "groups": [{"id": "G-1", "name": "Canary", "statuses": [{"status": "ACTIVE", "span": {"from": "2025-01-01"}}]}, {"id": "G-2"}],
                      "individuals": [{"id": "I-1", "birthDate": "2004-05-17"}, {"id": "I-2", "birthDate": "1999-11", "deathDate": "2026-02-11"}, {"id": "I-3"}],
                      "memberships": [{"id": "M-1", "individual": "I-1", "group": "G-1", "standing": "MEMBER", "span": {"from": "2025-06-01"}}],
                      "relations": [{"id": "R-1", "relationKind": "FEUD", "first": "G-1", "second": "G-2", "span": {"from": "2025-06-01", "until": "2025-09-01"}}],
                      "ties": [{"id": "T-1", "tieKind": "ARRESTED_TOGETHER", "first": "I-1", "second": "I-2"}],
                      "incidents": [{"id": "N-1", "type": "NONFATAL_SHOOTING", "date": "2026-02-11"}],
                      "involvements": [{"id": "V-1", "individual": "I-1", "incident": "N-1", "role": "SUSPECT"}, {"id": "V-2", "individual": "I-3", "incident": "N-1", "role": "SUSPECT", "droppedOn": "2026-02-20"}],
                      "classifications": [{"id": "KL-1", "incident": "N-1", "offenderSide": "CONFIRMED", "victimSide": "UNKNOWN"}],
                      "supervisions": [{"id": "S-1", "individual": "I-1", "supervisionKind": "PROBATION", "span": {"from": "2025-06-01", "until": "2026-09-01"}}],
                      "callIns": [{"id": "CI-1", "date": "2025-11-20", "status": "HELD", "groups": ["G-1"]}],
                      "invitations": [{"id": "IN-1", "callIn": "CI-1", "individual": "I-1", "basis": "VOLUNTARY", "attendance": "ATTENDED"}],
                      "notifications": [{"id": "CN-1", "individual": "I-1", "trigger": "WAVE", "decidedOn": "2025-11-01", "attempts": [{"date": "2025-11-09", "outcome": "DELIVERED"}]}],
                      "notices": [{"id": "B-1", "group": "G-1", "date": "2025-11-20", "callIn": "CI-1"}],
                      "supportCases": [{"id": "ST-1", "individual": "I-1", "status": "REQUESTED", "offeredOn": "2025-11-20", "requestedOn": "2025-11-25"}],
                      "focuses": [{"id": "F-1", "group": "G-1", "trigger": "N-1", "span": {"from": "2026-02-20"}}],
                      "assessments": [{"id": "A-1", "individual": "I-1", "side": "VIOLENCE_BY", "level": "HIGH", "cites": [{"kind": "INVOLVEMENT", "id": "V-1"}], "assessedOn": "2026-02-15", "expiresOn": "2026-08-15"}]
                    }
                    """);
            JsonNode about =
                    World.JSON.createObjectNode().put("kind", "INDIVIDUAL").put("id", "I-1");
            return Given.situation(given, about, TODAY);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Text said(RecordKind kind, String id) {
        Recorded record = SITUATION.records().recorded(kind).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return new Describe(SITUATION).record(record);
    }

    @Test
    void recordsAreSaidInAFewWords() {
        assertThat(said(RecordKind.MEMBERSHIP, "M-1"))
                .isEqualTo(Text.of("member of G-1 since 2025-06-01", "medlem i G-1 sedan 2025-06-01"));
        assertThat(said(RecordKind.INVOLVEMENT, "V-1"))
                .isEqualTo(Text.of(
                        "suspect in N-1 (nonfatal shooting, 2026-02-11)", "misstänkt i N-1 (skottskada, 2026-02-11)"));
        assertThat(said(RecordKind.INVOLVEMENT, "V-2"))
                .isEqualTo(Text.of(
                        "suspect in N-1 (nonfatal shooting, 2026-02-11), dropped on 2026-02-20",
                        "misstänkt i N-1 (skottskada, 2026-02-11), avskriven den 2026-02-20"));
        assertThat(said(RecordKind.SUPERVISION, "S-1"))
                .isEqualTo(Text.of(
                        "probation from 2025-06-01 until 2026-09-01", "skyddstillsyn från 2025-06-01 till 2026-09-01"));
        assertThat(said(RecordKind.RELATION, "R-1"))
                .isEqualTo(Text.of(
                        "feud between G-1 and G-2 from 2025-06-01 until 2025-09-01",
                        "konflikt mellan G-1 och G-2 från 2025-06-01 till 2025-09-01"));
        assertThat(said(RecordKind.TIE, "T-1"))
                .isEqualTo(Text.of("I-1 and I-2 arrested together", "I-1 och I-2 gripna tillsammans"));
        assertThat(said(RecordKind.INCIDENT, "N-1"))
                .isEqualTo(Text.of("nonfatal shooting, 2026-02-11", "skottskada, 2026-02-11"));
        assertThat(said(RecordKind.CLASSIFICATION, "KL-1"))
                .isEqualTo(Text.of(
                        "N-1 (nonfatal shooting, 2026-02-11): group member among the offenders confirmed,"
                                + " among the victims cannot be told",
                        "N-1 (skottskada, 2026-02-11): gruppmedlem bland gärningspersonerna bekräftad,"
                                + " bland offren kan inte avgöras"));
    }

    @Test
    void contactsAndWhatFollowsAreSaidInAFewWords() {
        assertThat(said(RecordKind.CALL_IN, "CI-1"))
                .isEqualTo(Text.of("held on 2025-11-20", "genomfört den 2025-11-20"));
        assertThat(said(RecordKind.INVITATION, "IN-1"))
                .isEqualTo(Text.of(
                        "voluntary to the call-in CI-1 on 2025-11-20: attended",
                        "frivillig till call-in CI-1 den 2025-11-20: deltog"));
        assertThat(said(RecordKind.NOTIFICATION, "CN-1"))
                .isEqualTo(Text.of("delivered on 2025-11-09", "framfört den 2025-11-09"));
        assertThat(said(RecordKind.NOTICE, "B-1"))
                .isEqualTo(Text.of("G-1 was told on 2025-11-20", "G-1 fick budskapet den 2025-11-20"));
        assertThat(said(RecordKind.SUPPORT_CASE, "ST-1"))
                .isEqualTo(Text.of("offered on 2025-11-20, requested", "erbjudet den 2025-11-20, begärt"));
        assertThat(said(RecordKind.FOCUS, "F-1"))
                .isEqualTo(Text.of("on G-1 since 2026-02-20", "på G-1 sedan 2026-02-20"));
        assertThat(said(RecordKind.ASSESSMENT, "A-1"))
                .isEqualTo(Text.of(
                        "violence by the individual: high, until 2026-08-15",
                        "våld från individen: hög, till 2026-08-15"));
    }

    @Test
    void nothingPersonalIsSaid() {
        assertThat(said(RecordKind.INDIVIDUAL, "I-1"))
                .isEqualTo(Text.of("birth date recorded to the day", "födelsedatum registrerat på dagen när"));
        assertThat(said(RecordKind.INDIVIDUAL, "I-2"))
                .isEqualTo(Text.of(
                        "birth date recorded to the month; recorded as dead",
                        "födelsedatum registrerat på månaden när; registrerad som död"));
        assertThat(said(RecordKind.INDIVIDUAL, "I-3"))
                .isEqualTo(Text.of("no birth date recorded", "inget födelsedatum registrerat"));
        assertThat(said(RecordKind.GROUP, "G-1"))
                .isEqualTo(Text.of("active since 2025-01-01", "aktiv sedan 2025-01-01"));
    }

    @Test
    void anAnswerShowsTheQuestionWithItsArguments() throws IOException {
        Criterion criterion = Criteria.standard().find("involvement.recent").orElseThrow();
        Arguments arguments = TestArguments.of(
                criterion.definition(),
                World.JSON.readTree("{\"roles\": [\"SUSPECT\"], \"types\": [\"HOMICIDE\", \"NONFATAL_SHOOTING\"],"
                        + " \"within\": {\"months\": 12}, \"count\": 1}"));
        Answer answer = criterion.explain(Subject.of(SITUATION, IndividualId.of("I-1"), TODAY), arguments);
        assertThat(answer.question().text())
                .isEqualTo(Text.of(
                        "was suspect in at least 1 (local: test) incident(s) of homicide or nonfatal shooting"
                                + " within 12 months (local: test)",
                        "var misstänkt i minst 1 (lokalt: prov) händelse(r) av typ dödligt våld eller skottskada"
                                + " inom 12 månader (lokalt: prov)"));
        assertThat(answer.evidence().get(0).label().en())
                .isEqualTo("involvement V-1: suspect in N-1 (nonfatal shooting, 2026-02-11)");
    }

    @Test
    void whatIsLackingIsSaidSoThatItCanBeRecorded() {
        Criterion criterion = Criteria.standard().find("group.in-feud").orElseThrow();
        Answer answer = criterion.explain(
                Subject.of(SITUATION, GroupId.of("G-2"), TODAY),
                Arguments.builder().build());
        assertThat(answer.missing())
                .extracting(fact -> fact.what())
                .isEqualTo(List.of(
                        Text.of("relation of group G-2 on 2026-03-02", "relation för grupp G-2 den 2026-03-02")));
    }
}
