// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

/** What records that were set apart may be looked at for. Operational work is not among it. */
public enum SetAsideUse {
    /** Caring for the archive, or giving out public documents from it. */
    ARCHIVE,
    /** Evidence for which a restricted record is kept, or judging whether what is contested is right. */
    EVIDENCE,
    /** Considering whether a record that is out of use is still needed, or finding the fact that is missing. */
    REVIEW,
    /** Supervision by an authority, the data protection officer or the person concerned. */
    SUPERVISION
}
