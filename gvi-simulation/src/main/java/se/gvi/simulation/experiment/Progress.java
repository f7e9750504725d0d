// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

/** Is told how far an experiment has come. */
@FunctionalInterface
public interface Progress {

    /**
     * Is called in the thread that writes the table, after each run whose lines were written.
     *
     * @param done how many runs were written
     * @param all how many there are to write
     */
    void written(int done, int all);

    /**
     * Nobody is told.
     *
     * @return does nothing
     */
    static Progress none() {
        return (done, all) -> {};
    }
}
