// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What R computed from the same input, where its files lie beside this checkout. */
final class Golden {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "golden");

    private Golden() {}

    /** The vectors of a file; the test is skipped where there is none. */
    static List<JsonNode> vectors(String file, String member) {
        List<JsonNode> vectors = new ArrayList<>();
        file(file).get(member).forEach(vectors::add);
        assertThat(vectors).isNotEmpty();
        return vectors;
    }

    static JsonNode file(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "What R computed is not beside this checkout; only our own figures were tried.");
        try {
            return new ObjectMapper().readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.textValue()) : node.doubleValue();
    }

    static double[] numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(Golden::number)
                .toArray();
    }

    static long[] counts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToLong(JsonNode::longValue)
                .toArray();
    }

    /** Equal to one part in a hundred million. */
    static void same(String what, double actual, JsonNode expected) {
        same(what, actual, number(expected), 1e-8);
    }

    static void same(String what, double actual, double expected, double tolerance) {
        if (!Double.isFinite(expected)) {
            assertThat(actual).as(what).isEqualTo(expected);
            return;
        }
        assertThat(actual).as(what).isCloseTo(expected, within(Math.max(tolerance * Math.abs(expected), 1e-14)));
    }
}
