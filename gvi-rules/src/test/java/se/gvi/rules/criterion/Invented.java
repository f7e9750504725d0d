// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.util.Random;
import se.gvi.model.situation.Situation;

/**
 * An invented situation with something of most kinds of record, on days that crowd around the ends of the windows that
 * are asked about.
 *
 * @param situation what is recorded: everything or with gaps
 * @param asOf the day on which questions are asked
 */
public record Invented(Situation situation, LocalDate asOf) {

    public static Invented of(Random random) {
        World world = random.nextBoolean() ? Worlds.whole(random) : Worlds.withGaps(random);
        return new Invented(world.situation().orElseThrow(), world.asOf());
    }
}
