// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.ReadResult;

/** What is found between records has its line, and does not follow from what could not be read. */
final class AcrossRecordsTest {

    private final ObjectNode document = Sample.tree(Sample.complete());

    private ObjectNode record(String section, int index) {
        return (ObjectNode) document.at("/" + section + "/" + index);
    }

    private List<String> found() {
        return Sample.report(document.toString()).findings().stream()
                .map(finding -> finding.code() + " " + finding.place().pointer())
                .toList();
    }

    @Test
    void a_finding_between_records_has_line_and_column() {
        String json =
                Sample.complete().replace("\"individual\": \"I-2\", \"group\"", "\"individual\": \"I-9\", \"group\"");
        List<Finding> findings = Sample.report(json).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.code() == FindingCode.DANGLING_REFERENCE)
                .singleElement()
                .satisfies(finding -> {
                    String line = json.lines().toList().get(finding.place().line() - 1);
                    assertThat(line.substring(finding.place().column() - 1)).startsWith("\"I-9\"");
                    assertThat(finding.place().pointer()).isEqualTo("/memberships/1/individual");
                });
    }

    @Test
    void a_finding_about_a_member_that_is_not_there_has_the_line_of_its_record() {
        record("memberships", 0).remove("reviewBy");
        String json = document.toPrettyString();
        ReadResult result = Sample.read(json);

        assertThat(result.situation()).isPresent();
        assertThat(result.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place().pointer()).isEqualTo("/memberships/0/reviewBy");
            assertThat(json.lines().toList().get(finding.place().line())).contains("\"M-1\"");
        });
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void a_record_that_cannot_be_made_is_the_only_thing_told(RecordKind kind) {
        record(kind.section(), 0).put(firstRequired(kind), 4711);

        assertThat(found()).containsExactly("WRONG_TYPE /" + kind.section() + "/0/" + firstRequired(kind));
    }

    /** A required member that names no other record. */
    private static String firstRequired(RecordKind kind) {
        return switch (kind) {
            case SOURCE -> "branch";
            case COVERAGE -> "completeness";
            case GROUP, INDIVIDUAL -> "provenance";
            case MEMBERSHIP -> "standing";
            case RELATION -> "relationKind";
            case TIE -> "tieKind";
            case INCIDENT -> "type";
            case INVOLVEMENT -> "role";
            case CLASSIFICATION -> "victimSide";
            case SUPERVISION -> "supervisionKind";
            case CALL_IN, SUPPORT_CASE -> "status";
            case INVITATION -> "basis";
            case NOTIFICATION -> "trigger";
            case NOTICE -> "date";
            case FOCUS -> "span";
            case ASSESSMENT -> "level";
            case DECISION -> "outcome";
            case AGREEMENT, PLAN -> "span";
            case DISCLOSURE -> "purpose";
            case RIGHTS_REQUEST -> "right";
            case TOMBSTONE -> "records";
        };
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void a_record_whose_id_cannot_be_read_makes_nothing_dangle(RecordKind kind) {
        record(kind.section(), 0).put("id", "två ord");

        assertThat(found()).containsExactly("BAD_ID /" + kind.section() + "/0/id");
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void a_section_under_another_name_makes_nothing_dangle(RecordKind kind) {
        document.set("new_" + kind.section(), document.remove(kind.section()));

        assertThat(found()).containsExactly("UNKNOWN_MEMBER /new_" + kind.section());
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void a_section_that_stands_twice_makes_nothing_dangle(RecordKind kind) {
        String section = "\"" + kind.section() + "\":";
        String json = document.toString();

        assertThat(Sample.report(json.replaceFirst(section, section + "[]," + section))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.DUPLICATE_MEMBER);
    }

    @Test
    void what_the_parser_finds_is_told_of_the_record_in_which_it_stands() {
        String json = "{\"format\": \"gvi-situation/1\", \"x\": {\"a\": 1, \"a\": 2}, \"ties\": [], \"ties\": [],"
                + " \"groups\": [{\"id\": \"G-1\"}, {\"id\": \"G-2\", \"id\": \"G-3\"}, {\"id\": \"G-4\"}]}";

        assertThat(Sample.report(json).findings())
                .filteredOn(finding -> finding.code() == FindingCode.DUPLICATE_MEMBER)
                .extracting(finding -> finding.place().pointer() + " " + finding.record())
                .containsExactly("/x/a ", "/ties ", "/groups/1/id G-2");
    }

    @Test
    void references_of_a_record_that_cannot_be_made_are_checked() {
        record("memberships", 0).put("group", "G-9").put("standing", "BOSS");
        record("memberships", 1).put("individual", "I-9").remove("assessedBy");
        ((ObjectNode) record("memberships", 1).at("/evidence/0")).put("source", "S-9");

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_VALUE /memberships/0/standing",
                        "DANGLING_REFERENCE /memberships/0/group",
                        "MISSING_MEMBER /memberships/1",
                        "DANGLING_REFERENCE /memberships/1/individual",
                        "DANGLING_REFERENCE /memberships/1/evidence/0/source");
    }

    @Test
    void references_beside_a_bad_one_are_checked() {
        ((ArrayNode) record("classifications", 0).get("offenderGroups"))
                .add("G-9")
                .add("nej nej");
        ((ArrayNode) record("assessments", 0).get("cites"))
                .addObject()
                .put("kind", "TIE")
                .put("id", "B-9")
                .put("x", 1);
        ((ArrayNode) record("callIns", 0).get("groups")).add("G-8").add(7);

        assertThat(found())
                .contains(
                        "DANGLING_REFERENCE /classifications/0/offenderGroups/1",
                        "BAD_ID /classifications/0/offenderGroups/2",
                        "DANGLING_REFERENCE /callIns/0/groups/1",
                        "WRONG_TYPE /callIns/0/groups/2",
                        "UNKNOWN_MEMBER /assessments/0/cites/2/x",
                        "DANGLING_REFERENCE /assessments/0/cites/2");
    }

    @Test
    void a_record_is_checked_without_a_member_that_cannot_be_read() {
        record("memberships", 0).put("reviewBy", "snart");
        ((ObjectNode) record("memberships", 0).get("span")).put("from", "1901-01-01");

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "BAD_DATE /memberships/0/reviewBy", "EVENT_BEFORE_BIRTH /memberships/0/span/from");
    }

    @Test
    void what_is_missing_because_it_cannot_be_read_is_not_warned_about() {
        record("memberships", 0).put("reviewBy", "snart").put("evidence", 7);

        assertThat(found())
                .containsExactlyInAnyOrder("BAD_DATE /memberships/0/reviewBy", "WRONG_TYPE /memberships/0/evidence");
    }

    @Test
    void records_after_one_that_cannot_be_made_keep_their_index() {
        ArrayNode memberships = (ArrayNode) document.get("memberships");
        JsonNode second = memberships.get(1).deepCopy();
        memberships.insert(0, 7).insert(0, true).add(9).add(second);

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "WRONG_TYPE /memberships/0",
                        "WRONG_TYPE /memberships/1",
                        "WRONG_TYPE /memberships/4",
                        "DUPLICATE_ID /memberships/5/id",
                        "MEMBERSHIP_TWICE /memberships/5/span");
    }

    @Test
    void a_site_without_its_name_is_enough_to_check_records() {
        ((ObjectNode) document.get("site")).put("name", "");
        record("memberships", 0).put("individual", "I-9");

        assertThat(found()).contains("BAD_TEXT /site/name", "DANGLING_REFERENCE /memberships/0/individual");
    }

    @Test
    void without_a_time_zone_records_cannot_be_checked_and_the_report_says_so() {
        ((ObjectNode) document.get("site")).put("timeZone", "Sverige");
        record("memberships", 0).put("individual", "I-9");
        ValidationReport report = Sample.report(document.toString());

        assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.BAD_SITE);
        assertThat(report.notRun()).containsExactly("the checks across records");
    }

    @Test
    void after_a_stop_nothing_is_said_between_records() {
        String json = document.toString();
        ValidationReport report = Sample.report(json.substring(0, json.length() - 10) + "x");

        assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.SYNTAX);
        assertThat(report.notRun())
                .containsExactlyInAnyOrder("the rest of the document after line 1", "the checks across records");
    }

    @Test
    void findings_beyond_those_kept_are_counted() throws IOException {
        ArrayNode memberships = (ArrayNode) document.get("memberships");
        for (int i = 0; i < 20; i++) {
            memberships.add(((ObjectNode) memberships.get(0).deepCopy())
                    .put("id", "X-" + i)
                    .put("group", "G-none-" + i));
        }
        ValidationReport report = SituationJson.check(
                        new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8)),
                        ReadLimits.defaults().withFindingsPerCode(3))
                .report();

        assertThat(report.counts()).containsEntry(FindingCode.DANGLING_REFERENCE, 20L);
        assertThat(report.findings())
                .hasSize(3)
                .allMatch(finding -> finding.place().inFile());
        assertThat(report.truncated()).isTrue();
    }
}
