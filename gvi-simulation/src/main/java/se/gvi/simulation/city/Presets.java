// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.finding.Text;
import se.gvi.model.site.Site;
import se.gvi.simulation.evidence.Figures;
import se.gvi.simulation.evidence.Origin;

/** Reads what the library assumes of cities and knows of some. */
final class Presets {

    private static final String NAME = "cities.json";
    private static final String FORMAT = "gvi-cities/1";
    private static final Text DOCUMENT = Text.of("the cities", "städerna");
    private static final Text CITY = Text.of("the city", "staden");
    private static final Text PARAMETER = Text.of("the parameter", "parametern");

    private Presets() {}

    static CityParameters.Builder assumptions(Site site, LocalDate asOf) {
        CityParameters.Builder builder = new CityParameters.Builder(site, asOf);
        set(document().list("assumptions"), builder);
        return builder;
    }

    static CityParameters.Builder builder(CityPreset preset, LocalDate asOf) {
        Fields city = document().list("cities").stream()
                .map(node -> Fields.of(node, CITY))
                .filter(fields -> fields.word(CityPreset.class, "city") == preset)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The library's own " + NAME + " has no " + preset + "."));
        Site site = new Site(city.text("name"), city.text("timeZone"), city.text("jurisdiction"), null);
        CityParameters.Builder builder = assumptions(site, asOf).season(city.text("season"));
        set(city.list("values"), builder);
        city.close();
        return builder;
    }

    private static void set(List<Node> values, CityParameters.Builder builder) {
        for (Node node : values) {
            Fields fields = Fields.of(node, PARAMETER);
            CityParameter parameter = fields.word(CityParameter.class, "parameter");
            builder.set(
                    parameter,
                    fields.has("figure") ? CityValue.of(Figures.bundled(fields.text("figure"))) : value(fields));
            fields.close();
        }
    }

    private static CityValue value(Fields fields) {
        return new CityValue(
                fields.decimal("value").doubleValue(), fields.word(Origin.class, "origin"), fields.bilingual("source"));
    }

    private static Fields document() {
        try (InputStream in = Presets.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("The library's own " + NAME + " is not in its jar.");
            }
            Fields document = Fields.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), DOCUMENT);
            document.format(FORMAT);
            return document;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
