// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Is the group in feud with another today?
 *
 * <p>Group audits list alliances and disputes (CrimeSolutions, Chicago; NBC4, Columbus). Loyalties shift continuously
 * (Polisen, November 2020, Malmö), so a feud is bounded in time.
 */
final class GroupInFeud implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.in-feud",
            Text.of("is in feud with another group today", "är i konflikt med en annan grupp i dag"),
            "CrimeSolutions (Chicago group audits); NBC4 (Columbus); Polisen, November 2020 (Malmö)");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.FEUDS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Feuds.today(subject.group(), subject, notes);
    }
}
