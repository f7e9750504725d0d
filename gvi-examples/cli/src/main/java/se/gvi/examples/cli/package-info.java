// SPDX-License-Identifier: Apache-2.0
/** gvi on the command line. */
@NullMarked
package se.gvi.examples.cli;

import org.jspecify.annotations.NullMarked;
