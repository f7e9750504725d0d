// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import java.util.SplittableRandom;

/**
 * Nearly the same law day by day, as agent-based models are often written: every person is asked every day whether they
 * strike. What an event brings about fades day by day. Events of one day cannot bring about each other, so that there are
 * a few less.
 */
final class DailyTown {

    private final SplittableRandom random;

    DailyTown(long seed) {
        random = new SplittableRandom(seed);
    }

    long run() {
        int groups = Feuds.GROUPS;
        double fading = StrictMath.exp(-1 / Feuds.MEAN_DELAY);
        double[][] moved = new double[groups][groups];
        double sum = Feuds.activityOfGroup();
        long events = 0;
        for (int day = 0; day < Feuds.DAYS; day++) {
            for (int group = 0; group < groups; group++) {
                double rate = Feuds.PER_DAY;
                for (int other = 0; other < groups; other++) {
                    rate += moved[group][other] * (1 - fading);
                    moved[group][other] *= fading;
                }
                for (int member = 0; member < Feuds.OF_GROUP; member++) {
                    if (random.nextDouble() < rate * Feuds.activity(member) / sum) {
                        int victim = (group + 1 + random.nextInt(groups - 1)) % groups;
                        moved[victim][group] += Feuds.BRANCHING * Feuds.RETALIATION;
                        moved[group][victim] += Feuds.BRANCHING * (1 - Feuds.RETALIATION);
                        events++;
                    }
                }
            }
        }
        return events;
    }
}
