// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.Regime;
import se.gvi.rules.audit.LogProblem.Kind;
import se.gvi.rules.audit.LogVerification.Unchecked;
import se.gvi.rules.fixture.GoldenText;

final class AuditLogTest {

    private static final String WEEK = Logs.of(Logs.week());

    @TempDir
    private Path folder;

    @Test
    void a_log_is_written_as_it_was_looked_through() throws IOException {
        GoldenText.assertSame(WEEK, "audit/week.ndjson");
    }

    @Test
    void R29_a_log_that_nobody_touched_verifies() {
        LogVerification whole = Logs.verify(WEEK);
        assertThat(whole.intact()).isTrue();
        assertThat(whole.lines()).isEqualTo(8);
        assertThat(whole.explain(Language.ENGLISH)).isEqualTo("""
                8 events, the chain holds.
                Not checked, for lack of a head kept elsewhere: whether events are missing at the end, and whether the \
                whole log was written anew.
                """);
        assertThat(whole.explain(Language.SWEDISH)).isEqualTo("""
                8 händelser, kedjan håller.
                Inte prövat, eftersom inget slutmärke från annan plats gavs: om händelser saknas i slutet, och om hela \
                loggen har skrivits om.
                """);
    }

    @Test
    void an_empty_log_and_one_of_one_event_verify() {
        assertThat(Logs.verify("").inShort()).isEqualTo(Text.of("The log is empty.", "Loggen är tom."));
        assertThat(Logs.verify("").head()).contains(LogHead.EMPTY);
        assertThat(Logs.verify(Logs.of(List.of(Logs.reading().build()))).inShort())
                .isEqualTo(Text.of("1 event, the chain holds.", "1 händelse, kedjan håller."));
    }

    @Test
    void a_log_goes_on_where_it_ended() {
        List<AuditEvent> week = Logs.week();
        StringBuilder log = new StringBuilder(Logs.of(week.subList(0, 3)));
        LogHead head = Logs.head(log.toString());
        assertThat(head.count()).isEqualTo(3);
        AuditLog resumed = AuditLog.resume(head, log::append);
        assertThat(resumed.head()).isEqualTo(head);
        Logs.write(resumed, week.subList(3, 8));
        assertThat(log).hasToString(WEEK);
        assertThat(resumed.head()).isEqualTo(Logs.head(WEEK));
    }

