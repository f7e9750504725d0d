// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The only way to get events out of a log. It asks for one of the four purposes of {@link LogPurpose}, and logs the
 * reading before it reads (Directive (EU) 2016/680 art. 25). Each reading verifies the log that it reads.
 */
public final class AuditReader {

    private final AuditLog readings;
    private final @Nullable LogHead head;
    private final @Nullable HeadKeys keys;

    private AuditReader(AuditLog readings, @Nullable LogHead head, @Nullable HeadKeys keys) {
        this.readings = readings;
        this.head = head;
        this.keys = keys;
    }

    /**
     * A reader.
     *
     * @param readings the log to which each reading is written: the one that is read or, if that cannot be gone on
     *     with, another
     * @return the reader
     */
    public static AuditReader of(AuditLog readings) {
        return new AuditReader(Objects.requireNonNull(readings, "readings"), null, null);
    }

    /**
     * The same, comparing what it reads with a head that was kept elsewhere.
     *
     * @param kept the head
     * @return the reader
     */
    public AuditReader against(LogHead kept) {
        return new AuditReader(readings, Objects.requireNonNull(kept, "kept"), null);
    }

    /**
     * The same, comparing what it reads with a head that was kept elsewhere, and checking its seal.
     *
     * @param kept the head; that it bears no seal is a problem
     * @param with where the host keeps the keys
     * @return the reader
     */
    public AuditReader against(LogHead kept, HeadKeys with) {
        return new AuditReader(readings, Objects.requireNonNull(kept, "kept"), Objects.requireNonNull(with, "with"));
    }

    /**
     * Logs the reading, then reads a log from its beginning to its end as a stream.
     *
     * @param reading who reads it, for what and why
     * @param log the log, never closed here
     * @param events takes each event that can be read, in the order of the log
     * @return whether the log is as it was written
     * @throws IOException if the reading cannot be logged, and then nothing is read; or the log cannot be read
     */
    public LogVerification read(LogReading reading, InputStream log, Consumer<LoggedEvent> events) throws IOException {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(events, "events");
        return readings.run(AuditEvent.of(reading), () -> LogScan.of(log, head, keys, events));
    }

    /**
     * Logs the reading, then reports who did what in a period. The accesses asked for are held in memory; the rest of
     * the log passes through.
     *
     * @param reading who reads the log, for what and why
     * @param log the log, never closed here
     * @param query whose accesses, to which data, in which period
     * @return the report
     * @throws IOException if the reading cannot be logged, and then nothing is read; or the log cannot be read
     */
    public AccessReport report(LogReading reading, InputStream log, AccessQuery query) throws IOException {
        Objects.requireNonNull(query, "query");
        List<LoggedEvent> accesses = new ArrayList<>();
        LogVerification verification = read(reading, log, event -> {
            if (query.asksFor(event.event())) {
                accesses.add(event);
            }
        });
        return new AccessReport(reading, query, accesses, verification);
    }
}
