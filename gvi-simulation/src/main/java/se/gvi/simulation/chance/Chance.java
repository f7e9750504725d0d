// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.chance;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A stream of random numbers that is wholly determined by its seed. The numbers are those of the algorithm SplitMix64, and
 * whatever is computed from them uses {@link StrictMath}, so that the same seed gives the same numbers on every machine and
 * every Java. Not safe for several threads: give each thread, city, replicate or event a stream of its own by {@link
 * #stream} or {@link #child}.
 */
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    /** The first bits of the square root of 2 behind the point: sets apart what is drawn from what is passed on. */
    private static final long ROOT_OF_TWO = 0x6a09e667f3bcc909L;

    private static final double UNIT = 0x1.0p-53;
    private static final double SMALL_MEAN = 30;

    private final long seed;
    private long state;

    private Chance(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /**
     * A stream.
     *
     * @param seed any number
     * @return the stream at its beginning
     */
    public static Chance of(long seed) {
        return new Chance(seed);
    }

    /**
     * A stream for a purpose of its own, whose numbers have nothing to do with this stream's or another purpose's. It
     * depends on the seed alone, not on what was drawn so far. Its seed is the beginning of a SHA-256 hash.
     *
     * @param purpose what it is for, such as {@code "ages"}
     * @param index which of several for that purpose
     * @return the stream at its beginning
     */
    public Chance stream(String purpose, long index) {
        Objects.requireNonNull(purpose, "purpose");
        return new Chance(Hashing.sha256()
                .newHasher()
                .putLong(seed)
                .putLong(index)
                .putString(purpose, StandardCharsets.UTF_8)
                .hash()
                .asLong());
    }

    /**
     * A stream for one of many things of the same kind, made faster than {@link #stream}. It too depends on the seed
     * alone.
     *
     * @param index which of them
     * @return the stream at its beginning
     */
    public Chance child(long index) {
        return new Chance(mixed(mixed(seed ^ ROOT_OF_TWO) + index * GOLDEN_GAMMA));
    }

    /**
     * Returns what the stream began with.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }

    /**
     * Draws a number.
     *
     * @return any of the 2<sup>64</sup> numbers, each as likely
     */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * Draws a share.
     *
     * @return from 0, inclusive, to 1, exclusive; each multiple of 2<sup>-53</sup> as likely
     */
    public double share() {
        return (nextLong() >>> 11) * UNIT;
    }

    /**
     * Draws whether something happens.
     *
     * @param probability how likely it is; at 0 or less it never happens, at 1 or more always
     * @return true if it does
     */
    public boolean happens(double probability) {
        return share() < probability;
    }

    /**
     * Draws a whole number.
     *
     * @param bound how many there are, at least 1
     * @return from 0, inclusive, to the bound, exclusive
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("There are " + bound + " to draw from. Give at least 1.");
        }
        return (int) (share() * bound);
    }

    /**
     * Draws one of several that are not equally likely.
     *
     * @param weights how likely each is beside the others, none negative
     * @return the position of one with a positive weight, or -1 if there is none
     */
    public int weighted(double[] weights) {
        return weighted(weights, weights.length);
    }

    /**
     * Draws one of the first of several that are not equally likely.
     *
     * @param weights how likely each is beside the others, none negative
     * @param number how many of them to draw from, not more than there are
     * @return the position of one with a positive weight, or -1 if there is none
     */
    public int weighted(double[] weights, int number) {
        double total = 0;
        for (int i = 0; i < number; i++) {
            total += weights[i];
        }
        double left = share() * total;
        int last = -1;
        for (int i = 0; i < number; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /**
     * Draws a time until something happens that is as likely at any moment.
     *
     * @param mean its mean, positive
     * @return a number from the exponential distribution
     */
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - share());
    }

    /**
     * Draws a number around 0.
     *
     * @return a number from the normal distribution of mean 0 and variance 1
     */
    public double normal() {
        double radius = StrictMath.sqrt(exponential(2));
        return radius * StrictMath.cos(2 * StrictMath.PI * share());
    }

    /**
     * Draws a number from the gamma distribution, by the method of Marsaglia and Tsang.
     *
     * @param shape its shape, positive; at 1 it is the exponential distribution
     * @param mean its mean, positive
     * @return the number, positive
     */
    public double gamma(double shape, double mean) {
        if (shape < 1) {
            double more = gamma(shape + 1, 1) * (shape + 1);
            return mean / shape * more * StrictMath.pow(1 - share(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            v = v * v * v;
            if (v > 0 && StrictMath.log(1 - share()) < 0.5 * x * x + d * (1 - v + StrictMath.log(v))) {
                return mean / shape * d * v;
            }
        }
    }

    /**
     * Draws how often something happens, each time independently of the others.
     *
     * @param mean how often on average, not negative
     * @return a number from the Poisson distribution
     */
    public int poisson(double mean) {
        int count = 0;
        double left = mean;
        for (; left > SMALL_MEAN; left -= SMALL_MEAN) {
            count += small(SMALL_MEAN);
        }
        return count + small(left);
    }

    /** Multiplies shares until they are less likely than nothing at all. */
    private int small(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = share(); product >= limit; product *= share()) {
            count++;
        }
        return count;
    }

    /** The seed. */
    @Override
    public String toString() {
        return "Chance[" + seed + "]";
    }
}
