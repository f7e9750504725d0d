// SPDX-License-Identifier: Apache-2.0
/** Files by which somebody decides, with a reason and until a day, that findings matter more or less here. */
@NullMarked
package se.gvi.model.override;

import org.jspecify.annotations.NullMarked;
