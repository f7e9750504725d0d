// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;

/**
 * A CSV file. Its bytes are read twice: once to find out, from all of them, what letters they stand for, and once for
 * the rows.
 */
final class CsvFile implements Sheet {

    /** Opens a file at its start. Whoever opens it closes it. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    private static final Map<Character, Text> SEPARATORS = separators();
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?(?:\\r\\n|\\r|\\n)");
    private static final int SAMPLE = 1 << 16;
    private static final int SMALLEST_BUFFER = 1 << 15;
    private static final int LARGEST_BUFFER = 1 << 26;

    private final String name;
    private final Opener opener;
    private Encoding encoding = new Encoding(null, 0, 0, false, 0);
    private char separator;
    private int skipped;
    private int linesSkipped;
    private int blank;
    private int columns;

    CsvFile(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    private static Map<Character, Text> separators() {
        Map<Character, Text> separators = new LinkedHashMap<>();
        separators.put(';', Text.of("semicolons", "semikolon"));
        separators.put(',', Text.of("commas", "kommatecken"));
        separators.put('\t', Text.of("tabs", "tabbar"));
        return separators;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int headerRow() {
        return 1 + blank;
    }

    @Override
    public int headerLine() {
        return 1 + linesSkipped;
    }

    @Override
    public Text charset() {
        return encoding.mark() > 0
                ? Text.of(encoding.name() + " with a byte order mark", encoding.name() + " med byteordningsmarkering")
                : Text.same(encoding.name());
    }

    @Override
    public Text separator() {
        return inWords(separator);
    }

    private static Text inWords(char separator) {
        return SEPARATORS.getOrDefault(separator, Text.same(Character.toString(separator)));
    }

    @Override
    public @Nullable List<String> open(ToIntFunction<List<String>> known, Problems problems) throws IOException {
        if (!decode(problems)) {
            return null;
        }
        String start;
        try (Reader reader = reader()) {
            char[] sample = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(read, 0)) {
                read = reader.read(sample, length, SAMPLE - length);
            }
            start = new String(sample, 0, length);
        } catch (CharacterCodingException malformed) {
            return notText(problems, 1, charset());
        }
        Matcher line = SEPARATOR_LINE.matcher(start);
        boolean said = line.lookingAt();
        if (said) {
            skipped = line.end();
            linesSkipped = 1;
        }
        skipBlankLines(start);
        if (skipped == start.length()) {
            problems.add(
                    FindingCode.EMPTY_DOCUMENT,
                    Place.row(name, 0, 0),
                    Map.of("start", Text.of("its headers", "sina rubriker")));
            return null;
        }
        List<String> headers = said ? headers(start, line.group(1).charAt(0)) : headers(start, known, problems);
        if (headers != null && headers.size() > problems.limits().members()) {
            problems.limit(
                    Place.row(name, headerRow(), headerLine()),
                    problems.limits().members(),
                    "the columns of a table",
                    "antalet kolumner i en tabell");
            return null;
        }
        columns = headers == null ? 0 : headers.size();
        return headers;
    }

    private void skipBlankLines(String start) {
        while (skipped < start.length() && (start.charAt(skipped) == '\n' || start.charAt(skipped) == '\r')) {
            boolean two = start.startsWith("\r\n", skipped);
            skipped += two ? 2 : 1;
            linesSkipped++;
            blank++;
        }
    }

    /** Finds out how to read the bytes; false after a finding. */
    private boolean decode(Problems problems) throws IOException {
        long left = problems.bytesLeft();
        try (InputStream in = opener.open()) {
            encoding = Encoding.of(in, left);
        }
        problems.read(encoding.bytes());
        if (encoding.bytes() > left) {
            problems.limit(
                    Place.row(name, 0, 0),
                    problems.limits().bytes(),
                    "the size of the files in bytes",
                    "filernas storlek i byte");
            return false;
        }
        if (encoding.charset() == null) {
            String word = encoding.mark() > 0 ? "UTF-8" : "UTF-8, Windows-1252";
            notText(problems, encoding.oddLine(), Text.same(word));
            return false;
        }
        if (encoding.mixed()) {
            problems.add(FindingCode.CSV_MIXED_ENCODING, Place.row(name, 0, 0), Map.of("line", encoding.oddLine()));
        }
        return true;
    }

    private @Nullable List<String> notText(Problems problems, long line, Text charset) {
        problems.add(
                FindingCode.ENCODING,
                Place.row(name, 0, (int) Math.min(line, Integer.MAX_VALUE)),
                Map.of(
                        "problem",
                        Text.of(
                                "the file " + name + " holds bytes that are no letters in " + charset.en(),
                                "filen " + name + " innehåller byte som inte är bokstäver i " + charset.sv())));
        return null;
    }

