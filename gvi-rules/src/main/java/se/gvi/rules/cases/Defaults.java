// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Regime;

/** What a record of a short situation is given where it says nothing. */
final class Defaults {

    private static final String SOURCE = "K-1";

    private final LocalDate asOf;

    Defaults(LocalDate asOf) {
        this.asOf = asOf;
    }

    static Map<String, Object> site() {
        return Map.of("name", "Exempelstad", "timeZone", "Europe/Stockholm", "jurisdiction", "SE");
    }

    @SuppressWarnings("unchecked") // the members of a document have names
    static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }

    void fill(RecordKind kind, Map<String, Object> record) {
        if (kind == RecordKind.SOURCE) {
            source(record);
            return;
        }
        if (kind == RecordKind.MEMBERSHIP && record.get("span") instanceof Map<?, ?> span && span.containsKey("from")) {
            record.putIfAbsent("assessedOn", members(span).get("from"));
        }
        if (kind == RecordKind.MEMBERSHIP || kind == RecordKind.CLASSIFICATION || kind == RecordKind.ASSESSMENT) {
            record.putIfAbsent("assessedBy", "P-1");
            record.putIfAbsent("assessedOn", asOf.toString());
        }
        if (record.computeIfAbsent("provenance", absent -> new LinkedHashMap<String, Object>())
                instanceof Map<?, ?> provenance) {
            members(provenance).putIfAbsent("source", SOURCE);
            members(provenance).putIfAbsent("recordedAt", asOf.plusYears(1) + "T08:00:00Z");
        }
    }

    private void source(Map<String, Object> record) {
        record.putIfAbsent("branch", AuthorityBranch.POLICE.name());
        record.putIfAbsent("regime", regimeOf(record.get("branch")).name());
        record.putIfAbsent("purpose", "GROUP_AUDIT");
        record.putIfAbsent("legalBasis", "BDL 2 kap. 1 §");
        record.putIfAbsent("controller", "Polismyndigheten");
        record.putIfAbsent("confidentiality", "OSL 35:1");
        record.putIfAbsent("asOf", asOf.plusYears(1).toString());
    }

    /** The regime that is most the branch's own; that of the police for what is no branch, which is refused later. */
    private static Regime regimeOf(@Nullable Object branch) {
        return Arrays.stream(AuthorityBranch.values())
                .filter(each -> each.name().equals(branch))
                .findFirst()
                .orElse(AuthorityBranch.POLICE)
                .regimes()
                .get(0);
    }
}
