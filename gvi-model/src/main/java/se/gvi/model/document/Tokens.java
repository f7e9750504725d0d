// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.ReadLimits;

/** The tokens of a document. Whatever is wrong with them is told by a {@link Stop}, in words of our own. */
final class Tokens {

    private final JsonParser parser;
    private final ReadLimits limits;
    private final int linesBefore;
    private @Nullable JsonToken token;
    private int depth;
    private int line = 1;
    private int column = 1;
    private long offset;

    Tokens(InputStream in, ReadLimits limits) throws IOException {
        this(new Utf8Reader(in, limits.bytes()), limits, 0);
    }

    /** Tokens of characters that begin after so many lines. */
    Tokens(Reader in, ReadLimits limits, int linesBefore) throws IOException {
        this.limits = limits;
        this.linesBefore = linesBefore;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .build();
        // Recycled buffers would keep what was read, in thread-locals of the host.
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
                .build();
        this.parser = factory.createParser(in);
    }

    /** Moves to the next token; null after the last one. */
    @Nullable JsonToken next() throws IOException {
        try {
            token = parser.nextToken();
        } catch (JsonProcessingException problem) {
            throw stop(problem);
        }
        JsonLocation at = parser.currentTokenLocation();
        line = linesBefore + at.getLineNr();
        column = at.getColumnNr();
        offset = at.getCharOffset();
        if (token != null && token.isStructStart()) {
            depth++;
            if (depth > limits.depth()) {
                throw Stop.limit(Limit.DEPTH, limits.depth(), line, column);
            }
        } else if (token != null && token.isStructEnd()) {
            depth--;
        }
        return token;
    }

    @Nullable JsonToken current() {
        return token;
    }

    /** The name of a member, a text, or a number as it is written. */
    String text() throws IOException {
        try {
            String text = parser.getText();
            if (text.length() > limits.textLength()) {
                throw Stop.limit(Limit.NAME, limits.textLength(), line, column);
            }
            return text;
        } catch (JsonProcessingException problem) {
            throw stop(problem);
        }
    }

    /** Moves over the rest of the value that begins with the current token. */
    void skip() throws IOException {
        if (token != null && token.isStructStart()) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    /** Requires that nothing but space follows. */
    void end() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonProcessingException problem) {
            throw stop(problem).becauseOf(SyntaxProblem.MORE_AFTER_END);
        }
        JsonLocation at = parser.currentTokenLocation();
        throw Stop.syntax(SyntaxProblem.MORE_AFTER_END, linesBefore + at.getLineNr(), at.getColumnNr());
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** How many characters stand before the token. */
    long offset() {
        return offset;
    }

    private Stop stop(JsonProcessingException problem) {
        if (problem instanceof StreamConstraintsException) {
            JsonLocation at = parser.currentTokenLocation();
            Limit limit = Limit.of(problem.getOriginalMessage());
            int most = limit == Limit.NUMBER ? limits.numberLength() : limits.textLength();
            return Stop.limit(limit, most, linesBefore + at.getLineNr(), at.getColumnNr());
        }
        // Where the parser says that the problem is differs between its versions; where it stands does not.
        JsonLocation at = parser.currentLocation();
        if (problem.getOriginalMessage().contains("Broken surrogate")) {
            return Stop.encoding(TreeBuilder.HALF_A_PAIR, linesBefore + at.getLineNr(), at.getColumnNr());
        }
        SyntaxProblem found = SyntaxProblem.of(problem);
        return Stop.syntax(found, linesBefore + at.getLineNr(), at.getColumnNr() - found.charactersRead(problem));
    }
}
