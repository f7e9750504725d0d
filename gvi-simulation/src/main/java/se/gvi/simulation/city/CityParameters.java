// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.site.Site;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Origin;

/**
 * What a fictional city is made from: where it lies, its last day, its season, and a value for every {@link
 * CityParameter}, each of which says whether it was read, computed or assumed.
 */
public final class CityParameters {

    private static final List<String> SEASONS = List.of("none", "philadelphia", "new-york", "boston");

    private final Site site;
    private final LocalDate asOf;
    private final String season;
    private final Map<CityParameter, CityValue> values;

    private CityParameters(Site site, LocalDate asOf, String season, Map<CityParameter, CityValue> values) {
        this.site = site;
        this.asOf = asOf;
        this.season = season;
        this.values = values;
    }

    /**
     * The parameters of a city near one that is known.
     *
     * @param preset the city that is known
     * @param asOf the last day of its history; no parameter depends on it
     * @return the parameters
     */
    public static CityParameters near(CityPreset preset, LocalDate asOf) {
        return Presets.builder(preset, asOf).build();
    }

    /**
     * Starts parameters with the library's assumptions; site, population, number of people in groups, number of groups
     * and shootings a year have to be given.
     *
     * @param site where it lies
     * @param asOf the last day of its history
     * @return a builder
     */
    public static Builder builder(Site site, LocalDate asOf) {
        return Presets.assumptions(site, asOf);
    }

    /**
     * Starts parameters like these.
     *
     * @return a builder with all of these values
     */
    public Builder toBuilder() {
        Builder builder = new Builder(site, asOf);
        builder.season = season;
        builder.values.putAll(values);
        return builder;
    }

    /**
     * Returns where the city lies.
     *
     * @return the site
     */
    public Site site() {
        return site;
    }

    /**
     * Returns the last day of its history.
     *
     * @return the day on which the records are as they are; the last incident lies before it
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the first day of its recorded history.
     *
     * @return the day that lies {@link CityParameter#HISTORY_YEARS} before the last
     */
    public LocalDate historyStart() {
        return asOf.minusYears((long) value(CityParameter.HISTORY_YEARS));
    }

    /**
     * Returns whose season its violence has.
     *
     * @return {@code philadelphia}, {@code new-york}, {@code boston} or {@code none}
     */
    public String season() {
        return season;
    }

    /**
     * Returns a parameter with where it is from.
     *
     * @param parameter the parameter
     * @return its value, origin and source
     */
    public CityValue of(CityParameter parameter) {
        return Objects.requireNonNull(values.get(parameter), parameter.name());
    }

    /**
     * Returns the value of a parameter.
     *
     * @param parameter the parameter
     * @return its value alone
     */
    public double value(CityParameter parameter) {
        return of(parameter).value();
    }

    int count(CityParameter parameter) {
        return (int) value(parameter);
    }

    /**
     * Returns which share of the people is in groups, as follows from the two numbers.
     *
     * @return members by population
     */
    public double shareInGroups() {
        return value(CityParameter.MEMBERS) / value(CityParameter.POPULATION);
    }

    /** Equal if site, day, season and all values with their sources are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CityParameters parameters
                && site.equals(parameters.site)
                && asOf.equals(parameters.asOf)
                && season.equals(parameters.season)
                && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(site, asOf, season, values);
    }

    /** The values. */
    @Override
    public String toString() {
        return "CityParameters" + Maps.transformValues(values, CityValue::value);
    }

    /** Collects the parameters of a city. */
    public static final class Builder {

        private final Site site;
        private final LocalDate asOf;
        private final Map<CityParameter, CityValue> values = new EnumMap<>(CityParameter.class);
        private String season = "none";

        Builder(Site site, LocalDate asOf) {
            this.site = Objects.requireNonNull(site, "site");
            this.asOf = Objects.requireNonNull(asOf, "asOf");
        }

        /**
         * Sets a parameter.
         *
         * @param parameter the parameter
         * @param value its value, from {@link CityParameter#low()} to {@link CityParameter#high()}
         * @param origin how it came about
         * @param source the publication, what it was computed from, or why it is assumed
         * @return this builder
         * @throws IllegalArgumentException if it cannot have this value
         */
        public Builder set(CityParameter parameter, double value, Origin origin, Text source) {
            return set(parameter, new CityValue(value, origin, source));
        }

        /**
         * Sets a parameter to a figure, or to the mean of its values.
         *
         * @param parameter the parameter
         * @param figure the figure
         * @return this builder
         * @throws IllegalArgumentException if it cannot have this value
         */
        public Builder set(CityParameter parameter, Figure figure) {
            return set(parameter, CityValue.of(figure));
        }

        Builder set(CityParameter parameter, CityValue value) {
            parameter.require(value.value());
            values.put(parameter, value);
            return this;
        }

        /**
         * Sets whose season its violence has.
         *
         * @param city {@code philadelphia}, {@code new-york}, {@code boston}, or {@code none} for no season
         * @return this builder
         * @throws IllegalArgumentException if the figures have no season of that name
         */
        public Builder season(String city) {
            if (!SEASONS.contains(city)) {
                throw new IllegalArgumentException(
                        "There is no season \"" + city + "\". Use one of " + String.join(", ", SEASONS) + ".");
            }
            this.season = city;
            return this;
        }

        /**
         * Makes the parameters.
         *
         * @return the parameters
         * @throws IllegalArgumentException if one is missing or two contradict each other
         */
        public CityParameters build() {
            for (CityParameter parameter : CityParameter.values()) {
                if (!values.containsKey(parameter)) {
                    throw new IllegalArgumentException("The " + parameter + " is missing. Set it.");
                }
            }
            atMost(CityParameter.MEMBERS, 1, CityParameter.POPULATION);
            atMost(CityParameter.GROUPS, 2, CityParameter.MEMBERS);
            atMost(CityParameter.FATAL_SHARE, 1, CityParameter.HIT_SHARE);
            atMost(CityParameter.YOUNGEST_AGE, 1, CityParameter.MEAN_AGE);
            atMost(CityParameter.MEAN_AGE, 1, CityParameter.OLDEST_AGE);
            double supervised = number(CityParameter.CUSTODY_SHARE) + number(CityParameter.SUPERVISED_SHARE);
            if (supervised >= 1) {
                throw new IllegalArgumentException("The CUSTODY_SHARE and the SUPERVISED_SHARE add up to "
                        + Numbers.plain(supervised) + ". Together they have to be less than 1.");
            }
            return new CityParameters(site, asOf, season, Maps.immutableEnumMap(values));
        }

        private double number(CityParameter parameter) {
            @Nullable CityValue value = values.get(parameter);
            return value == null ? Double.NaN : value.value();
        }

        private void atMost(CityParameter less, int times, CityParameter more) {
            if (number(less) * times > number(more)) {
                throw new IllegalArgumentException(
                        "The " + less + " is " + Numbers.plain(number(less)) + ", too much for a "
                                + more + " of " + Numbers.plain(number(more)) + ". Give at least "
                                + Numbers.plain(number(less) * times) + ".");
            }
        }
    }
}
