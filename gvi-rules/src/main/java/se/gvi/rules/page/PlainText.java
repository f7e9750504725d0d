// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/** Writes a page as plain text. */
final class PlainText {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Page page;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    PlainText(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    String text() {
        heading(page.title(), "=");
        page.opening().forEach(this::paragraph);
        heading(Words.CONTENTS, "-");
        page.sections()
                .forEach(section ->
                        wrapped(INDENT, INDENT + INDENT, words(section.title()) + ": " + words(section.summary())));
        page.sections().forEach(this::section);
        return out.toString();
    }

    private String words(Text text) {
        return Words.in(text, language);
    }

    private void heading(Text title, String line) {
        if (!out.isEmpty()) {
            line("");
        }
        line(words(title));
        line(line.repeat(words(title).length()));
    }

    private void section(Section section) {
        heading(section.title(), "-");
        if (section.confidential()) {
            paragraph(Words.CONFIDENTIAL);
        }
        for (Block block : section.blocks()) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Table table) {
                table(table);
            } else if (block instanceof ReachPicture picture) {
                line("");
                wrapped("", "", words(picture.title()) + ": " + words(picture.description()));
                table(ReachTable.of(picture));
            } else if (block instanceof Picture picture) {
                line("");
                wrapped("", "", words(picture.title()) + ": " + words(picture.description()));
                table(picture.numbers());
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        wrapped("", "", paragraph.tone().plainMark() + words(paragraph.text()));
    }

    private void table(Table table) {
        line("");
        line(words(table.caption()) + ":");
        table.rows().forEach(row -> row(table, row));
        if (table.leftOut() > 0) {
            line(INDENT + words(Words.AND_MORE.with(Map.of("number", table.leftOut()))));
        }
    }

    private void row(Table table, Row row) {
        List<String> parts = new ArrayList<>();
        parts.add(words(row.cells().get(0)));
        for (int i = 1; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (!words(cell.text()).isEmpty()) {
                parts.add(words(table.columns().get(i)) + ": " + words(cell));
            }
        }
        String evidence = row.evidence().stream().map(Words::of).collect(Collectors.joining(", "));
        String line = table.answers()
                ? words(row.cells().get(0)) + ": " + words(row.cells().get(1))
                : String.join("; ", parts);
        wrapped(INDENT, INDENT + INDENT, line + (evidence.isEmpty() ? "" : " [" + evidence + "]"));
    }

    private String words(Cell cell) {
        return cell.tone().plainMark() + words(cell.text());
    }

    private void wrapped(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        String gap = "";
        for (String word : Stream.of(text.split(" ")).toList()) {
            if (!gap.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(rest);
                gap = "";
            }
            line.append(gap).append(word);
            gap = " ";
        }
        line(line.toString());
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
