// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.time.PartialDate;

/** The page about the format says what the model says, and its example is one. */
final class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final String BEGIN =
            "<!-- members: generated from the model; FormatPageTest tells how to renew it -->\n";
    private static final String END = "<!-- end of members -->";

    @Test
    void the_tables_are_those_of_the_model() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, page.substring(0, begin) + tables() + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end))
                .as("Renew it: mvn -q -pl gvi-model -am test -Dtest=FormatPageTest -Dgvi.regenerate=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(tables());
    }

    @Test
    void the_example_is_read_without_a_finding_and_written_back_as_it_stands() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(begin, page.indexOf("```", begin));
        assertThat(SituationJson.fromJson(example).report().findings()).isEmpty();
        assertThat(SituationJson.toJson(SituationJson.fromJson(example))).isEqualTo(example);
    }

    private static String tables() {
        StringBuilder out = new StringBuilder();
        Set<Class<?>> nested = new LinkedHashSet<>();
        table(out, "site", Site.class, nested);
        for (RecordKind kind : RecordKind.values()) {
            table(out, kind.section(), state(Records.type(kind)), nested);
        }
        List<Class<?>> todo = new ArrayList<>(nested);
        for (int i = 0; i < todo.size(); i++) {
            Set<Class<?>> more = new LinkedHashSet<>();
            table(out, words(todo.get(i)), todo.get(i), more);
            more.stream().filter(type -> !todo.contains(type)).forEach(todo::add);
        }
        return out.toString();
    }

    private static Class<?> state(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredConstructors())
                .map(Constructor::getParameterTypes)
                .filter(parameters -> parameters.length == 1)
                .findFirst()
                .orElseThrow()[0];
    }

    private static void table(StringBuilder out, String title, Class<?> type, Set<Class<?>> nested) {
        out.append("\n### ").append(title).append("\n\n| member | | value |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            out.append("| `")
                    .append(property.value())
                    .append("` | ")
                    .append(component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "" : "R")
                    .append(" | ")
                    .append(value(component.getGenericType(), nested))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private static String value(Type type, Set<Class<?>> nested) {
        if (type instanceof ParameterizedType list) {
            return "list: " + value(list.getActualTypeArguments()[0], nested);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (RecordId.class.isAssignableFrom(plain) || plain == PractitionerId.class) {
            return words(plain).replaceAll(" id$", "") + " id";
        }
        if (plain == String.class) {
            return "text";
        }
        if (plain == Boolean.class) {
            return "true or false";
        }
        if (plain == int.class) {
            return "whole number";
        }
        if (plain == LocalDate.class) {
            return "date";
        }
        if (plain == Instant.class) {
            return "moment";
        }
        if (plain == PartialDate.class) {
            return "date, perhaps partial";
        }
        if (plain == Confidentiality.class) {
            return "provision: OSL with chapter and section, or NONE";
        }
        nested.add(plain);
        return "object: " + words(plain);
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