    /** What somebody did to the log, and what is said of it. */
    @TestFactory
    Stream<DynamicTest> R29_whatever_is_done_to_a_log_is_told_with_its_place() {
        List<String> lines = Logs.lines(WEEK);
        List<String> changed = new ArrayList<>(lines);
        changed.set(1, lines.get(1).replace("I-017", "I-018"));
        List<String> respelled = new ArrayList<>(lines);
        respelled.set(1, lines.get(1).replace("\"event\":", "\"event\": "));
        List<String> removed = new ArrayList<>(lines);
        removed.remove(2);
        List<String> repeated = new ArrayList<>(lines);
        repeated.add(8, lines.get(7));
        List<String> inserted = new ArrayList<>(lines);
        inserted.add(2, "{}");
        List<String> exchanged = new ArrayList<>(lines);
        exchanged.set(1, forged(Logs.reading().justification("Something else.").build(), lines));
        return Stream.of(
                told(
                        "changed",
                        Logs.join(changed),
                        Kind.CHANGED,
                        2,
                        "Line 2: event 2 does not have the hash that the line bears: it was changed after it was"
                                + " written.",
                        "Rad 2: händelse 2 har inte det hashvärde som står på raden: den har ändrats efter att den"
                                + " skrevs."),
                told(
                        "respelled",
                        Logs.join(respelled),
                        Kind.NOT_AS_WRITTEN,
                        2,
                        "Line 2 is not written as the log writes an event: it was changed, or does not belong here.",
                        "Rad 2 är inte skriven så som loggen skriver en händelse: den har ändrats eller hör inte hit."),
                told(
                        "removed",
                        Logs.join(removed),
                        Kind.GAP,
                        3,
                        "Line 3 holds event 4 where event 3 belongs: event 3 is missing, or stands elsewhere.",
                        "Rad 3 innehåller händelse 4 där händelse 3 ska stå: händelse 3 saknas eller står på en annan"
                                + " plats."),
                told(
                        "repeated",
                        Logs.join(repeated),
                        Kind.OUT_OF_ORDER,
                        9,
                        "Line 9 holds event 8 where event 9 belongs: event 8 stands there a second time, or out of"
                                + " order.",
                        "Rad 9 innehåller händelse 8 där händelse 9 ska stå: händelse 8 står där en gång till eller i"
                                + " fel ordning."),
                told(
                        "inserted",
                        Logs.join(inserted),
                        Kind.NOT_AS_WRITTEN,
                        3,
                        "Line 3 is not written as the log writes an event: it was changed, or does not belong here.",
                        "Rad 3 är inte skriven så som loggen skriver en händelse: den har ändrats eller hör inte hit."),
                told(
                        "exchanged by one with a right hash of its own",
                        Logs.join(exchanged),
                        Kind.NOT_LINKED,
                        3,
                        "Line 3: event 3 does not follow from the event before it: one of the two was exchanged, or the"
                                + " log was put together from parts.",
                        "Rad 3: händelse 3 följer inte på händelsen före: någon av de två har bytts ut, eller loggen är"
                                + " hopsatt av delar."),
                told(
                        "cut off in a line",
                        WEEK.substring(0, WEEK.length() - 5),
                        Kind.HALF_LINE,
                        8,
                        "Line 8, the last one, breaks off: its end was cut off, or never written.",
                        "Rad 8, den sista, är avbruten: slutet har klippts bort eller aldrig skrivits."));
    }

    /** The second line of a log, with another event. */
    private static String forged(AuditEvent event, List<String> lines) {
        return LogLine.after(Logs.head(lines.get(0) + "\n"), event).json();
    }

    private static DynamicTest told(String name, String log, Kind kind, int line, String en, String sv) {
        return DynamicTest.dynamicTest(name, () -> {
            LogVerification found = Logs.verify(log);
            assertThat(found.problems()).first().isEqualTo(new LogProblem(kind, line, Text.of(en, sv)));
            assertThat(found.head()).isEmpty();
            assertThat(found.explain(Language.ENGLISH))
                    .startsWith("The log is not as it was written: problems found " + found.problemCount()
                            + ", lines read " + found.lines() + ".\n" + en + "\n");
            assertThat(found.explain(Language.SWEDISH))
                    .startsWith("Loggen är inte så som den skrevs: " + found.problemCount() + " problem, "
                            + found.lines() + " lästa rader.\n" + sv + "\n");
        });
    }

    @Test
    void R29_the_chain_alone_shows_neither_a_tail_cut_off_nor_a_log_written_anew_and_says_so() {
        String cut = Logs.join(Logs.lines(WEEK).subList(0, 6));
        String anew = Logs.of(Logs.week().subList(1, 8));
        for (String log : List.of(cut, anew)) {
            assertThat(Logs.verify(log).intact()).isTrue();
            assertThat(Logs.verify(log).unchecked()).containsExactly(Unchecked.NO_HEAD);
        }
    }

    @Test
    void R29_a_head_kept_elsewhere_shows_a_tail_cut_off() {
        LogVerification cut = Logs.verify(Logs.join(Logs.lines(WEEK).subList(0, 6)), Logs.head(WEEK));
        assertThat(cut.problems())
                .containsExactly(new LogProblem(
                        Kind.FEWER_THAN_HEAD,
                        0,
                        Text.of(
                                "The head counts 8 events and the log has 6 lines: events are missing.",
                                "Slutmärket anger 8 händelser och loggen har 6 rader: händelser saknas.")));
    }

