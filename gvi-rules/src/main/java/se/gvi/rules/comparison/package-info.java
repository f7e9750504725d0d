// SPDX-License-Identifier: Apache-2.0
/** What differs between two assessments: of two days, two policies, two sets of data, or of supposed values. */
@NullMarked
package se.gvi.rules.comparison;

import org.jspecify.annotations.NullMarked;
