// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Regime;

/** Logs of a week in Sandby, where nobody is real. */
final class Logs {

    static final PractitionerId OFFICER = PractitionerId.of("P-01");
    static final PractitionerId SOCIAL_WORKER = PractitionerId.of("S-07");
    static final PractitionerId REVIEWER = PractitionerId.of("DPO-1");

    static final HeadKeys KEYS = keyId -> keyId.equals("k1")
            ? Optional.of("a key of thirty-two bytes or more".getBytes(StandardCharsets.US_ASCII))
            : Optional.empty();

    private Logs() {}

    static AuditEvent.Builder reading() {
        return AuditEvent.builder()
                .operation(AuditOperation.READING)
                .at(Instant.parse("2026-03-02T08:15:00Z"))
                .by(OFFICER, AuthorityBranch.POLICE)
                .purpose(Purpose.INCIDENT_REVIEW)
                .justification("Weekly review of the shooting at Kajen.")
                .concerning(List.of(individual("I-017")), List.of(Regime.LED_POLICE));
    }

    static RecordRef individual(String id) {
        return new RecordRef(RecordKind.INDIVIDUAL, id);
    }

    /** The week: seven operations, each once, and a second reading of social-services data. */
    static List<AuditEvent> week() {
        RecordRef support = new RecordRef(RecordKind.SUPPORT_CASE, "C-3");
        return List.of(
                reading()
                        .operation(AuditOperation.COLLECTION)
                        .purpose(Purpose.GROUP_AUDIT)
                        .justification("Extract of the police for the group audit.")
                        .concerning(
                                IntStream.rangeClosed(1, 9)
                                        .mapToObj(i -> new RecordRef(RecordKind.MEMBERSHIP, "M-0" + i))
                                        .toList(),
                                List.of(Regime.LED_POLICE))
                        .build(),
                reading().build(),
                reading()
                        .at(Instant.parse("2026-03-03T09:00:00Z"))
                        .by(SOCIAL_WORKER, AuthorityBranch.SOCIAL_SERVICES)
                        .purpose(Purpose.SUPPORT)
                        .justification("First contact after the offer; is <he> \"asked\" & waiting?")
                        .concerning(List.of(support, individual("I-042")), List.of(Regime.GDPR_SOCIAL_BOARD))
                        .build(),
                reading()
                        .operation(AuditOperation.ALTERATION)
                        .at(Instant.parse("2026-03-03T09:05:00Z"))
                        .by(SOCIAL_WORKER, AuthorityBranch.SOCIAL_SERVICES)
                        .purpose(Purpose.SUPPORT)
                        .justification("Contact made, recorded.")
                        .concerning(List.of(support, individual("I-042")), List.of(Regime.GDPR_SOCIAL_BOARD))
                        .build(),
                reading()
                        .operation(AuditOperation.DISCLOSURE)
                        .at(Instant.parse("2026-03-04T13:30:00Z"))
                        .justification("Safety of the coming talk.")
                        .purpose(Purpose.DIRECT_COMMUNICATION)
                        .disclosedTo(AuthorityBranch.PROBATION)
                        .receivedBy(PractitionerId.of("F-2"))
                        .build(),
                reading()
                        .operation(AuditOperation.TRANSFER)
                        .at(Instant.parse("2026-03-04T14:00:00Z"))
                        .justification("Request about the explosion.")
                        .transferredTo("Police of a neighbouring country")
                        .build(),
                reading()
                        .operation(AuditOperation.COMBINATION)
                        .at(Instant.parse("2026-03-05T07:00:00Z"))
                        .purpose(Purpose.GROUP_AUDIT)
                        .justification("Memberships beside support, for the meeting.")
                        .concerning(
                                List.of(individual("I-017"), individual("I-042"), support),
                                List.of(Regime.GDPR_SOCIAL_BOARD, Regime.LED_POLICE))
                        .build(),
                reading()
                        .operation(AuditOperation.ERASURE)
                        .at(Instant.parse("2026-03-31T21:59:59Z"))
                        .purpose(Purpose.GROUP_AUDIT)
                        .justification("The retention day has come.")
                        .concerning(List.of(new RecordRef(RecordKind.MEMBERSHIP, "M-04")), List.of(Regime.LED_POLICE))
                        .build());
    }

    /** The log of some events. */
    static String of(List<AuditEvent> events) {
        StringBuilder log = new StringBuilder();
        write(AuditLog.start(log::append), events);
        return log.toString();
    }

    static void write(AuditLog log, List<AuditEvent> events) {
        try {
            for (AuditEvent event : events) {
                log.append(event);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<String> lines(String log) {
        return new ArrayList<>(log.lines().toList());
    }

    static String join(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    static InputStream stream(String log) {
        return new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
    }

    static LogVerification verify(String log) {
        return verify(log.getBytes(StandardCharsets.UTF_8));
    }

    static LogVerification verify(byte[] log) {
        try {
            return AuditLog.verify(new ByteArrayInputStream(log));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static LogVerification verify(String log, LogHead head) {
        try {
            return AuditLog.verify(stream(log), head);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static LogVerification verify(String log, LogHead head, HeadKeys keys) {
        try {
            return AuditLog.verify(stream(log), head, keys);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static LogHead head(String log) {
        return verify(log).head().orElseThrow();
    }

    static byte[] bytes(String log) {
        return log.getBytes(StandardCharsets.UTF_8);
    }

    /** What was written to a sink, as the bytes of a file. */
    static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }
}
