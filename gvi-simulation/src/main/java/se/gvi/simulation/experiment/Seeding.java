// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import se.gvi.simulation.chance.Chance;

/** Which runs of an experiment share their luck. */
public enum Seeding {
    /**
     * Common random numbers: a replicate has the same seed in every row. Rows that differ in the strategy only are tried
     * on the very same cities, so that far fewer replicates show a difference.
     */
    COMMON {
        @Override
        Chance chance(Chance master, int row) {
            return master;
        }
    },
    /** Every run has a seed of its own. */
    INDEPENDENT {
        @Override
        Chance chance(Chance master, int row) {
            return master.stream("row", row);
        }
    };

    abstract Chance chance(Chance master, int row);

    /** A hash of master, row, if it counts, and replicate. */
    long seed(long master, int row, int replicate) {
        return chance(Chance.of(master), row).stream("replicate", replicate).seed();
    }
}
