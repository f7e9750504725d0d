// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.rules.audit.LogProblem.Kind;
import se.gvi.rules.audit.LogVerification.Unchecked;

/** Walks along a chain, one line in memory at a time. */
final class LogScan {

    private final @Nullable LogHead head;
    private final @Nullable HeadKeys keys;
    private final Consumer<LoggedEvent> events;
    private final List<LogProblem> problems = new ArrayList<>();
    private int problemCount;
    private int lines;
    private int expected = 1;
    /** The hash of the line before, or null if that line could not be read. */
    private @Nullable String previous = LogHead.EMPTY.hash();

    private LogScan(@Nullable LogHead head, @Nullable HeadKeys keys, Consumer<LoggedEvent> events) {
        this.head = head;
        this.keys = keys;
        this.events = events;
    }

    static LogVerification of(
            InputStream in, @Nullable LogHead head, @Nullable HeadKeys keys, Consumer<LoggedEvent> events)
            throws IOException {
        return new LogScan(head, keys, events).run(in);
    }

    private LogVerification run(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean begun = false;
        for (int next = buffered.read(); next >= 0; next = buffered.read()) {
            begun = true;
            if (next == '\n') {
                lines++;
                line(tooLong ? Optional.empty() : LogLine.read(line.toByteArray()), line.toByteArray());
                line.reset();
                tooLong = false;
                begun = false;
            } else if (line.size() == LogLine.LONGEST) {
                tooLong = true;
            } else {
                line.write(next);
            }
        }
        if (begun) {
            lines++;
            add(Kind.HALF_LINE, Map.of());
        }
        return verification();
    }

    private void line(Optional<LogLine> read, byte[] bytes) {
        if (read.isEmpty()) {
            add(Kind.NOT_AS_WRITTEN, Map.of());
            expected++;
            previous = null;
            return;
        }
        LogLine line = read.get();
        int before = problemCount;
        Map<String, Object> places = Map.of("sequence", line.sequence(), "expected", expected);
        if (!line.isWrittenAs(bytes)) {
            add(Kind.NOT_AS_WRITTEN, places);
        } else if (!line.isTrue()) {
            add(Kind.CHANGED, places);
        }
        boolean sound = problemCount == before;
        if (line.sequence() != expected) {
            add(line.sequence() > expected ? Kind.GAP : Kind.OUT_OF_ORDER, places);
        } else if (previous != null && !previous.equals(line.previous())) {
            add(Kind.NOT_LINKED, places);
        }
        if (head != null && lines == head.count() && !head.hash().equals(line.hash())) {
            add(Kind.OTHER_THAN_HEAD, places);
        }
        expected = line.sequence() + 1;
        previous = line.hash();
        events.accept(new LoggedEvent(line.sequence(), line.event(), sound));
    }

    private void add(Kind kind, Map<String, ?> places) {
        add(kind.at(lines, places));
    }

    private void add(LogProblem problem) {
        problemCount++;
        if (problems.size() < LogVerification.MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private LogVerification verification() {
        Set<Unchecked> unchecked = EnumSet.noneOf(Unchecked.class);
        if (head == null) {
            unchecked.add(Unchecked.NO_HEAD);
        } else {
            compare(head, unchecked);
        }
        Optional<LogHead> found = problemCount == 0 && previous != null
                ? Optional.of(new LogHead(lines, previous, Optional.empty()))
                : Optional.empty();
        return new LogVerification(lines, problemCount, problems, unchecked, found);
    }

    private void compare(LogHead kept, Set<Unchecked> unchecked) {
        if (lines < kept.count()) {
            add(Kind.FEWER_THAN_HEAD.at(0, Map.of("expected", kept.count(), "lines", lines)));
        }
        if (lines > kept.count()) {
            unchecked.add(Unchecked.AFTER_HEAD);
        }
        Optional<LogHead.Seal> seal = kept.seal();
        if (seal.isEmpty()) {
            if (keys == null) {
                unchecked.add(Unchecked.NOT_SEALED);
            } else {
                add(Kind.NO_SEAL.at(0, Map.of()));
            }
            return;
        }
        Optional<byte[]> key =
                keys == null ? Optional.empty() : keys.key(seal.get().keyId());
        if (key.isEmpty()) {
            unchecked.add(Unchecked.SEAL_WITHOUT_KEY);
        } else if (!LogHead.fits(kept, seal.get(), key.get())) {
            add(Kind.WRONG_SEAL.at(0, Map.of()));
        }
    }
}
