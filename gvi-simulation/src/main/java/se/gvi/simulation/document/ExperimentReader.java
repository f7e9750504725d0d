// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.Text;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityPreset;
import se.gvi.simulation.design.Design;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.experiment.Seeding;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.Strategy;

/** Reads an experiment from its document, and refuses it at the first thing that is wrong. */
final class ExperimentReader {

    private static final String FORMAT = "gvi-experiment/1";
    private static final String FACTOR = "strategy";
    private static final Text EXPERIMENT = Text.of("the experiment", "experimentet");
    private static final Text STRATEGY = Text.of("the strategy", "strategin");

    private final UnaryOperator<String> files;

    private ExperimentReader(UnaryOperator<String> files) {
        this.files = files;
    }

    /** Reads an experiment. The files that it names are asked for by their names. */
    static Experiment read(String json, UnaryOperator<String> files) {
        return new ExperimentReader(files).experiment(Fields.parse(json, EXPERIMENT));
    }

    private Experiment experiment(Fields document) {
        document.format(FORMAT);
        Scenario base = new Scenario(city(document.object("city")), document.day("start"), Strategies.nothing());
        Map<Lever, Double> set = document.has("set") ? turned(document.object("set")) : Map.of();
        List<Map<Lever, Double>> points = points(document);
        Map<String, Design> designs = new LinkedHashMap<>();
        for (Node node : document.list("strategies")) {
            Fields strategy = Fields.of(node, STRATEGY);
            String name = strategy.text("name");
            if (designs.put(name, design(base, strategy, set, points)) != null) {
                throw new IllegalArgumentException(
                        "There are two strategies \"" + name + "\". Give each its own name.");
            }
            strategy.close();
        }
        Experiment experiment = new Experiment(
                Design.joined(FACTOR, designs),
                document.number("replicates"),
                document.number("master"),
                document.has("seeding") ? document.word(Seeding.class, "seeding") : Seeding.COMMON);
        document.close();
        return experiment;
    }

    private static CityParameters city(Fields city) {
        CityParameters.Builder near =
                CityParameters.near(city.word(CityPreset.class, "near"), city.day("asOf")).toBuilder();
        if (city.has("season")) {
            near.season(city.text("season"));
        }
        city.close();
        return near.build();
    }

    /** The levers that a strategy or all of them set stay as they are in every row. */
    private Design design(Scenario base, Fields strategy, Map<Lever, Double> forAll, List<Map<Lever, Double>> points) {
        Map<Lever, Double> set = new LinkedHashMap<>(forAll);
        set.putAll(strategy.has("set") ? turned(strategy.object("set")) : Map.of());
        Strategy plain =
                strategy.has("policy") ? Strategies.meetings(policy(strategy.text("policy"))) : Strategies.nothing();
        points.stream()
                .limit(1)
                .flatMap(point -> point.keySet().stream())
                .filter(set::containsKey)
                .findFirst()
                .ifPresent(both -> {
                    throw new IllegalArgumentException(
                            "The lever " + both + " is set and turned by the design. Leave out one of them.");
                });
        return Design.of(Lever.turn(base.withStrategy(plain), set), points);
    }

    private Policy policy(String name) {
        return Policies.bundled().contains(name) ? Policies.bundled(name) : Policies.parse(files.apply(name));
    }

    private List<Map<Lever, Double>> points(Fields document) {
        if (!document.has("design")) {
            return List.of(Map.of());
        }
        Fields design = document.object("design");
        List<Map<Lever, Double>> points =
                design.has("csv") ? DesignTable.read(files.apply(design.text("csv"))) : grid(design.object("grid"));
        design.close();
        return points;
    }

    private static List<Map<Lever, Double>> grid(Fields levels) {
        List<Lever> levers = new ArrayList<>();
        List<List<Double>> values = new ArrayList<>();
        for (ObjectNode.Member member : levels.node()) {
            levers.add(Lever.of(member.name()));
            values.add(levels.decimals(member.name()).stream()
                    .map(BigDecimal::doubleValue)
                    .toList());
        }
        return Lists.cartesianProduct(values).stream()
                .map(point -> Streams.zip(levers.stream(), point.stream(), Map::entry)
                        .collect(ImmutableMap.<Map.Entry<Lever, Double>, Lever, Double>toImmutableMap(
                                Map.Entry::getKey, Map.Entry::getValue)))
                .<Map<Lever, Double>>map(point -> point)
                .toList();
    }

    private static Map<Lever, Double> turned(Fields set) {
        Map<Lever, Double> turned = new LinkedHashMap<>();
        set.node()
                .forEach(member -> turned.put(
                        Lever.of(member.name()), set.decimal(member.name()).doubleValue()));
        return turned;
    }
}
