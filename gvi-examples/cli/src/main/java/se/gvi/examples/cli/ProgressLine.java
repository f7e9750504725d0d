// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** Tells on the error stream how far the reading of a long file has come: nothing in the first seconds. */
final class ProgressLine implements LongConsumer {

    private static final long PAUSE = 3_000_000_000L;

    private final PrintWriter err;
    private long last = System.nanoTime();

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(long bytes) {
        long now = System.nanoTime();
        if (now - last > PAUSE) {
            last = now;
            err.println("gvi: " + (bytes >> 20) + " MB read");
        }
    }
}