    @Test
    void R29_a_head_kept_elsewhere_shows_a_log_written_anew() {
        List<AuditEvent> events = new ArrayList<>(Logs.week());
        events.set(0, Logs.reading().build());
        assertThat(Logs.verify(Logs.of(events), Logs.head(WEEK)).problems())
                .containsExactly(new LogProblem(
                        Kind.OTHER_THAN_HEAD,
                        8,
                        Text.of(
                                "Line 8 does not bear the hash that the head vouches for: the log was written anew up to"
                                        + " there, or the head is that of another log.",
                                "Rad 8 har inte det hashvärde som slutmärket anger: loggen har skrivits om fram till"
                                        + " dit, eller slutmärket hör till en annan logg.")));
    }

    @Test
    void what_came_after_the_head_is_said_to_be_unchecked() {
        LogHead early = Logs.head(Logs.join(Logs.lines(WEEK).subList(0, 6)));
        LogVerification found = Logs.verify(WEEK, early);
        assertThat(found.intact()).isTrue();
        assertThat(found.explain(Language.ENGLISH)).isEqualTo("""
                8 events, the chain holds.
                Not checked, since the head bears no seal: whether somebody changed both the log and the head.
                Not checked, since the head is older than the end of the log: whether the events after it are all there \
                and as they were written.
                """);
        assertThat(found.explain(Language.SWEDISH)).isEqualTo("""
                8 händelser, kedjan håller.
                Inte prövat, eftersom slutmärket saknar försegling: om någon har ändrat både loggen och slutmärket.
                Inte prövat, eftersom slutmärket är äldre än loggens slut: om händelserna efter det är fullständiga \
                och så som de skrevs.
                """);
    }

    @Test
    void R29_with_a_sealed_head_nothing_is_left_unchecked() {
        LogHead sealed = Logs.head(WEEK).sealed("k1", Logs.KEYS);
        LogVerification found = Logs.verify(WEEK, sealed, Logs.KEYS);
        assertThat(found.intact()).isTrue();
        assertThat(found.unchecked()).isEmpty();
    }

    @Test
    void a_seal_without_its_key_is_said_to_be_unchecked() {
        LogHead sealed = Logs.head(WEEK).sealed("k1", Logs.KEYS);
        assertThat(Logs.verify(WEEK, sealed).unchecked()).containsExactly(Unchecked.SEAL_WITHOUT_KEY);
        assertThat(Logs.verify(WEEK, sealed, keyId -> Optional.empty()).unchecked())
                .containsExactly(Unchecked.SEAL_WITHOUT_KEY)
                .first()
                .extracting(Unchecked::text)
                .isEqualTo(Text.of(
                        "Not checked, since the key of its seal was not given: whether the head is the one that was"
                                + " sealed.",
                        "Inte prövat, eftersom förseglingens nyckel inte gavs: om slutmärket är det som förseglades."));
    }

    @Test
    void R29_a_log_and_a_head_written_anew_without_the_key_are_found() {
        String anew = Logs.of(Logs.week().subList(1, 8));
        LogHead.Seal seal = Logs.head(WEEK).sealed("k1", Logs.KEYS).seal().orElseThrow();
        LogHead forged = new LogHead(7, Logs.head(anew).hash(), Optional.of(seal));
        assertThat(Logs.verify(anew, forged, Logs.KEYS).problems())
                .containsExactly(new LogProblem(
                        Kind.WRONG_SEAL,
                        0,
                        Text.of(
                                "The seal of the head is not right: the head was changed, or sealed with another key.",
                                "Slutmärkets försegling stämmer inte: slutmärket har ändrats eller förseglats med en"
                                        + " annan nyckel.")));
        assertThat(Logs.verify(anew, Logs.head(anew), Logs.KEYS).problems())
                .containsExactly(new LogProblem(
                        Kind.NO_SEAL,
                        0,
                        Text.of(
                                "The head bears no seal, although keys were given to check one: the seal was taken away,"
                                        + " or never made.",
                                "Slutmärket saknar försegling, fast nycklar finns för att pröva en: förseglingen har"
                                        + " tagits bort eller aldrig gjorts.")));
    }

