// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.ReadResult;

final class ProtectedAttributesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ethnicity",
                "etnicitet",
                "Etniskt ursprung",
                "RACE",
                "ras",
                "religion",
                "Trosuppfattning",
                "nationality",
                "nationalitet",
                "citizenship",
                "medborgarskap",
                "country of birth",
                "countryOfBirth",
                "födelseland",
                "FODELSELAND",
                "fo\u0308delseland",
                "birthplace",
                "födelseort",
                "language",
                "modersmål",
                "skin colour",
                "skin-color",
                "hudfärg",
                "political opinion",
                "politisk_åsikt",
                "union membership",
                "fackmedlemskap",
                "sexual orientation",
                "Sexuell läggning",
                "gender identity",
                "könsidentitet",
                "health",
                "hälsa",
                "diagnosis",
                "diagnos",
                "disability",
                "funktionsnedsättning",
                "genetic data",
                "biometric data",
                "religion of parents",
                "dna",
                "person.health"
            })
    void names(String name) {
        assertThat(ProtectedAttributes.of(name)).as(name).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "id",
                "birthDate",
                "födelsedatum",
                "gender",
                "trace",
                "HEALTH_CARE",
                "branch",
                "groups",
                "rasmus",
                "personnummer",
                "health.branch",
                "kön"
            })
    void otherNames(String name) {
        assertThat(ProtectedAttributes.of(name)).as(name).isEmpty();
    }

    @Test
    void theListIsOfBareWords() {
        assertThat(ProtectedAttributes.names()).allMatch(name -> name.matches("[a-z0-9]+"));
    }

    private static ReadResult read(String record) {
        String json =
                "{\"format\": \"gvi-situation/1\", \"site\": {\"name\": \"Ånarp\", \"timeZone\": \"Europe/Stockholm\","
                        + " \"jurisdiction\": \"SE\"}, \"sources\": [{\"id\": \"p\", \"branch\": \"POLICE\", \"regime\":"
                        + " \"LED_POLICE\", \"purpose\": \"GROUP_AUDIT\", \"legalBasis\": \"x\", \"controller\": \"Polismyndigheten\", \"confidentiality\": \"OSL 35:1\", \"asOf\": \"2026-06-01\"}],"
                        + " \"individuals\": [" + record + "]}";
        try {
            return SituationJson.check(
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMemberOfARecordIsRefusedAndPassedOver() {
        ReadResult result = read("{\"id\": \"I-1\", \"religion\": {\"a\": [1, {\"etnicitet\": \"kanarie\"}]},"
                + " \"provenance\": {\"source\": \"p\", \"recordedAt\": \"2026-06-01T00:00:00Z\"}}");
        assertThat(result.report().findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.PROTECTED_ATTRIBUTE);
        Finding finding = result.report().findings().get(0);
        assertThat(finding.place().pointer()).isEqualTo("/individuals/0/religion");
        assertThat(finding.record()).isEqualTo("I-1");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The member religion holds religious or philosophical belief. Such data have no place here and"
                                + " were not read. Leave them out of the extract.");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo(
                        "Medlemmen religion innehåller religiös eller filosofisk övertygelse. Sådana uppgifter hör inte"
                                + " hemma här och har inte lästs. Utelämna dem ur utdraget.");
        assertThat(result.situation()).isEmpty();
    }

    @Test
    void itsValueIsNotBuilt() throws IOException {
        String json =
                "{\"records\": [{\"a\": 1, \"diagnos\": {\"b\": \"kanarie\"}, \"c\": 2}], \"hälsa\": [1, 2], \"d\": 3}";
        java.util.List<Finding> findings = new java.util.ArrayList<>();
        DocumentReader reader = DocumentReader.open(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadLimits.defaults(), findings::add);
        assertThat(reader.nextMember()).isTrue();
        assertThat(reader.nextElement()).isTrue();
        ObjectNode record = (ObjectNode) reader.value().orElseThrow();
        assertThat(record.members()).extracting(ObjectNode.Member::name).containsExactly("a", "c");
        assertThat(reader.nextMember()).isTrue();
        assertThat(reader.name()).isEqualTo("d");
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(FindingCode.PROTECTED_ATTRIBUTE, FindingCode.PROTECTED_ATTRIBUTE);
    }

    @Test
    void documentsWithoutRecordsMayUseTheWords() throws IOException {
        se.gvi.model.finding.ValidationReport.Collector report = se.gvi.model.finding.ValidationReport.collector(9);
        DocumentReader.parse(
                new ByteArrayInputStream("{\"language\": \"sv\"}".getBytes(StandardCharsets.UTF_8)),
                ReadLimits.defaults(),
                report);
        assertThat(report.report().findings()).isEmpty();
    }
}
