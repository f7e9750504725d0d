// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.id.RecordKind;

/**
 * What the parts of the catalogue read. Of every kind that is read at all, the id and whether the record stands; and
 * whatever its line among the evidence says of it.
 */
final class Reads {

    static final Needs INDIVIDUALS = standing(RecordKind.INDIVIDUAL);
    static final Needs GROUPS = standing(RecordKind.GROUP);

    /** Which silence means "no". */
    static final Needs COVERAGE = Needs.of(
            RecordKind.COVERAGE,
            "records",
            "completeness",
            "span.from",
            "span.until",
            "individuals",
            "provenance.withdrawnAt");

    static final Needs BIRTHS = standing(RecordKind.INDIVIDUAL, "birthDate");

    /** A line of evidence tells of a death too, though not when it was. */
    static final Needs AGES = BIRTHS.and(Needs.of(RecordKind.INDIVIDUAL, "deathDate"));

    static final Needs STATUSES =
            standing(RecordKind.GROUP, "statuses.status", "statuses.span.from", "statuses.span.until");

    static final Needs MEMBERSHIPS = standing(
                    RecordKind.MEMBERSHIP, "individual", "group", "standing", "span.from", "span.until")
            .and(INDIVIDUALS)
            .and(GROUPS)
            .and(COVERAGE);

    static final Needs EVIDENCE = MEMBERSHIPS
            .and(Needs.of(RecordKind.MEMBERSHIP, "evidence.source", "evidence.observedOn"))
            .and(Needs.of(RecordKind.SOURCE, "id", "branch"));

    static final Needs REVIEW_DATES = MEMBERSHIPS.and(Needs.of(RecordKind.MEMBERSHIP, "reviewBy"));

    static final Needs FEUDS = standing(
                    RecordKind.RELATION, "relationKind", "first", "second", "span.from", "span.until")
            .and(GROUPS)
            .and(COVERAGE);

    static final Needs INCIDENTS = standing(RecordKind.INCIDENT, "type", "date", "exclusion");

    static final Needs INVOLVEMENTS = standing(
                    RecordKind.INVOLVEMENT, "individual", "incident", "role", "chargedOn", "judgedOn", "droppedOn")
            .and(INCIDENTS)
            .and(INDIVIDUALS)
            .and(COVERAGE);

    /** The classification in force is the one made last. */
    static final Needs CLASSIFICATIONS = standing(
                    RecordKind.CLASSIFICATION,
                    "incident",
                    "offenderSide",
                    "victimSide",
                    "offenderGroups",
                    "victimGroups",
                    "assessedOn",
                    "provenance.recordedAt")
            .and(INCIDENTS);

    /** What makes an incident a group's. */
    static final Needs ATTRIBUTION = MEMBERSHIPS.and(INVOLVEMENTS).and(CLASSIFICATIONS);

    static final Needs TIES =
            standing(RecordKind.TIE, "tieKind", "first", "second", "dates").and(INVOLVEMENTS);

    static final Needs SUPERVISIONS = standing(
                    RecordKind.SUPERVISION, "individual", "supervisionKind", "span.from", "span.until")
            .and(INDIVIDUALS)
            .and(COVERAGE);

    static final Needs LIFE = AGES.and(INVOLVEMENTS);

    static final Needs CALL_INS =
            standing(RecordKind.CALL_IN, "date", "status", "groups").and(GROUPS).and(COVERAGE);

    static final Needs INVITATIONS = standing(RecordKind.INVITATION, "callIn", "individual", "basis", "attendance")
            .and(standing(RecordKind.CALL_IN, "date", "status"))
            .and(INDIVIDUALS)
            .and(COVERAGE);

    static final Needs CONTACTS = standing(
                    RecordKind.NOTIFICATION, "individual", "decidedOn", "attempts.date", "attempts.outcome")
            .and(INVITATIONS);

    static final Needs NOTICES =
            standing(RecordKind.NOTICE, "group", "date").and(GROUPS).and(COVERAGE);

    static final Needs FOCUSES = standing(RecordKind.FOCUS, "group", "span.from", "span.until")
            .and(GROUPS)
            .and(COVERAGE);

    static final Needs SUPPORT = standing(RecordKind.SUPPORT_CASE, "individual", "status", "offeredOn")
            .and(INDIVIDUALS)
            .and(COVERAGE);

    static final Needs OPEN_SUPPORT = SUPPORT.and(Needs.of(RecordKind.SUPPORT_CASE, "endedOn"));

    static final Needs EXITS = OPEN_SUPPORT.and(Needs.of(RecordKind.SUPPORT_CASE, "needs"));

    static final Needs ASSESSMENTS = standing(
                    RecordKind.ASSESSMENT,
                    "individual",
                    "side",
                    "level",
                    "assessedOn",
                    "expiresOn",
                    "provenance.recordedAt")
            .and(INDIVIDUALS)
            .and(COVERAGE);

    private Reads() {}

    private static Needs standing(RecordKind kind, String... members) {
        return Needs.of(kind, "id", "provenance.withdrawnAt").and(Needs.of(kind, members));
    }
}
