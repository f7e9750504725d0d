// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

/** The last digit of a personal number, computed from the nine before it, without the century. */
final class CheckDigit {

    private static final long TEN_DIGITS = 10_000_000_000L;

    private CheckDigit() {}

    /** Tells whether the last digit is right; only the last ten digits count. */
    static boolean isRight(long number) {
        long rest = number % TEN_DIGITS;
        int sum = 0;
        for (boolean doubled = false; rest > 0; doubled = !doubled) {
            int digit = (int) (rest % 10);
            int weighted = doubled ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
            rest /= 10;
        }
        return sum % 10 == 0;
    }
}
