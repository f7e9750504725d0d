// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Finding;
import se.gvi.model.json.Sample;

/** The page about the schemas keeps what it promises. */
final class SchemaPageTest {

    private static final String PAGE = Corpus.file("docs", "schema", "README.md");

    /** The blocks of code of a language, in the order of the page. */
    static List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    @Test
    void it_names_the_files_and_their_ids() {
        SituationSchemaTest.schemas()
                .forEach(schema -> assertThat(PAGE)
                        .contains("[`" + schema.getKey() + "`](" + schema.getKey() + ") | `"
                                + Validator.tree(schema.getValue()).path("$id").asText() + "`"));
    }

    @Test
    void its_lines_are_lines_of_a_stream() {
        List<String> lines = blocks("json").get(0).lines().toList();

        assertThat(lines).hasSize(3);
        for (String line : lines) {
            assertThat(Validator.OF_RECORDS.errors(line)).as(line).isEmpty();
        }
    }

    @Test
    void whole_numbers_may_be_written_as_it_says() {
        String json = Sample.full();
        assertThat(json).contains("\"low\": 5,");
        for (String number : List.of("12", "12.0", "1.2e1")) {
            String written = json.replace("\"low\": 5,", "\"low\": " + number + ",");
            assertThat(PAGE).contains("`" + number + "`");
            assertThat(Sample.report(written).findings())
                    .extracting(Finding::code)
                    .isEqualTo(Sample.report(json).findings().stream()
                            .map(Finding::code)
                            .toList());
            assertThat(Validator.OF_DOCUMENTS.errors(written)).isEmpty();
        }
    }

    @Test
    void its_java_is_this() {
        String json = Corpus.exampleOfThePage();

        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SituationSchema.document(), InputFormat.JSON);
        List<Error> errors = schema.validate(json, InputFormat.JSON);

        assertThat(errors).isEmpty();
        String source =
                Corpus.file("gvi-model", "src", "test", "java", "se", "gvi", "model", "schema", "SchemaPageTest.java");
        assertThat(source).contains(blocks("java").get(0).indent(8).strip());
    }

    @Test
    void its_settings_name_the_schema() {
        assertThat(Validator.tree(blocks("json").get(1))
                        .at("/json.schemas/0/url")
                        .asText())
                .isEqualTo("./docs/schema/gvi-situation-1.schema.json");
    }
}
