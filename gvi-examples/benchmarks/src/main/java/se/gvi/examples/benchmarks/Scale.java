// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import se.gvi.model.extract.Extract;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;

/**
 * Checks a stream (FILE.ndjson) or a folder of many records and tells how long it took and how much heap was used at
 * most:
 *
 * <pre>{@code java -Xmx1g -cp benchmarks.jar se.gvi.examples.benchmarks.Scale FILE RECORDS}</pre>
 *
 * <p>The file or folder is written first if it is not there.
 */
public final class Scale {

    private Scale() {}

    /**
     * Runs it.
     *
     * @param args the file and, to write it, the number of records
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        if (!Files.exists(file)) {
            Crowd crowd = new Crowd(Long.parseLong(args[1]));
            if (file.toString().endsWith(".ndjson")) {
                crowd.writeStream(file);
            } else {
                crowd.writeTables(file);
            }
        }
        ReadOptions options = ReadOptions.defaults()
                .within(ReadLimits.defaults().withBytes(1L << 40).withRecords(1L << 40));
        AtomicLong peak = new AtomicLong();
        Thread watch = new Thread(() -> watch(peak));
        watch.setDaemon(true);
        watch.start();
        long start = System.nanoTime();
        ValidationReport report = Extract.of(file).with(options).check();
        double seconds = (System.nanoTime() - start) / 1e9;
        long size = size(file);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "%s: %s, %d MB in %.1f s (%.1f MB/s); at most %d MB of %d MB of heap in use%n",
                file.getFileName(),
                report.outcome(),
                size >> 20,
                seconds,
                size / 1e6 / seconds,
                peak.get() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Looks at the heap in use, garbage included, every few milliseconds. */
    private static void watch(AtomicLong peak) {
        Runtime runtime = Runtime.getRuntime();
        while (true) {
            peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
