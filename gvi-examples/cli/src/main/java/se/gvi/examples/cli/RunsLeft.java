// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import se.gvi.simulation.experiment.Progress;

/** Tells on the error stream how far an experiment has come and about how long it takes still. */
final class RunsLeft implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private final long begun;
    private long last;

    RunsLeft(PrintWriter err) {
        this(err, System::nanoTime);
    }

    RunsLeft(PrintWriter err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        this.last = begun;
    }

    @Override
    public void written(int done, int all) {
        long now = nanoTime.getAsLong();
        if (now - last < PAUSE.toNanos() || done == all) {
            return;
        }
        last = now;
        Duration left = Duration.ofNanos(now - begun).dividedBy(done).multipliedBy(all - done);
        err.println("gvi: " + done + " of " + all + " runs, about " + words(left) + " left");
    }

    private static String words(Duration left) {
        if (left.toHours() > 0) {
            return left.toHours() + " h " + left.toMinutesPart() + " min";
        }
        return left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s";
    }
}
