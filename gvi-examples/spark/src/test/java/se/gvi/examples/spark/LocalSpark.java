// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Supplier;

/** Runs a job on two threads of this process. */
final class LocalSpark {

    private static final Map<String, String> SETTINGS = Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1");

    private LocalSpark() {}

    /** Runs a job that comes to its end. */
    static void run(Supplier<Job> job, String... arguments) {
        StringWriter err = new StringWriter();
        assertThat(execute(job.get(), err, arguments)).as(err.toString()).isZero();
    }

    /** What a job says that is not run. */
    static String refusal(Supplier<Job> job, String... arguments) {
        StringWriter err = new StringWriter();
        assertThat(execute(job.get(), err, arguments)).isEqualTo(2);
        return err.toString();
    }

    private static int execute(Job job, StringWriter err, String... arguments) {
        SETTINGS.forEach(System::setProperty);
        try {
            return Job.program(job).setErr(new PrintWriter(err, true)).execute(arguments);
        } finally {
            SETTINGS.keySet().forEach(System::clearProperty);
        }
    }
}
