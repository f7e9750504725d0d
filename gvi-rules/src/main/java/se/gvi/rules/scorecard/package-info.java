// SPDX-License-Identifier: Apache-2.0
/** What is counted of each group, and which group the policy's weights put first. */
@NullMarked
package se.gvi.rules.scorecard;

import org.jspecify.annotations.NullMarked;
