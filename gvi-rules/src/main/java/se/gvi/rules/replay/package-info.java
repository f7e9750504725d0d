// SPDX-License-Identifier: Apache-2.0
/** What a decision rested on, kept so that the answer can be given again, byte for byte. */
@NullMarked
package se.gvi.rules.replay;

import org.jspecify.annotations.NullMarked;
