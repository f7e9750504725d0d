// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

/**
 * What practitioners call a group. It makes no difference to any answer.
 */
public enum GroupKind {
    /** A gang. */
    GANG,
    /** A crew. */
    CREW,
    /** A set of a larger gang. */
    SET,
    /** A clique. */
    CLIQUE,
    /** A network known by who knows whom. */
    NETWORK,
    /** A constellation around a project or a person. */
    CONSTELLATION,
    /** Anything else whose violence has a group dynamic. */
    OTHER
}
