// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Objects;

/**
 * How data are read: how much is accepted, and whether findings may show what was written.
 *
 * @param limits how much is accepted
 * @param showValues whether findings hold what was written where the problem is; personal numbers never
 */
public record ReadOptions(ReadLimits limits, boolean showValues) {

    private static final ReadOptions DEFAULTS = new ReadOptions(ReadLimits.defaults(), false);

    /**
     * Options.
     *
     * @param limits how much is accepted
     * @param showValues whether findings hold what was written
     */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * Returns the options that hold unless others are given: the default limits, and values hidden.
     *
     * @return the defaults
     */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same with other limits.
     *
     * @param other how much is accepted
     * @return the options
     */
    public ReadOptions within(ReadLimits other) {
        return new ReadOptions(other, showValues);
    }

    /**
     * The same with values shown in findings. Whoever asks for it is responsible for where the report goes.
     *
     * @return the options
     */
    public ReadOptions showingValues() {
        return new ReadOptions(limits, true);
    }
}
