// SPDX-License-Identifier: Apache-2.0
/** What is left of a record that had to go: that it was, and nothing of whom it was about. */
@NullMarked
package se.gvi.model.erasure;

import org.jspecify.annotations.NullMarked;
