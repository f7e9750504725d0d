// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/** The log-likelihood of a {@link HawkesProcess} with its derivatives by background, branching ratio and decay. */
final class Likelihood {

    private final double background;
    private final double ratio;
    private final double decay;
    private double value;
    private final double[] gradient = new double[3];
    private final double[][] curvature = new double[3][3];

    private Likelihood(double background, double ratio, double decay) {
        this.background = background;
        this.ratio = ratio;
        this.decay = decay;
    }

    static Likelihood of(HawkesProcess process, EventTimes events) {
        return of(process.background(), process.branchingRatio(), process.decay(), events);
    }

    static Likelihood of(double background, double ratio, double decay, EventTimes events) {
        Likelihood likelihood = new Likelihood(background, ratio, decay);
        likelihood.value = -background * events.end();
        likelihood.gradient[0] = -events.end();
        // What earlier events leave behind: the sums of exp(-decay t), of t times it, and of t squared times it.
        double plain = 0;
        double once = 0;
        double twice = 0;
        for (int event = 0; event < events.count(); event++) {
            if (event > 0) {
                double gap = events.at(event) - events.at(event - 1);
                double shrunk = Math.exp(-decay * gap);
                twice = shrunk * (twice + 2 * gap * once + gap * gap * (plain + 1));
                once = shrunk * (once + gap * (plain + 1));
                plain = shrunk * (plain + 1);
            }
            likelihood.addIntensity(plain, once, twice);
            likelihood.subtractWhole(events.end() - events.at(event));
        }
        return likelihood;
    }

    /** The logarithm of the intensity at an event. */
    private void addIntensity(double plain, double once, double twice) {
        double intensity = background + ratio * decay * plain;
        value += Math.log(intensity);
        double[] slope = {1, decay * plain, ratio * (plain - decay * once)};
        for (int one = 0; one < 3; one++) {
            gradient[one] += slope[one] / intensity;
            for (int other = 0; other < 3; other++) {
                curvature[one][other] -= slope[one] * slope[other] / (intensity * intensity);
            }
        }
        addMixed((plain - decay * once) / intensity);
        curvature[2][2] += ratio * (decay * twice - 2 * once) / intensity;
    }

    /** What an event adds to the intensity summed over the rest of the window. */
    private void subtractWhole(double rest) {
        double left = Math.exp(-decay * rest);
        value += ratio * Math.expm1(-decay * rest);
        gradient[1] += Math.expm1(-decay * rest);
        gradient[2] -= ratio * rest * left;
        addMixed(-rest * left);
        curvature[2][2] += ratio * rest * rest * left;
    }

    private void addMixed(double mixed) {
        curvature[1][2] += mixed;
        curvature[2][1] += mixed;
    }

    double value() {
        return value;
    }

    double[] gradient() {
        return gradient.clone();
    }

    /** Minus the second derivatives of the first parameters. */
    double[][] information(int parameters) {
        double[][] information = new double[parameters][parameters];
        for (int row = 0; row < parameters; row++) {
            for (int column = 0; column < parameters; column++) {
                information[row][column] = -curvature[row][column];
            }
        }
        return information;
    }
}
