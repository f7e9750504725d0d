// SPDX-License-Identifier: Apache-2.0
/** Who did what with whose data, when and why: a log that shows if it was tampered with, and reports from it. */
@NullMarked
package se.gvi.rules.audit;

import org.jspecify.annotations.NullMarked;
