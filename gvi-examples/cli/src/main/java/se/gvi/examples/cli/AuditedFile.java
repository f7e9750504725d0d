// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.gvi.rules.audit.AuditLog;
import se.gvi.rules.audit.AuditReader;
import se.gvi.rules.audit.HeadKeys;
import se.gvi.rules.audit.LogHead;
import se.gvi.rules.audit.LogVerification;

/** The log that a command reads, and what was kept elsewhere to check it with. */
final class AuditedFile {

    @Parameters(index = "0", paramLabel = "LOG", description = "The log: one event a line (docs/audit.md).")
    private Path file;

    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = "The head that was kept elsewhere; without it a log that was cut off is not found out.")
    private Path head;

    @Option(
            names = "--key",
            paramLabel = "ID=FILE",
            description = "A key with which heads are sealed, and the file that holds its bytes.")
    private Map<String, Path> keys = Map.of();

    AuditedFile() {}

    Path file() {
        return file;
    }

    /** Opens the log. */
    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    /** Checks the log as far as what was given allows. */
    LogVerification verify() throws IOException {
        try (InputStream log = open()) {
            Optional<LogHead> kept = kept();
            if (kept.isEmpty()) {
                return AuditLog.verify(log);
            }
            return keys.isEmpty() ? AuditLog.verify(log, kept.get()) : AuditLog.verify(log, kept.get(), keys());
        }
    }

    /** A reader that checks what it reads in the same way, and writes its readings to a log. */
    AuditReader reader(AuditLog readings) throws IOException {
        AuditReader reader = AuditReader.of(readings);
        Optional<LogHead> kept = kept();
        if (kept.isEmpty()) {
            return reader;
        }
        return keys.isEmpty() ? reader.against(kept.get()) : reader.against(kept.get(), keys());
    }

    private Optional<LogHead> kept() throws IOException {
        if (head == null) {
            if (!keys.isEmpty()) {
                throw Failure.notUnderstood("--key needs --head: only a head bears a seal.");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(LogHead.fromJson(Files.readString(head)));
        } catch (IllegalArgumentException none) {
            throw Failure.errorsFound("The file " + head + " is no head of a log. Use one that a log gave.");
        }
    }

    private HeadKeys keys() throws IOException {
        Map<String, byte[]> bytes = new HashMap<>();
        for (Map.Entry<String, Path> key : keys.entrySet()) {
            bytes.put(key.getKey(), Files.readAllBytes(key.getValue()));
        }
        return keyId -> Optional.ofNullable(bytes.get(keyId));
    }
}
