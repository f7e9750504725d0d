// SPDX-License-Identifier: Apache-2.0
/** What a person is told of what is held about them, and who is told when it was wrong. */
@NullMarked
package se.gvi.rules.statement;

import org.jspecify.annotations.NullMarked;
