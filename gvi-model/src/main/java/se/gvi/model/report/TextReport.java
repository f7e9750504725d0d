// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.io.IOException;
import java.util.Map;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Severity;

/** A report as lines: place, severity, code, message; the outcome last, where a terminal ends. */
final class TextReport {

    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String GREEN = "32";
    private static final String CYAN = "36";

    private final CheckedExtract extract;
    private final Wording wording;
    private final boolean coloured;

    TextReport(CheckedExtract extract, Language language, boolean coloured) {
        this.extract = extract;
        this.wording = new Wording(extract, language);
        this.coloured = coloured;
    }

    void write(Appendable out) throws IOException {
        for (Notice notice : wording.notices()) {
            if (notice.kind() == Notice.Kind.VALUES_SHOWN) {
                line(out, colour(YELLOW, notice.words()));
            }
        }
        for (Finding finding : extract.report().findings()) {
            line(out, line(finding));
        }
        for (Notice notice : wording.notices()) {
            switch (notice.kind()) {
                case OUTCOME, VALUES_SHOWN -> {
                    // the outcome stands last, values were told of first
                }
                case NOT_CHECKED, TRUNCATED, ERRORS_OVERRIDDEN -> line(out, colour(YELLOW, notice.words()));
                case SUPPRESSED, OVERRIDE, NOTE -> line(out, notice.words());
            }
            if (notice.kind() == Notice.Kind.TRUNCATED) {
                for (Map.Entry<FindingCode, Long> count :
                        extract.report().counts().entrySet()) {
                    line(out, "  " + count.getKey() + " " + count.getValue());
                }
            }
        }
        line(out, colour(colour(extract.report().outcome()), wording.outcome()));
    }

    private String line(Finding finding) {
        StringBuilder line = new StringBuilder(wording.place(finding));
        line.append(line.isEmpty() ? "" : " ")
                .append(colour(colour(finding.severity()), finding.severity().name()))
                .append(' ')
                .append(finding.code())
                .append(' ')
                .append(wording.message(finding));
        String record = Safe.words(finding.record());
        if (!record.isEmpty() && line.indexOf(record) < 0) {
            line.append(" [").append(record).append(']');
        }
        String written = wording.written(finding);
        if (!written.isEmpty()) {
            line.append(' ')
                    .append(wording.words("Written:", "Skrivet:"))
                    .append(' ')
                    .append(written);
        }
        String overridden = wording.overridden(finding);
        return line.append(overridden.isEmpty() ? "" : " (" + overridden + ")").toString();
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case VALID -> GREEN;
            case INVALID -> RED;
            case INCOMPLETE -> YELLOW;
        };
    }

    private String colour(String colour, String words) {
        return coloured ? "\u001b[1;" + colour + "m" + words + "\u001b[0m" : words;
    }

    private static void line(Appendable out, String line) throws IOException {
        out.append(line).append('\n');
    }
}
