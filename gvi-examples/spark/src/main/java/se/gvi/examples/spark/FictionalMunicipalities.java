// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import se.gvi.model.finding.Text;
import se.gvi.model.json.SituationJson;
import se.gvi.model.site.Site;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.evidence.Origin;

/** Makes small fictional municipalities, in which nobody exists, to try {@link AssessmentJob} on. Every number is assumed. */
public final class FictionalMunicipalities {

    private static final Text SMALL =
            Text.of("chosen so that many are made in little time", "valt så att många görs på kort tid");

    private FictionalMunicipalities() {}

    /**
     * Writes the documents.
     *
     * @param args the folder, how many, and the last day of their history, such as 2026-03-02
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), LocalDate.parse(args[2]));
    }

    static void write(Path folder, int municipalities, LocalDate asOf) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= municipalities; number++) {
            SituationJson.write(
                    CityGenerator.generate(number, parameters(number, asOf)),
                    folder.resolve(String.format(Locale.ROOT, "%04d.json", number)));
        }
    }

    private static CityParameters parameters(int number, LocalDate asOf) {
        int groups = 2 + number % 4;
        CityParameters.Builder small = CityParameters.builder(Site.swedish("Fictional municipality " + number), asOf);
        set(small, CityParameter.POPULATION, 4_000 + 500 * (number % 7));
        set(small, CityParameter.GROUPS, groups);
        set(small, CityParameter.MEMBERS, 5 * groups + number % 5);
        set(small, CityParameter.INCIDENTS_PER_YEAR, 3 + number % 11);
        set(small, CityParameter.HISTORY_YEARS, 2);
        return small.build();
    }

    private static void set(CityParameters.Builder city, CityParameter parameter, double value) {
        city.set(parameter, value, Origin.ASSUMED, SMALL);
    }
}
