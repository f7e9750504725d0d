// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

/** What documents say of themselves. */
public final class FormatName {

    /** What the member {@code format} of every situation says. */
    public static final String SITUATION = "gvi-situation/1";

    private FormatName() {}
}
