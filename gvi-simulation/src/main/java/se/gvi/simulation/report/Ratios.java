// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.statistics.FourCells;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.RateRatio;

/** How many times as many there were, with the interval, in words. */
final class Ratios {

    private Ratios() {}

    static Text times(RateRatio ratio) {
        return times(ratio.ratio(), ratio.interval(Evaluation.LEVEL));
    }

    static Text times(FourCells cells, double scatter) {
        return times(cells.ratioOfRatios(), cells.interval(Evaluation.LEVEL, scatter));
    }

    private static Text times(double ratio, Interval interval) {
        return Text.of("{ratio} ({interval})", "{ratio} ({interval})")
                .with(Map.of("ratio", Figures.two(ratio), "interval", Figures.interval(interval)));
    }
}
