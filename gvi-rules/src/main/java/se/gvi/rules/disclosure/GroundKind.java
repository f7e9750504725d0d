// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

/** What a ground does. A duty and a permission are two things: the lack of the one says nothing of the other. */
public enum GroundKind {
    /** It obliges the discloser. Secrecy gives way to it through OSL 10:28. */
    DUTY,
    /** It lets secrecy give way, and obliges nobody. */
    PERMISSION,
    /**
     * The individual lifts the secrecy that protects him or her (OSL 12:2). It is no legal basis for what an authority
     * does with personal data.
     */
    WAIVER
}
