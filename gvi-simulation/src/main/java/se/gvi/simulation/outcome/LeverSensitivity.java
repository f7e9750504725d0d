// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.outcome;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.simulation.document.ExperimentPlan;
import se.gvi.simulation.document.Sampling;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.sensitivity.Estimate;
import se.gvi.simulation.sensitivity.MorrisEffect;
import se.gvi.simulation.sensitivity.MorrisEffects;
import se.gvi.simulation.sensitivity.SobolIndex;
import se.gvi.simulation.sensitivity.SobolIndices;

/**
 * Which levers make the outcome of an experiment what it is, for each strategy: how far it moves when a lever goes through
 * its range, by a design of Morris, or which share of its variance a lever has, by a design of Sobol. This tells of the
 * model within these ranges, not of the world.
 *
 * @param levers the levers, in the order of the design
 * @param outcome what was looked at: its mean over the replicates of a row
 * @param morris by strategy what the levers did; empty for a design of Sobol
 * @param sobol by strategy how the variance is shared out; empty for a design of Morris
 */
public record LeverSensitivity(
        List<Lever> levers, Outcome outcome, Map<String, MorrisEffects> morris, Map<String, SobolIndices> sobol) {

    private static final double LEVEL = 0.95;
    private static final int RESAMPLES = 1000;
    private static final int NAME = 24;
    private static final int NUMBER = 10;

    /**
     * Copies the members.
     *
     * @param levers the levers
     * @param outcome what was looked at
     * @param morris by strategy what the levers did
     * @param sobol by strategy how the variance is shared out
     */
    public LeverSensitivity {
        levers = List.copyOf(levers);
        Objects.requireNonNull(outcome, "outcome");
        morris = Collections.unmodifiableMap(new LinkedHashMap<>(morris));
        sobol = Collections.unmodifiableMap(new LinkedHashMap<>(sobol));
    }

    /**
     * Finds which levers matter.
     *
     * @param plan the experiment, with a design of Morris or Sobol
     * @param table its whole table, with a line for each run. A row of which a run failed counts as failed
     * @param outcome what is looked at
     * @return what the levers did
     * @throws IllegalArgumentException if the design is another, or the table is not that of the experiment or has no such
     *     column
     * @throws IOException if the table cannot be read
     */
    public static LeverSensitivity of(ExperimentPlan plan, Path table, Outcome outcome) throws IOException {
        Sampling sampling = plan.sampling();
        if (sampling.morris().isEmpty() && sampling.sobol().isEmpty()) {
            throw new IllegalArgumentException(
                    "The experiment has no design of Morris or Sobol. Give it one; without, the"
                            + " shares of levers cannot be told apart.");
        }
        double[] means = RowMeans.of(plan.experiment(), table, outcome);
        int each = sampling.points().size();
        Map<String, MorrisEffects> morris = new LinkedHashMap<>();
        Map<String, SobolIndices> sobol = new LinkedHashMap<>();
        for (int i = 0; i < plan.strategies().size(); i++) {
            String strategy = plan.strategies().get(i);
            double[] outputs = Arrays.copyOfRange(means, i * each, (i + 1) * each);
            sampling.morris().ifPresent(design -> morris.put(strategy, design.effects(outputs)));
            sampling.sobol().ifPresent(design -> sobol.put(strategy, design.indices(outputs, RESAMPLES, LEVEL)));
        }
        return new LeverSensitivity(sampling.levers(), outcome, morris, sobol);
    }

    /**
     * Writes it as a table for each strategy.
     *
     * @param language in which language
     * @param smallest the smallest effect, or share of the variance, that matters to the reader; without it no lever is
     *     said to matter or not
     * @return lines, each with a line feed
     * @throws IllegalArgumentException if the smallest is not positive, or a share of 1 or more
     */
    public String explain(Language language, OptionalDouble smallest) {
        StringBuilder text = new StringBuilder();
        morris.forEach((strategy, effects) -> explain(text, strategy, effects, language, smallest));
        sobol.forEach((strategy, indices) -> explain(text, strategy, indices, language, smallest));
        return text.toString();
    }

    private void explain(
            StringBuilder text, String strategy, MorrisEffects effects, Language language, OptionalDouble smallest) {
        title(
                text,
                strategy,
                Text.of(
                        "how far {outcome} moves when a lever goes through its range; {used} trajectories, {dropped}"
                                + " left out because a run failed",
                        "hur mycket {outcome} ändras när en spak går genom sitt spann; {used} trajektorier, {dropped}"
                                + " utelämnade för att en körning misslyckades"),
                Map.of("outcome", outcome, "used", effects.used(), "dropped", effects.dropped()),
                language);
        if (effects.effects().isEmpty()) {
            line(
                    text,
                    Text.of(
                                    "cannot tell: no trajectory is complete; repeat the runs that failed",
                                    "går inte att säga: ingen trajektoria är fullständig; gör om de körningar som misslyckades")
                            .in(language));
        }
        line(text, Strings.padEnd("", NAME, ' ') + cells("mu*", "95 %", "", "mu", "sigma"));
        for (MorrisEffect effect : effects.effects()) {
            Estimate size = effect.muStar(LEVEL);
            String reading = smallest.isPresent()
                    ? "  "
                            + effect.reading(smallest.getAsDouble(), LEVEL)
                                    .label()
                                    .in(language)
                    : "";
            line(
                    text,
                    name(effect.factor())
                            + cells(
                                    number(size.value()),
                                    number(size.low()),
                                    number(size.high()),
                                    number(effect.mu()),
                                    number(effect.sigma()))
                            + reading);
        }
        text.append('\n');
    }

    private void explain(
            StringBuilder text, String strategy, SobolIndices indices, Language language, OptionalDouble smallest) {
        title(
                text,
                strategy,
                Text.of(
                        "which share of the variance of {outcome} a lever has, alone and in all; {used} rows, {dropped} left"
                                + " out because a run failed",
                        "vilken andel av variansen i {outcome} en spak har, ensam och totalt; {used} rader, {dropped}"
                                + " utelämnade för att en körning misslyckades"),
                Map.of("outcome", outcome, "used", indices.used(), "dropped", indices.dropped()),
                language);
        indices.cannotTell().ifPresent(why -> line(text, why.in(language)));
        line(
                text,
                Strings.padEnd("", NAME, ' ')
                        + cells(
                                Text.of("alone", "ensam").in(language),
                                "95 %",
                                "",
                                Text.of("in all", "totalt").in(language),
                                "95 %"));
        for (SobolIndex index : indices.indices()) {
            String reading = smallest.isPresent()
                    ? "  " + index.reading(smallest.getAsDouble()).label().in(language)
                    : "";
            line(
                    text,
                    name(index.factor())
                            + cells(
                                    number(index.firstOrder().value()),
                                    number(index.firstOrder().low()),
                                    number(index.firstOrder().high()),
                                    number(index.total().value()),
                                    number(index.total().low()),
                                    number(index.total().high()))
                            + reading);
        }
        text.append('\n');
    }

    private void title(StringBuilder text, String strategy, Text title, Map<String, ?> arguments, Language language) {
        line(text, strategy + ": " + title.with(arguments).in(language));
    }

    private String name(int lever) {
        return Strings.padEnd(levers.get(lever).name(), NAME, ' ');
    }

    private static String cells(String... cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(Strings.padStart(cell, NUMBER, ' '));
        }
        return line.toString();
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "-";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
