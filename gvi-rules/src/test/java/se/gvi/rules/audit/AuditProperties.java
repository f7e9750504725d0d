// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.identity.PersonalNumberGuard;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Regime;

final class AuditProperties {

    private static final String WEEK = Logs.of(Logs.week());
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    @Provide
    Arbitrary<AuditEvent> events() {
        return events(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40),
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(20));
    }

    private static Arbitrary<AuditEvent> events(Arbitrary<String> texts, Arbitrary<String> ids) {
        Arbitrary<Instant> moments = Combinators.combine(
                        Arbitraries.longs().between(0, 4_102_444_800L),
                        Arbitraries.longs().between(0, 999_999_999L))
                .as(Instant::ofEpochSecond);
        Arbitrary<List<RecordRef>> records = Combinators.combine(Arbitraries.of(RecordKind.class), ids)
                .as(AuditProperties::ref)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(refs -> refs.stream().flatMap(Optional::stream).distinct().toList());
        return Combinators.combine(
                        Arbitraries.of(AuditOperation.class),
                        moments,
                        ids,
                        Arbitraries.of(AuthorityBranch.class),
                        Arbitraries.of(Purpose.class),
                        texts,
                        records,
                        Arbitraries.of(Regime.class).set().ofMinSize(1))
                .as((operation, at, by, branch, purpose, text, refs, regimes) -> {
                    AuditEvent.Builder event = AuditEvent.builder()
                            .operation(operation)
                            .at(at)
                            .purpose(purpose)
                            .justification(text)
                            .concerning(refs, regimes);
                    if (operation == AuditOperation.DISCLOSURE) {
                        event.disclosedTo(branch);
                    }
                    if (operation == AuditOperation.TRANSFER) {
                        event.transferredTo(text);
                    }
                    try {
                        return Optional.of(
                                event.by(PractitionerId.of(by), branch).build());
                    } catch (IllegalArgumentException refused) {
                        return Optional.<AuditEvent>empty();
                    }
                })
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<RecordRef> ref(RecordKind kind, String id) {
        try {
            return Optional.of(new RecordRef(kind, id));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<List<AuditEvent>> histories() {
        return events().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void R29_an_untouched_log_verifies_and_tells_its_events_back(@ForAll("histories") List<AuditEvent> events)
            throws IOException {
        String log = Logs.of(events);
        assertThat(Logs.verify(log, Logs.head(log)).intact()).isTrue();
        List<AuditEvent> read = new ArrayList<>();
        LogScan.of(Logs.stream(log), null, null, event -> {
            assertThat(event.sound()).isTrue();
            assertThat(event.sequence()).isEqualTo(read.size() + 1);
            read.add(event.event());
        });
        assertThat(read).isEqualTo(events);
    }

    @Property
    void R29_n_operations_give_n_events(
            @ForAll("histories") List<AuditEvent> events, @ForAll @IntRange(max = 6) int failing) {
        StringBuilder lines = new StringBuilder();
        AuditLog log = AuditLog.start(lines::append);
        int done = 0;
        for (int i = 0; i < events.size(); i++) {
            boolean fails = i == failing;
            try {
                done += log.<Integer, IllegalStateException>run(events.get(i), () -> {
                    if (fails) {
                        throw new IllegalStateException("It failed.");
                    }
                    return 1;
                });
            } catch (IllegalStateException expected) {
                assertThat(fails).isTrue();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        assertThat(done).isEqualTo(failing < events.size() ? events.size() - 1 : events.size());
        assertThat(lines).hasToString(Logs.of(events));
        assertThat(log.head().count()).isEqualTo(events.size());
    }

    @Property
    void R29_a_change_of_any_byte_is_found(
            @ForAll("histories") List<AuditEvent> events, @ForAll @IntRange(max = 100_000) int at, @ForAll byte other) {
        byte[] log = Logs.bytes(Logs.of(events));
        int place = at % log.length;
        Assume.that(log[place] != other);
        log[place] = other;
        assertThat(Logs.verify(log).intact()).isFalse();
    }

    /** Not by chance but at every place of one log. */
    @Example
    void R29_a_change_removal_or_insertion_of_a_byte_anywhere_is_found() {
        byte[] log = Logs.bytes(WEEK);
        for (int at = 0; at < log.length; at++) {
            byte[] changed = log.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(Logs.verify(changed).intact()).as("a bit at %s", at).isFalse();
            byte[] shorter = new byte[log.length - 1];
            System.arraycopy(log, 0, shorter, 0, at);
            System.arraycopy(log, at + 1, shorter, at, log.length - at - 1);
            assertThat(Logs.verify(shorter).intact()).as("without %s", at).isFalse();
            byte[] longer = new byte[log.length + 1];
            System.arraycopy(log, 0, longer, 0, at);
            longer[at] = ' ';
            System.arraycopy(log, at, longer, at + 1, log.length - at);
            assertThat(Logs.verify(longer).intact()).as("blank at %s", at).isFalse();
        }
    }

    @Example
    void R29_any_truncation_is_found_with_the_head_and_every_one_within_a_line_without() {
        byte[] log = Logs.bytes(WEEK);
        LogHead head = Logs.head(WEEK);
        for (int length = 0; length < log.length; length++) {
            String cut = new String(Arrays.copyOf(log, length), StandardCharsets.UTF_8);
            assertThat(Logs.verify(cut, head).intact())
                    .as("first %s bytes", length)
                    .isFalse();
            boolean wholeLines = length == 0 || log[length - 1] == '\n';
            assertThat(Logs.verify(cut).intact()).as("first %s bytes", length).isEqualTo(wholeLines);
        }
    }

    @Property
    void R29_a_missing_line_is_found(
            @ForAll("histories") List<AuditEvent> events, @ForAll @IntRange(max = 5) int which) {
        List<String> lines = Logs.lines(Logs.of(events));
        LogHead head = Logs.head(Logs.join(lines));
        int at = which % lines.size();
        boolean last = at == lines.size() - 1;
        lines.remove(at);
        assertThat(Logs.verify(Logs.join(lines), head).intact()).isFalse();
        assertThat(Logs.verify(Logs.join(lines)).intact()).isEqualTo(last);
    }

    @Property
    void R29_a_repeated_or_moved_line_is_found(
            @ForAll("histories") List<AuditEvent> events,
            @ForAll @IntRange(max = 5) int from,
            @ForAll @IntRange(max = 6) int to) {
        List<String> lines = Logs.lines(Logs.of(events));
        List<String> repeated = new ArrayList<>(lines);
        repeated.add(to % (lines.size() + 1), lines.get(from % lines.size()));
        assertThat(Logs.verify(Logs.join(repeated)).intact()).isFalse();
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, from % lines.size(), to % lines.size());
        assertThat(Logs.verify(Logs.join(swapped)).intact()).isEqualTo(swapped.equals(lines));
    }

    @Property
    void R29_a_line_of_another_log_is_found(
            @ForAll("histories") List<AuditEvent> events,
            @ForAll("histories") List<AuditEvent> others,
            @ForAll @IntRange(max = 5) int which) {
        List<String> lines = Logs.lines(Logs.of(events));
        List<String> foreign = Logs.lines(Logs.of(others));
        int at = which % Math.min(lines.size(), foreign.size());
        Assume.that(!lines.get(at).equals(foreign.get(at)));
        LogHead head = Logs.head(Logs.join(lines));
        lines.set(at, foreign.get(at));
        assertThat(Logs.verify(Logs.join(lines), head).intact()).isFalse();
    }

    /** Lines that are not JSON, not of the log, or not of this world. */
    @Property
    void whatever_is_read_is_answered(@ForAll byte[] bytes) {
        assertThat(Logs.verify(bytes).intact()).isEqualTo(bytes.length == 0);
    }

    @Provide
    Arbitrary<String> personalNumbers() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1915, 1, 1).plusDays(day));
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of("", "-", "+", " ", "\u2011"),
                        Arbitraries.of(true, false))
                .as((day, serial, sign, century) -> {
                    String date = DIGITS.format(day);
                    String nine = date.substring(2) + String.format(Locale.ROOT, "%03d", serial);
                    return (century ? date : date.substring(2)) + sign + nine.substring(6) + checkDigit(nine);
                });
    }

    private static int checkDigit(String nine) {
        int sum = IntStream.range(0, 9)
                .map(i -> (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1))
                .map(product -> product / 10 + product % 10)
                .sum();
        return (10 - sum % 10) % 10;
    }

    @Provide
    Arbitrary<String> indiscreetTexts() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("abcåäö ,;.()").ofMaxLength(10);
        return Combinators.combine(words, personalNumbers(), words)
                .as((before, number, after) -> before + number + after);
    }

    @Property
    void R29_a_text_or_id_with_a_personal_number_makes_no_event(@ForAll("indiscreetTexts") String text) {
        assertThat(PersonalNumberGuard.isIn(text)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logs.reading().justification(text).build())
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logs.reading()
                        .operation(AuditOperation.TRANSFER)
                        .transferredTo(text)
                        .build());
        assertThatIllegalArgumentException().isThrownBy(() -> Logs.individual(text));
        assertThatIllegalArgumentException().isThrownBy(() -> PractitionerId.of(text));
    }

    /** Digits and signs as close to numbers as they come: what is refused is not logged, what is logged holds none. */
    @Provide
    Arbitrary<AuditEvent> numericEvents() {
        return events(
                Arbitraries.strings().withChars("0123456789-+ .").ofMinLength(1).ofMaxLength(30),
                Arbitraries.strings().withChars("0123456789-.:").ofMinLength(1).ofMaxLength(14));
    }

    @Property
    void R29_no_line_of_a_log_holds_a_personal_number(@ForAll("numericEvents") AuditEvent event) {
        String line = Logs.of(List.of(event));
        assertThat(PersonalNumberGuard.isIn(line)).as(line).isFalse();
    }
}