    @Test
    void a_head_is_read_as_it_was_written() {
        LogHead head = Logs.head(WEEK);
        assertThat(LogHead.fromJson(head.toJson())).isEqualTo(head);
        LogHead sealed = head.sealed("k1", Logs.KEYS);
        assertThat(LogHead.fromJson(sealed.toJson())).isEqualTo(sealed);
        assertThat(head.toJson())
                .isEqualTo("{\"count\":8,\"format\":\"gvi-audit-head/1\",\"hash\":\"" + head.hash() + "\"}");
        assertThat(LogHead.EMPTY.sealed("k1", Logs.KEYS).toJson()).contains("\"seal\":{\"keyId\":\"k1\",\"mac\":\"");
    }

    @Test
    void what_is_no_head_is_refused() {
        assertThatThrownBy(() -> new LogHead(0, "f".repeat(64), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The head of the log counts 0 events, and its hash does not fit that. Use a head that the"
                        + " log gave.");
        assertThatThrownBy(() -> new LogHead(1, "F".repeat(64), Optional.empty()))
                .hasMessage(
                        "The hash of a head has 64 hexadecimal digits in lower case. Use a head that the log gave.");
        assertThatThrownBy(() -> new LogHead.Seal("k1", "00"))
                .hasMessage(
                        "The seal of a head has 64 hexadecimal digits in lower case. Use a head that the log gave.");
        assertThatThrownBy(() -> LogHead.EMPTY.sealed("1k", Logs.KEYS))
                .hasMessage("A key id is a letter followed by up to nine letters (A-Z) or digits.");
        assertThatThrownBy(() -> LogHead.EMPTY.sealed("k2", Logs.KEYS))
                .hasMessage("The host has no key k2 for the head of the log. Give it to the library through HeadKeys.");
        assertThatThrownBy(() -> LogHead.EMPTY.sealed("k1", keyId -> Optional.of(new byte[31])))
                .hasMessage("The key k1 for the head of the log has fewer than 32 bytes. Draw 32 random ones.");
        assertThatThrownBy(() -> LogHead.fromJson("{\"format\":\"gvi-audit-head/2\"}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("FORMAT_NOT_SUPPORTED");
        assertThatThrownBy(() -> LogHead.fromJson(LogHead.EMPTY.toJson().replace("}", ",\"more\":1}")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("UNKNOWN_MEMBER");
    }

    @Test
    void R29_an_operation_is_done_only_once_its_event_is_stored() throws IOException {
        List<String> happened = new ArrayList<>();
        AuditLog log = AuditLog.start(line -> happened.add("logged"));
        String result = log.run(Logs.reading().build(), () -> {
            happened.add("done");
            return "result";
        });
        assertThat(result).isEqualTo("result");
        assertThat(happened).containsExactly("logged", "done");
    }

    @Test
    void R29_an_operation_whose_event_cannot_be_stored_is_not_done() {
        List<String> happened = new ArrayList<>();
        AuditLog log = AuditLog.start(line -> {
            throw new IOException("disk full");
        });
        for (int i = 0; i < 2; i++) {
            boolean first = i == 0;
            assertThatThrownBy(() -> log.run(Logs.reading().build(), () -> happened.add("done")))
                    .isInstanceOf(first ? IOException.class : IllegalStateException.class)
                    .hasMessage(
                            first
                                    ? "disk full"
                                    : "An event could not be stored before, so that the log may end in half a line."
                                            + " Verify it, then resume it or start a new one.");
        }
        assertThat(happened).isEmpty();
        assertThat(log.head()).isEqualTo(LogHead.EMPTY);
    }

    @Test
    void R29_an_operation_that_fails_has_one_event_too() throws IOException {
        StringBuilder lines = new StringBuilder();
        AuditLog log = AuditLog.start(lines::append);
        assertThatThrownBy(() -> log.run(Logs.reading().build(), () -> {
                    throw new UnsupportedOperationException("not today");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        log.run(Logs.reading().build(), () -> "fine");
        assertThat(Logs.verify(lines.toString()).head()).contains(log.head());
        assertThat(log.head().count()).isEqualTo(2);
    }

    @Test
    void a_full_log_takes_no_more() {
        AuditLog log = AuditLog.resume(new LogHead(Integer.MAX_VALUE, "f".repeat(64), Optional.empty()), line -> {});
        assertThatThrownBy(() -> log.append(Logs.reading().build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The log is full. Start a new one.");
    }

    @Test
    void a_stream_is_flushed_after_each_event() throws IOException {
        ByteArrayOutputStream flushed = new ByteArrayOutputStream();
        OutputStream buffer = new OutputStream() {
            private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

            @Override
            public void write(int b) {
                waiting.write(b);
            }

            @Override
            public void flush() throws IOException {
                waiting.writeTo(flushed);
                waiting.reset();
            }
        };
        AuditLog log = AuditLog.start(AuditSink.to(buffer));
        for (AuditEvent event : Logs.week()) {
            LogHead head = log.append(event);
            assertThat(Logs.verify(Logs.text(flushed)).head()).contains(head);
        }
        assertThat(Logs.text(flushed)).isEqualTo(WEEK);
    }

    @Test
    void a_file_holds_what_was_logged() throws IOException {
        Path file = folder.resolve("audit.ndjson");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND)) {
            Logs.write(AuditLog.start(AuditSink.to(channel)), Logs.week());
        }
        assertThat(Files.readString(file)).isEqualTo(WEEK);
    }

    @Test
    void the_longest_event_fits_in_a_line() {
        List<RecordRef> many = IntStream.range(0, AuditEvent.MOST_RECORDS)
                .mapToObj(i -> new RecordRef(RecordKind.CLASSIFICATION, "K-" + "x".repeat(57) + (10_000 + i)))
                .toList();
        String log = Logs.of(List.of(Logs.reading()
                .justification("\"".repeat(200))
                .concerning(many, List.of(Regime.values()))
                .build()));
        assertThat(log.length()).isLessThan(LogLine.LONGEST);
        assertThat(Logs.verify(log).intact()).isTrue();
    }

    /** Neither the log nor what is wrong with it is ever held whole. */
    @Test
    void a_long_log_is_verified_line_by_line() throws IOException {
        int lines = 20_000;
        LogVerification whole = AuditLog.verify(new Endless(lines, line -> line));
        assertThat(whole.intact()).isTrue();
        assertThat(whole.lines()).isEqualTo(lines);
        LogVerification broken = AuditLog.verify(new Endless(lines, line -> line.replace("READING", "ERASURE")));
        assertThat(broken.problemCount()).isEqualTo(lines);
        assertThat(broken.problems()).hasSize(LogVerification.MOST_PROBLEMS);
        assertThat(broken.explain(Language.ENGLISH)).contains("\n… and 19900 more.\n");
        assertThat(broken.explain(Language.SWEDISH)).contains("\n… och 19900 till.\n");
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() {
        String endless = "x".repeat(LogLine.LONGEST + 1) + "\n" + "y".repeat(LogLine.LONGEST * 2);
        assertThat(Logs.verify(endless).problems())
                .extracting(LogProblem::kind)
                .containsExactly(Kind.NOT_AS_WRITTEN, Kind.HALF_LINE);
    }

    /** A log that is written while it is read, one line at a time. */
    private static final class Endless extends InputStream {

        private final int lines;
        private final UnaryOperator<String> tampered;
        private final AuditLog log;
        private byte[] line = new byte[0];
        private int at;
        private int written;

        Endless(int lines, UnaryOperator<String> tampered) {
            this.lines = lines;
            this.tampered = tampered;
            this.log = AuditLog.start(next -> line = this.tampered.apply(next).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            if (at == line.length) {
                if (written == lines) {
                    return -1;
                }
                written++;
                log.append(Logs.reading().build());
                at = 0;
            }
            return line[at++] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int first = most == 0 ? -1 : read();
            if (first < 0) {
                return most == 0 ? 0 : -1;
            }
            into[from] = (byte) first;
            int more = Math.min(most - 1, line.length - at);
            System.arraycopy(line, at, into, from + 1, more);
            at += more;
            return more + 1;
        }
    }
}
