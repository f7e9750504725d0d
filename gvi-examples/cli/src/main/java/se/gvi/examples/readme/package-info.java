// SPDX-License-Identifier: Apache-2.0
/** The code of the README, so that it compiles and runs. */
@NullMarked
package se.gvi.examples.readme;

import org.jspecify.annotations.NullMarked;
