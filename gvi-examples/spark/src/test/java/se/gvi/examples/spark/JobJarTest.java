// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing in the jar of the jobs can meet another version of itself on a cluster. */
final class JobJarTest {

    private static final Pattern LIBRARY = Pattern.compile(
            "(?<!/)(com/google/common|com/google/thirdparty|com/fasterxml/jackson|tools/jackson|de/siegmar"
                    + "|org/apache/commons|picocli/CommandLine)");
    private static final Pattern OURS = Pattern.compile("(META-INF/|se/gvi/).*");

    private static List<JarEntry> files(JarFile jar) {
        return jar.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    @Test
    void everything_in_it_bears_our_name() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("gvi.spark.jar"))) {
            assertThat(files(jar))
                    .extracting(JarEntry::getName)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "se/gvi/examples/spark/AssessmentJob.class")
                    .allMatch(OURS.asMatchPredicate());
        }
    }

    @Test
    void no_class_in_it_asks_for_a_library_under_its_common_name() throws IOException {
        List<String> asking = new ArrayList<>();
        try (JarFile jar = new JarFile(System.getProperty("gvi.spark.jar"))) {
            for (JarEntry entry : files(jar)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    if (entry.getName().endsWith(".class")
                            && LIBRARY.matcher(new String(in.readAllBytes(), ISO_8859_1))
                                    .find()) {
                        asking.add(entry.getName());
                    }
                }
            }
        }
        assertThat(asking).isEmpty();
    }
}
