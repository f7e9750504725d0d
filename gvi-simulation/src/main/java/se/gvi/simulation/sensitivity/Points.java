// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Points at which something is to be tried: a value from 0 to 1, both inclusive, for each factor. Immutable. */
public final class Points {

    private final double[][] values;
    private final int factors;

    /** Takes the values over, without a copy. */
    Points(double[][] values, int factors) {
        this.values = values;
        this.factors = factors;
    }

    /**
     * Returns how many points there are.
     *
     * @return the number, at least 1
     */
    public int size() {
        return values.length;
    }

    /**
     * Returns how many factors there are.
     *
     * @return the number, at least 1
     */
    public int factors() {
        return factors;
    }

    /**
     * Returns the value of a factor at a point.
     *
     * @param point the number of the point, from 0
     * @param factor the number of the factor, from 0
     * @return from 0 to 1, both inclusive
     * @throws IndexOutOfBoundsException if there is no such point or factor
     */
    public double at(int point, int factor) {
        return values[point][factor];
    }

    /**
     * Returns a point.
     *
     * @param point the number of the point, from 0
     * @return an immutable list, a value for each factor
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public List<Double> point(int point) {
        List<Double> list = new ArrayList<>(factors);
        for (double value : values[point]) {
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }

    /** How many points and factors there are. */
    @Override
    public String toString() {
        return "Points[" + size() + " of " + factors + " factors]";
    }
}
