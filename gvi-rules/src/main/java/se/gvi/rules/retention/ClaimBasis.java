// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.id.RecordKind;
import se.gvi.model.identity.Pseudonymizer;
import se.gvi.model.json.RecordJson;
import se.gvi.model.membership.Membership;
import se.gvi.model.source.Recorded;

/**
 * What a record rests on, as marks. A membership rests on each piece of its evidence, or on there being none; assessing the
 * same evidence anew makes no new basis. Any other record rests on all that it says besides who says it and when it was
 * assessed. Who somebody is, is no claim and has no mark.
 */
final class ClaimBasis {

    private static final Set<String> NOT_OF_THE_CLAIM =
            Set.of("id", "provenance", "assessedBy", "assessedOn", "reviewBy", "expiresOn", "decidedBy", "decidedAt");

    private ClaimBasis() {}

    static Set<String> marks(Recorded record, Pseudonymizer marker) {
        Set<String> marks = new LinkedHashSet<>();
        bases(record).forEach(basis -> marks.add(marker.mark(basis)));
        return marks;
    }

    private static List<String> bases(Recorded record) {
        RecordKind kind = record.id().kind();
        if (RecordAnchors.people(record).isEmpty() || kind == RecordKind.INDIVIDUAL) {
            return List.of();
        }
        Map<String, Object> claim = content(record);
        if (record instanceof Membership) {
            Object evidence = claim.get("evidence");
            List<?> pieces = evidence instanceof List<?> list && !list.isEmpty() ? list : List.of("none");
            return pieces.stream()
                    .map(piece -> CanonicalJson.of(Map.of(
                            "kind", kind.name(),
                            "individual", String.valueOf(claim.get("individual")),
                            "group", String.valueOf(claim.get("group")),
                            "evidence", piece)))
                    .toList();
        }
        return List.of(CanonicalJson.of(Map.of("kind", kind.name(), "claim", claim)));
    }

    @SuppressWarnings("unchecked") // an object becomes a map of its members
    private static Map<String, Object> content(Recorded record) {
        Map<String, Object> members = (Map<String, Object>) CanonicalJson.value(
                Fields.parse(RecordJson.toJson(record), record.id().kind().label())
                        .node());
        members.keySet().removeAll(NOT_OF_THE_CLAIM);
        return members;
    }
}
