// SPDX-License-Identifier: Apache-2.0
/** A host with Spring MVC: extracts come in, and what is wrong with them goes out as problem details. */
@NullMarked
package se.gvi.examples.spring;

import org.jspecify.annotations.NullMarked;
