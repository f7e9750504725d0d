// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.gvi.model.csv.ColumnMapping;
import se.gvi.model.csv.CsvRows;
import se.gvi.model.csv.SituationCsv;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.situation.ReadResult;

/** Rows go from a database to a situation without a file between. */
final class QueryRowsTest {

    private static final String SITE =
            "SELECT 'gvi-situation/1' AS \"format\", 'Exempelstad' AS \"name\", 'Europe/Stockholm' AS \"timeZone\","
                    + " 'SE' AS \"jurisdiction\"";

    private static final String SOURCES =
            "SELECT 'police' AS \"id\", 'POLICE' AS \"branch\", 'LED_POLICE' AS \"regime\", 'GROUP_AUDIT' AS"
                    + " \"purpose\", 'as the host states it' AS \"legalBasis\", 'Polismyndigheten' AS \"controller\","
                    + " 'OSL 35:1' AS \"confidentiality\", DATE '2026-03-02' AS \"asOf\"";

    private static final String PEOPLE =
            "SELECT number AS \"id\", born AS \"birthDate\", 'police' AS \"provenance.source\","
                    + " '2026-03-02T07:00:00Z' AS \"provenance.recordedAt\" FROM people ORDER BY number";

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        run("CREATE TABLE people (number VARCHAR(20), born VARCHAR(10))");
        run("INSERT INTO people VALUES ('I-1', '1999-05'), ('I-2', NULL)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private CsvRows rows(String table, String query, List<Statement> open) throws SQLException {
        Statement statement = database.createStatement();
        open.add(statement);
        return QueryRows.of(table, statement.executeQuery(query));
    }

    private ReadResult check() throws SQLException {
        List<Statement> open = new ArrayList<>();
        try {
            List<CsvRows> tables = List.of(
                    rows("site", SITE, open), rows("sources", SOURCES, open), rows("individuals", PEOPLE, open));
            return SituationCsv.check(tables, ColumnMapping.none(), ReadOptions.defaults());
        } finally {
            for (Statement statement : open) {
                statement.close();
            }
        }
    }

    @Test
    void rows_become_a_situation() throws SQLException {
        ReadResult result = check();
        assertThat(result.report().findings()).isEmpty();
        assertThat(result.orElseThrow().individuals()).hasSize(2);
    }

    @Test
    void findings_name_the_row_and_the_column() throws SQLException {
        run("UPDATE people SET born = '1999-13' WHERE number = 'I-2'");
        ReadResult result = check();
        assertThat(result.report().findings()).extracting(Finding::code).containsExactly(FindingCode.BAD_DATE);
        assertThat(result.report().findings())
                .extracting(Finding::place)
                .containsExactly(Place.cell("individuals", 3, "birthDate", 0, 2));
    }

    @Test
    void a_query_that_fails_makes_no_report_and_tells_no_value() throws SQLException {
        List<Statement> open = new ArrayList<>();
        CsvRows rows = rows("individuals", PEOPLE, open);
        open.get(0).close();
        assertThatThrownBy(() -> rows.rows().next())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The query failed with state 90007.")
                .hasNoCause();
    }
}
