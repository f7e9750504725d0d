// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That only some words of a list are allowed in a record.
 *
 * @param given the member with which it is so, or null if it is always so
 * @param member the member that holds the word
 * @param part the member of that member which is the word, or null if it is the word itself
 * @param words the words that are allowed
 */
public record Restriction(
        @Nullable String given, String member, @Nullable String part, List<String> words) {}
