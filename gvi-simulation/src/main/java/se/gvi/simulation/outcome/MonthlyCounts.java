// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.outcome;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.gvi.simulation.document.ExperimentPlan;

/**
 * What happened month by month in the cities of an experiment, without any strategy and with each.
 *
 * @param without for each city the count of each month, if nothing is done
 * @param with by strategy the same, city by city in the same order; of the strategies that have a policy, the others do
 *     nothing
 * @param leftOut how many cities were left out, because a run on them failed under some strategy
 */
public record MonthlyCounts(List<List<Integer>> without, Map<String, List<List<Integer>>> with, int leftOut) {

    /**
     * Copies the members.
     *
     * @param without for each city the count of each month, if nothing is done
     * @param with by strategy the same
     * @param leftOut how many cities were left out
     */
    public MonthlyCounts {
        without = without.stream().map(List::copyOf).toList();
        Map<String, List<List<Integer>>> copied = new LinkedHashMap<>();
        with.forEach((strategy, cities) ->
                copied.put(strategy, cities.stream().map(List::copyOf).toList()));
        with = Collections.unmodifiableMap(copied);
    }

    /**
     * Reads counts from a table.
     *
     * @param plan the experiment; every strategy is tried on the same cities
     * @param table its whole table, with a line for each month of each run
     * @param column what is counted, such as {@code events}
     * @param point which of the points of the design is looked at, from 0
     * @return the counts
     * @throws IllegalArgumentException if the table is not that of the experiment with a line for each month, or has no
     *     such column; if there is no such point; if no strategy has a policy or they were tried on different
     *     cities; or if no city is left
     * @throws IOException if the table cannot be read
     */
    public static MonthlyCounts of(ExperimentPlan plan, Path table, String column, int point) throws IOException {
        int points = plan.sampling().points().size();
        if (point < 0 || point >= points) {
            throw new IllegalArgumentException(
                    "There is no point " + point + " of the design: there are " + points + ", counted from 0.");
        }
        Reading reading = new Reading(plan, column);
        RunTable.read(table, reading::add);
        return reading.counts(point);
    }

    /** Collects the runs of a table. */
    private static final class Reading {

        /** Of one run, month by month. */
        private record Run(List<Integer> without, List<Integer> with) {}

        private final ExperimentPlan plan;
        private final String column;
        private final Map<Integer, Run> runs = new TreeMap<>();

        Reading(ExperimentPlan plan, String column) {
            this.plan = plan;
            this.column = column;
        }

        void add(NamedCsvRecord line) {
            Run run = runs.computeIfAbsent(
                    RunTable.whole(line, "run"), number -> new Run(new ArrayList<>(), new ArrayList<>()));
            if (RunTable.isOk(line)) {
                if (RunTable.whole(line, "month") != run.with().size()) {
                    throw new IllegalArgumentException("The months of run " + line.getField("run")
                            + " do not follow each other. Give the table as it was written.");
                }
                run.without().add(RunTable.whole(line, column + "_without"));
                run.with().add(RunTable.whole(line, column));
            }
        }

        MonthlyCounts counts(int point) {
            int replicates = plan.experiment().replicates();
            if (runs.size() != plan.experiment().runs()) {
                throw new IllegalArgumentException("The table has " + runs.size() + " runs, the experiment "
                        + plan.experiment().runs() + ". Give the whole table of this experiment.");
            }
            List<List<Integer>> without = new ArrayList<>();
            Map<String, List<List<Integer>>> with = new LinkedHashMap<>();
            plan.strategies().stream()
                    .filter(this::hasPolicy)
                    .forEach(strategy -> with.put(strategy, new ArrayList<>()));
            if (with.isEmpty()) {
                throw new IllegalArgumentException("No strategy of the experiment has a policy. Give one.");
            }
            for (int replicate = 0; replicate < replicates; replicate++) {
                List<Run> city = city(point, replicate);
                if (city.stream().noneMatch(run -> run.with().isEmpty())) {
                    without.add(same(city));
                    for (int strategy = 0; strategy < city.size(); strategy++) {
                        List<Integer> months = city.get(strategy).with();
                        with.computeIfPresent(plan.strategies().get(strategy), (name, cities) -> {
                            cities.add(months);
                            return cities;
                        });
                    }
                }
            }
            if (without.isEmpty()) {
                throw new IllegalArgumentException("In every city a run failed. The table says why.");
            }
            return new MonthlyCounts(without, with, replicates - without.size());
        }

        private boolean hasPolicy(String strategy) {
            int row = plan.strategies().indexOf(strategy)
                    * plan.sampling().points().size();
            return plan.experiment()
                    .design()
                    .rows()
                    .get(row)
                    .scenario()
                    .strategy()
                    .chosenBy()
                    .isPresent();
        }

        /** The runs of one city, strategy by strategy. */
        private List<Run> city(int point, int replicate) {
            List<Run> city = new ArrayList<>();
            for (int strategy = 0; strategy < plan.strategies().size(); strategy++) {
                int row = strategy * plan.sampling().points().size() + point;
                Run run = runs.get(row * plan.experiment().replicates() + replicate);
                if (run == null) {
                    throw new IllegalArgumentException(
                            "A run of row " + row + " is missing. Give the whole table of this experiment.");
                }
                city.add(run);
            }
            return city;
        }

        private static List<Integer> same(List<Run> city) {
            List<Integer> without = city.get(0).without();
            if (city.stream().anyMatch(run -> !run.without().equals(without))) {
                throw new IllegalArgumentException("The strategies were tried on different cities. Give them the same"
                        + " numbers of the city, and the seeding COMMON.");
            }
            return without;
        }
    }
}
