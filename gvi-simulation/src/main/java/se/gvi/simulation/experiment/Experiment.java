// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.gvi.simulation.city.City;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.strategy.TriedStrategy;

/**
 * A design, each row of which is tried several times with other luck. The same experiment gives the same table, to the
 * last byte, on every machine and any number of threads.
 *
 * @param design what is tried
 * @param replicates how often each row is tried, at least 1
 * @param master from what the seed of every run is derived
 * @param seeding which runs share their luck
 */
public record Experiment(Design design, int replicates, long master, Seeding seeding) {

    /** How many runs are under way or wait to be written, for each thread. */
    private static final int AHEAD = 4;

    private record Line(String text, boolean failed) {}

    /**
     * Checks the members.
     *
     * @param design what is tried
     * @param replicates how often each row is tried, at least 1
     * @param master from what the seed of every run is derived
     * @param seeding which runs share their luck
     * @throws IllegalArgumentException if there is no replicate, or more runs than 2<sup>31</sup> - 1
     */
    public Experiment {
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(seeding, "seeding");
        if (replicates < 1) {
            throw new IllegalArgumentException("The number of replicates is " + replicates + ". Give at least 1.");
        }
        long runs = (long) design.rows().size() * replicates;
        if (runs > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("There would be " + runs + " runs. Split the design so that there are at"
                    + " most " + Integer.MAX_VALUE + ".");
        }
    }

    /**
     * Returns how many runs there are.
     *
     * @return rows times replicates
     */
    public int runs() {
        return design.rows().size() * replicates;
    }

    /**
     * Returns the seed of a run: the beginning of a SHA-256 hash of the master seed, the row if its luck is its own, and
     * the replicate.
     *
     * @param row the number of the row, from 0
     * @param replicate the number of the replicate, from 0
     * @return the seed of its city
     * @throws IllegalArgumentException if there is no such run
     */
    public long seed(int row, int replicate) {
        require(row, replicate);
        return seeding.seed(master, row, replicate);
    }

    /**
     * Runs one run again, or for the first time.
     *
     * @param row the number of the row, from 0
     * @param replicate the number of the replicate, from 0
     * @return the trial of which the table tells on this run's line
     * @throws IllegalArgumentException if there is no such run, or it fails for a scenario that cannot be
     */
    public TriedStrategy replay(int row, int replicate) {
        Scenario scenario = row(row, replicate).scenario();
        City city = CityGenerator.city(seed(row, replicate), scenario.city());
        return TriedStrategy.of(city, scenario.start(), scenario.strategy());
    }

    /**
     * Runs all and writes the table as comma-separated values: a header, then a line for each run in the order of rows and
     * their replicates, as soon as those before it are written. A run that fails is a line too, with its error. Lines end
     * with a line feed.
     *
     * @param threads how many runs are under way at once, at least 1
     * @param table where the table is written; it is not closed
     * @return what is to be said of the whole
     * @throws IllegalArgumentException if there is no thread
     * @throws IOException if the table cannot be written
     * @throws InterruptedException if the calling thread is interrupted; the runs under way are given up
     */
    public Completed run(int threads, Appendable table) throws IOException, InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads is " + threads + ". Give at least 1.");
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return written(workers, threads * AHEAD, table);
        } finally {
            workers.shutdownNow();
        }
    }

    private Completed written(ExecutorService workers, int ahead, Appendable table)
            throws IOException, InterruptedException {
        Hasher hash = Hashing.sha256().newHasher();
        write(Table.header(design.factors()), table, hash);
        Deque<Future<Line>> waiting = new ArrayDeque<>();
        int failed = 0;
        for (long run = 0; run < (long) runs() + ahead; run++) {
            if (run < runs()) {
                int number = (int) run;
                waiting.add(workers.submit(() -> line(number / replicates, number % replicates)));
            }
            if (run >= ahead && !waiting.isEmpty()) {
                Line line = finished(waiting.remove());
                write(line.text(), table, hash);
                failed += line.failed() ? 1 : 0;
            }
        }
        return new Completed(runs(), failed, hash.hash().toString());
    }

    private static void write(String line, Appendable table, Hasher hash) throws IOException {
        table.append(line);
        hash.putString(line, StandardCharsets.UTF_8);
    }

    /** Runs give their failures as lines; what else they throw, such as a lack of memory, ends the experiment. */
    private static Line finished(Future<Line> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A run broke off.", broken.getCause());
        }
    }

    private Line line(int row, int replicate) {
        List<Object> run = List.of(row, replicate, seed(row, replicate));
        try {
            return new Line(Table.line(run, row(row, replicate), replay(row, replicate)), false);
        } catch (RuntimeException failure) {
            return new Line(Table.line(run, row(row, replicate), failure), true);
        }
    }

    private Row row(int row, int replicate) {
        require(row, replicate);
        return design.rows().get(row);
    }

    private void require(int row, int replicate) {
        if (row < 0 || row >= design.rows().size() || replicate < 0 || replicate >= replicates) {
            throw new IllegalArgumentException("There is no replicate " + replicate + " of row " + row + ": there are "
                    + replicates + " of each of " + design.rows().size() + " rows, counted from 0.");
        }
    }
}
