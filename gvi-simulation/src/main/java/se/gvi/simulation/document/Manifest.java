// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.finding.Text;
import se.gvi.model.site.Site;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityValue;
import se.gvi.simulation.design.Row;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.experiment.Completed;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Deterrence;
import se.gvi.simulation.strategy.Odds;
import se.gvi.simulation.strategy.Strategy;

/**
 * Everything that is needed to repeat an experiment and to see that its table is the same: versions, seeds, every number
 * that went in with where it is from, and hashes. It lies beside the table.
 */
public final class Manifest {

    private static final String FORMAT = "gvi-experiment-manifest/1";

    private final Experiment experiment;
    private final Map<String, Object> cities = new TreeMap<>();
    private final Map<String, Object> strategies = new TreeMap<>();

    private Manifest(Experiment experiment) {
        this.experiment = experiment;
    }

    /**
     * Writes the manifest of an experiment that was run.
     *
     * @param experiment the experiment
     * @param completed what is to be said of its table
     * @param libraryVersion the version of gvi with which it was run; nothing here reads the machine
     * @param javaVersion the version of Java with which it was run
     * @return JSON in the canonical form of RFC 8785. Cities and strategies stand under their SHA-256, which the rows name;
     *     the master seed and numbers that need not be whole are texts
     */
    public static String of(Experiment experiment, Completed completed, String libraryVersion, String javaVersion) {
        Objects.requireNonNull(completed, "completed");
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        Objects.requireNonNull(javaVersion, "javaVersion");
        return new Manifest(experiment).json(completed, libraryVersion, javaVersion);
    }

    private String json(Completed completed, String libraryVersion, String javaVersion) {
        List<Object> rows = new ArrayList<>();
        experiment.design().rows().forEach(row -> rows.add(row(row)));
        return CanonicalJson.of(Map.of(
                "format", FORMAT,
                "versions", Map.of("gvi", libraryVersion, "java", javaVersion),
                "master", Long.toString(experiment.master()),
                "seeding", experiment.seeding().name(),
                "replicates", experiment.replicates(),
                "rows", rows,
                "cities", cities,
                "strategies", strategies,
                "table",
                        Map.of(
                                "runs", completed.runs(),
                                "failed", completed.failed(),
                                "sha256", completed.sha256())));
    }

    private Map<String, Object> row(Row row) {
        Scenario scenario = row.scenario();
        return Map.of(
                "factors", row.factors(),
                "city", kept(city(scenario.city()), cities),
                "start", scenario.start().toString(),
                "strategy", kept(strategy(scenario.strategy()), strategies));
    }

    /** Keeps a value once, under its hash. */
    private static String kept(Map<String, Object> value, Map<String, Object> under) {
        String hash = Hashing.sha256()
                .hashString(CanonicalJson.of(value), StandardCharsets.UTF_8)
                .toString();
        under.put(hash, value);
        return hash;
    }

    private static Map<String, Object> city(CityParameters city) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (CityParameter parameter : CityParameter.values()) {
            CityValue value = city.of(parameter);
            values.put(
                    parameter.name(),
                    Map.of(
                            "value", Lever.plain(value.value()),
                            "origin", value.origin().name(),
                            "source", text(value.source())));
        }
        return Map.of(
                "site", site(city.site()),
                "asOf", city.asOf().toString(),
                "season", city.season(),
                "values", values);
    }

    private static Map<String, Object> site(Site site) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", site.name());
        written.put("timeZone", site.timeZone());
        written.put("jurisdiction", site.jurisdiction());
        @Nullable String municipality = site.municipalityCode();
        if (municipality != null) {
            written.put("municipalityCode", municipality);
        }
        return written;
    }

    private static Map<String, Object> strategy(Strategy strategy) {
        Odds odds = strategy.odds();
        Deterrence deterrence = strategy.deterrence();
        Map<String, Object> written = new LinkedHashMap<>();
        strategy.chosenBy().ifPresent(policy -> written.put("policy", policy(policy)));
        written.put("callInEvery", strategy.callInEvery());
        written.put("callInAfter", strategy.callInAfter());
        written.put("talksEvery", strategy.talksEvery());
        written.put("talksAtMost", strategy.talksAtMost());
        written.put("talksAfter", strategy.talksAfter());
        written.put(
                "odds",
                Map.of(
                        "obliged", figure(odds.obliged()),
                        "voluntary", figure(odds.voluntary()),
                        "talkHeld", figure(odds.talkHeld()),
                        "promiseKept", figure(odds.promiseKept()),
                        "supportTaken", figure(odds.supportTaken())));
        written.put(
                "deterrence",
                Map.of(
                        "told", figure(deterrence.told()),
                        "group", figure(deterrence.group()),
                        "byOthers", figure(deterrence.byOthers()),
                        "focus", figure(deterrence.focus()),
                        "leftWhenBroken", figure(deterrence.leftWhenBroken()),
                        "halfLife", figure(deterrence.halfLife()),
                        "support", figure(deterrence.support()),
                        "supportMonths", figure(deterrence.supportMonths()),
                        "displaced", figure(deterrence.displaced())));
        return written;
    }

    private static Map<String, Object> policy(Policy policy) {
        return Map.of(
                "id", policy.ref().id(),
                "version", policy.ref().version(),
                "fingerprint", policy.fingerprint());
    }

    private static Map<String, Object> figure(Figure figure) {
        return Map.of(
                "id", figure.id(),
                "value", Lever.plain(figure.value()),
                "origin", figure.origin().name(),
                "source", text(figure.source()));
    }

    private static Map<String, Object> text(Text text) {
        return Map.of("en", text.en(), "sv", text.sv());
    }
}
