// SPDX-License-Identifier: Apache-2.0
/** gvi on Spark: experiments and assessments that one machine is too slow for. */
@NullMarked
package se.gvi.examples.spark;

import org.jspecify.annotations.NullMarked;
