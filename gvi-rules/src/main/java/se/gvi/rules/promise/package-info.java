// SPDX-License-Identifier: Apache-2.0
/** Whether what groups were promised is kept: focus that is due, running, to be ended, or refused without notice. */
@NullMarked
package se.gvi.rules.promise;

import org.jspecify.annotations.NullMarked;
