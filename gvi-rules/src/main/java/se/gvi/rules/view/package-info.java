// SPDX-License-Identifier: Apache-2.0
/** What a recipient may see of a situation: hidden by default, member by member, and said to be. */
@NullMarked
package se.gvi.rules.view;

import org.jspecify.annotations.NullMarked;
