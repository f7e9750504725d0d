// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

/** Cities that a fictional one can be made near to. Where no figure of the city was found, the value is assumed. */
public enum CityPreset {
    /** Near Malmö before the pilot of 2018. Of its groups nothing was found: their number and size are assumed. */
    MALMO,
    /** Near Boston in the years before its Ceasefire of 1996. */
    BOSTON_1995,
    /** Near Oakland before its Ceasefire of 2013. */
    OAKLAND,
    /** Near New Haven before its strategy of 2012. */
    NEW_HAVEN
}
