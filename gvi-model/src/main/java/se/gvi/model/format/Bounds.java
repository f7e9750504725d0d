// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.OptionalInt;

/**
 * What only the constructor of a record knows of the values of a member.
 *
 * @param longest the most characters of a text, or of each text of a list, inclusive, or empty if there is no such bound
 * @param isId whether a text is written as ids are
 * @param needsEntry whether a list has at least one entry
 * @param distinct whether a list has no entry twice
 */
public record Bounds(OptionalInt longest, boolean isId, boolean needsEntry, boolean distinct) {}
