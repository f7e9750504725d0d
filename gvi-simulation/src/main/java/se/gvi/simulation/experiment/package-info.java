// SPDX-License-Identifier: Apache-2.0
/** Many trials by a design: seeds by hashing, any number of threads, one table, and a manifest to repeat it by. */
@NullMarked
package se.gvi.simulation.experiment;

import org.jspecify.annotations.NullMarked;
