// SPDX-License-Identifier: Apache-2.0
/** What the parties have agreed to do together: for which purposes, where and until when. */
@NullMarked
package se.gvi.model.agreement;

import org.jspecify.annotations.NullMarked;
