// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.function.DoubleUnaryOperator;

/** Where a monotone function passes zero, by halving until two neighbouring numbers are left. */
final class Root {

    private Root() {}

    /** Searches between two numbers at which the function has different signs. */
    static double between(double low, double high, DoubleUnaryOperator function) {
        double left = low;
        double right = high;
        boolean rising = function.applyAsDouble(left) <= 0;
        while (true) {
            double middle = left + (right - left) / 2;
            if (middle <= left || middle >= right) {
                return middle;
            }
            if ((function.applyAsDouble(middle) <= 0) == rising) {
                left = middle;
            } else {
                right = middle;
            }
        }
    }
}
