// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;

/**
 * Reads a stream of JSON values strictly, one a line. What is wrong in a line is told, and the next line is read all
 * the same. Empty lines are passed over. It never closes the stream.
 */
public final class LinesReader {

    private final OneLineReader in;
    private final ReadLimits limits;
    private final Consumer<Finding> findings;
    private final MemberGuard guard = MemberGuard.ofRecords();
    private @Nullable Tokens tokens;
    private long values;
    private int line;
    private boolean ended;
    private boolean unread;
    private @Nullable String notRun;

    private LinesReader(InputStream in, ReadLimits limits, Consumer<Finding> findings) {
        this.in = new OneLineReader(in, limits.bytes());
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * Starts to read a stream.
     *
     * @param in the bytes, UTF-8 with or without a byte order mark
     * @param limits how much is accepted
     * @param findings takes what is wrong, in the order of the stream; pointers begin at the value of the line
     * @return a reader before the first line
     */
    public static LinesReader open(InputStream in, ReadLimits limits, Consumer<Finding> findings) {
        return new LinesReader(in, limits, findings);
    }

    /**
     * Reads the value of the next line that holds anything.
     *
     * @return the value, or empty after a line that could not be read, and at the end; see {@link #hasEnded()}
     * @throws IOException if the stream cannot be read
     */
    public Optional<Node> next() throws IOException {
        unread = false;
        if (ended) {
            return Optional.empty();
        }
        TreeBuilder trees = null;
        try {
            if (tokens == null) {
                tokens = new Tokens(in, limits, in.line() - 1);
            }
            if (tokens.next() == null) {
                ended = true;
                return Optional.empty();
            }
            if (in.line() == line) {
                throw Stop.syntax(SyntaxProblem.MORE_IN_LINE, tokens.line(), tokens.column());
            }
            if (++values > limits.records()) {
                throw Stop.limit(Limit.RECORDS, limits.records(), tokens.line(), tokens.column());
            }
            line = in.line();
            Spot root = Spot.root(tokens.line(), tokens.column());
            trees = new TreeBuilder(tokens, limits, findings, root, guard);
            in.inValue(tokens.current() == JsonToken.START_OBJECT || tokens.current() == JsonToken.START_ARRAY);
            Node value = trees.build(root);
            in.inValue(false);
            return Optional.of(value);
        } catch (Stop why) {
            stopped(why, trees);
            return Optional.empty();
        }
    }

    /** Tells what is wrong with a line and moves to the next one, if that is possible. */
    private void stopped(Stop why, @Nullable TreeBuilder trees) throws IOException {
        unread = true;
        Spot spot = trees == null ? Spot.root(why.line(), why.column()) : trees.here();
        findings.accept(
                new Finding(why.code(), spot.at(why.line(), why.column()).place(), "", why.arguments()));
        line = 0;
        tokens = null;
        if (why.endsAll()) {
            end(why.line());
            return;
        }
        try {
            boolean noCharacters = why.code() == FindingCode.ENCODING && !why.isInText();
            ended = !(noCharacters ? in.skipBadLine() : in.skipLine());
        } catch (Stop another) {
            if (another.code() == FindingCode.ENCODING) {
                // The rest of a line that was told of already.
                ended = !in.skipBadLine();
            } else {
                findings.accept(new Finding(
                        another.code(),
                        Spot.root(another.line(), another.column()).place(),
                        "",
                        another.arguments()));
                end(another.line());
            }
        }
    }

    private void end(int at) {
        ended = true;
        notRun = "the rest of the stream after line " + at;
    }

    /**
     * Reads some lines of a stream that was read before.
     *
     * @param in the bytes
     * @param limits how much is accepted, as when it was read before
     * @param lines the numbers of the lines
     * @return the values of those that can be read, by the numbers of their lines
     * @throws IOException if the stream cannot be read
     */
    public static Map<Integer, Node> pick(InputStream in, ReadLimits limits, Set<Integer> lines) throws IOException {
        Map<Integer, Node> picked = new HashMap<>();
        MemberGuard guard = MemberGuard.ofRecords();
        OneLineReader reader = new OneLineReader(in, limits.bytes());
        boolean more = true;
        while (more && picked.size() < lines.size()) {
            int number = reader.line();
            try {
                if (lines.contains(number)) {
                    Tokens tokens = new Tokens(new StringReader(reader.restOfLine()), limits, number - 1);
                    if (tokens.next() != null) {
                        Spot root = Spot.root(tokens.line(), tokens.column());
                        picked.put(number, new TreeBuilder(tokens, limits, finding -> {}, root, guard).build(root));
                    }
                }
                more = reader.skipLine();
            } catch (Stop unreadable) {
                more = unreadable.code() == FindingCode.ENCODING && reader.skipBadLine();
            }
        }
        return picked;
    }

    /**
     * Returns the line at which the value at hand stands.
     *
     * @return the line from 1
     */
    public int line() {
        return line;
    }

    /**
     * Tells whether the line at hand could not be read.
     *
     * @return true if {@link #next()} had nothing to return because of what it found
     */
    public boolean isUnread() {
        return unread;
    }

    /**
     * Tells whether the end was reached.
     *
     * @return true if there is no next line, or reading has stopped
     */
    public boolean hasEnded() {
        return ended;
    }

    /**
     * Returns what was not read because reading stopped.
     *
     * @return what was not read, in English, or empty
     */
    public Optional<String> notRun() {
        return Optional.ofNullable(notRun);
    }
}
