// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The host as it runs, on a free port, with what it logs. An upload may hold 1 MB. */
final class RunningHost implements AutoCloseable {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ConfigurableApplicationContext context;

    RunningHost() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        context = SpringApplication.run(Host.class, "--server.port=0", "--extracts.most-bytes=1MB");
    }

    URI address(String path) {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://localhost:" + port + path);
    }

    String log() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
        System.setOut(before);
    }
}
