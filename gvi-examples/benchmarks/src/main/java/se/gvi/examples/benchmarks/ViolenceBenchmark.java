// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.gvi.simulation.chance.Chance;
import se.gvi.simulation.violence.ViolenceProcess;

/**
 * Ten years of violence in one town: gvi, which draws each event from a stream of its own and keeps who did what to whom
 * and why; the same law in plain arrays, which no simulator can beat by much; the same on the schedule of MASON; and a
 * loop over everybody on every day.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ViolenceBenchmark {

    private static final int YEARS = 10;

    /** What a thread has simulated. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Done {

        /** Events. */
        public long events;

        /** Years of a town. */
        public long cityYears;

        private long seed;

        /** Starts every iteration at the same seed. */
        @Setup(org.openjdk.jmh.annotations.Level.Iteration)
        public void restart() {
            seed = 0;
        }

        private long next() {
            return seed++;
        }

        private long ran(long number) {
            events += number;
            cityYears += YEARS;
            return number;
        }
    }

    /** The town. */
    @State(Scope.Benchmark)
    public static class Town {

        private final ViolenceProcess process = Feuds.process();
    }

    /**
     * gvi.
     *
     * @param town the town
     * @param done counts
     * @return how many events there were
     */
    @Benchmark
    public long gvi(Town town, Done done) {
        return done.ran(town.process.run(Chance.of(done.next()), Feuds.DAYS).size());
    }

    /**
     * Plain arrays.
     *
     * @param done counts
     * @return the events and a number that depends on everybody drawn
     */
    @Benchmark
    public long[] plainArrays(Done done) {
        long[] ran = new PlainTown(done.next()).run();
        done.ran(ran[0]);
        return ran;
    }

    /**
     * The schedule of MASON.
     *
     * @param done counts
     * @return how many events there were
     */
    @Benchmark
    public long masonSchedule(Done done) {
        return done.ran(new MasonTown(done.next()).run());
    }

    /**
     * Everybody, every day.
     *
     * @param done counts
     * @return how many events there were
     */
    @Benchmark
    public long everyoneEveryDay(Done done) {
        return done.ran(new DailyTown(done.next()).run());
    }
}
