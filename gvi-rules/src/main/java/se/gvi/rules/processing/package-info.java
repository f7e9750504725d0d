// SPDX-License-Identifier: Apache-2.0
/** The record of processing that a controller keeps, generated from what is recorded and agreed, without any person in it. */
@NullMarked
package se.gvi.rules.processing;

import org.jspecify.annotations.NullMarked;
