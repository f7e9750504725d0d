// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * How data are read: how much is accepted, whether findings may show what was written, what was decided about findings,
 * and who is told how far the reading has come.
 *
 * @param limits how much is accepted
 * @param showValues whether findings hold what was written where the problem is; personal numbers never
 * @param overrides what was decided about how much findings matter; it changes what is reported, not what is true
 * @param progress told, every megabyte or so, how many bytes of the files have been read; called by the thread that reads
 */
public record ReadOptions(ReadLimits limits, boolean showValues, FindingOverrides overrides, LongConsumer progress) {

    private static final ReadOptions DEFAULTS =
            new ReadOptions(ReadLimits.defaults(), false, FindingOverrides.none(), bytes -> {});

    /**
     * Options.
     *
     * @param limits how much is accepted
     * @param showValues whether findings hold what was written
     * @param overrides what was decided about how much findings matter
     * @param progress told how many bytes have been read
     */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(overrides, "overrides");
        Objects.requireNonNull(progress, "progress");
    }

    /**
     * Returns the options that hold unless others are given: the default limits, values hidden, no overrides, and nobody
     * told of progress.
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
        return new ReadOptions(other, showValues, overrides, progress);
    }

    /**
     * The same with values shown in findings. Whoever asks for it is responsible for where the report goes.
     *
     * @return the options
     */
    public ReadOptions showingValues() {
        return new ReadOptions(limits, true, overrides, progress);
    }

    /**
     * The same with overrides.
     *
     * @param decided what was decided about how much findings matter
     * @return the options
     */
    public ReadOptions overriddenBy(FindingOverrides decided) {
        return new ReadOptions(limits, showValues, decided, progress);
    }

    /**
     * The same, telling somebody of progress.
     *
     * @param listener told, every megabyte or so, how many bytes of the files have been read
     * @return the options
     */
    public ReadOptions telling(LongConsumer listener) {
        return new ReadOptions(limits, showValues, overrides, listener);
    }
}
