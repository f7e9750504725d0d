// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a log is kept: a file, a table, a service. Whatever was appended must be safe when {@link #append} returns,
 * since the operation that it tells of goes on then.
 */
@FunctionalInterface
public interface AuditSink {

    /**
     * Adds a line at the end and makes it durable.
     *
     * @param line the line with its line feed, to be stored as UTF-8 without any change
     * @throws IOException if it could not be stored; the operation must not go on then
     */
    void append(String line) throws IOException;

    /**
     * A stream, flushed after each line. Whether that reaches the disk is up to the stream: for a file, use
     * {@link #to(FileChannel)}.
     *
     * @param out the stream, never closed here
     * @return the sink
     */
    static AuditSink to(OutputStream out) {
        Objects.requireNonNull(out, "out");
        return line -> {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        };
    }

    /**
     * A file, forced to the disk after each line.
     *
     * @param file a channel that writes at the end of the file, never closed here
     * @return the sink
     */
    static AuditSink to(FileChannel file) {
        Objects.requireNonNull(file, "file");
        return line -> {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        };
    }
}