    private Reader reader() throws IOException {
        Charset charset = Objects.requireNonNull(encoding.charset());
        InputStream in = new BufferedInputStream(opener.open(), 1 << 16);
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The headers if one separator makes more of them known than any other; else null, after a finding. */
    private @Nullable List<String> headers(String start, ToIntFunction<List<String>> known, Problems problems) {
        int most = 0;
        List<Character> best = new ArrayList<>();
        List<String> found = List.of();
        for (char candidate : SEPARATORS.keySet()) {
            List<String> headers = headers(start, candidate);
            int number = known.applyAsInt(headers);
            if (number > most) {
                most = number;
                best.clear();
                found = headers;
            }
            if (number == most && number > 0) {
                best.add(candidate);
            }
        }
        if (best.size() == 1) {
            separator = best.get(0);
            return found;
        }
        if (!best.isEmpty()) {
            Text all = Text.of(
                    best.stream().map(each -> inWords(each).en()).collect(Collectors.joining(", ")),
                    best.stream().map(each -> inWords(each).sv()).collect(Collectors.joining(", ")));
            problems.add(
                    FindingCode.CSV_SEPARATOR_UNCLEAR,
                    Place.row(name, headerRow(), headerLine()),
                    Map.of("separators", all));
            return null;
        }
        separator = ';';
        return List.of();
    }

    private List<String> headers(String start, char by) {
        separator = by;
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(by)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(start.substring(skipped))
                    .iterator();
            return records.next().getFields().stream().map(String::strip).toList();
        } catch (CsvParseException | NoSuchElementException noHeader) {
            return List.of();
        }
    }

    @Override
    public boolean rows(boolean[] wanted, RowTaker taker, Problems problems) throws IOException {
        RowHandler handler = new RowHandler(wanted, Words.remembered());
        int textLength = problems.limits().textLength();
        int buffer = (int) Math.min(LARGEST_BUFFER, Math.max(SMALLEST_BUFFER, textLength * 2L));
        int row = blank;
        long line = headerLine();
        boolean whole = true;
        try (Reader reader = reader()) {
            skip(reader);
            QuoteWatch watch = new QuoteWatch(reader, separator, columns);
            CsvReader<RowHandler> csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(buffer)
                    .build(handler, watch);
            for (RowHandler record : csv) {
                row++;
                line = record.line() + linesSkipped;
                FindingCode worst = trouble(watch, record.line(), row, (int) line, problems);
                if (worst == FindingCode.CSV_UNCLOSED_QUOTE || tooLong(record, row, (int) line, problems)) {
                    problems.notRun(rest(line));
                    return false;
                }
                if (worst == FindingCode.CSV_NUL_CHARACTER) {
                    whole = false;
                } else if (row > headerRow()
                        && !taker.take(row, (int) line, record.count(), record.cells(), record.filled())) {
                    return false;
                }
            }
            return whole;
        } catch (CsvParseException tooMuch) {
            problems.limit(
                    Place.row(name, row + 1, (int) line),
                    textLength,
                    "the characters of a cell",
                    "antalet tecken i en cell");
        } catch (UncheckedIOException unchecked) {
            if (!(unchecked.getCause() instanceof CharacterCodingException)) {
                throw unchecked.getCause();
            }
            notText(problems, line, charset());
        }
        problems.notRun(rest(line));
        return false;
    }

    private String rest(long line) {
        return "the rest of " + name + " after line " + line;
    }

    private void skip(Reader reader) throws IOException {
        for (long left = skipped; left > 0; ) {
            left -= reader.skip(left);
        }
    }

    /**
     * Reports what is wrong with the characters of a record. After a quote that is never closed nothing can be read; a
     * row with NUL characters cannot be trusted.
     *
     * @return the worst of what is wrong, or null if nothing is
     */
    private @Nullable FindingCode trouble(QuoteWatch watch, long recordLine, int row, int line, Problems problems) {
        FindingCode worst = null;
        for (QuoteWatch.Trouble each = watch.next(recordLine); each != null; each = watch.next(recordLine)) {
            problems.add(
                    each.code(), Place.row(name, row, line), each.rows() > 0 ? Map.of("rows", each.rows()) : Map.of());
            boolean worse = worst == null
                    || each.code() == FindingCode.CSV_UNCLOSED_QUOTE
                    || (each.code() == FindingCode.CSV_NUL_CHARACTER && worst != FindingCode.CSV_UNCLOSED_QUOTE);
            worst = worse ? each.code() : worst;
        }
        return worst;
    }

    private boolean tooLong(RowHandler record, int row, int line, Problems problems) {
        int textLength = problems.limits().textLength();
        int recordLength = problems.limits().recordLength();
        if (record.longest() > textLength) {
            problems.limit(
                    Place.row(name, row, line), textLength, "the characters of a cell", "antalet tecken i en cell");
            return true;
        }
        if (record.length() > recordLength) {
            problems.limit(
                    Place.row(name, row, line), recordLength, "the characters of a row", "antalet tecken i en rad");
            return true;
        }
        return false;
    }
}
