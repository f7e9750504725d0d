// SPDX-License-Identifier: Apache-2.0
/** Cases that people write to try out a policy: what is given, what is asked, and what is expected. */
@NullMarked
package se.gvi.rules.cases;

import org.jspecify.annotations.NullMarked;
