// SPDX-License-Identifier: Apache-2.0
/** Reports of one check in the forms that people and programs read: text, JSON, HTML, CSV, SARIF and JUnit XML. */
@NullMarked
package se.gvi.model.report;

import org.jspecify.annotations.NullMarked;
