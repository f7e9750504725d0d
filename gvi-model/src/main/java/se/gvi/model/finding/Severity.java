// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

/** How much a finding matters, worst first. */
public enum Severity {
    /** The data contradict themselves or the format: no situation is made of them. */
    ERROR,
    /** The data can be used, but a practitioner should look: an answer may rest on something weak. */
    WARNING,
    /** Worth knowing. */
    INFO
}
