// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.extract.Extract;
import se.gvi.model.finding.Language;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.TriedStrategy;

/** What would a strategy do in a city like that, if it worked as assumed? */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Tries a strategy on one fictional city and tells what happened with it and without it, what was"
                + " done, and which of the numbers are assumed. Without a pace for call-ins or visits nothing is done:"
                + " --set call_in_every=6, --set talks_every=1 --set talks_at_most=10.")
final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NearOption near;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            required = true,
            description = "The day of the first meeting, such as 2024-01-01.")
    private LocalDate start;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day after the last, such as 2026-01-01.")
    private LocalDate asOf;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write what is on record in the end: a .json or .ndjson file, or a folder.")
    private Path target;

    @Mixin
    private PolicyOption policy;

    @Mixin
    private LeverOption levers;

    @Mixin
    private LanguageOption languageOption;

    SimulateCommand() {}

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.language();
        Scenario base = new Scenario(near.until(asOf), start, Strategies.under(policy.read(language)));
        Scenario scenario = levers.turn(base);
        spec.commandLine().getOut().print(TrialText.of(scenario, tried(scenario), language));
        return 0;
    }

    private TriedStrategy tried(Scenario scenario) throws IOException {
        try {
            Extract to = target == null ? null : Extract.of(target);
            TriedStrategy tried =
                    TriedStrategy.of(CityGenerator.city(near.seed(), scenario.city()), start, scenario.strategy());
            if (to != null) {
                to.write(tried.situation());
            }
            return tried;
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
    }
}
