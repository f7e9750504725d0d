// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The same law by arrays alone, for this one town: no records, no streams of chance for each event, nothing to restrain. */
final class PlainTown {

    private final SplittableRandom random;
    private final double[] upTo = new double[Feuds.OF_GROUP];
    private double[] times = new double[64];
    private int[] pairs = new int[64];
    private int ahead;

    PlainTown(long seed) {
        random = new SplittableRandom(seed);
        double sum = 0;
        for (int member = 0; member < upTo.length; member++) {
            sum += Feuds.activity(member);
            upTo[member] = sum;
        }
    }

    /** Runs the town and returns how many events there were; the second number is only there so that all is computed. */
    long[] run() {
        for (int group = 0; group < Feuds.GROUPS; group++) {
            double pause = 1 / Feuds.PER_DAY;
            for (double time = exponential(pause); time < Feuds.DAYS; time += exponential(pause)) {
                push(time, group * Feuds.GROUPS + group);
            }
        }
        long events = 0;
        long members = 0;
        while (ahead > 0) {
            double time = times[0];
            int pair = pairs[0];
            pop();
            int offender = pair / Feuds.GROUPS;
            int victim = pair % Feuds.GROUPS;
            if (victim == offender) {
                victim = (offender + 1 + random.nextInt(Feuds.GROUPS - 1)) % Feuds.GROUPS;
            }
            members += someone() + someone() + (random.nextDouble() < 0.5 ? 1 : 0);
            events++;
            for (int child = poisson(); child > 0; child--) {
                boolean strikesBack = random.nextDouble() < Feuds.RETALIATION;
                double later = time + exponential(Feuds.MEAN_DELAY);
                if (later < Feuds.DAYS) {
                    push(later, strikesBack ? victim * Feuds.GROUPS + offender : offender * Feuds.GROUPS + victim);
                }
            }
        }
        return new long[] {events, members};
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
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return found < 0 ? -found - 1 : found;
    }

    private void push(double time, int pair) {
        if (ahead == times.length) {
            times = Arrays.copyOf(times, 2 * ahead);
            pairs = Arrays.copyOf(pairs, 2 * ahead);
        }
        int at = ahead++;
        while (at > 0 && times[(at - 1) / 2] > time) {
            times[at] = times[(at - 1) / 2];
            pairs[at] = pairs[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        times[at] = time;
        pairs[at] = pair;
    }

    private void pop() {
        ahead--;
        double time = times[ahead];
        int pair = pairs[ahead];
        int at = 0;
        for (int below = 1; below < ahead; below = 2 * at + 1) {
            int least = below + 1 < ahead && times[below + 1] < times[below] ? below + 1 : below;
            if (times[least] >= time) {
                break;
            }
            times[at] = times[least];
            pairs[at] = pairs[least];
            at = least;
        }
        times[at] = time;
        pairs[at] = pair;
    }
}
