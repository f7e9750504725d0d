// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import se.gvi.model.finding.Text;

/**
 * What is wrong with text that is no JSON, in words of our own: the parser's messages repeat what stands in the file.
 */
enum SyntaxProblem {
    ENDS_TOO_EARLY(
            "the document ends in the middle of a value",
            "dokumentet slutar mitt i ett värde",
            "Unexpected end-of-input"),
    LINE_ENDS_TOO_EARLY(
            "the line ends in the middle of a record; every record stands in a line of its own",
            "raden slutar mitt i en post; varje post står på en egen rad"),
    COMMENT(
            "a comment stands here, and JSON has none",
            "här står en kommentar, och JSON har inga",
            "maybe a (non-standard) comment"),
    CONTROL_CHARACTER(
            "a line break or another control character stands here inside a text; write it with a backslash",
            "en radbrytning eller ett annat styrtecken står här inne i en text; skriv det med omvänt snedstreck",
            "Illegal unquoted character"),
    BAD_ESCAPE(
            "the backslash here begins no escape that JSON knows",
            "det omvända snedstrecket här inleder ingen kod som JSON känner till",
            "character escape"),
    BAD_NUMBER(
            "a number is not written as JSON writes numbers",
            "ett tal är inte skrivet som JSON skriver tal",
            "numeric value",
            "Non-standard token"),
    UNKNOWN_WORD(
            "a word stands here without quotation marks that is not true, false or null",
            "här står ett ord utan citattecken som inte är true, false eller null",
            "Unrecognized token"),
    WRONG_BRACKET(
            "this bracket closes another kind of bracket than is open",
            "den här parentesen stänger en annan sorts parentes än den som är öppen",
            "Unexpected close marker"),
    NO_COMMA("a comma is missing before this", "ett komma saknas före detta", "was expecting comma"),
    NO_NAME(
            "the name of a member, in quotation marks, is expected here",
            "här väntas namnet på en medlem, inom citattecken",
            "to start field name"),
    NO_COLON(
            "a colon is missing after the name of a member",
            "ett kolon saknas efter namnet på en medlem",
            "was expecting a colon"),
    MORE_IN_LINE(
            "more text follows in the line after its record; every record stands in a line of its own",
            "mer text följer på raden efter dess post; varje post står på en egen rad"),
    MORE_AFTER_END("more text follows after the end of the document", "mer text följer efter dokumentets slut"),
    UNEXPECTED_CHARACTER("an unexpected character", "ett oväntat tecken");

    /** How messages begin that are about the character read last. */
    private static final ImmutableList<String> ONE_CHARACTER = ImmutableList.of(
            "Unexpected character",
            "Unexpected close marker",
            "Unrecognized character escape",
            "Illegal unquoted character",
            "Illegal character");

    private final Text text;
    private final ImmutableList<String> signs;

    SyntaxProblem(String en, String sv, String... signs) {
        this.text = Text.of(en, sv);
        this.signs = ImmutableList.copyOf(signs);
    }

    Text text() {
        return text;
    }

    /** Finds the problem by the words with which the parser tells it, whatever it quotes beside them. */
    static SyntaxProblem of(JsonProcessingException problem) {
        String message = problem.getOriginalMessage();
        for (SyntaxProblem candidate : values()) {
            for (String sign : candidate.signs) {
                if (message.contains(sign)) {
                    return candidate;
                }
            }
        }
        return UNEXPECTED_CHARACTER;
    }

    /** How many characters of the problem the parser has read when it tells of it. */
    int charactersRead(JsonProcessingException problem) {
        String message = problem.getOriginalMessage();
        if (this == UNKNOWN_WORD) {
            int start = message.indexOf('\'') + 1;
            int length = message.indexOf("': ", start) - start;
            return message.startsWith("...'", start + length - 3) ? length - 3 : length;
        }
        return ONE_CHARACTER.stream().anyMatch(message::startsWith) ? 1 : 0;
    }
}
