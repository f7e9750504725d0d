// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.rules.audit.LogVerification.Unchecked;

final class AuditReaderTest {

    static final Instant NOW = Instant.parse("2026-04-01T07:00:00Z");

    static LogReading reading(LogPurpose purpose) {
        return new LogReading(
                Logs.REVIEWER, AuthorityBranch.MUNICIPAL_COORDINATION, purpose, "Monthly review of accesses.", NOW);
    }

    @Test
    void R30_a_log_is_read_for_exactly_four_purposes() {
        assertThat(Arrays.stream(LogPurpose.values()).map(LogPurpose::label))
                .containsExactly(
                        Text.of(
                                "checking that the processing follows the law",
                                "kontroll av att behandlingen följer lagen"),
                        Text.of("self-monitoring", "egenkontroll"),
                        Text.of("integrity and security of the data", "uppgifternas integritet och säkerhet"),
                        Text.of("criminal proceedings", "straffrättsligt förfarande"));
    }

    @Test
    void R30_without_a_purpose_a_log_is_not_read() {
        assertThatNullPointerException().isThrownBy(() -> reading(null)).withMessage("purpose");
    }

    @Test
    void R30_the_justification_of_a_reading_is_a_text_without_personal_numbers() {
        assertThatThrownBy(() -> new LogReading(
                        Logs.REVIEWER, AuthorityBranch.POLICE, LogPurpose.SELF_MONITORING, "About 20200108-2383", NOW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("The member justification of the reading of the log holds what looks like a"
                        + " personal number.");
        assertThat(reading(LogPurpose.SELF_MONITORING)).hasToString("LogReading[SELF_MONITORING]");
    }

    @ParameterizedTest
    @EnumSource(LogPurpose.class)
    void R30_reading_a_log_is_logged_before_it_is_read(LogPurpose purpose) throws IOException {
        StringBuilder log = new StringBuilder(Logs.of(Logs.week()));
        AuditLog writer = AuditLog.resume(Logs.head(log.toString()), log::append);
        List<LoggedEvent> events = new ArrayList<>();
        InputStream late = new InputStream() {
            private InputStream opened = InputStream.nullInputStream();
            private boolean open;

            private InputStream opened() {
                if (!open) {
                    opened = Logs.stream(log.toString());
                    open = true;
                }
                return opened;
            }

            @Override
            public int read() throws IOException {
                return opened().read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return opened().read(into, from, most);
            }
        };
        LogVerification found = AuditReader.of(writer).read(reading(purpose), late, events::add);
        assertThat(found.intact()).isTrue();
        assertThat(events).hasSize(9);
        AuditEvent own = events.get(8).event();
        assertThat(own.operation()).isEqualTo(AuditOperation.READING);
        assertThat(own.logPurpose()).contains(purpose);
        assertThat(own.purpose()).isEmpty();
        assertThat(own.by()).isEqualTo(Logs.REVIEWER);
        assertThat(own.justification()).isEqualTo("Monthly review of accesses.");
        assertThat(own.records()).isEmpty();
        assertThat(events.subList(0, 8)).extracting(LoggedEvent::event).isEqualTo(Logs.week());
    }

    @Test
    void R30_a_log_whose_reading_cannot_be_logged_is_not_read() {
        AuditLog full = AuditLog.start(line -> {
            throw new IOException("disk full");
        });
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("The log was read.");
            }

            @Override
            public int read(byte[] into, int from, int most) {
                throw new AssertionError("The log was read.");
            }
        };
        assertThatThrownBy(() -> AuditReader.of(full).read(reading(LogPurpose.SELF_MONITORING), untouched, event -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void R29_each_reading_of_the_log_is_one_event() throws IOException {
        StringBuilder readings = new StringBuilder();
        AuditReader reader = AuditReader.of(AuditLog.start(readings::append));
        for (int i = 0; i < 3; i++) {
            reader.read(reading(LogPurpose.SELF_MONITORING), Logs.stream(Logs.of(Logs.week())), event -> {});
        }
        assertThat(Logs.verify(readings.toString()).lines()).isEqualTo(3);
    }

    @Test
    void a_reading_checks_the_log_against_its_head() throws IOException {
        String log = Logs.of(Logs.week());
        LogHead sealed = Logs.head(log).sealed("k1", Logs.KEYS);
        AuditReader reader = AuditReader.of(AuditLog.start(line -> {}));
        LogReading reading = reading(LogPurpose.INTEGRITY_AND_SECURITY);
        assertThat(reader.read(reading, Logs.stream(log), event -> {}).unchecked())
                .containsExactly(Unchecked.NO_HEAD);
        assertThat(reader.against(sealed)
                        .read(reading, Logs.stream(log), event -> {})
                        .unchecked())
                .containsExactly(Unchecked.SEAL_WITHOUT_KEY);
        assertThat(reader.against(sealed, Logs.KEYS)
                        .read(reading, Logs.stream(log), event -> {})
                        .unchecked())
                .isEmpty();
    }

    @Test
    void an_event_that_was_changed_is_told_as_such() throws IOException {
        List<LoggedEvent> events = new ArrayList<>();
        String log = Logs.of(Logs.week()).replaceFirst("I-017", "I-018");
        AuditReader.of(AuditLog.start(line -> {}))
                .read(reading(LogPurpose.CRIMINAL_PROCEEDINGS), Logs.stream(log), events::add);
        assertThat(events)
                .extracting(LoggedEvent::sound)
                .containsExactly(true, false, true, true, true, true, true, true);
    }

    /** Every public method of the package that takes a log and does not only verify it belongs to the reader. */
    @Test
    void R30_there_is_no_other_way_to_get_events_out_of_a_log() {
        List<Class<?>> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(AuditLog.class.getPackageName())
                        .stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isEnum())
                        .toList();
        assertThat(types).contains(AuditReader.class, AuditEvent.Builder.class, LogHead.Seal.class);
        assertThat(types.stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> Arrays.stream(method.getParameterTypes())
                                .anyMatch(type -> InputStream.class.isAssignableFrom(type) || type == String.class))
                        .filter(AuditReaderTest::mayTellEvents)
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                        .sorted())
                .as("besides the host's own answer to which key it is")
                .containsExactly("AuditReader.read", "AuditReader.report", "HeadKeys.key");
    }

    private static boolean mayTellEvents(Method method) {
        return method.getReturnType() != LogHead.class
                && method.getReturnType() != AuditEvent.Builder.class
                && !(method.getName().equals("verify") && method.getReturnType() == LogVerification.class)
                && method.getReturnType() != void.class;
    }
}
