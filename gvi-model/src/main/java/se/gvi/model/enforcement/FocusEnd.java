// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.enforcement;

/**
 * Why an enforcement focus ended.
 */
public enum FocusEnd {
    /** The group stopped, or there was no new violence. */
    EFFECT,
    /** The members are locked up. */
    MEMBERS_IN_CUSTODY,
    /** It should not have been started. */
    ERROR
}
