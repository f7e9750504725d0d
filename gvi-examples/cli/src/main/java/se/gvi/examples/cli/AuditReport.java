// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.audit.AccessQuery;
import se.gvi.rules.audit.AccessReport;
import se.gvi.rules.audit.AuditLog;
import se.gvi.rules.audit.AuditSink;
import se.gvi.rules.audit.LogPurpose;
import se.gvi.rules.audit.LogReading;
import se.gvi.rules.audit.LogVerification;

/** Who did what with whose data, and why? */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Reports who did what with whose data in a period. Reading a log is an access too: it has one of"
                + " four purposes, and is written to the log before anything is read.")
final class AuditReport implements Callable<Integer> {

    /** The form of a report. */
    enum Format {
        TEXT,
        HTML
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditedFile log;

    @Option(names = "--reader", paramLabel = "ID", required = true, description = "Your service id.")
    private String reader;

    @Option(names = "--branch", paramLabel = "BRANCH", required = true, description = "For which party you act.")
    private AuthorityBranch branch;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            required = true,
            description = "What you read the log for: one of ${COMPLETION-CANDIDATES}.")
    private LogPurpose purpose;

    @Option(
            names = "--because",
            paramLabel = "TEXT",
            required = true,
            description = "Why, in your words, without names and personal numbers.")
    private String because;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day, such as 2026-03-01.")
    private LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "The day before which to stop (default: no end).")
    private LocalDate until;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Europe/Stockholm",
            description = "Where the days begin and end (default: ${DEFAULT-VALUE}).")
    private String zone;

    @Option(names = "--user", paramLabel = "ID", description = "Only what this user did.")
    private String user;

    @Option(names = "--social-services", description = "Only accesses to data of social services.")
    private boolean socialServices;

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "Start a log there for this reading instead of going on with the log itself.")
    private Path readings;

    @Option(names = "--at", paramLabel = "MOMENT", description = "The moment of the reading in UTC (default: now).")
    private Instant at;

    @Mixin
    private LanguageOption languageOption;

    @Option(
            names = "--format",
            paramLabel = "text|html",
            defaultValue = "text",
            description = "The form of the report (default: ${DEFAULT-VALUE}).")
    private Format format;

    AuditReport() {}

    @Override
    public Integer call() throws IOException {
        AccessReport report = report(reading(), query());
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                format == Format.HTML
                        ? report.html(languageOption.language())
                        : report.text(languageOption.language()));
        return report.log().intact() ? 0 : Failure.ERRORS_FOUND;
    }

    private AccessReport report(LogReading reading, AccessQuery query) throws IOException {
        LogVerification found = log.verify();
        if (readings == null && !found.intact()) {
            throw Failure.errorsFound("The log is not as it was written, so that it cannot be gone on with. Give"
                    + " --readings FILE to start another one for this reading.");
        }
        Path target = Optional.ofNullable(readings).orElse(log.file());
        StandardOpenOption[] how = readings == null
                ? new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.APPEND}
                : new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW};
        try (FileChannel channel = FileChannel.open(target, how);
                InputStream events = log.open()) {
            AuditSink sink = AuditSink.to(channel);
            AuditLog writer =
                    readings == null ? AuditLog.resume(found.head().orElseThrow(), sink) : AuditLog.start(sink);
            return log.reader(writer).report(reading, events, query);
        } catch (FileAlreadyExistsException there) {
            throw Failure.notUnderstood(
                    "There is a file " + there.getFile() + " already. Name a new one for the log of this reading.");
        }
    }

    private LogReading reading() {
        try {
            Instant moment = Optional.ofNullable(at).orElseGet(Instant::now);
            return new LogReading(PractitionerId.of(reader), branch, purpose, because, moment);
        } catch (InvalidValueException refused) {
            throw Failure.notUnderstood(refused, languageOption.language());
        }
    }

    private AccessQuery query() {
        try {
            DateSpan days = until == null ? DateSpan.from(from) : DateSpan.of(from, until);
            AccessQuery query = AccessQuery.in(days, ZoneId.of(zone));
            query = user == null ? query : query.by(PractitionerId.of(user));
            return socialServices ? query.ofSocialServices() : query;
        } catch (DateTimeException unknown) {
            throw Failure.notUnderstood("There is no time zone " + zone + ". Write it as Europe/Stockholm.");
        } catch (InvalidValueException refused) {
            throw Failure.notUnderstood(refused, languageOption.language());
        }
    }
}
