// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

/** Reasons about I-017, a fictional individual, in a fictional town. */
final class Samples {

    static final RecordRef PERSON = new RecordRef(RecordKind.INDIVIDUAL, "I-017");
    static final Basis LOCAL = Basis.local(Text.of("steering group 2025", "styrgruppen 2025"));
    static final Basis PUBLISHED = Basis.published(Text.same("SE-8"));

    static final Question MEMBERSHIP = question(
            "membership.active", Text.of("member or associate of a group", "medlem eller associerad i en grupp"));
    static final Question SUPERVISION = question(
            "supervision.live",
            Text.of("under probation or parole", "har skyddstillsyn eller är villkorligt frigiven"));
    static final Question AGE = question(
            "age.at-least",
            Text.of("aged {years}", "ålder {years}"),
            new Argument("years", Text.of("at least 18", "minst 18 år"), PUBLISHED));
    static final Question SHOT_AT = shotAt(365);

    static final MissingFact NO_SUPERVISION =
            missing("supervision of individual I-017 on 2026-03-02", "övervakning av individ I-017 den 2026-03-02");
    static final MissingFact NO_BIRTH_DATE =
            missing("birth date of individual I-017", "födelsedatum för individ I-017");

    private Samples() {}

    static Question question(String criterion, Text wording, Argument... arguments) {
        return new Question(criterion, List.of(arguments), PERSON, wording);
    }

    static Question shotAt(int days) {
        return question(
                "victim.recent",
                Text.of("shot or shot at", "skjuten eller beskjuten"),
                new Argument("window", Text.of("within " + days + " days", "inom " + days + " dagar"), LOCAL));
    }

    static MissingFact missing(String en, String sv) {
        return new MissingFact(PERSON, Text.of(en, sv));
    }

    static Answer met(Question question, Evidence... evidence) {
        return Answer.known(question, true, List.of(evidence));
    }

    static Answer notMet(Question question, Evidence... evidence) {
        return Answer.known(question, false, List.of(evidence));
    }

    static Answer unknown(Question question, MissingFact... missing) {
        return Answer.unknown(question, List.of(), List.of(missing));
    }

    static Answer unknown(String criterion) {
        return unknown(question(criterion, Text.same(criterion)), missing(criterion, criterion));
    }

    static Argument argument(String en, String sv) {
        return new Argument("number", Text.of(en, sv), LOCAL);
    }

    static Points.Weighted worth(int points, Reason reason) {
        return new Points.Weighted(points, argument(points + " points", points + " poäng"), reason);
    }

    static Points points(int threshold, Points.Weighted... weighted) {
        return new Points(
                threshold,
                argument("at least " + threshold + " points", "minst " + threshold + " poäng"),
                List.of(weighted));
    }

    static Evidence membership() {
        return new Evidence(
                new RecordRef(RecordKind.MEMBERSHIP, "M-04"),
                Text.of("member of G-03 since 2025-06-01", "medlem i G-03 sedan 2025-06-01"));
    }

    /** A tree with every kind of reason. */
    static Reason everything() {
        return new Titled(
                Text.of("entry criteria", "inträdeskriterier"),
                new AllOf(List.of(
                        met(MEMBERSHIP, membership()),
                        unknown(SUPERVISION, NO_SUPERVISION),
                        new AtLeast(
                                1,
                                argument("at least 1", "minst 1"),
                                List.of(unknown(AGE, NO_BIRTH_DATE), notMet(SHOT_AT))),
                        new Titled(
                                Text.of("exclusions", "undantag"),
                                new Not(new AnyOf(List.of(notMet(question(
                                        "notified.recent",
                                        Text.of("told face to face", "har haft ett riktat samtal"))))))),
                        points(
                                5,
                                worth(3, met(MEMBERSHIP, membership())),
                                worth(4, unknown(AGE, NO_BIRTH_DATE)),
                                worth(1, new AtLeast(1, null, List.of(notMet(SHOT_AT), notMet(AGE))))))));
    }
}
