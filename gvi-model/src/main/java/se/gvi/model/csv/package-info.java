// SPDX-License-Identifier: Apache-2.0
/** Situations as folders of CSV files, in and out. */
@NullMarked
package se.gvi.model.csv;

import org.jspecify.annotations.NullMarked;
