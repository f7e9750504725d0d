// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.Involvement;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.Tie;
import se.gvi.model.source.Recorded;

/**
 * In which capacity a record names a person. Whoever is not suspected is told so, in those words (polisens brottsdatalag
 * 3:4).
 */
final class Capacity {

    private static final Text SUSPECT = Text.of("suspect", "misstänkt");
    private static final Text SUSPECT_NO_MORE = Text.of(
            "not suspected any more: the suspicion was dropped, or you were acquitted, on {day}",
            "inte längre misstänkt: misstanken avskrevs, eller du friades, den {day}");
    private static final Text CONVICTED = Text.of("convicted", "dömd");
    private static final Text VICTIM = Text.of("victim – not suspected", "brottsoffer – inte misstänkt");
    private static final Text WITNESS = Text.of("witness – not suspected", "vittne – inte misstänkt");
    private static final Text OTHER =
            Text.of("otherwise involved – not suspected", "berörd på annat sätt – inte misstänkt");
    private static final Text CONTACT = Text.of("contact – not suspected", "kontakt – inte misstänkt");
    private static final Text ASSOCIATE = Text.of(
            "connected to the group without taking part in it – not suspected",
            "kopplad till gruppen utan att ingå i den – inte misstänkt");
    private static final Text MEMBER = Text.of(
            "taking part in the group, as assessed; that in itself is no suspicion of a crime",
            "ingår i gruppen enligt bedömningen; det är i sig ingen misstanke om brott");
    private static final Text FORMER = Text.of(
            "has left the group, as assessed; not suspected", "har lämnat gruppen enligt bedömningen; inte misstänkt");

    private Capacity() {}

    static Optional<Text> of(Recorded record, LocalDate asOf) {
        if (record instanceof Involvement involvement) {
            return Optional.of(of(involvement, asOf));
        }
        if (record instanceof Membership membership) {
            return Optional.of(of(membership.standing()));
        }
        return record instanceof Tie ? Optional.of(CONTACT) : Optional.empty();
    }

    private static Text of(Standing standing) {
        return switch (standing) {
            case MEMBER -> MEMBER;
            case ASSOCIATE -> ASSOCIATE;
            case FORMER -> FORMER;
        };
    }

    private static Text of(Involvement involvement, LocalDate asOf) {
        Optional<LocalDate> dropped = involvement.droppedOn().filter(day -> !day.isAfter(asOf));
        if (dropped.isPresent()) {
            return SUSPECT_NO_MORE.with(Map.of("day", dropped.get()));
        }
        return switch (involvement.role()) {
            case SUSPECT -> SUSPECT;
            case CONVICTED -> CONVICTED;
            case VICTIM -> VICTIM;
            case WITNESS -> WITNESS;
            case OTHER -> OTHER;
        };
    }
}
