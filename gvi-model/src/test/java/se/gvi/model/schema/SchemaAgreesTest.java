// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.json.Sample;
import se.gvi.model.site.Site;

/** The schema accepts exactly what the reader accepts of each record, in the eyes of a validator by others. */
final class SchemaAgreesTest {

    private static final String OPENING = """
            {"kind": "SITUATION", "format": "gvi-situation/1",
             "site": {"name": "Hamnstad", "timeZone": "Europe/Stockholm", "jurisdiction": "SE"},
             "sections": {"sources": 2, "ties": 0}}""";

    /** A mutant, and what the two say of it. */
    private record Judged(Mutant mutant, List<Finding> findings, List<Error> errors) {}

    private static List<Judged> mutants;

    @BeforeAll
    static void judge() {
        mutants = Corpus.mutants().stream()
                .map(mutant -> new Judged(
                        mutant, Sample.report(mutant.json()).findings(), Validator.OF_DOCUMENTS.errors(mutant.json())))
                .toList();
    }

    @AfterAll
    static void forget() {
        mutants = List.of();
    }

    @Test
    void documents_in_which_every_record_is_right_are_accepted_by_both() {
        for (Mutant document : Corpus.valid()) {
            assertThat(Sample.report(document.json()).findings().stream().filter(Structure::isAbout))
                    .as(document.name())
                    .isEmpty();
            assertThat(Validator.OF_DOCUMENTS.errors(document.json()))
                    .as(document.name())
                    .isEmpty();
        }
    }

    @Test
    void every_mutant_is_accepted_by_both_or_refused_by_both() {
        List<String> disagreements = new ArrayList<>();
        for (Judged each : mutants) {
            String disagreement = Structure.disagreement(each.findings(), each.errors());
            if (disagreement != null) {
                disagreements.add(each.mutant().name() + ": " + disagreement);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void there_are_mutants_for_the_better_and_for_the_worse() {
        assertThat(mutants).hasSizeGreaterThan(5000);
        assertThat(mutants.stream().filter(each -> each.errors().isEmpty())).hasSizeBetween(500, mutants.size() / 2);
    }

    @Test
    void together_the_mutants_have_every_structural_finding() {
        TreeSet<FindingCode> found = new TreeSet<>();
        mutants.forEach(each -> each.findings().forEach(finding -> found.add(finding.code())));
        assertThat(found)
                .contains(
                        FindingCode.FORMAT_NOT_SUPPORTED,
                        FindingCode.UNKNOWN_MEMBER,
                        FindingCode.MISSING_MEMBER,
                        FindingCode.NULL_VALUE,
                        FindingCode.WRONG_TYPE,
                        FindingCode.UNKNOWN_VALUE,
                        FindingCode.PURPOSE_NOT_ALLOWED,
                        FindingCode.BAD_DATE,
                        FindingCode.BAD_INSTANT,
                        FindingCode.BAD_NUMBER,
                        FindingCode.BAD_TEXT,
                        FindingCode.EMPTY_LIST,
                        FindingCode.REPEATED_ENTRY,
                        FindingCode.BAD_ID,
                        FindingCode.ID_LIKE_PERSONAL_NUMBER,
                        FindingCode.BAD_SITE,
                        FindingCode.ASSESSMENT_WITHOUT_FACTS);
    }

    @Test
    void every_time_zone_that_a_site_accepts_is_accepted() {
        for (String zone : ZoneId.getAvailableZoneIds()) {
            String json = "{\"format\": \"gvi-situation/1\", \"site\": {\"name\": \"x\", \"timeZone\": \"" + zone
                    + "\", \"jurisdiction\": \"SE\"}}";
            assertThat(Validator.OF_DOCUMENTS.errors(json).isEmpty()).as(zone).isEqualTo(isAccepted(zone));
        }
    }

    private static boolean isAccepted(String zone) {
        try {
            return new Site("x", zone, "SE", null).timeZone().equals(zone);
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    @Test
    void every_record_is_a_line_of_a_stream() {
        for (Mutant document : Corpus.valid()) {
            for (String line : Corpus.lines(document.json())) {
                assertThat(Validator.OF_RECORDS.errors(line)).as(line).isEmpty();
            }
        }
    }

    @Test
    void a_line_is_refused_if_and_only_if_its_record_is() {
        List<String> disagreements = new ArrayList<>();
        for (Judged each : mutants) {
            List<String> lines = Corpus.lines(each.mutant().json());
            if (lines.size() == 1 && each.mutant().name().matches("/[A-Za-z]+/0/.*")) {
                String disagreement =
                        Structure.disagreement(each.findings(), Validator.OF_RECORDS.errors(lines.get(0)));
                if (disagreement != null) {
                    disagreements.add(each.mutant().name() + ": " + disagreement);
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void a_stream_is_opened_by_a_line_of_its_own() {
        assertThat(Validator.OF_RECORDS.errors(OPENING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sources\": 2|\"sources\": -1",
                "\"sources\": 2|\"sources\": 1.5",
                "\"sources\": 2|\"sources\": \"2\"",
                "\"sources\": 2|\"source\": 2",
                "situation/1|situation/2",
                "\"timeZone\"|\"zone\"",
                "\"kind\": \"SITUATION\", |",
                "SITUATION|situation",
                "SITUATION|GROUP",
                "\"sections\"|\"ties\""
            })
    void any_other_opening_line_is_refused(String change) {
        String[] sides = change.split("\\|", -1);
        assertThat(OPENING).contains(sides[0]);
        assertThat(Validator.OF_RECORDS.errors(OPENING.replace(sides[0], sides[1])))
                .isNotEmpty();
    }

    @Test
    void errors_are_about_the_kind_at_hand() {
        List<Error> errors = Validator.OF_RECORDS.errors("{\"kind\": \"TIE\", \"id\": \"T-1\"}");

        assertThat(errors).extracting(Error::getKeyword).containsOnly("required");
        assertThat(errors)
                .extracting(error -> Objects.requireNonNull(error.getProperty()))
                .containsExactlyInAnyOrder("tieKind", "first", "second", "provenance");
        assertThat(Validator.OF_RECORDS.errors("{\"kind\": \"KNOT\"}"))
                .singleElement()
                .extracting(Error::getKeyword)
                .isEqualTo("enum");
    }
}
