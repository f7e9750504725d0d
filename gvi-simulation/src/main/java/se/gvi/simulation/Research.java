// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.city.City;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityPreset;
import se.gvi.simulation.document.ExperimentDocument;
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Step;
import se.gvi.simulation.evaluation.Trial;
import se.gvi.simulation.experiment.Completed;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.TriedStrategy;

/**
 * What a script begins with: {@code import static se.gvi.simulation.Research.*}. Dates are written as texts, and nothing
 * throws what a script would have to catch. Everything else is reached from what these return.
 *
 * <pre>{@code
 * var base = near("MALMO", "2026-01-01", "2024-01-01", "sluta-skjut");
 * var callIns = turn(base, Map.of("call_in_every", 6));
 * var trial = tried(1, callIns);
 * System.out.println(trial.without().size() + " shootings without, " + trial.after().size() + " with call-ins");
 * }</pre>
 */
public final class Research {

    private Research() {}

    /**
     * Begins a scenario near a known city, with meetings but neither call-ins nor visits.
     *
     * @param city the name of a {@link CityPreset}, such as {@code MALMO}
     * @param asOf the day after the last, such as {@code 2026-01-01}
     * @param start the day of the first meeting
     * @param policy the name of a bundled policy, such as {@code sluta-skjut}
     * @return the scenario, to be {@link #turn turned}
     * @throws IllegalArgumentException if there is no such city or policy
     * @throws java.time.DateTimeException if a day is none
     */
    public static Scenario near(String city, String asOf, String start, String policy) {
        return near(city, asOf, start, Policies.bundled(policy));
    }

    /**
     * Begins a scenario near a known city under a policy of one's own, with meetings but neither call-ins nor visits.
     *
     * @param city the name of a {@link CityPreset}, such as {@code MALMO}
     * @param asOf the day after the last, such as {@code 2026-01-01}
     * @param start the day of the first meeting
     * @param policy the policy
     * @return the scenario, to be {@link #turn turned}
     * @throws IllegalArgumentException if there is no such city
     * @throws java.time.DateTimeException if a day is none
     */
    public static Scenario near(String city, String asOf, String start, Policy policy) {
        return new Scenario(
                CityParameters.near(CityPreset.valueOf(city), LocalDate.parse(asOf)),
                LocalDate.parse(start),
                Strategies.meetings(policy));
    }

    /**
     * Turns numbers of a scenario.
     *
     * @param scenario the scenario
     * @param values the new values by the names of {@link Lever levers}
     * @return the scenario with them
     * @throws IllegalArgumentException if there is no such lever, or it cannot be turned so
     */
    public static Scenario turn(Scenario scenario, Map<String, ? extends Number> values) {
        Map<Lever, Double> levers = new LinkedHashMap<>();
        values.forEach((name, value) -> levers.put(Lever.of(name), value.doubleValue()));
        return Lever.turn(scenario, levers);
    }

    /**
     * Makes a fictional city.
     *
     * @param seed what all chance is drawn from
     * @param scenario what it is made from
     * @return the city, without any strategy
     */
    public static City city(long seed, Scenario scenario) {
        return CityGenerator.city(seed, scenario.city());
    }

    /**
     * Tries a strategy on one fictional city.
     *
     * @param seed what all chance is drawn from
     * @param scenario what is tried
     * @return what came of it
     * @throws IllegalArgumentException if the trial cannot be
     */
    public static TriedStrategy tried(long seed, Scenario scenario) {
        return TriedStrategy.of(city(seed, scenario), scenario.start(), scenario.strategy());
    }

    /**
     * Reads an experiment from its file.
     *
     * @param file the document, with the files that it names beside it
     * @return the experiment
     * @throws UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if the experiment cannot be
     * @throws RuntimeException if the document does not say what an experiment is
     */
    public static Experiment experiment(String file) {
        try {
            return ExperimentDocument.read(Path.of(file)).experiment();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Runs an experiment and writes its table, with a line for each run.
     *
     * @param experiment the experiment
     * @param threads how many runs are under way at once, at least 1
     * @param table where the table is written; what is there is written over
     * @return what is to be said of the whole
     * @throws UncheckedIOException if the table cannot be written
     * @throws IllegalStateException if the thread is interrupted
     */
    public static Completed run(Experiment experiment, int threads, String table) {
        try (Writer lines = Files.newBufferedWriter(Path.of(table), StandardCharsets.UTF_8)) {
            return experiment.run(threads, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The experiment was interrupted.", interrupted);
        }
    }

    /**
     * Registers a trial, before its data is attached.
     *
     * @param start the month in which it starts, such as {@code 2018-10}
     * @param outcome what is counted
     * @param place where it is
     * @param on the day of the registration
     * @return the trial
     * @throws java.time.DateTimeException if a month or a day is none
     */
    public static Trial registered(String start, String outcome, String place, String on) {
        return Trial.registered(YearMonth.parse(start), Text.same(outcome), place, LocalDate.parse(on));
    }

    /**
     * Counts of consecutive years.
     *
     * @param place where was counted
     * @param first the first year
     * @param published the day of their publication
     * @param counts the counts
     * @return the series
     * @throws IllegalArgumentException if there is no count, or one is negative
     * @throws java.time.DateTimeException if the day is none
     */
    public static CountSeries yearly(String place, int first, String published, long... counts) {
        return CountSeries.of(place, YearMonth.of(first, 1), Step.YEAR, LocalDate.parse(published), counts);
    }

    /**
     * Counts of consecutive months.
     *
     * @param place where was counted
     * @param first the first month, such as {@code 2016-01}
     * @param published the day of their publication
     * @param counts the counts
     * @return the series
     * @throws IllegalArgumentException if there is no count, or one is negative
     * @throws java.time.DateTimeException if the month or the day is none
     */
    public static CountSeries monthly(String place, String first, String published, long... counts) {
        return CountSeries.of(place, YearMonth.parse(first), Step.MONTH, LocalDate.parse(published), counts);
    }
}
