// SPDX-License-Identifier: Apache-2.0
/** How fast gvi is beside its peers, and how much memory it takes. */
@NullMarked
package se.gvi.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
