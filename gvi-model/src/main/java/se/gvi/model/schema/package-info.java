// SPDX-License-Identifier: Apache-2.0
/** JSON Schema of the format, and what each of its members means: for editors, validators and data dictionaries. */
@NullMarked
package se.gvi.model.schema;

import org.jspecify.annotations.NullMarked;
