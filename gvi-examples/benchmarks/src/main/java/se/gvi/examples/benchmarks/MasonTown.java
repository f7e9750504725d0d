// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import ec.util.MersenneTwisterFast;
import java.io.Serial;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The same law on the schedule of MASON, with its random numbers: an agent for each event that is ahead. */
final class MasonTown extends SimState {

    @Serial
    private static final long serialVersionUID = 1L;

    private final double together = Feuds.activityOfGroup();
    private long events;
    private long members;

    MasonTown(long seed) {
        super(new MersenneTwisterFast(seed), new Schedule());
    }

    long run() {
        for (int group = 0; group < Feuds.GROUPS; group++) {
            double pause = 1 / Feuds.PER_DAY;
            for (double time = exponential(pause); time < Feuds.DAYS; time += exponential(pause)) {
                schedule.scheduleOnce(time, new Strike(this, time, group, group));
            }
        }
        while (schedule.step(this)) {}
        return events + (members < 0 ? 1 : 0);
    }

    private double exponential(double mean) {
        return -StrictMath.log(1 - random.nextDouble()) * mean;
    }

    private int poisson() {
        double limit = StrictMath.exp(-Feuds.BRANCHING);
        int number = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            number++;
        }
        return number;
    }

    private int someone() {
        double left = random.nextDouble() * together;
        int member = 0;
        while (member < Feuds.OF_GROUP - 1 && left > Feuds.activity(member)) {
            left -= Feuds.activity(member++);
        }
        return member;
    }

    private void happen(double time, int offender, int chosen) {
        int victim = chosen == offender ? (offender + 1 + random.nextInt(Feuds.GROUPS - 1)) % Feuds.GROUPS : chosen;
        members += someone() + someone() + (random.nextDouble() < 0.5 ? 1 : 0);
        events++;
        for (int child = poisson(); child > 0; child--) {
            boolean strikesBack = random.nextDouble() < Feuds.RETALIATION;
            double later = time + exponential(Feuds.MEAN_DELAY);
            if (later < Feuds.DAYS) {
                schedule.scheduleOnce(
                        later,
                        strikesBack
                                ? new Strike(this, later, victim, offender)
                                : new Strike(this, later, offender, victim));
            }
        }
    }

    /** One group strikes another, or any other if it is its own. */
    private record Strike(MasonTown town, double time, int offender, int victim) implements Steppable {

        @Override
        public void step(SimState state) {
            town.happen(time, offender, victim);
        }
    }
}
