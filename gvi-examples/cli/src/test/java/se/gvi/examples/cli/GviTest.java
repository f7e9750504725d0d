// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class GviTest {
    @Test
    void assessPrintsOneLine() {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new Gvi()).setOut(new PrintWriter(out)).execute("assess");
        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("gvi: ");
    }
}
