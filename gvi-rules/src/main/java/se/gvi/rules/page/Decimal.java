// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

/** Numbers for machines: one decimal at most and a point, whatever the locale. */
final class Decimal {

    private Decimal() {}

    static String of(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
