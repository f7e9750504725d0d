// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import se.gvi.simulation.design.Range;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.experiment.Seeding;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.sensitivity.LatinHypercube;
import se.gvi.simulation.sensitivity.MorrisDesign;
import se.gvi.simulation.sensitivity.SobolDesign;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.Strategy;

/** Reads an experiment from its document, and refuses it at the first thing that is wrong. */
final class ExperimentReader {

    private static final String FORMAT = "gvi-experiment/1";
    private static final Text EXPERIMENT = Text.of("the experiment", "experimentet");
    private static final Text STRATEGY = Text.of("the strategy", "strategin");
    private static final List<String> DESIGNS = List.of("grid", "csv", "latinHypercube", "morris", "sobol");

    private final UnaryOperator<String> files;

    private ExperimentReader(UnaryOperator<String> files) {
        this.files = files;
    }

    /** Reads an experiment. The files that it names are asked for by their names. */
    static ExperimentPlan read(String json, UnaryOperator<String> files) {
        return new ExperimentReader(files).plan(Fields.parse(json, EXPERIMENT));
    }

    private ExperimentPlan plan(Fields document) {
        document.format(FORMAT);
        Scenario base = new Scenario(city(document.object("city")), document.day("start"), Strategies.nothing());
        Map<Lever, Double> set = document.has("set") ? turned(document.object("set")) : Map.of();
        int master = document.number("master");
        Sampling sampling = document.has("design") ? sampling(document.object("design"), master) : Sampling.none();
        Map<String, Design> designs = new LinkedHashMap<>();
        for (Node node : document.list("strategies")) {
            Fields strategy = Fields.of(node, STRATEGY);
            String name = strategy.text("name");
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "A strategy has an empty name. Give each its own, such as \"call-ins\".");
            }
            if (designs.put(name, design(base, strategy, set, sampling.points())) != null) {
                throw new IllegalArgumentException(
                        "There are two strategies \"" + name + "\". Give each its own name.");
            }
            strategy.close();
        }
        if (designs.isEmpty()) {
            throw new IllegalArgumentException("The list \"strategies\" is empty. Give at least one, such as {\"name\":"
                    + " \"call-ins\", \"policy\": \"sluta-skjut\", \"set\": {\"call_in_every\": 6}}.");
        }
        Design design = Design.joined(ExperimentPlan.STRATEGY, designs);
        design.rows().forEach(row -> requireHistory(row.scenario()));
        Experiment experiment = new Experiment(
                design,
                document.number("replicates"),
                master,
                document.has("seeding") ? document.word(Seeding.class, "seeding") : Seeding.COMMON);
        document.close();
        return new ExperimentPlan(experiment, List.copyOf(designs.keySet()), sampling);
    }

    private static void requireHistory(Scenario scenario) {
        LocalDate first = scenario.city().historyStart();
        LocalDate last = scenario.city().asOf();
        if (scenario.start().isBefore(first) || !scenario.start().isBefore(last)) {
            throw new IllegalArgumentException("The \"start\" is " + scenario.start() + ", outside the history of the"
                    + " city. Give a day on or after " + first + " and before " + last
                    + ", or turn \"asOf\" or the lever history_years.");
        }
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
                strategy.has("policy") ? Strategies.under(policy(strategy.text("policy"))) : Strategies.nothing();
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

    private Sampling sampling(Fields design, int seed) {
        List<String> given = DESIGNS.stream().filter(design::has).toList();
        if (given.size() > 1) {
            throw new IllegalArgumentException(
                    "The design is given as " + String.join(" and as ", given) + ". Give one.");
        }
        Sampling sampling;
        if (design.has("csv")) {
            sampling = Sampling.listed(DesignTable.read(files.apply(design.text("csv"))));
        } else if (design.has("latinHypercube")) {
            Fields cube = design.object("latinHypercube");
            List<Range> ranges = ranges(cube);
            sampling = Sampling.of(ranges, LatinHypercube.of(cube.number("points"), ranges.size(), seed));
            cube.close();
        } else if (design.has("morris")) {
            Fields morris = design.object("morris");
            List<Range> ranges = ranges(morris);
            sampling = Sampling.of(
                    ranges,
                    MorrisDesign.of(ranges.size(), morris.number("trajectories"), morris.number("levels"), seed));
            morris.close();
        } else if (design.has("sobol")) {
            Fields sobol = design.object("sobol");
            List<Range> ranges = ranges(sobol);
            sampling = Sampling.of(ranges, SobolDesign.of(ranges.size(), sobol.number("rows"), seed));
            sobol.close();
        } else if (design.has("grid")) {
            sampling = Sampling.listed(grid(design.object("grid")));
        } else {
            design.close();
            throw new IllegalArgumentException("The design is empty. Give it one of " + String.join(", ", DESIGNS)
                    + ", or leave it out to try each strategy at one point.");
        }
        design.close();
        return sampling;
    }

    private static List<Range> ranges(Fields sampled) {
        Fields ranges = sampled.object("ranges");
        List<Range> read = new ArrayList<>();
        for (ObjectNode.Member member : ranges.node()) {
            List<Double> bounds = numbers(ranges, member.name());
            Lever lever = Lever.of(member.name());
            if (bounds.size() != 2) {
                throw new IllegalArgumentException(
                        "The range of the lever " + lever + " is " + bounds + ". Give its smallest and largest value.");
            }
            read.add(new Range(lever, bounds.get(0), bounds.get(1)));
        }
        if (read.isEmpty()) {
            throw new IllegalArgumentException("The \"ranges\" of the design name no lever. Give at least one, such as"
                    + " \"effect_group\": [0, 0.5].");
        }
        return read;
    }

    private static List<Double> numbers(Fields fields, String name) {
        return fields.decimals(name).stream().map(BigDecimal::doubleValue).toList();
    }

    private static List<Map<Lever, Double>> grid(Fields levels) {
        List<Lever> levers = new ArrayList<>();
        List<List<Double>> values = new ArrayList<>();
        for (ObjectNode.Member member : levels.node()) {
            levers.add(Lever.of(member.name()));
            values.add(numbers(levels, member.name()));
            if (values.get(values.size() - 1).isEmpty()) {
                throw new IllegalArgumentException(
                        "The lever " + member.name() + " of the grid has no value. Give at least one.");
            }
        }
        if (levers.isEmpty()) {
            throw new IllegalArgumentException("The \"grid\" of the design names no lever. Give at least one, such as"
                    + " \"effect_group\": [0, 0.23].");
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
