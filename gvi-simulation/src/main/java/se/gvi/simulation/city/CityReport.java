// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.situation.Situation;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Figures;

/**
 * How near a fictional city came to what is published of real ones, and what was assumed to make it. Everything is computed
 * from what is on record of the city, so that it can be asked of any situation.
 *
 * @param parameters what the city was made from
 * @param rows one comparison each
 */
public record CityReport(CityParameters parameters, List<Row> rows) {

    /**
     * One thing compared.
     *
     * @param measure what is compared
     * @param found what it is in the city; empty if the city has nothing to compute it from
     * @param published what is published, with its source
     */
    public record Row(Text measure, OptionalDouble found, Figure published) {

        /**
         * Checks the members.
         *
         * @param measure what is compared
         * @param found what it is in the city, or empty
         * @param published what is published
         */
        public Row {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(published, "published");
        }

        /**
         * Tells how far the city is from the nearest published value.
         *
         * @return 1 from the lowest published value to the highest; otherwise what the city has by the nearest of them;
         *     empty if the city has nothing
         */
        public OptionalDouble ratio() {
            if (found.isEmpty()) {
                return found;
            }
            double value = found.getAsDouble();
            double nearest = StrictMath.min(StrictMath.max(value, published.lowest()), published.highest());
            return OptionalDouble.of(value / nearest);
        }
    }

    /**
     * Checks the members.
     *
     * @param parameters what the city was made from
     * @param rows one comparison each
     */
    public CityReport {
        Objects.requireNonNull(parameters, "parameters");
        rows = List.copyOf(rows);
    }

    /**
     * Compares a city with what is published.
     *
     * @param situation what is on record of the city
     * @param parameters what it was made from
     * @return the report
     */
    public static CityReport of(Situation situation, CityParameters parameters) {
        CityMeasures measures = new CityMeasures(situation, parameters);
        List<Row> rows = new ArrayList<>();
        rows.add(row("share of people in groups", "andel i grupper", measures.shareInGroups(), "share-in-groups"));
        rows.add(row("mean size of groups", "gruppernas medelstorlek", measures.meanSize(), "mean-group-size"));
        rows.add(row("mean age of members", "medlemmarnas medelålder", measures.meanAge(), "mean-age"));
        rows.add(row(
                "share of shootings with a group involved",
                "andel skjutningar där en grupp är inblandad",
                measures.shareGroupInvolved(),
                "share-group-involved"));
        rows.add(row(
                "share of groups that did half of what groups did",
                "andel av grupperna som gjorde hälften av det grupper gjorde",
                measures.shareOfMostActive(),
                "share-of-groups-most-active"));
        if (parameters.value(CityParameter.HIT_SHARE) == 1) {
            rows.add(row(
                    "deaths by shooting with a victim",
                    "dödsfall per skjutning med offer",
                    measures.fatalShare(),
                    "fatal-share-of-victims"));
        } else {
            rows.add(row(
                    "share of shootings with injury or death",
                    "andel skjutningar med skada eller dödsfall",
                    measures.hitShare(),
                    "share-with-injury-or-death-sweden"));
            rows.add(row(
                    "deaths by shooting",
                    "dödsfall per skjutning",
                    measures.fatalShare(),
                    "deaths-per-shooting-malmo"));
        }
        return new CityReport(parameters, rows);
    }

    private static Row row(String en, String sv, OptionalDouble found, String figure) {
        return new Row(Text.of(en, sv), found, Figures.bundled(figure));
    }

    /**
     * Writes the report for somebody to read.
     *
     * @param language the language
     * @return lines of text
     */
    public String explain(Language language) {
        StringBuilder text = new StringBuilder();
        line(text, parameters.site().name());
        line(
                text,
                Text.of("A fictional city: nobody in it exists.", "En påhittad stad: ingen i den finns.")
                        .in(language));
        line(text, "");
        line(
                text,
                Text.of("Compared with what is published", "Jämförd med vad som är publicerat")
                        .in(language));
        rows.forEach(row -> line(text, "  " + explain(row, language)));
        line(text, "");
        line(text, Text.of("Made from", "Skapad av").in(language));
        for (CityParameter parameter : CityParameter.values()) {
            line(text, "  " + explain(parameter, language));
        }
        line(
                text,
                "  "
                        + Text.of("season: ", "säsong: ").in(language)
                        + (parameters.season().equals("none")
                                ? Text.of("none", "ingen").in(language)
                                : parameters.season()));
        return text.toString();
    }

    private static String explain(Row row, Language language) {
        String found = row.found().isEmpty()
                ? Text.of("nothing recorded", "inget registrerat").in(language)
                : Numbers.rounded(row.found().getAsDouble(), language);
        return row.measure().in(language) + ": " + found + "; "
                + Text.of("published ", "publicerat ").in(language) + range(row.published(), language)
                + (row.ratio().isEmpty() ? "" : " (" + nearness(row.ratio().getAsDouble(), language) + ")") + ". "
                + sourced(row.published().origin().label(), row.published().source(), language);
    }

    private static String range(Figure figure, Language language) {
        String low = Numbers.rounded(figure.lowest(), language);
        String high = Numbers.rounded(figure.highest(), language);
        return low.equals(high)
                ? low
                : Text.of("{low} to {high}", "{low} till {high}")
                        .with(Map.of("low", low, "high", high))
                        .in(language);
    }

    private static String nearness(double ratio, Language language) {
        return ratio == 1
                ? Text.of("within", "inom").in(language)
                : Numbers.rounded(ratio, language)
                        + Text.of(" times the nearest", " gånger det närmaste").in(language);
    }

    private String explain(CityParameter parameter, Language language) {
        CityValue value = parameters.of(parameter);
        return parameter.label().in(language) + ": " + Numbers.rounded(value.value(), language) + ". "
                + sourced(value.origin().label(), value.source(), language);
    }

    private static String sourced(Text origin, Text source, Language language) {
        String word = origin.in(language);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ": " + source.in(language) + ".";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
