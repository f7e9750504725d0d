// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.google.common.collect.Sets;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * How far the review of an incident has come (incident review; Washington DC takes incidents out of scope, Columbus keeps
 * confirmed and likely apart). New facts open a classified incident again; its earlier classifications are kept.
 *
 * <p>That somebody reviewed an incident is recorded as its classification, and that it was closed is not recorded at all:
 * {@link #REVIEWED} and {@link #CLOSED} are for hosts that keep them.
 */
public enum IncidentState implements State<IncidentState> {
    /** It is recorded. */
    REPORTED(Text.of("reported", "rapporterad"), Text.of("a record of the incident", "en post om händelsen")),
    /** The policy has incidents of its kind reviewed. */
    IN_SCOPE(
            Text.of("in scope", "omfattas"),
            Text.of(
                    "a kind of incident that the policy's review covers",
                    "en typ av händelse som policyns genomgång omfattar")),
    /** It is outside the strategy. */
    OUT_OF_SCOPE(
            Text.of("out of scope", "omfattas inte"),
            Text.of(
                    "an exclusion, or a kind of incident that the review leaves out",
                    "ett undantag, eller en typ av händelse som genomgången lämnar utanför")),
    /** It has been gone through. */
    REVIEWED(Text.of("reviewed", "genomgången"), Text.of("the incident review", "incident review av händelsen")),
    /** Whether group members were involved has been assessed since the latest fact about it. */
    CLASSIFIED(
            Text.of("classified", "klassificerad"),
            Text.of(
                    "a classification made after the latest fact",
                    "en klassificering gjord efter den senaste uppgiften")),
    /** The classification names groups on the offenders' side. */
    ATTRIBUTED(
            Text.of("attributed", "kopplad till grupp"),
            Text.of("the groups on the offenders' side", "grupperna på gärningssidan")),
    /** Nothing more is expected. */
    CLOSED(Text.of("closed", "avslutad"), Text.of("that it was closed", "att den avslutades"));

    private final Text label;
    private final Text needs;

    IncidentState(Text label, Text needs) {
        this.label = label;
        this.needs = needs;
    }

    /** {@inheritDoc} */
    @Override
    public Set<IncidentState> next() {
        return switch (this) {
            case REPORTED -> Sets.immutableEnumSet(IN_SCOPE, OUT_OF_SCOPE);
            case IN_SCOPE -> Sets.immutableEnumSet(OUT_OF_SCOPE, REVIEWED);
            case OUT_OF_SCOPE, CLOSED -> Sets.immutableEnumSet(IN_SCOPE);
            case REVIEWED -> Sets.immutableEnumSet(CLASSIFIED);
            case CLASSIFIED -> Sets.immutableEnumSet(IN_SCOPE, ATTRIBUTED, CLOSED);
            case ATTRIBUTED -> Sets.immutableEnumSet(IN_SCOPE, CLOSED);
        };
    }

    /** {@inheritDoc} */
    @Override
    public Text label() {
        return label;
    }

    /** {@inheritDoc} */
    @Override
    public Text needs() {
        return needs;
    }
}
