// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;

/** Reading cannot go on. It carries what the finding will say and, if it is not where the parser stands, the place. */
final class Stop extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final transient Map<String, Object> arguments;
    private final int line;
    private final int column;
    private boolean endsAll;

    private Stop(FindingCode code, Map<String, Object> arguments, int line, int column) {
        super(code.name());
        this.code = code;
        this.arguments = arguments;
        this.line = line;
        this.column = column;
    }

    static Stop syntax(SyntaxProblem problem, int line, int column) {
        return new Stop(FindingCode.SYNTAX, Map.of("problem", problem.text()), line, column);
    }

    static Stop encoding(Text problem, int line, int column) {
        return new Stop(FindingCode.ENCODING, Map.of("problem", problem), line, column);
    }

    static Stop limit(Limit limit, long most, int line, int column) {
        Stop stop = new Stop(FindingCode.LIMIT_EXCEEDED, Map.of("limit", most, "what", limit.text()), line, column);
        stop.endsAll = limit == Limit.BYTES || limit == Limit.RECORDS;
        return stop;
    }

    static Stop empty(int line, int column) {
        return new Stop(FindingCode.EMPTY_DOCUMENT, Map.of("start", "{"), line, column);
    }

    static Stop noObject(Text actual, int line, int column) {
        return new Stop(
                FindingCode.WRONG_TYPE,
                Map.of(
                        "member",
                        Text.of("at the root", "i roten"),
                        "record",
                        Text.of("the document", "dokumentet"),
                        "expected",
                        ObjectNode.KIND,
                        "actual",
                        actual),
                line,
                column);
    }

    /** The same place with another problem, if this is about syntax. */
    Stop becauseOf(SyntaxProblem problem) {
        return code == FindingCode.SYNTAX ? syntax(problem, line, column) : this;
    }

    /** Whether nothing after this can be read, not even the next line. */
    boolean endsAll() {
        return endsAll;
    }

    /** Whether the characters could be read, but make no text. */
    boolean isInText() {
        return arguments.containsValue(TreeBuilder.HALF_A_PAIR);
    }

    FindingCode code() {
        return code;
    }

    Map<String, Object> arguments() {
        return arguments;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** It never leaves the package: nobody reads its trace. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
