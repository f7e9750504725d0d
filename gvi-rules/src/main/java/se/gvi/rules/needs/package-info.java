// SPDX-License-Identifier: Apache-2.0
/** Which inputs a policy needs: the annex that an impact assessment asks for. */
@NullMarked
package se.gvi.rules.needs;

import org.jspecify.annotations.NullMarked;
