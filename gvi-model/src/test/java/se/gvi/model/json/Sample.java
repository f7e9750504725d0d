// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.fixture.Examples;
import se.gvi.model.records.Records;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

/** Documents for tests, and what is found in them. */
public final class Sample {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Sample() {}

    /** A document in which nothing is wrong, with records of every kind. */
    public static String complete() {
        return SituationJson.toJson(Situation.of(CompleteSite.records("")));
    }

    /** A document with every member of every kind in the first record of its section. Each record is right in itself. */
    public static String full() {
        return written(records(List.of(Examples.full(), Examples.minimal())));
    }

    public static Records records(List<List<Object>> lists) {
        Records.Builder records = Records.builder(Examples.site());
        lists.forEach(list -> list.forEach(record -> {
            if (record instanceof Source source) {
                records.add(source);
            } else {
                records.add((Recorded) record);
            }
        }));
        return records.build();
    }

    /** Records as a document, whether they agree with each other or not. */
    public static String written(Records records) {
        try {
            StringWriter out = new StringWriter();
            SituationWriter.write(records, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document to change. */
    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadResult read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] json) {
        try {
            return SituationJson.check(new ByteArrayInputStream(json), ReadLimits.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ValidationReport report(String json) {
        return read(json).report();
    }

    /** Place and code of each finding. */
    static List<String> found(String json) {
        return report(json).findings().stream().map(Sample::inShort).toList();
    }

    static String inShort(Finding finding) {
        return finding.place() + " " + finding.code();
    }
}
