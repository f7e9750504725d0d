// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Writes a log to which events can only be added: one line of canonical JSON each, with the hash (SHA-256) of the line
 * before and its own, so that {@link #verify(InputStream)} finds any event that was changed, removed, inserted, repeated
 * or moved. What the chain cannot show, a {@link LogHead} kept elsewhere can.
 *
 * <p>One log has one writer at a time. Several threads may share it; several processes may not.
 */
public final class AuditLog {

    private final AuditSink sink;
    private LogHead head;
    private boolean broken;

    private AuditLog(LogHead head, AuditSink sink) {
        this.head = Objects.requireNonNull(head, "head");
        this.sink = Objects.requireNonNull(sink, "sink");
    }

    /**
     * Starts a new log.
     *
     * @param sink where it is kept; it must be empty
     * @return the log
     */
    public static AuditLog start(AuditSink sink) {
        return new AuditLog(LogHead.EMPTY, sink);
    }

    /**
     * Goes on with a log. First verify it against the head that was kept elsewhere, and only then take the head from
     * that check: without the kept head, a log that was cut off or written anew would be gone on with as if nothing had
     * happened. A log that is not as it was written is left as it is, and a new one started.
     *
     * @param head how far the log has come, see {@link LogVerification#head()}
     * @param sink where the log is kept
     * @return the log
     */
    public static AuditLog resume(LogHead head, AuditSink sink) {
        return new AuditLog(head, sink);
    }

    /**
     * Writes an event. When this returns, the sink has made it durable: only then may the operation go on.
     *
     * @param event the event
     * @return how far the log has come
     * @throws IOException if the event could not be stored; the operation must not go on then
     * @throws IllegalStateException if storing an event has failed before, so that the log may end in half a line; or
     *     there is no number left for one more event
     */
    public synchronized LogHead append(AuditEvent event) throws IOException {
        Objects.requireNonNull(event, "event");
        if (broken) {
            throw new IllegalStateException("An event could not be stored before, so that the log may end in half a"
                    + " line. Verify it, then resume it or start a new one.");
        }
        if (head.count() == Integer.MAX_VALUE) {
            throw new IllegalStateException("The log is full. Start a new one.");
        }
        LogLine line = LogLine.after(head, event);
        broken = true;
        sink.append(line.json() + "\n");
        broken = false;
        head = head.next(line.hash());
        return head;
    }

    /**
     * Writes an event and then does what it tells of, so that nothing is done that is not logged: exactly one event for
     * each call, also if the operation fails. An event therefore says that an operation was begun.
     *
     * @param <T> what the operation gives
     * @param <X> what the operation throws
     * @param event the event
     * @param operation the operation, done only once the event is stored
     * @return what the operation gives
     * @throws IOException if the event could not be stored; the operation is not done then
     * @throws X if the operation fails
     * @throws IllegalStateException if storing an event has failed before; the operation is not done then
     */
    public <T, X extends Exception> T run(AuditEvent event, AuditedOperation<T, X> operation) throws IOException, X {
        Objects.requireNonNull(operation, "operation");
        append(event);
        return operation.run();
    }

    /**
     * Returns how far the log has come, to be kept in another place than the log.
     *
     * @return the head, without a seal
     */
    public synchronized LogHead head() {
        return head;
    }

    /**
     * Checks a log without a head. It is read as a stream, one line in memory at a time.
     *
     * @param log the log, never closed here
     * @return what was found, and what could not be checked
     * @throws IOException if the log cannot be read
     */
    public static LogVerification verify(InputStream log) throws IOException {
        return LogScan.of(log, null, null, event -> {});
    }

    /**
     * Checks a log against a head that was kept elsewhere.
     *
     * @param log the log, never closed here
     * @param head the head
     * @return what was found, and what could not be checked
     * @throws IOException if the log cannot be read
     */
    public static LogVerification verify(InputStream log, LogHead head) throws IOException {
        return LogScan.of(log, Objects.requireNonNull(head, "head"), null, event -> {});
    }

    /**
     * Checks a log against a head that was kept elsewhere, and the head's seal.
     *
     * @param log the log, never closed here
     * @param head the head; that it bears no seal is a problem here
     * @param keys where the host keeps the keys
     * @return what was found, and what could not be checked
     * @throws IOException if the log cannot be read
     */
    public static LogVerification verify(InputStream log, LogHead head, HeadKeys keys) throws IOException {
        Objects.requireNonNull(keys, "keys");
        return LogScan.of(log, Objects.requireNonNull(head, "head"), keys, event -> {});
    }
}
