// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Origin;

/**
 * The value of a parameter, with where it is from.
 *
 * @param value the number
 * @param origin how it came about
 * @param source the publication, what it was computed from, or why it is assumed
 */
public record CityValue(double value, Origin origin, Text source) {

    /**
     * Checks the members.
     *
     * @param value the number
     * @param origin how it came about
     * @param source where it is from
     */
    public CityValue {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The value of a figure, or the mean of its values if there are several.
     *
     * @param figure the figure
     * @return the value, with the figure's source; if it is a mean of values that were read, it is computed
     */
    public static CityValue of(Figure figure) {
        boolean several = figure.values().size() > 1;
        Origin origin = several && figure.origin() == Origin.READ ? Origin.COMPUTED : figure.origin();
        Text source = several
                ? Text.of(
                        figure.source().en() + "; mean of " + figure.values().size() + " values",
                        figure.source().sv() + "; medelvärde av "
                                + figure.values().size() + " värden")
                : figure.source();
        return new CityValue(figure.mean(), origin, source);
    }
}
