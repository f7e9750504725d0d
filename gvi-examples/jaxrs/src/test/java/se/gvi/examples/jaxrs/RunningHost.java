// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import com.sun.net.httpserver.HttpServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import se.gvi.model.finding.ReadOptions;

/** The host as it runs, on a free port, with what it logs. An upload may hold 1 MB. */
final class RunningHost implements AutoCloseable {

    private final Logger everything = Logger.getLogger("");
    private final Handler[] before = everything.getHandlers();
    private final Log log = new Log();
    private final HttpServer server;

    /** What goes to the log, as it is printed. */
    private static final class Log extends Handler {

        private final StringWriter text = new StringWriter();
        private final PrintWriter out = new PrintWriter(text);
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public synchronized void publish(LogRecord line) {
            out.print(formatter.format(line));
        }

        @Override
        public void flush() {
            out.flush();
        }

        @Override
        public void close() {
            out.close();
        }

        synchronized String text() {
            out.flush();
            return text.toString();
        }
    }

    RunningHost() {
        Arrays.stream(before).forEach(everything::removeHandler);
        everything.addHandler(log);
        ReadOptions uploads = Host.uploads();
        server = Host.start(
                URI.create("http://localhost:0/"),
                Host.application(uploads.within(uploads.limits().withBytes(1 << 20)))
                        .register(Refusing.class));
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    String log() {
        return log.text();
    }

    @Override
    public void close() {
        server.stop(0);
        everything.removeHandler(log);
        Arrays.stream(before).forEach(everything::addHandler);
    }
}
