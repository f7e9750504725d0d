// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.gvi.rules.policy.Policies;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityPreset;
import se.gvi.simulation.city.CityValue;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Figures;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Deterrence;
import se.gvi.simulation.strategy.Odds;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.Strategy;
import se.gvi.simulation.violence.Season;
import se.gvi.simulation.violence.ViolenceParameters;

/**
 * The page {@code docs/odd.md} describes the model; its tables are made here from the code, the meaning of each parameter
 * from its Javadoc.
 */
final class OddPageTest {

    private static final Path PAGE = Path.of("..", "docs", "odd.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String BEGIN = "<!-- generated from here -->\n";
    private static final String REGENERATE = "mvn -q -pl gvi-simulation -am test -Dtest=OddPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";
    /** No parameter depends on it. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 1);

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private static final List<Class<? extends Record>> SETTINGS =
            List.of(ViolenceParameters.class, Strategy.class, Odds.class, Deterrence.class);

    /** A small one, so that its city is made quickly. */
    private static final Scenario ANY_SCENARIO = Lever.turn(
            new Scenario(
                    CityParameters.near(CityPreset.MALMO, ANY_DAY),
                    ANY_DAY.minusYears(1),
                    Strategies.under(Policies.bundled("sluta-skjut"))),
            Map.of(Lever.of("members"), 20.0, Lever.of("groups"), 4.0));

    private static final Map<Lever, Scenario> TURNED = turned();
    private static final String NO_LEVER = "none";

    private static String written() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN);
        return page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    }

    @Test
    void the_tables_say_what_the_code_says() throws IOException {
        String page = written() + tables();
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/odd.md is no longer what the code says. Run: %s", REGENERATE)
                .isEqualTo(page);
    }

    @Test
    void every_parameter_and_every_figure_is_named() throws IOException {
        String page = Files.readString(PAGE);
        Stream<String> names = Stream.of(
                        Arrays.stream(CityParameter.values()).map(Enum::name),
                        Arrays.stream(CityPreset.values()).map(Enum::name),
                        SETTINGS.stream()
                                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                                .map(RecordComponent::getName),
                        Figures.bundled().stream().map(Figure::id))
                .flatMap(each -> each);
        assertThat(page).contains(names.map(name -> "| `" + name + "` |").toList());
    }

    @Test
    void every_lever_stands_beside_the_one_parameter_of_its_name() throws IOException {
        String page = Files.readString(PAGE);
        String own = page.substring(0, page.indexOf("## Table 4")) + page.substring(page.indexOf("## Table 5"));
        assertThat(Lever.values())
                .isNotEmpty()
                .allSatisfy(lever -> assertThat(groups("(?m)^\\| `(\\w+)` \\|.*\\| `" + lever.name() + "` \\|$", own))
                        .as(lever.name())
                        .singleElement()
                        .satisfies(parameter -> assertThat(plain(lever.name().replaceFirst("^(odds|effect)_", "")))
                                .isEqualTo(plain(parameter))));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void only_what_is_no_number_has_no_lever() throws IOException {
        assertThat(groups("(?m)^\\| `(\\w+)` \\|.*\\| none \\|$", Files.readString(PAGE)))
                .containsExactly("season", "policy", "odds", "deterrence");
    }

    @Test
    void the_page_has_the_seven_elements_of_the_protocol_in_their_order() throws IOException {
        assertThat(Pattern.compile("(?m)^## (\\d\\. .+)$")
                        .matcher(written())
                        .results()
                        .map(match -> match.group(1)))
                .containsExactly(
                        "1. Purpose and patterns",
                        "2. Entities, state variables and scales",
                        "3. Process overview and scheduling",
                        "4. Design concepts",
                        "5. Initialization",
                        "6. Input data",
                        "7. Submodels");
    }

    @Test
    void every_class_and_every_page_that_it_names_is_there() throws IOException {
        Set<String> sources = new HashSet<>();
        for (Path root : List.of(SOURCES, Path.of("..", "gvi-rules").resolve(SOURCES))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.forEach(file -> sources.add(file.getFileName().toString()));
            }
        }
        assertThat(groups("`([A-Z][a-z]\\w+)`", written()))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(sources).contains(type + ".java"));
        assertThat(groups("\\]\\(([^)#:]+)\\)", written()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
    }

    private static List<String> groups(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String tables() throws IOException {
        return cityParameters() + cities() + presets() + violence() + strategy() + figures();
    }

    private static String cityParameters() throws IOException {
        String source = source(CityParameter.class);
        StringBuilder rows = new StringBuilder();
        for (CityParameter parameter : CityParameter.values()) {
            String meaning = javadoc(source, "\\s+" + parameter.name() + "\\(");
            rows.append("| `%s` | %s | %s | %s | %s to %s%s | %s |\n"
                    .formatted(
                            parameter,
                            parameter.label().en(),
                            meaning,
                            unit(parameter),
                            number(parameter.low()),
                            number(parameter.high()),
                            parameter.whole() ? ", whole" : "",
                            levers(scenario -> scenario.city().value(parameter))));
        }
        return """

                ## Table 1. What a city is made from

                Bounds are inclusive. Numbers in all tables are rounded to six digits. The lever is the name by which \
                experiments turn the parameter (`Lever`).

                | parameter | label | meaning | unit | bounds | lever |
                |---|---|---|---|---|---|
                %s""".formatted(rows);
    }

    private static String unit(CityParameter parameter) {
        String label = parameter.label().en();
        if (label.contains("logarithmic")) {
            return "standard deviation of logarithms";
        }
        if (Pattern.compile("\\bshare\\b").matcher(label).find()) {
            return "share";
        }
        if (Pattern.compile("\\b(years|age)\\b").matcher(label).find()) {
            return "years";
        }
        if (label.endsWith("a year")) {
            return "per year";
        }
        return Pattern.compile("\\bdays\\b").matcher(label).find() ? "days" : "number";
    }

    private static String cities() {
        StringBuilder rows = new StringBuilder();
        for (CityPreset preset : CityPreset.values()) {
            CityParameters city = CityParameters.near(preset, ANY_DAY);
            Map<Origin, Long> origins = Arrays.stream(CityParameter.values())
                    .collect(Collectors.groupingBy(
                            parameter -> city.of(parameter).origin(), Collectors.counting()));
            rows.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            preset,
                            city.site().name(),
                            city.season(),
                            origins.getOrDefault(Origin.READ, 0L),
                            origins.getOrDefault(Origin.COMPUTED, 0L),
                            origins.getOrDefault(Origin.ASSUMED, 0L)));
        }
        return """

                ## Table 2. The cities that come with the library

                The season is that of the figures `months-...` of that name in table 6, with the weekdays of Philadelphia.

                | city | name | season | values read | computed | assumed |
                |---|---|---|---|---|---|
                %s""".formatted(rows);
    }

    /** Cities with the same value for the same reason share a row. */
    private static String presets() {
        StringBuilder rows = new StringBuilder();
        for (CityParameter parameter : CityParameter.values()) {
            Map<CityValue, List<String>> cities = new LinkedHashMap<>();
            for (CityPreset preset : CityPreset.values()) {
                CityValue value = CityParameters.near(preset, ANY_DAY).of(parameter);
                cities.computeIfAbsent(value, none -> new ArrayList<>()).add("`" + preset + "`");
            }
            cities.forEach((value, names) -> rows.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            parameter,
                            names.size() == CityPreset.values().length ? "all" : String.join(", ", names),
                            number(value.value()),
                            value.origin().label().en(),
                            cell(value.source().en()))));
        }
        return """

                ## Table 3. The values of each parameter in them

                | parameter | in | value | origin | source |
                |---|---|---|---|---|
                %s""".formatted(rows);
    }

    private static String violence() throws IOException {
        return """

                ## Table 4. How violence runs (`ViolenceParameters`)

                What `assumed()` gives. A city gives its own values, from the parameters of table 1 whose levers are named.

                | parameter | meaning | assumed | levers |
                |---|---|---|---|
                %s""".formatted(rows(
                ViolenceParameters.class,
                ViolenceParameters.assumed(),
                scenario -> CityGenerator.city(0, scenario.city()).process().parameters()));
    }

    private static String strategy() throws IOException {
        return """

                ## Table 5. What is tried, and what it does (`Strategy`, `Odds`, `Deterrence`)

                Of a strategy, every value is given by whoever tries it; odds and effects can be replaced one by one. Shares \
                are from 0 to 1.

                | parameter of `Strategy` | meaning | lever |
                |---|---|---|
                %s
                | parameter of `Odds` | meaning | assumed | origin | figure | lever |
                |---|---|---|---|---|---|
                %s
                | parameter of `Deterrence` | meaning | assumed | origin | figure | lever |
                |---|---|---|---|---|---|
                %s""".formatted(
                Arrays.stream(Strategy.class.getRecordComponents())
                        .map(each -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        each.getName(),
                                        meaning(Strategy.class, each),
                                        levers(each, Scenario::strategy)))
                        .collect(Collectors.joining()),
                rows(Odds.class, Odds.assumed(), scenario -> scenario.strategy().odds()),
                rows(
                        Deterrence.class,
                        Deterrence.assumed(),
                        scenario -> scenario.strategy().deterrence()));
    }

    private static String rows(
            Class<? extends Record> type, Record assumed, Function<Scenario, ? extends Record> inScenario) {
        return Arrays.stream(type.getRecordComponents())
                .map(each -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                each.getName(),
                                meaning(type, each),
                                shown(value(each, assumed)),
                                levers(each, inScenario)))
                .collect(Collectors.joining());
    }

    /** The levers of a member of a record; odds and effects have their own, and the season is chosen by name. */
    private static String levers(RecordComponent component, Function<Scenario, ? extends Record> inScenario) {
        boolean none = List.of(Odds.class, Deterrence.class, Season.class).contains(component.getType());
        return none ? NO_LEVER : levers(scenario -> value(component, inScenario.apply(scenario)));
    }

    /** The levers that change a value when they are turned. */
    private static String levers(Function<Scenario, @Nullable Object> value) {
        @Nullable Object before = value.apply(ANY_SCENARIO);
        String names = TURNED.entrySet().stream()
                .filter(turned -> !Objects.equals(value.apply(turned.getValue()), before))
                .map(turned -> "`" + turned.getKey() + "`")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? NO_LEVER : names;
    }

    /** For each lever, a scenario in which nothing but this lever was turned. */
    private static Map<Lever, Scenario> turned() {
        Map<Lever, Scenario> turned = new LinkedHashMap<>();
        for (Lever lever : Lever.values()) {
            double before = lever.in(ANY_SCENARIO);
            double lower = (lever.low() + 3 * before) / 4;
            double other = before == lever.low() ? Math.min(lever.high(), before + 1) : lower;
            turned.put(lever, Lever.turn(ANY_SCENARIO, Map.of(lever, lever.whole() ? StrictMath.floor(other) : other)));
        }
        return turned;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Figure figure) {
            return "%s | %s | `%s`"
                    .formatted(numbers(figure), figure.origin().label().en(), figure.id());
        }
        if (value instanceof Double number) {
            return number(number);
        }
        boolean says = value instanceof Record || value instanceof Enum<?> || value instanceof Number;
        return says ? value.toString() : "`" + value.getClass().getSimpleName() + "`";
    }

    private static String figures() {
        String rows = Figures.bundled().stream()
                .map(figure -> "| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                figure.id(),
                                cell(figure.meaning().en()),
                                numbers(figure),
                                figure.origin().label().en(),
                                cell(figure.source().en())))
                .collect(Collectors.joining());
        return """

                ## Table 6. The figures

                Read: in a published source, mostly in its abstract or a report of it; its tables were not checked. \
                Computed: from published counts. Assumed: published nowhere that was found. Some figures go into a city or a \
                strategy; with the others a city is only compared.

                | figure | meaning | values | origin | source |
                |---|---|---|---|---|
                %s""".formatted(rows);
    }

    private static String numbers(Figure figure) {
        return figure.values().stream().map(OddPageTest::number).collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(SIX_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String source(Class<?> type) throws IOException {
        return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
    }

    /** What the Javadoc of a record says of a member, in its first place. */
    private static String meaning(Class<? extends Record> type, RecordComponent component) {
        try {
            String source = source(type);
            String comment = source.substring(0, source.indexOf("public record " + type.getSimpleName()));
            return found(
                    Pattern.compile("@param " + component.getName() + "\\s(.*?)(?=\\s\\*\\s@|\\s\\*/)", Pattern.DOTALL),
                    comment,
                    component.getName());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The comment right before something. */
    private static String javadoc(String source, String before) {
        return found(Pattern.compile("/\\*\\*((?:(?!\\*/).)*?)\\*/" + before, Pattern.DOTALL), source, before);
    }

    private static String found(Pattern pattern, String text, String what) {
        MatchResult match = pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is said of " + what + ". Write its Javadoc."));
        String plain = match.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@(?:code|link)\\s+#?([^}]+)}", "`$1`")
                .strip();
        return cell(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
