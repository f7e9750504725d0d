// SPDX-License-Identifier: Apache-2.0
/** How records are laid out, whatever the file format: their members, found out from the model's own types. Exported to the rules alone. */
@NullMarked
package se.gvi.model.format;

import org.jspecify.annotations.NullMarked;
