// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Flushable;
import java.io.IOException;
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
import se.gvi.simulation.design.Design;
import se.gvi.simulation.design.Row;
import se.gvi.simulation.scenario.Scenario;
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

    private record Lines(String text, boolean failed) {}

    /**
     * Checks the members.
     *
     * @param design what is tried
     * @param replicates how often each row is tried, at least 1
     * @param master from what the seed of every run is derived
     * @param seeding which runs share their luck
     * @throws IllegalArgumentException if there is no replicate, there are more runs than 2<sup>31</sup> - 1, or a factor bears
     *     the name of a column that the table has already
     */
    public Experiment {
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(seeding, "seeding");
        if (replicates < 1) {
            throw new IllegalArgumentException("The number of replicates is " + replicates + ". Give at least 1.");
        }
        for (String factor : design.factors()) {
            if (Table.COLUMNS.contains(factor)) {
                throw new IllegalArgumentException("The factor \"" + factor
                        + "\" bears the name of a column that the table has already. Give it another name.");
            }
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
     * Returns every run.
     *
     * @return from the first to the last
     */
    public Runs all() {
        return new Runs(0, runs() - 1);
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
     * Runs all and writes the table with a line for each run.
     *
     * @param threads how many runs are under way at once, at least 1
     * @param table where the table is written; it is not closed
     * @return what is to be said of the whole
     * @throws IllegalArgumentException if there is no thread
     * @throws IOException if the table cannot be written
     * @throws InterruptedException if the calling thread is interrupted; the runs under way are given up
     */
    public Completed run(int threads, Appendable table) throws IOException, InterruptedException {
        return run(all(), Detail.RUN, threads, Progress.none(), table);
    }

    /**
     * Runs some and writes their part of the table as comma-separated values: a header, then the lines of each run in the
     * order of the runs, as soon as those before it are written. A run that fails is a line too, with its error. Lines end
     * with a line feed, and there is none within a line.
     *
     * @param runs which, such as {@link #all()}
     * @param detail how much is told of each
     * @param threads how many runs are under way at once, at least 1
     * @param progress is told how far it has come
     * @param table where the table is written; it is not closed
     * @return what is to be said of what was written
     * @throws IllegalArgumentException if there is no thread or no such run
     * @throws IOException if the table cannot be written
     * @throws InterruptedException if the calling thread is interrupted; the runs under way are given up
     */
    public Completed run(Runs runs, Detail detail, int threads, Progress progress, Appendable table)
            throws IOException, InterruptedException {
        Hasher hash = Hashing.sha256().newHasher();
        Appendable hashed = new Hashed(table, hash);
        hashed.append(header(detail));
        int failed = append(runs, detail, threads, progress, hashed);
        return new Completed(runs.count(), failed, hash.hash().toString());
    }

    /**
     * Runs some and writes their lines, without a header: what is missing of a table that was begun.
     *
     * @param runs which; there may be none
     * @param detail how much is told of each
     * @param threads how many runs are under way at once, at least 1
     * @param progress is told how far it has come
     * @param table where the lines are written; it is flushed after each run if it can be, and not closed
     * @return how many of them failed
     * @throws IllegalArgumentException if there is no thread or no such run
     * @throws IOException if the table cannot be written
     * @throws InterruptedException if the calling thread is interrupted; the runs under way are given up
     */
    public int append(Runs runs, Detail detail, int threads, Progress progress, Appendable table)
            throws IOException, InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads is " + threads + ". Give at least 1.");
        }
        if (runs.to() >= runs()) {
            throw new IllegalArgumentException(
                    "There are no runs " + runs + ": there are " + runs() + " in all, counted from 0.");
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return written(workers, threads * AHEAD, runs, detail, progress, table);
        } finally {
            workers.shutdownNow();
        }
    }

    private int written(
            ExecutorService workers, int ahead, Runs runs, Detail detail, Progress progress, Appendable table)
            throws IOException, InterruptedException {
        Deque<Future<Lines>> waiting = new ArrayDeque<>();
        int failed = 0;
        int begun = 0;
        for (int done = 0; done < runs.count(); done++) {
            while (begun < runs.count() && begun - done < ahead) {
                int run = runs.from() + begun++;
                waiting.add(workers.submit(() -> told(run, detail)));
            }
            Lines lines = finished(waiting.remove());
            table.append(lines.text());
            if (table instanceof Flushable flushable) {
                flushable.flush();
            }
            failed += lines.failed() ? 1 : 0;
            progress.written(done + 1, runs.count());
        }
        return failed;
    }

    /** Runs give their failures as lines; what else they throw, such as a lack of memory, ends the experiment. */
    private static Lines finished(Future<Lines> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A run broke off.", broken.getCause());
        }
    }

    /**
     * Returns the first line of a table.
     *
     * @param detail how much it tells of each run
     * @return the names of the columns, with a line feed
     */
    public String header(Detail detail) {
        return Table.header(detail, design.factors());
    }

    /**
     * Does one run: what any machine can do by itself, in any order.
     *
     * @param run the number of the run, from 0
     * @param detail how much is told of it
     * @return its lines of the table, each with a line feed
     * @throws IllegalArgumentException if there is no such run
     */
    public String lines(int run, Detail detail) {
        return told(run, detail).text();
    }

    Table table(int run) {
        int row = run / replicates;
        int replicate = run % replicates;
        return new Table(List.of(run, row, replicate, seed(row, replicate)), row(row, replicate));
    }

    private Lines told(int run, Detail detail) {
        Table table = table(run);
        try {
            return new Lines(table.lines(detail, replay(run / replicates, run % replicates)), false);
        } catch (RuntimeException failure) {
            return new Lines(table.failure(detail, failure), true);
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
