// SPDX-License-Identifier: Apache-2.0
/**
 * Which of many factors make an outcome what it is: points to try, and what the outcomes at them tell.
 *
 * <p>Factors are numbered from 0 and run from 0 to 1; what they stand for is not known here. A design gives points; whoever
 * uses it finds the outcome at each, in their order, and gives the outcomes back. An outcome that is not a number is that
 * of a run that failed; what it takes with it is left out and counted. What a factor does is said only beside the smallest
 * effect that matters, which nobody but the asker knows.
 */
@NullMarked
package se.gvi.simulation.sensitivity;

import org.jspecify.annotations.NullMarked;
