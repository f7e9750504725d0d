// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.format.BooleanType;
import se.gvi.model.format.DayType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.MomentType;
import se.gvi.model.format.NumberType;
import se.gvi.model.format.Times;
import se.gvi.model.format.ValueType;
import se.gvi.model.format.WordType;
import se.gvi.model.time.PartialDate;

/**
 * Turns what a file writes in its own way into the one way of the format: days, moments, numbers, truth values, and the
 * words that a mapping translates. What it does not understand it leaves as it is, for the record to refuse. It
 * remembers in which ways the file wrote, so that a report can tell.
 */
final class CellReader {

    private static final Pattern LOCAL_OR_OFFSET = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+))(?:([.,])(\\d+))?");
    private static final Pattern SPACE = Pattern.compile("[ \\u00a0\\u202f]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");

    /** The characters of {@code 2/3 2026}; no way to write a whole day is shorter. */
    private static final int SHORTEST_DAY = 8;

    private final Table table;
    private final @Nullable ZoneId zone;
    private final Map<Integer, Map<String, String>> values = new HashMap<>();
    private final Map<Integer, DateTimeFormatter> formats = new HashMap<>();
    private final List<EnumSet<DateStyle>> dates = new ArrayList<>();
    private final EnumSet<Truths> truths = EnumSet.noneOf(Truths.class);
    private final Set<Character> decimalSigns = new LinkedHashSet<>();
    private boolean numbers;

    CellReader(Table table, FileMapping mapping) {
        this.table = table;
        this.zone = mapping.zone();
        mapping.values().forEach((column, words) -> values.put(table.position(column), words));
        mapping.dates().forEach((column, format) -> formats.put(table.position(column), format));
        table.columns().forEach(column -> dates.add(EnumSet.noneOf(DateStyle.class)));
    }

    /** What a cell says, in the way of the format; null if it says nothing. */
    @Nullable String read(int column, @Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        ValueType type = table.columns().get(column).type();
        if (!(type instanceof ListType list)) {
            return value(type, column, cell);
        }
        if (cell.equals(ListCell.NONE)) {
            return cell;
        }
        List<String> entries = ListCell.read(cell);
        entries.replaceAll(entry -> value(list.elements(), column, entry));
        return ListCell.write(entries);
    }

    private String value(ValueType type, int column, String cell) {
        Map<String, String> words = values.get(column);
        String text = words == null ? cell : words.getOrDefault(cell.strip(), cell);
        if (type instanceof DayType || (type instanceof WordType word && word.type() == PartialDate.class)) {
            return day(column, text);
        }
        if (type instanceof MomentType) {
            return moment(text);
        }
        if (type instanceof NumberType) {
            return number(text);
        }
        if (type instanceof BooleanType) {
            return truth(text);
        }
        return text.indexOf('\r') < 0 ? text : LINE_BREAK.matcher(text).replaceAll("\n");
    }

    private String day(int column, String cell) {
        if (Times.day(cell) != null) {
            dates.get(column).add(DateStyle.ISO);
            return cell;
        }
        String text = cell.strip();
        if (text.length() < SHORTEST_DAY) {
            return cell; // at most a month or a year
        }
        DateTimeFormatter format = formats.get(column);
        if (format != null) {
            try {
                String day = Times.format(LocalDate.parse(text, format));
                dates.get(column).add(DateStyle.MAPPED);
                return day;
            } catch (DateTimeParseException | IllegalArgumentException otherwise) {
                // another way to write it, or none
            }
        }
        for (DateStyle style : DateStyle.values()) {
            String day = style.day(text);
            if (day != null) {
                dates.get(column).add(style);
                return day;
            }
        }
        return cell;
    }

    private String moment(String cell) {
        String text = cell.strip();
        if (Times.moment(text) != null) {
            return text;
        }
        Matcher parts = LOCAL_OR_OFFSET.matcher(text);
        if (!parts.matches()) {
            return cell;
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    LocalDate.parse(parts.group(1)),
                    LocalTime.parse(parts.group(2).replace(',', '.')));
            ZoneOffset offset = offset(local, parts.group(3));
            return offset == null ? cell : Times.format(local.toInstant(offset));
        } catch (DateTimeException | IllegalArgumentException noSuchMoment) {
            return cell;
        }
    }

    /** The offset that is written or, if the mapping names a zone, the only one there is at that time of day. */
    private @Nullable ZoneOffset offset(LocalDateTime local, @Nullable String written) {
        if (written != null) {
            return ZoneOffset.of(written);
        }
        if (zone == null) {
            return null;
        }
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        return valid.size() == 1 ? valid.get(0) : null;
    }

    private String number(String cell) {
        Matcher parts = NUMBER.matcher(cell.strip());
        if (!parts.matches()) {
            return cell;
        }
        numbers = true;
        String whole = SPACE.matcher(parts.group(1)).replaceAll("");
        String fraction = parts.group(3);
        if (fraction == null) {
            return whole;
        }
        decimalSigns.add(parts.group(2).charAt(0));
        return fraction.chars().allMatch(digit -> digit == '0') ? whole : whole + "." + fraction;
    }

    private String truth(String cell) {
        String text = cell.strip();
        for (Truths words : Truths.values()) {
            String truth = words.truth(text);
            if (truth != null) {
                truths.add(words);
                return truth;
            }
        }
        return cell;
    }

    /** The ways in which a column wrote days. */
    Set<DateStyle> datesOf(int column) {
        return dates.get(column);
    }

    /** The ways in which the file wrote days, in words. */
    Text dates() {
        EnumSet<DateStyle> all = EnumSet.noneOf(DateStyle.class);
        dates.forEach(all::addAll);
        return examples(all);
    }

    /** Ways to write days, in words. */
    static Text examples(Set<DateStyle> styles) {
        Text list = inWords(styles.stream().map(DateStyle::example).toList());
        return styles.contains(DateStyle.MAPPED)
                ? Text.of(list.en(), list.sv().replace(DateStyle.MAPPED.example(), "enligt kopplingen"))
                : list;
    }

    /** How the file wrote numbers, in words. */
    Text numbers() {
        if (!numbers || decimalSigns.isEmpty()) {
            return numbers ? Text.of("whole", "hela") : inWords(List.of());
        }
        return Text.of("with decimal " + signs("comma", "point"), "med decimal" + signs("komma", "punkt"));
    }

    private String signs(String comma, String point) {
        return decimalSigns.stream().map(sign -> sign == ',' ? comma : point).collect(Collectors.joining(", "));
    }

    /** The words for true and false in the file. */
    Text truths() {
        return inWords(truths.stream().map(Truths::words).toList());
    }

    private static Text inWords(List<String> words) {
        return words.isEmpty() ? Text.of("none", "inga") : Text.same(String.join(", ", words));
    }
}
